import type { Document } from '../text/document.ts';
import { isTitleWord, withoutPoint } from '../words/titles.ts';

/** The honorific or title word directly before a token of the same sentence; null where none stands there. */
export function titleBefore({ tokens }: Document, index: number): string | null {
  const before = tokens[index - 1];
  return before && before.sentence === tokens[index]?.sentence && isTitleWord(before.lower) ? withoutPoint(before.lower) : null;
}
