import { hash } from './hash.ts';
import { type Lexicon, listsOf, vectorOf } from './lexicon.ts';

/** What the features need of a document: its tokens and sentences. The engine's Document fits. */
export interface Tokens {
  readonly tokens: readonly { readonly text: string; readonly lower: string }[];
  readonly sentences: readonly { readonly firstToken: number; readonly endToken: number }[];
}

/** Rows of the hashed embedding tables. */
export const TABLE_ROWS = { word: 16384, prefix: 8192, suffix: 8192, shape: 512 } as const;
export const TABLES = ['word', 'prefix', 'suffix', 'shape'] as const;
/** Yes-or-no features of a spelling: the bits of LISTED, then whether it has a vector; filled up to the kernel's columns. */
export const FLAGS = 16;
export const HAS_VECTOR = 1 << 15;

/** How a token's surroundings are told: one row of the context table for each of these, by its value. */
const CONTEXT = { position: 3, sentenceCase: 3, seenLower: 2, repeated: 3, length: 4, casing: 4 } as const;
export const CONTEXT_FEATURES = Object.keys(CONTEXT).length;
export const CONTEXT_ROWS = Object.values(CONTEXT).reduce((sum, rows) => sum + rows, 0);
/** Where the rows of each begin in that table. */
const CONTEXT_STARTS = Object.values(CONTEXT).map((_, part, sizes) => sizes.slice(0, part).reduce((sum, rows) => sum + rows, 0));

/**
 * A document as the net reads it. Rows are tokens in order with an empty row before each sentence and after the last, so that a convolution never reaches over the end
 * of a sentence. Spellings are looked up once each.
 */
export interface Features {
  /** Rows in all, empty ones included. */
  readonly rows: number;
  /** For each row its spelling, -1 for an empty row. */
  readonly spelling: Int32Array;
  /** For each row the word whose evidence is pooled over the document, -1 where the token isn't capitalised. */
  readonly pool: Int32Array;
  readonly pools: number;
  /** CONTEXT_FEATURES rows of the context table for each row. */
  readonly context: Uint8Array;
  /** For each spelling the place of its vector (-1: none) and its row in each of TABLES. */
  readonly vector: Int32Array;
  readonly tables: readonly Uint16Array[];
  /** For each spelling its yes-or-no features as bits. */
  readonly flags: Uint16Array;
  /** For each token of the document its row. */
  readonly rowOf: Int32Array;
}

const LETTER_CLASSES: readonly [RegExp, string][] = [
  [/\p{Lu}+/gu, 'X'],
  [/[\p{Ll}\p{Lo}\p{Lm}\p{Lt}]+/gu, 'x'],
  [/\p{N}+/gu, 'd'],
];

/** "Byung-yeon" → "Xx-x", "U.S." → "X.X.", "2018" → "d"; a single capital is told from a run of them. */
function shapeOf(text: string): string {
  let shape = /^\p{Lu}{2}/u.test(text) ? 'A' : '';
  let rest = text.length > 24 ? text.slice(0, 24) : text;
  for (const [pattern, sign] of LETTER_CLASSES) rest = rest.replace(pattern, sign);
  shape += rest;
  return shape.slice(0, 8);
}

interface Spelling {
  readonly vector: number;
  readonly flags: number;
  readonly rows: readonly number[];
}

function spell(text: string, lower: string, lexicon: Lexicon): Spelling {
  const vector = vectorOf(lexicon, lower);
  const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  return {
    vector,
    flags: listsOf(lexicon, bare) | (vector >= 0 ? HAS_VECTOR : 0),
    rows: [
      hash(lower, 1) % TABLE_ROWS.word,
      hash(lower.slice(0, 3), 2) % TABLE_ROWS.prefix,
      hash(lower.slice(-3), 3) % TABLE_ROWS.suffix,
      hash(shapeOf(text), 4) % TABLE_ROWS.shape,
    ],
  };
}

const CAPITALIZED = /^\p{Lu}/u;
const WORD = /[\p{L}]/u;

/** 0 as usual, 1 Title Case, 2 CAPITALS. */
function caseOf(tokens: Tokens['tokens'], from: number, to: number): number {
  let words = 0;
  let capitalized = 0;
  let upper = 0;
  for (let i = from; i < to; i++) {
    const { text } = tokens[i] as Tokens['tokens'][number];
    if (text.length < 4 || !WORD.test(text)) continue;
    words++;
    if (!CAPITALIZED.test(text)) continue;
    capitalized++;
    if (text === text.toUpperCase()) upper++;
  }
  if (words >= 2 && upper / words > 0.7) return 2;
  return words >= 3 && capitalized / words > 0.7 ? 1 : 0;
}

/** How long a sentence is, and how often a word is used, in steps. */
const lengthOf = (tokens: number): number => (tokens <= 3 ? 0 : tokens <= 7 ? 1 : tokens <= 14 ? 2 : 3);
const repeatedOf = (uses: number): number => (uses < 2 ? 0 : uses < 4 ? 1 : 2);

/** 0 no word, 1 small, 2 Capitalised, 3 CAPITALS. */
function casingOf(text: string): number {
  if (!WORD.test(text)) return 0;
  if (!CAPITALIZED.test(text)) return 1;
  return text.length > 1 && text === text.toUpperCase() ? 3 : 2;
}

/** How the first word of a sentence, or a sign before it, opens it. */
const openingOf = (casing: number): number => (casing ? 1 : 2);

/** The number of a word, in the order in which words are met. */
function numberOf(numbers: Map<string, number>, word: string): number {
  let number = numbers.get(word);
  if (number === undefined) {
    number = numbers.size;
    numbers.set(word, number);
  }
  return number;
}

/** Which tokens of a document the net tells apart, and what stands around them. */
export function featuresOf({ tokens, sentences }: Tokens, lexicon: Lexicon): Features {
  const rows = tokens.length + sentences.length + 1;
  const spelling = new Int32Array(rows).fill(-1);
  const pool = new Int32Array(rows).fill(-1);
  const context = new Uint8Array(rows * CONTEXT_FEATURES);
  const rowOf = new Int32Array(tokens.length);
  const spellings = new Map<string, number>();
  const found: Spelling[] = [];
  const pools = new Map<string, number>();
  const uses: number[] = [];
  const seenLower = new Set(tokens.filter(({ text, lower }) => text === lower).map(({ text }) => text));
  let row = 1;
  for (const { firstToken, endToken } of sentences) {
    const sentenceCase = caseOf(tokens, firstToken, endToken);
    const length = lengthOf(endToken - firstToken);
    let first = true;
    for (let i = firstToken; i < endToken; i++, row++) {
      const { text, lower } = tokens[i] as Tokens['tokens'][number];
      rowOf[i] = row;
      const known = numberOf(spellings, text);
      found[known] ??= spell(text, lower, lexicon);
      spelling[row] = known;
      const casing = casingOf(text);
      const capitalized = CAPITALIZED.test(text);
      if (capitalized) {
        const key = numberOf(pools, lower);
        pool[row] = key;
        uses[key] = (uses[key] ?? 0) + 1;
      }
      const at = row * CONTEXT_FEATURES;
      context[at] = first ? openingOf(casing) : 0;
      context[at + 1] = sentenceCase;
      context[at + 2] = Number(capitalized && seenLower.has(lower));
      context[at + 4] = length;
      context[at + 5] = casing;
      if (casing) first = false;
    }
    row++;
  }
  for (let i = 0; i < rows; i++) {
    const at = i * CONTEXT_FEATURES;
    context[at + 3] = repeatedOf(uses[pool[i] as number] ?? 0);
    for (const [feature, start] of CONTEXT_STARTS.entries()) context[at + feature] = start + (context[at + feature] as number);
  }
  return {
    rows,
    spelling,
    pool,
    pools: pools.size,
    context,
    vector: Int32Array.from(found, (one) => one.vector),
    tables: TABLES.map((_, table) => Uint16Array.from(found, (one) => one.rows[table] as number)),
    flags: Uint16Array.from(found, (one) => one.flags),
    rowOf,
  };
}
