import type { Span } from '../../engine/analysis.ts';

/** A name among the words around it. */
interface InContext {
  readonly before: string;
  readonly name: string;
  readonly after: string;
}

const ELLIPSIS = '…';
const tidy = (words: string): string => words.replace(/\s+/g, ' ');

/** The words around a span of its paragraph, at most `reach` characters on either side, cut between words; an ellipsis where the paragraph goes on. */
export function inContext(text: string, [start, end]: Span, reach: number): InContext {
  const paragraphStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineBreak = text.indexOf('\n', end);
  const paragraphEnd = lineBreak < 0 ? text.length : lineBreak;

  let before = text.slice(Math.max(paragraphStart, start - reach), start);
  if (start - reach > paragraphStart) before = ELLIPSIS + before.replace(/^\S*\s+/, '');
  let after = text.slice(end, Math.min(paragraphEnd, end + reach));
  if (end + reach < paragraphEnd) after = after.replace(/\s+\S*$/, '') + ELLIPSIS;
  return { before: tidy(before), name: tidy(text.slice(start, end)), after: tidy(after) };
}
