import { AFTER_NAME, BEFORE_NAME } from '../../vocabulary/abbreviations.ts';
import { asSeen, hiddenAt } from '../../vocabulary/letters.ts';
import type { TokenKind } from './document.ts';

/** A token before its sentence is known. */
export interface RawToken {
  readonly text: string;
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
}

// What a character is; the classes are Unicode's.
const LETTER = 1;
const NUMBER = 2;
const MARK = 4;
const UPPER = 8;
const LOWER = 16;
const SPACE = 32;
const IN_WORD = LETTER | NUMBER | MARK;

/** Classes of the characters seen so far; 128 says that a character has been looked at. */
const CLASSES = new Uint8Array(0x10000);
const SEEN = 128;

function look(character: string): number {
  let found = SEEN;
  if (/\p{L}/u.test(character)) found |= LETTER;
  if (/\p{N}/u.test(character)) found |= NUMBER;
  if (/\p{M}/u.test(character)) found |= MARK;
  if (/\p{Lu}/u.test(character)) found |= UPPER;
  if (/\p{Ll}/u.test(character)) found |= LOWER;
  if (/\s/u.test(character)) found |= SPACE;
  return found;
}

/** Behind an apostrophe these are words of their own: "Kim’s" → "Kim" "’s", "he’ll" → "he" "’ll". */
const CLITIC = /^(?:s|S|re|ve|ll|d|m)$/;
const APOSTROPHES = "’'";
/** Join words: "Byung-yeon", "AT&T", "29-year-old". */
const JOINS = '-‐‑&·';
const QUOTES = '"“”„‟«»‘’‚‛\'`‹›';

/** Is the word an abbreviation that takes a following point into its token? */
function takesPoint(word: string): boolean {
  // "China-U.S.", "D-N.J."
  if (/-\p{Lu}\.\p{Lu}$/u.test(word)) return true;
  // "then-Rep.", "ex-Gov."
  const bare = word.replace(/^(?:then|ex)-(?=\p{Lu})/u, '');
  const lower = bare.toLowerCase();
  // Only where it is written like one: "Gov." but not "gov.", "Mass." but not "mass."
  return bare[0] !== lower[0] ? BEFORE_NAME.has(lower) || AFTER_NAME.has(lower) : lower === 'etc' || lower === 'vs' || lower === 'v';
}

/** What stands at a place, up to where; no kind where it is no token. */
interface Piece {
  readonly kind: TokenKind | null;
  readonly end: number;
}

/** Walks over a stretch of text and tells where the token at a place ends. */
class Scanner {
  readonly #text: string;
  readonly #from: number;
  readonly #to: number;

  constructor(text: string, from: number, to: number) {
    this.#text = text;
    this.#from = from;
    this.#to = to;
  }

  /** The classes of the character at i; 0 outside the stretch. */
  classAt(i: number): number {
    if (i < this.#from || i >= this.#to) return 0;
    const code = this.#text.charCodeAt(i);
    // A character beyond the first 65,536 is two units long; the second has the class of the whole.
    if (code >= 0xd800 && code < 0xe000) {
      const whole = code >= 0xdc00 && i > this.#from && this.#text.codePointAt(i - 1);
      return look(String.fromCodePoint(whole && whole > 0xffff ? whole : (this.#text.codePointAt(i) ?? code)));
    }
    const known = CLASSES[code] as number;
    if (known) return known;
    const found = look(String.fromCharCode(code));
    CLASSES[code] = found;
    return found;
  }

  #charAt(i: number): string {
    return i < this.#to ? this.#text.charAt(i) : '';
  }

  /** The word or number that begins at i, with the point of an abbreviation. */
  word(i: number): Piece {
    const initials = this.#initialsEnd(i);
    if (initials) return { kind: 'word', end: initials };
    const end = this.#wordEnd(i);
    const word = this.#text.slice(i, end);
    const point = this.#charAt(end) === '.' && takesPoint(word) ? 1 : 0;
    return { kind: /\p{L}/u.test(word) ? 'word' : 'number', end: end + point };
  }

  /** The clitic ("’s"), the run of dashes or points, or the sign that begins at i. */
  sign(i: number): Piece {
    const behindWord = i > this.#from && (this.classAt(i - 1) & (LETTER | NUMBER) || this.#charAt(i - 1) === '.');
    const clitic = behindWord ? this.#cliticEnd(i) : 0;
    if (clitic) return { kind: 'word', end: clitic };
    const run = this.#runEnd(i);
    if (run) return { kind: 'punctuation', end: run };
    const hidden = hiddenAt(this.#text, i);
    if (hidden) return { kind: null, end: i + hidden };
    const end = i + ((this.#text.codePointAt(i) ?? 0) > 0xffff && i + 1 < this.#to ? 2 : 1);
    return { kind: QUOTES.includes(this.#text.slice(i, end)) ? 'quote' : 'punctuation', end };
  }

  /** One past a clitic with its apostrophe that begins at i, or 0. */
  #cliticEnd(i: number): number {
    if (i >= this.#to || !APOSTROPHES.includes(this.#charAt(i))) return 0;
    for (const length of [1, 2]) {
      const end = i + 1 + length;
      if (!(this.classAt(end) & (LETTER | NUMBER)) && end <= this.#to && CLITIC.test(this.#text.slice(i + 1, end))) return end;
    }
    return 0;
  }

  /** One past letters with points that begin at i ("U.S.", "J.", "a.m.", "Ph.D."), or 0. */
  #initialsEnd(i: number): number {
    if (this.#text.startsWith('Ph.D', i) && i + 4 <= this.#to) return this.#charAt(i + 4) === '.' ? i + 5 : i + 4;
    if (this.#charAt(i + 1) !== '.' || !(this.classAt(i) & LETTER) || this.classAt(i - 1) & (LETTER | NUMBER)) return 0;
    let end = i;
    while (this.classAt(end) & LETTER && this.#charAt(end + 1) === '.') end += 2;
    const open = this.classAt(end) & LETTER && !(this.classAt(end + 1) & (LETTER | NUMBER));
    if (open) return end + 1;
    if (end > i + 2) return end;
    const single = this.classAt(i) & UPPER && !APOSTROPHES.includes(this.#charAt(i - 1) || ' ') && !(this.classAt(i + 2) & LOWER);
    return single ? i + 2 : 0;
  }

  /** One past the word or number that begins at i, with what joins its parts: "O’Brien", "don’t", "1,000.5", "bbc.com". */
  #wordEnd(i: number): number {
    let end = i;
    while (true) {
      while (this.classAt(end) & IN_WORD) end++;
      const seen = this.#pastHidden(end);
      if (seen > end && this.classAt(seen) & IN_WORD) end = seen;
      else if (this.#joins(end)) end++;
      else return end;
    }
  }

  /** One past the signs at i that take no place; i where there are none. */
  #pastHidden(i: number): number {
    let end = i;
    while (end < this.#to) {
      const length = hiddenAt(this.#text, end);
      if (!length) break;
      end += length;
    }
    return end;
  }

  /** Does the sign at i join what stands before and behind it? */
  #joins(i: number): boolean {
    const sign = this.#charAt(i);
    const next = this.classAt(i + 1);
    if (!sign || !(next & IN_WORD)) return false;
    if (APOSTROPHES.includes(sign)) return !this.#cliticEnd(i);
    if (JOINS.includes(sign)) return (next & (LETTER | NUMBER)) !== 0;
    const before = this.classAt(i - 1);
    if (sign === ',' || sign === '.') {
      if (before & NUMBER && next & NUMBER) return true;
      if (sign === ',') return false;
      if (before & LETTER && next & LOWER) return true;
      // "China-U.S"
      return (before & UPPER) !== 0 && (next & UPPER) !== 0 && /[-.]/.test(this.#text.charAt(i - 2));
    }
    return false;
  }

  /** One past dashes or points in a row that begin at i ("--", "..."), or 0. */
  #runEnd(i: number): number {
    const sign = this.#charAt(i);
    if (sign !== '-' && sign !== '.') return 0;
    let end = i;
    while (this.#charAt(end) === sign) end++;
    return end - i >= (sign === '-' ? 2 : 3) ? end : 0;
  }
}

/** Cuts a stretch of text into tokens; offsets are those of the whole text. */
export function tokenize(text: string, from: number, to: number): RawToken[] {
  const tokens: RawToken[] = [];
  const scanner = new Scanner(text, from, to);
  for (let i = from; i < to; ) {
    const found = scanner.classAt(i);
    const { kind, end } = found & SPACE ? { kind: null, end: i + 1 } : found & IN_WORD ? scanner.word(i) : scanner.sign(i);
    const own = text.slice(i, end);
    if (kind) tokens.push({ text: (kind === 'word' && asSeen(own)) || own, kind, start: i, end });
    i = end;
  }
  return tokens;
}
