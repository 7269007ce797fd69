import { AFTER_NAME, BEFORE_NAME } from '../words/abbreviations.ts';
import type { TokenKind } from './document.ts';

/** A token before its sentence is known. */
export interface RawToken {
  readonly text: string;
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
}

/**
 * One alternative a kind, tried in order:
 * 1. clitics, split off their word: "Kim’s" → "Kim" "’s", "he’ll" → "he" "’ll"
 * 2. initials: "U.S.", "J.", "a.m.", "Ph.D."
 * 3. words and numbers with what joins them: "Byung-yeon", "O’Brien", "don’t", "AT&T", "1,000.5", "bbc.com", "29-year-old"
 * 4. dashes and dots in a row: "--", "..."
 * 5. any other sign by itself
 */
const TOKEN =
  /(?<clitic>(?<=[\p{L}\p{N}.])[’'](?:s|S|re|ve|ll|d|m)(?![\p{L}\p{N}]))|(?<initials>(?<![\p{L}\p{N}])(?:\p{L}\.)+(?:\p{L}\.|\p{L}(?![\p{L}\p{N}]))|(?<![\p{L}\p{N}’'])\p{Lu}\.(?!\p{Ll})|Ph\.D\.?)|(?<word>[\p{L}\p{N}\p{M}]+(?:(?:[’'](?!(?:s|S|re|ve|ll|d|m)(?![\p{L}\p{N}]))|[-‐‑&·](?=[\p{L}\p{N}])|(?<=\p{N})[.,](?=\p{N})|(?<=\p{L})\.(?=\p{Ll})|(?<=[-.]\p{Lu})\.(?=\p{Lu}))[\p{L}\p{N}\p{M}]+)*)|(?<run>--+|\.\.\.+)|(?<sign>[^\s])/gu;

const QUOTES = /^["“”„‟«»‘’‚‛'`‹›]$/;
const WHITE = /^[\u200b-\u200f\u2028-\u202e\u2060\ufeff\u00ad]$/;

/** Is the word an abbreviation that takes a following point into its token? */
function takesPoint(word: string): boolean {
  // "China-U.S.", "D-N.J."
  if (/-\p{Lu}\.\p{Lu}$/u.test(word)) return true;
  // "then-Rep.", "ex-Gov."
  const bare = word.replace(/^(?:then|ex)-(?=\p{Lu})/u, '');
  const lower = bare.toLowerCase();
  // Only where it is written like one: "Gov." but not "gov.", "Mass." but not "mass."
  return bare[0] !== lower[0] ? BEFORE_NAME.has(lower) || AFTER_NAME.has(lower) : lower === 'etc' || lower === 'vs';
}

/** Cuts a stretch of text into tokens; offsets are those of the whole text. */
export function tokenize(text: string, from: number, to: number): RawToken[] {
  const tokens: RawToken[] = [];
  TOKEN.lastIndex = 0;
  const part = text.slice(from, to);
  for (let hit = TOKEN.exec(part); hit; hit = TOKEN.exec(part)) {
    const { clitic, initials, word, run } = hit.groups as Record<string, string | undefined>;
    let value = hit[0];
    const start = from + hit.index;
    if (word && part[TOKEN.lastIndex] === '.' && takesPoint(word)) {
      value += '.';
      TOKEN.lastIndex += 1;
    }
    let kind: TokenKind = 'punctuation';
    if (clitic || initials) kind = 'word';
    else if (word) kind = /\p{L}/u.test(word) ? 'word' : 'number';
    else if (!run && QUOTES.test(value)) kind = 'quote';
    else if (WHITE.test(value)) continue;
    tokens.push({ text: value, kind, start, end: start + value.length });
  }
  return tokens;
}
