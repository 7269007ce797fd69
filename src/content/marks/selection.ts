import type { Span } from '../../engine/analysis.ts';
import type { CardsContext } from '../cards/cards-context.ts';

const LETTER = /[\p{L}\p{N}]/u;

/** Words as they stand in a text: a selection is seldom quite on their edges. Null where there are none. */
export function wholeWords(text: string, [start, end]: Span): Span | null {
  const isIn = (at: number) => LETTER.test(text.charAt(at));
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  if (start === end) return null;
  while (isIn(start) && isIn(start - 1)) start--;
  while (isIn(end - 1) && isIn(end)) end++;
  return [start, end];
}

/** Where the words stand in the article that the reader has selected; null where none of it is. */
export function selectedIn({ store }: CardsContext): Span | null {
  const { view } = store.now();
  const selection = getSelection();
  if (!view || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const start = view.map.offsetAt(startContainer, startOffset);
  const end = view.map.offsetAt(endContainer, endOffset);
  return start === null || end === null || start >= end ? null : wholeWords(view.found.text, [start, end]);
}

/** The longest name that can be kept, characters; and how many words one has at most: a sentence is none. */
const LONGEST_NAME = 120;
const MOST_WORDS = 8;

/** Whether words can be a name: a few of one line, of which one alone has a capital. A reader's slip would mark each "the" of an article. */
export const isName = (words: string): boolean =>
  words.length <= LONGEST_NAME &&
  words.split(/\s+/).length <= MOST_WORDS &&
  /\p{Lu}|\p{Lo}|\p{L}\s+\p{L}/u.test(words) &&
  !/[\n<>]/.test(words);

/** The words at a span where they can be a name. */
export function nameIn({ store }: CardsContext, span: Span): string | null {
  const words = store.now().view?.found.text.slice(...span) ?? '';
  return isName(words) ? words : null;
}
