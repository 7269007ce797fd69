import type { Span } from '../engine/analysis.ts';
import type { Quote } from './correction.ts';

/** How much of the text on either side goes into a quote, characters: enough to tell two mentions of a surname apart, too little to be a copy of the article. */
export const AROUND = 40;

/** The words of a span with what stands around them. */
export function quoteOf(text: string, [start, end]: Span): Quote {
  return { before: text.slice(Math.max(0, start - AROUND), start), exact: text.slice(start, end), after: text.slice(end, end + AROUND) };
}

/** How many characters two texts have in common at the end of both. */
function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}

/** How many characters two texts have in common at the beginning of both. */
function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length++;
  return length;
}

/**
 * Which of these spans a quote means: the one with its very words and the most of its surroundings, at least half of them on one side.
 * Null where none is, or two fit equally well.
 */
export function findQuote(text: string, spans: readonly Span[], quote: Quote): Span | null {
  const fits = spans
    .filter(([start, end]) => text.slice(start, end) === quote.exact)
    .map((span) => ({
      span,
      before: commonEnd(text.slice(Math.max(0, span[0] - AROUND), span[0]), quote.before),
      after: commonStart(text.slice(span[1], span[1] + AROUND), quote.after),
    }))
    .filter(({ before, after }) => before >= quote.before.length / 2 || after >= quote.after.length / 2)
    .sort((a, b) => b.before + b.after - (a.before + a.after));
  const [best, second] = fits;
  if (!best || (second && second.before + second.after === best.before + best.after)) return null;
  return best.span;
}
