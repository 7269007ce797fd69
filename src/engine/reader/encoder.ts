import type { ReadPieces } from './word-pieces.ts';

/**
 * The pretrained encoder as the engine sees it: numbers in, numbers out. Who runs it (onnxruntime in a background or in Node) is handed in, so that the engine knows no browser.
 */
export interface Encoder {
  /** Reads a batch of passages. Rejects where the runtime fails; the same batch gives the same answer. */
  read(batch: Batch): Promise<Answers>;
  /** Word pieces by the vocabulary that its weights were learned with. */
  readonly readPieces: ReadPieces;
}

/** Passages as the encoder reads them, padded to one length: all arrays are row by row. */
export interface Batch {
  /** How many passages, how many word pieces each, and how many proposals each, padding included. */
  readonly size: number;
  readonly pieces: number;
  readonly proposals: number;
  /** size × pieces: numbers of word pieces; 0 is padding. */
  readonly ids: Int32Array;
  /** size × proposals: the first and the last piece of each proposed target; both 0 for padding. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** size × proposals: what the rules say of it (a number of `MARKS`); 0 for padding. */
  readonly marks: Int32Array;
}

/** What the encoder answers, as sums before their softmax. */
export interface Answers {
  /** size × proposals × 4: no position, for, against, mixed. */
  readonly stances: Float32Array;
  /** size × proposals × 3: says nothing of what the person is, a role, an affiliation. */
  readonly facts: Float32Array;
  /** size × proposals × pieces: where the whole phrase begins that a proposal is part of, and where it ends. */
  readonly begins: Float32Array;
  readonly ends: Float32Array;
  /** size × pieces × 4: shows no position, one for, against, mixed. */
  readonly evidence: Float32Array;
  /** size × pieces × 2: not the person's words, the person's words. */
  readonly said: Float32Array;
  /** size × 8: the kinds in the order of KINDS, and that it is no person. */
  readonly kinds: Float32Array;
  /** size × 2: in office, or formerly. */
  readonly former: Float32Array;
  /** size × proposals × WIDTH and size × pieces × WIDTH: its own numbers of each proposal and each piece, before the last step. */
  readonly asked: Float32Array;
  readonly text: Float32Array;
}
