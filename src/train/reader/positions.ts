import path from 'node:path';
import type { Position, Span } from '../../engine/analysis.ts';
import type { MarkedArticle } from './marked.ts';
import { unmarkedTexts, withTexts } from './unmarked.ts';

/** An article of corpora/unmarked in which readers marked every plain position: a line of positions.jsonl. Spans are offsets in the article. */
export interface PositionsRow {
  readonly article: string;
  readonly people: readonly {
    /** Where their whole name stands first. */
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
  }[];
}

/** An article with what readers marked in it; who has no position, and what people are, nobody marked. */
export const positionsIn = ({ article, people, text }: PositionsRow & { readonly text: string }): MarkedArticle => ({
  id: article,
  source: 'positions',
  group: article,
  text,
  people: people.map(({ mention, stances }) => ({
    name: text.slice(...mention),
    mentions: null,
    stances: stances.map(([start, end, position, from, to]) => ({
      target: [text.slice(start, end)],
      position,
      evidence: [from, to],
    })),
    facts: null,
  })),
});

/** The articles whose positions were marked whole. Throws where one is not in corpora/unmarked. */
export const positionArticles = (shared: string, file = path.resolve(import.meta.dirname, 'positions.jsonl')): MarkedArticle[] =>
  withTexts<PositionsRow>(file, unmarkedTexts(shared)).map(positionsIn);
