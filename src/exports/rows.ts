import type { ArticleRecord, Held, HeldWords, QuotedWords, Said, Shown } from '../memory/record.ts';
import type { Voice } from '../vocabulary/confidence.ts';

/** How sure one exported fact is. */
export interface Confidence {
  /** 0 to 1. */
  readonly value: number;
  /** "reading": of this very reading; "measured": how often readings of this sort were right where they were measured; "reader": the reader says so, whatever was read. */
  readonly of: 'reading' | 'measured' | 'reader';
}

/** Says, in English words, that something is not the article's but the reader's own. */
export const BY_READER = 'as the reader has put it right';

/** How an article knew where somebody stands, in English words; or that it is the reader who says so. */
export function howText({ by, how, teller }: HeldWords & Pick<Held, 'by'>): string | null {
  if (by === 'reader') return BY_READER;
  return how === undefined ? null : how === 'told' && teller ? `according to ${teller}` : HOW[how];
}

const HOW = {
  said: 'in their own words',
  paraphrased: 'paraphrased',
  done: 'by what they did',
  told: 'as others tell it',
} as const;

/** How often names and statements were right where it was measured, 0 to 1 (the extension's table of accuracy). */
export interface Measured {
  readonly names: number;
  readonly statements: number;
}

/** One fact of one article: that it names somebody, what they said, where they stand, or words that likely show it. */
export interface Row {
  readonly article: ArticleRecord;
  readonly person: Shown;
  readonly fact:
    | { readonly is: 'named' }
    | { readonly is: 'statement'; readonly statement: Said }
    | { readonly is: 'stance'; readonly stance: Held }
    | { readonly is: 'position'; readonly stance: HeldWords };
  readonly passage: QuotedWords;
  readonly confidence: Confidence;
}

/** When an article was published, in English words: that it gives no date, and when it was read, where it doesn't say. */
export const whenText = ({ published, seen }: Pick<ArticleRecord, 'published' | 'seen'>): string =>
  published ?? `no date given, read ${seen.slice(0, 10)}`;

/** All facts of some articles, in their order: each person first as they are named, then what they said, then where they stand, the sure first. */
export function rowsOf(records: readonly ArticleRecord[], measured: Measured): Row[] {
  return records.flatMap((article) =>
    article.people.flatMap((person): Row[] => [
      { article, person, fact: { is: 'named' }, passage: person.named, confidence: { value: measured.names, of: 'measured' } },
      ...person.statements.map(
        (statement): Row => ({
          article,
          person,
          fact: { is: 'statement', statement },
          passage: statement,
          confidence: { value: measured.statements, of: 'measured' },
        }),
      ),
      ...person.stances.map(
        (stance): Row => ({
          article,
          person,
          fact: { is: 'stance', stance },
          passage: stance,
          confidence: stance.by === 'reader' ? { value: 1, of: 'reader' } : { value: stance.confidence, of: 'reading' },
        }),
      ),
      ...person.positions.map(
        (stance): Row => ({
          article,
          person,
          fact: { is: 'position', stance },
          passage: stance,
          confidence: { value: stance.confidence, of: 'reading' },
        }),
      ),
    ]),
  );
}

/** In which voice a fact tells where somebody stands; null for one that doesn't. */
export const voiceOf = ({ is }: Row['fact']): Voice | null => (is === 'stance' ? 'sure' : is === 'position' ? 'likely' : null);

/** A confidence as a number that says no more than is known: two places. */
export const rounded = ({ value }: Confidence): number => Math.round(value * 100) / 100;
