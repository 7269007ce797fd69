import { annotate } from '../cli/annotation.ts';
import { isDay } from '../cli/day.ts';
import { loadEncoder } from '../cli/encoder.ts';
import { loadBase, loadRecognizer } from '../cli/shipped.ts';
import type { Analysis } from '../engine/analysis.ts';
import { languageOf } from '../engine/text/language.ts';
import { plainArticle } from '../engine/text/plain-article.ts';

export type {
  Affiliation,
  Ambiguity,
  Analysis,
  Kind,
  Person,
  Position,
  Role,
  Span,
  Stance,
  Statement,
  UnnamedSource,
} from '../engine/analysis.ts';

/** What is found in one article; all offsets are UTF-16 code units into `text`. */
export interface Annotation extends Analysis {
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly published: string | null;
  /** ISO 639-1 where there is a code: "en". Nobody is found in another language. */
  readonly language: string;
  readonly text: string;
}

export interface Options {
  /** The article's day, YYYY-MM-DD: who held which office is looked up for it. Without one nothing is. */
  readonly date?: string | null;
  /** Stances that are not sure enough to be shown as well, each with its confidence. */
  readonly all?: boolean;
  /** False: no stances, and roles and affiliations by the rules alone, in a small part of the time. */
  readonly stances?: boolean;
}

/** The engine, opened: some 100 MB, a second for the first article. It reads one article after the other. */
export interface Dramatis {
  /** Who is in an article, what they are, what they say and where they stand. `text`: a paragraph a line, headline first. Rejects for what is no text or no day. */
  annotate(text: string, options?: Options): Promise<Annotation>;
}

/** Opens the engine with the weights and the knowledge base of this package. Rejects where one of them is missing or damaged. */
export async function open(): Promise<Dramatis> {
  const shipped = { recognizer: loadRecognizer(), encoder: loadEncoder(), base: loadBase() };
  return {
    async annotate(text, { date = null, all = false, stances = true } = {}) {
      if (typeof text !== 'string') throw new TypeError('the text of an article must be a string');
      if (date !== null && !isDay(date)) throw new RangeError(`${date} is not a day written as YYYY-MM-DD`);
      const article = plainArticle(text, { language: languageOf(text), published: date });
      const { source: _, ...annotation } = await annotate('', article, stances ? shipped : { ...shipped, encoder: null }, all);
      return annotation;
    },
  };
}
