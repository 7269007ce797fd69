import type { Document, Token } from '../text/document.ts';

/** A stretch in quotation marks (or a whole block set as a quotation), marks included. Quotes inside quotes are part of the outer one. */
export interface Quote {
  readonly start: number;
  readonly end: number;
  /** Places in document.tokens, marks included: first inclusive, end exclusive. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly block: number;
  /** False where the closing mark is missing: the speech goes on in the next paragraph, or the mark was forgotten. */
  readonly closed: boolean;
  /** Has marks; false for a block quotation without them. */
  readonly marked: boolean;
}

/** Opening mark → the marks that may close it. A straight mark closes a curly one where a typist mixed them. */
const PAIRS: Readonly<Record<string, readonly string[]>> = {
  '“': ['”', '"', '’’'],
  '„': ['“', '”', '"'],
  '«': ['»'],
  '"': ['"', '”', "''"],
  "''": ["''"],
};
const SINGLES: Readonly<Record<string, readonly string[]>> = { '‘': ['’'], "'": ["'", "''"] };

/** A quotation without closing mark may go on over this many paragraphs that have no marks at all. */
const MOST_UNMARKED = 12;

/** All quotes of the document, in text order, without overlap. Linear in the number of tokens. */
export function findQuotes(document: Document): readonly Quote[] {
  const ends = blockEnds(document);
  const quotes: Quote[] = [];
  let first = 0;
  for (const [block, end] of ends.entries()) {
    for (const quote of first < end ? quotesFrom(document, ends, first, block) : []) {
      quotes.push(quote);
      first = quote.endToken;
    }
    first = Math.max(first, end);
  }
  return quotes;
}

/** The quotes that begin in a block, from a token on; one that it leaves open may end in a later block. */
function quotesFrom(document: Document, ends: readonly number[], first: number, block: number): readonly Quote[] {
  const end = ends[block] as number;
  const { found, unclosed } = quotesOfBlock(document, first, end, block);
  if (unclosed < 0) {
    const unmarked = !found.length && document.blocks[block]?.kind === 'quote';
    return unmarked ? [quoteOf(document, first, end, block, true, false)] : found;
  }
  const close = farCloser(document, ends, block);
  if (close >= 0) return [...found, ...overParagraphs(document, ends, unclosed, close, block)];
  return runsOn(document, unclosed, end) ? [...found, quoteOf(document, unclosed, end, block, false)] : found;
}

/** Speech over several paragraphs, marked at its two ends only: one quote for each. */
function overParagraphs(document: Document, ends: readonly number[], open: number, close: number, block: number): readonly Quote[] {
  const quotes: Quote[] = [];
  let from = open;
  for (let b = block; from <= close; b++) {
    const to = Math.min(ends[b] as number, close + 1);
    if (to > from) quotes.push(quoteOf(document, from, to, b, to === close + 1));
    from = Math.max(from, to);
  }
  return quotes;
}

/** For each block the place in document.tokens after its last token. */
function blockEnds(document: Document): readonly number[] {
  const ends: number[] = [];
  let token = 0;
  for (const block of document.blocks) {
    while (token < document.tokens.length && (document.tokens[token] as Token).start < block.end) token++;
    ends.push(token);
  }
  return ends;
}

/** The closing mark, in a later block, of a quote that a block leaves open: the next mark of all, if it can only close. Else -1. */
function farCloser(document: Document, ends: readonly number[], block: number): number {
  const last = ends[Math.min(block + MOST_UNMARKED, ends.length - 1)] as number;
  for (let i = ends[block] as number; i < last; i++) {
    const token = document.tokens[i] as Token;
    if (token.kind !== 'quote' || !/^["“”]$/.test(token.text)) continue;
    const closes = token.text === '”' || (token.text === '"' && closesSingle(document, token));
    return closes ? i : -1;
  }
  return -1;
}

function quoteOf(document: Document, firstToken: number, endToken: number, block: number, closed: boolean, marked = true): Quote {
  const start = (document.tokens[firstToken] as Token).start;
  const end = (document.tokens[endToken - 1] as Token).end;
  return { start, end, firstToken, endToken, block, closed, marked };
}

/** A quotation mark as it stands: one sign, or two apostrophes typed for one double mark (''We won.'', “We won.’’). */
interface Mark {
  readonly text: string;
  readonly first: number;
  readonly end: number;
  /** Has a space before and none behind, or the other way round. */
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** A mark that waits for the one that closes it. */
interface Opened {
  readonly first: number;
  readonly opener: string;
  readonly closers: readonly string[];
}

function quotesOfBlock(document: Document, first: number, end: number, block: number): { found: readonly Quote[]; unclosed: number } {
  const found: Quote[] = [];
  const lastSingleClose = lastClosers(document, first, end);
  let open: Opened | null = null;
  let depth = 0;
  for (let i = nextMark(document, first, end); i < end; i = nextMark(document, i, end)) {
    const mark = markAt(document, i, first, end);
    i = mark.end;
    if (!open) {
      open = openedBy(document, mark, lastSingleClose);
      depth = 0;
    } else if (mark.text === open.opener && mark.text === '“' && !mark.atEnd) {
      // “He said “no” to me.” nests; “We won. (new paragraph without end) can't, as blocks are read one by one.
      depth++;
    } else if (mayClose(document, open, mark, lastSingleClose)) {
      if (depth > 0 && mark.text === '”' && hasCloser(document, mark.end, end, open.closers)) depth--;
      else {
        // ''He said: 'No.''': the inner mark and the outer one in a row.
        if (mark.text.length > 1 && repeats(document, mark.end, end)) i++;
        found.push(quoteOf(document, open.first, i, block, true));
        open = null;
      }
    }
  }
  // A single straight mark left open was an apostrophe.
  return { found, unclosed: open && end - open.first > 3 && !SINGLES[open.opener] ? open.first : -1 };
}

/** The place of the next quotation mark, or the end. */
function nextMark({ tokens }: Document, from: number, end: number): number {
  let i = from;
  while (i < end && tokens[i]?.kind !== 'quote') i++;
  return i;
}

function markAt({ tokens, text }: Document, index: number, first: number, end: number): Mark {
  const token = tokens[index] as Token;
  const twin = /^['’]$/.test(token.text) && repeats({ tokens }, index + 1, end);
  const markEnd = index + (twin ? 2 : 1);
  const spaceBefore = index === first || /[\s([—–-]/.test(text[token.start - 1] ?? ' ');
  const spaceAfter = markEnd >= end || /\s/.test(text[(tokens[markEnd - 1] as Token).end] ?? ' ');
  return {
    text: token.text.repeat(markEnd - index),
    first: index,
    end: markEnd,
    atStart: spaceBefore && !spaceAfter,
    atEnd: spaceAfter && !spaceBefore,
  };
}

/** Is the token the same sign as the one before, and right behind it? */
function repeats({ tokens }: Pick<Document, 'tokens'>, index: number, end: number): boolean {
  const before = tokens[index - 1];
  return index < end && tokens[index]?.text === before?.text && tokens[index]?.start === before?.end;
}

/** What a mark opens where none is open; null where it opens nothing. */
function openedBy({ tokens }: Document, { text, first, end, atStart, atEnd }: Mark, lastSingleClose: number): Opened | null {
  const double = PAIRS[text];
  // Inches and feet, a stray closing mark: 6'2", … over." They
  if (double && !(text === '"' && atEnd)) return { first, opener: text, closers: double };
  if (!atStart) return null;
  // A closing mark where only an opening one can stand: ”We won,” she said.
  if (text === '”') return { first, opener: '“', closers: ['”', '"'] };
  const single = SINGLES[text];
  return single && first < lastSingleClose && !/^\d/.test(tokens[end]?.text ?? '') ? { first, opener: text, closers: single } : null;
}

function mayClose(document: Document, { opener, closers }: Opened, { text, first }: Mark, lastSingleClose: number): boolean {
  return (text === opener || closers.includes(text)) && !(text.length === 1 && isApostrophe(document, first, lastSingleClose));
}

/** Does a quote that the block leaves open go on: is the next paragraph's first sign an opening mark, or does a colon or comma announce the quote? */
function runsOn(document: Document, open: number, end: number): boolean {
  return /^["“]$/.test(document.tokens[end]?.text ?? '') || /^[:,]$/.test(document.tokens[open - 1]?.text ?? '');
}

/** Is there another closing mark before the next opening one? Looks ahead at most 400 tokens. */
function hasCloser(document: Document, from: number, end: number, closers: readonly string[]): boolean {
  for (let i = from; i < Math.min(end, from + 400); i++) {
    const { text } = document.tokens[i] as Token;
    if (text === '“') return false;
    if (closers.includes(text) && (document.tokens[i] as Token).kind === 'quote') return true;
  }
  return false;
}

/** The place of the block's last mark that can close a single quotation: after a non-space, before a space or sign. */
function lastClosers(document: Document, first: number, end: number): number {
  for (let i = end - 1; i >= first; i--) {
    const token = document.tokens[i] as Token;
    if ((token.text === '’' || token.text === "'") && token.kind === 'quote' && closesSingle(document, token)) return i;
  }
  return -1;
}

function closesSingle({ text }: Document, token: Token): boolean {
  return /\S/.test(text[token.start - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[token.end] ?? ' ');
}

/** Is this mark the plural's apostrophe ("the workers’ party") while a single quotation is open and closes later? */
function isApostrophe(document: Document, at: number, lastClose: number): boolean {
  const token = document.tokens[at] as Token;
  if (token.text !== '’' && token.text !== "'") return false;
  if (!closesSingle(document, token)) return true;
  const next = document.tokens[at + 1];
  return /[sS]/.test(document.text[token.start - 1] ?? '') && at < lastClose && /^\p{Ll}/u.test(next?.text ?? '');
}
