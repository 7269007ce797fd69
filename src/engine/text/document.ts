import type { Article, Block, Span } from '../analysis.ts';

/** What a token is made of. A word may hold inner apostrophes and hyphens ("O’Brien", "Byung-yeon") and inner points ("U.S."). */
export type TokenKind = 'word' | 'number' | 'quote' | 'punctuation';

/** The smallest piece of text that the steps look at. */
export interface Token {
  /** The token's own characters, in a word without those that can't be seen, and accents in one with their letters. */
  readonly text: string;
  readonly lower: string;
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** Its place in document.tokens. */
  readonly index: number;
  /** The sentence it stands in: a place in document.sentences. */
  readonly sentence: number;
}

/** A sentence: a run of tokens inside one block. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Places in document.tokens: first inclusive, last exclusive. */
  readonly firstToken: number;
  readonly endToken: number;
  /** A place in document.blocks. */
  readonly block: number;
  readonly index: number;
}

/** The article cut into sentences and tokens; what every step of the engine reads. */
export interface Document extends Article {
  readonly blocks: readonly Block[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** The text of a span. */
export function textOf(document: Document, [start, end]: Span): string {
  return document.text.slice(start, end);
}

/** The place in document.tokens of the first token that ends after the offset; tokens.length where there is none. */
export function tokenAt(document: Document, offset: number): number {
  let low = 0;
  let high = document.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((document.tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
