import path from 'node:path';
import type { Kind, Position, Span } from '../../engine/analysis.ts';
import type { MarkedArticle } from './marked.ts';
import { unmarkedTexts, withTexts } from './unmarked.ts';

/** An article of corpora/unmarked that readers marked whole: a line of whole.jsonl. Spans are offsets in the article. */
export interface WholeRow {
  readonly article: string;
  readonly people: readonly {
    /** Where they are named: first by their whole name, if readers marked them. */
    readonly mention: Span;
    /** The target, the side, the sentence that shows it most clearly, and whether that alone shows it. */
    readonly stances: readonly (readonly [
      start: number,
      end: number,
      position: Position,
      sentenceStart: number,
      sentenceEnd: number,
      alone: 0 | 1,
    ])[];
    /** Who they are, where everybody of the article is marked; absent where positions alone are, and of people whom readers left out (who took a picture, who stands in a link): nothing is learned of these. Of each role and affiliation its wordings. */
    readonly facts?: {
      readonly kind: Kind;
      readonly former: boolean;
      readonly roles: readonly (readonly Span[])[];
      readonly affiliations: readonly (readonly Span[])[];
    };
  }[];
}

/** So many articles stand in whole.jsonl that the encoder that ships has learned from, but for those that are held out (tried.ts); what was marked later it has not seen, and the last step learns of it. */
export const LEARNED_WHOLE = 3974;

/** An article with what readers marked in it. */
export const wholeArticle = ({ article, people, text }: WholeRow & { readonly text: string }): MarkedArticle => {
  const worded = (facts: readonly (readonly Span[])[]) => facts.map((wordings) => wordings.map((span) => text.slice(...span)));
  return {
    id: article,
    source: 'whole',
    group: article,
    text,
    people: people.map(({ mention, stances, facts }) => ({
      name: text.slice(...mention),
      mentions: null,
      stances: stances.map(([start, end, position, from, to, alone]) => ({
        target: [text.slice(start, end)],
        position,
        evidence: [from, to],
        alone: alone === 1,
      })),
      facts: facts ? { ...facts, roles: worded(facts.roles), affiliations: worded(facts.affiliations) } : null,
    })),
  };
};

/** The articles of corpora/unmarked that were marked whole. Throws where one is not there. */
export const wholeArticles = (shared: string, file = path.resolve(import.meta.dirname, 'whole.jsonl')): MarkedArticle[] =>
  withTexts<WholeRow>(file, unmarkedTexts(shared)).map(wholeArticle);
