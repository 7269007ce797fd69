import { hash, placeOf } from './hash.ts';

/** Numbers in a word vector (GloVe 100d). */
export const VECTOR_SIZE = 100;

/** What a list of the gazetteers says of a word; bits. */
export const LISTED = {
  given: 1,
  surname: 2,
  otherName: 4,
  country: 8,
  title: 16,
  organization: 32,
  thing: 64,
  ofSurname: 128,
  company: 256,
} as const;

/** Packed word knowledge: vectors in four bits a number, and which gazetteers hold the word. Keys are hash(lower-cased word), ascending. */
export interface Lexicon {
  readonly vectorKeys: Uint32Array;
  /** Two numbers a byte, the even one in the low half; each is value + 8. */
  readonly vectors: Uint8Array;
  /** What one step means, for each of the 100 numbers. */
  readonly steps: Float32Array;
  readonly listKeys: Uint32Array;
  /** Bits of LISTED. */
  readonly lists: Uint16Array;
}

/** The place of a word's vector, or -1. */
export function vectorOf(lexicon: Lexicon, lower: string): number {
  return placeOf(lexicon.vectorKeys, hash(lower));
}

/** Which gazetteers hold the word: bits of LISTED. */
export function listsOf(lexicon: Lexicon, lower: string): number {
  const place = placeOf(lexicon.listKeys, hash(lower));
  return place < 0 ? 0 : (lexicon.lists[place] as number);
}

/** Writes a word's vector of VECTOR_SIZE numbers. */
export function unpackVector(lexicon: Lexicon, place: number, target: Float32Array, at: number): void {
  const from = (place * VECTOR_SIZE) >> 1;
  for (let i = 0; i < VECTOR_SIZE; i += 2) {
    const pair = lexicon.vectors[from + (i >> 1)] as number;
    target[at + i] = ((pair & 15) - 8) * (lexicon.steps[i] as number);
    target[at + i + 1] = ((pair >> 4) - 8) * (lexicon.steps[i + 1] as number);
  }
}
