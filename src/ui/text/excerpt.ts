import type { Span } from '../../engine/analysis.ts';

const ELLIPSIS = '…';
/** The share of the limit that stands before and with what is sought: the rest is for what is said of it. */
const BEFORE_SOUGHT = 0.75;
/** The share of the limit that long sought words are seen by: their beginning is enough, what is said of them is not to make way for their end. */
const ENOUGH_SOUGHT = 0.4;
/** Words longer than the limit by this share of it stand whole: the last word or two may be those that matter. */
const GRACE = 0.08;
const CLOSING = { '“': '”', '"': '"' } as const;
type OpeningMark = keyof typeof CLOSING;
const OPENING: Readonly<Record<string, OpeningMark>> = { '”': '“', '"': '"' };

/** The end, right behind a word, of a quotation that began before. */
const END = /^[^“"”]*[^\s“"”([–—-](["”])/;

/** The mark of the quotation that stands open at offset `at`, opened in the same paragraph; null outside quotations. */
function openQuotation(text: string, at: number): OpeningMark | null {
  const paragraph = text.slice(text.lastIndexOf('\n', at - 1) + 1, at).replace(END, '');
  let open: OpeningMark | null = null;
  for (const [mark] of paragraph.matchAll(/[“”"]/g)) open = mark === '“' ? mark : mark === '"' && open === null ? mark : null;
  return open;
}

/** Cuts at the last word end within the limit (in characters) and says so by an ellipsis, where that leaves out more than a word or two. */
function cutAtWord(words: string, limit: number): string {
  if (words.length <= limit * (1 + GRACE)) return words;
  const head = words.slice(0, limit + 1);
  const wordEnd = head.search(/\s\S*$/);
  const cut = wordEnd > limit / 2 ? head.slice(0, wordEnd) : words.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '');
  return cut.replace(/[\s,;:–—-]+$/, '') + ELLIPSIS;
}

/** The address of what a tweet shows or leads to, which stands in its text and is nobody's words. */
const TWEETED = /\s*(?:\bhttps?:\/\/)?(?:\bpic\.(?:twitter|x)\.com|(?<=\/\/)t\.co)\/\w+/gi;

/** The words of a span with white space run together, without the comma that leads on to "he said", a mark that ends what was before, or a tweet's addresses. */
function wordsOf(text: string, [start, end]: Span): string {
  const words = text.slice(start, end);
  return (words.replace(TWEETED, '').trim() || words)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[,;:.]\s*/, '')
    .replace(/,([”"]?)$/, '$1');
}

/** Where words to be shown begin, so that what is sought in them and what is said of it stand within the limit, to their end where that fits; 0 where they do anyway or it is not there. */
function beginning(words: string, limit: number, sought: string): number {
  if (words.length <= limit) return 0;
  const lower = words.toLowerCase();
  const whole = lower.indexOf(sought.toLowerCase());
  // A person may be named by the last name only.
  const last = sought.toLowerCase().split(' ').at(-1) ?? '';
  const at = whole >= 0 ? whole : lower.search(new RegExp(`(?<![\\p{L}])${last.replace(/[^\p{L}\p{N}]/gu, '.')}(?![\\p{L}])`, 'u'));
  const end = at + Math.min(whole >= 0 ? sought.length : last.length, limit * ENOUGH_SOUGHT);
  const room = Math.floor(limit * BEFORE_SOUGHT);
  if (at < 0 || last === '' || end <= room) return 0;
  const toEnd = words.length - limit;
  const from = words.indexOf(' ', toEnd <= at ? toEnd : end - room) + 1;
  return from > 0 && from <= at ? from : at;
}

/**
 * Spans of the article as one quotable line: the exact words, white space run together, spans joined by an ellipsis, cut at a word end where
 * it is more than a word or two longer than `limit` characters. A quotation that the span or the cut leaves open at either end gets its mark, so that the reader
 * sees which words are the speaker's: `why should he go?”` is shown as `“why should he go?”`. Where words are `sought` that the cut would take away, the
 * line begins later, with an ellipsis.
 */
export function excerpt(text: string, spans: readonly Span[], limit: number, sought = ''): string {
  const first = spans[0];
  if (!first) return '';
  const words = spans.map((span) => wordsOf(text, span)).join(` ${ELLIPSIS} `);
  const mark = openQuotation(text, first[0]) ?? OPENING[END.exec(words)?.[1] ?? ''];
  const whole = mark && !words.startsWith(mark) ? mark + words : words;
  const from = sought ? beginning(whole, limit, sought) : 0;
  const shown = from > 0 ? (openQuotation(whole, from) ?? '') + ELLIPSIS + cutAtWord(whole.slice(from), limit) : cutAtWord(whole, limit);
  const open = openQuotation(shown, shown.length);
  return open ? shown + CLOSING[open] : shown;
}
