import type { Span } from '../engine/analysis.ts';
import { AFTER_NAME, BEFORE_NAME, OPENERS } from '../vocabulary/abbreviations.ts';
import type { QuotedWords } from './record.ts';

/** The longest quote and the longest rest of a sentence on either side that are kept, characters. */
const LONGEST_QUOTE = 1500;
const LONGEST_REST = 300;

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Whether a sentence goes on where it seems to end: behind “Gov.”, and behind an initial, “U.S.” or “Inc.” before a word that opens none. */
function goesOn(words: string, next: string): boolean {
  const [, last = ''] = /(?<![\p{L}.])(\p{Lu}[\p{L}.-]*)\.\s*$/u.exec(words) ?? [];
  const bare = last.toLowerCase();
  if (BEFORE_NAME.has(bare) && !AFTER_NAME.has(bare)) return true;
  const [, first = ''] = /^(\p{L}+)/u.exec(next) ?? [];
  return first !== '' && !OPENERS.has(first.toLowerCase()) && (AFTER_NAME.has(bare) || /^\p{Lu}(?:\.\p{Lu})*$/u.test(last));
}

/** The sentences of a line: where each ends. */
function sentenceEnds(line: string): number[] {
  const ends = [...SENTENCES.segment(line)].map(({ index, segment }) => index + segment.length);
  return ends.filter((end) => !goesOn(line.slice(0, end), line.slice(end)));
}

/** Start of the sentence, in its line, that holds this offset; end of the one that holds the other. */
function sentenceAround(text: string, [start, end]: Span): Span {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd);
  const ends = sentenceEnds(line);
  const from = ends.findLast((at) => at <= start - lineStart) ?? 0;
  const to = ends.find((at) => at >= end - lineStart) ?? line.length;
  return [lineStart + from, lineStart + to];
}

/** Spans with no more than blanks between them as one: a reporter's words (“…,” said the minister. “…”) are no part of a quote. */
function together(text: string, spans: readonly Span[]): Span[] {
  const groups: [number, number][] = [];
  for (const [start, end] of spans) {
    const last = groups.at(-1);
    if (last && /^[^\S\n]*$/.test(text.slice(last[1], start))) last[1] = Math.max(last[1], end);
    else groups.push([start, end]);
  }
  return groups;
}

/** The words of some spans of an article with the rest of their sentences. A very long quote is cut off at its end. */
export function quoteInSentence(text: string, spans: readonly Span[]): QuotedWords {
  const groups = together(text, spans);
  const first = groups[0];
  const last = groups.at(-1);
  if (!first || !last) return { before: '', quote: [], after: '' };
  const [from] = sentenceAround(text, first);
  const [, to] = sentenceAround(text, last);
  let room = LONGEST_QUOTE;
  const quote = groups.flatMap(([start, end]) => {
    const words = text.slice(start, Math.min(end, start + room));
    room -= words.length;
    return words ? [words] : [];
  });
  return {
    before: text.slice(Math.max(from, first[0] - LONGEST_REST), first[0]),
    quote,
    after: room > 0 ? text.slice(last[1], Math.min(to, last[1] + LONGEST_REST)).trimEnd() : '',
  };
}

/** What stands between the parts of a quote that is shown in one. */
const LEFT_OUT = ' … ';

/** A quote in one. */
export const quoteText = ({ quote }: QuotedWords): string => quote.join(LEFT_OUT);

/** The quote in its sentence, or sentences. */
export const sentenceText = ({ before, quote, after }: QuotedWords): string => before + quote.join(LEFT_OUT) + after;
