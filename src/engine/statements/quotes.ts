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
  document.blocks.forEach((block, blockIndex) => {
    const end = ends[blockIndex] as number;
    if (first < end) {
      const { found, unclosed } = quotesOfBlock(document, first, end, blockIndex);
      for (const quote of found) quotes.push(quote);
      const close = unclosed < 0 ? -1 : farCloser(document, ends, blockIndex);
      if (close >= 0) {
        // Speech over several paragraphs, marked at its two ends only.
        let from = unclosed;
        for (let b = blockIndex; from <= close; b++) {
          const to = Math.min(ends[b] as number, close + 1);
          if (to > from) quotes.push(quoteOf(document, from, to, b, to === close + 1));
          from = Math.max(from, to);
        }
        first = close + 1;
        return;
      }
      if (unclosed >= 0 && runsOn(document, unclosed, end)) quotes.push(quoteOf(document, unclosed, end, blockIndex, false));
      if (!found.length && unclosed < 0 && block.kind === 'quote') quotes.push(quoteOf(document, first, end, blockIndex, true, false));
    }
    first = Math.max(first, end);
  });
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

function quotesOfBlock(document: Document, first: number, end: number, block: number): { found: Quote[]; unclosed: number } {
  const { tokens, text } = document;
  const quotes: Quote[] = [];
  const lastSingleClose = lastClosers(document, first, end);
  let open = -1;
  let closers: readonly string[] = [];
  let opener = '';
  let depth = 0;
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'quote') continue;
    const next = tokens[i + 1];
    // Two apostrophes typed for one double mark: ''We won.'' or “We won.’’
    const twin = (token.text === "'" || token.text === '’') && next?.text === token.text && next.start === token.end && i + 1 < end;
    const mark = twin ? token.text.repeat(2) : token.text;
    const markEnd = twin ? i + 2 : i + 1;
    const spaceBefore = i === first || /[\s([—–-]/.test(text[token.start - 1] ?? ' ');
    const spaceAfter = markEnd >= end || /\s/.test(text[(tokens[markEnd - 1] as Token).end] ?? ' ');
    if (open < 0) {
      const double = PAIRS[mark];
      const single = SINGLES[mark];
      // Inches and feet, a stray closing mark: 6'2", … over." They
      if (double && !(mark === '"' && spaceAfter && !spaceBefore)) [open, closers, opener, depth] = [i, double, mark, 0];
      // A closing mark where only an opening one can stand: ”We won,” she said.
      else if (mark === '”' && spaceBefore && !spaceAfter) [open, closers, opener, depth] = [i, ['”', '"'], '“', 0];
      else if (single && spaceBefore && !spaceAfter && i < lastSingleClose && !/^\d/.test(next?.text ?? ''))
        [open, closers, opener, depth] = [i, single, mark, 0];
    } else if (mark === opener && mark === '“' && !(spaceAfter && !spaceBefore)) {
      // “He said “no” to me.” nests; “We won. (new paragraph without end) can't, as blocks are read one by one.
      depth++;
    } else if ((mark === opener || closers.includes(mark)) && !(mark.length === 1 && isApostrophe(document, i, lastSingleClose))) {
      if (depth > 0 && mark === '”' && hasCloser(document, markEnd, end, closers)) depth--;
      else {
        // ''He said: 'No.''': the inner mark and the outer one in a row.
        const third = twin && tokens[markEnd]?.text === token.text && tokens[markEnd]?.start === tokens[markEnd - 1]?.end && markEnd < end;
        quotes.push(quoteOf(document, open, third ? markEnd + 1 : markEnd, block, true));
        open = -1;
        if (third) i++;
      }
    }
    if (twin) i++;
  }
  // A single straight mark left open was an apostrophe.
  return { found: quotes, unclosed: open >= 0 && end - open > 3 && !SINGLES[opener] ? open : -1 };
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
