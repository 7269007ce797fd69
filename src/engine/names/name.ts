import type { Span } from '../analysis.ts';
import type { NameType } from '../model/tags.ts';
import type { Token } from '../text/document.ts';

/** A proper name in the text, without title, honorific or possessive. */
export interface Name {
  readonly type: NameType;
  readonly span: Span;
  /** Places in document.tokens: first inclusive, end exclusive. The last token may be longer than the span by a possessive ("Kim’s"). */
  readonly firstToken: number;
  readonly endToken: number;
  /** The honorific or title word directly before it ("Mr.", "President"), lower case without point; null where none stands there. */
  readonly title: string | null;
  /** The reader says that somebody is called so: nothing has to speak for it. */
  readonly given?: true;
}

/** The words between two tokens in lower case, a blank between them. */
export const lowerWords = (tokens: readonly Token[], first: number, end: number): string =>
  tokens
    .slice(first, end)
    .map(({ lower }) => lower)
    .join(' ');
