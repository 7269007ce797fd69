import type { Span } from '../engine/analysis.ts';

const ELLIPSIS = '…';
const CLOSING = { '“': '”', '"': '"' } as const;
type OpeningMark = keyof typeof CLOSING;

/** The mark of the quotation that stands open at offset `at`, opened in the same paragraph; null outside quotations. */
function openQuotation(text: string, at: number): OpeningMark | null {
  const paragraph = text.lastIndexOf('\n', at - 1) + 1;
  let open: OpeningMark | null = null;
  for (const [mark] of text.slice(paragraph, at).matchAll(/[“”"]/g))
    open = mark === '“' ? mark : mark === '"' && open === null ? mark : null;
  return open;
}

/** Cuts at the last word end within the limit (in characters) and says so by an ellipsis. */
function cutAtWord(words: string, limit: number): string {
  if (words.length <= limit) return words;
  const head = words.slice(0, limit + 1);
  const wordEnd = head.search(/\s\S*$/);
  const cut = wordEnd > limit / 2 ? head.slice(0, wordEnd) : words.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '');
  return cut.replace(/[\s,;:–—-]+$/, '') + ELLIPSIS;
}

/** The words of a span with white space run together, without the comma that leads on to "he said". */
function wordsOf(text: string, [start, end]: Span): string {
  return text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/,([”"]?)$/, '$1');
}

/**
 * Spans of the article as one quotable line: the exact words, white space run together, spans joined by an ellipsis, cut at a word end where
 * it is longer than `limit` characters. A quotation that the span or the cut leaves open at either end gets its mark, so that the reader
 * sees which words are the speaker's: `why should he go?”` is shown as `“why should he go?”`.
 */
export function excerpt(text: string, spans: readonly Span[], limit: number): string {
  const first = spans[0];
  if (!first) return '';
  const words = spans.map((span) => wordsOf(text, span)).join(` ${ELLIPSIS} `);
  const mark = openQuotation(text, first[0]);
  const shown = cutAtWord(mark && !words.startsWith(mark) ? mark + words : words, limit);
  const open = openQuotation(shown, shown.length);
  return open ? shown + CLOSING[open] : shown;
}
