import type { Ambiguity } from '../analysis.ts';
import type { Name } from '../names/find-names.ts';
import type { Document } from '../text/document.ts';

/** A name in the text that stands for one person. */
export type Mention = Name;

/** One individual: all mentions in text order. */
export interface Individual {
  /** "p1", "p2", … in order of first mention. */
  readonly id: string;
  /** The fullest form of the name in the article. */
  readonly name: string;
  readonly mentions: readonly Mention[];
}

/** Everyone in the article. */
export interface Cast {
  readonly people: readonly Individual[];
  readonly ambiguous: readonly Ambiguity[];
}

/** From names to individuals: who is meant where. */
export function resolvePeople(_document: Document, _names: readonly Name[]): Cast {
  return { people: [], ambiguous: [] };
}
