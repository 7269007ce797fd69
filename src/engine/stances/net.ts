import { VECTOR_SIZE } from '../model/lexicon.ts';
import { packNumbers, unpackNumbers } from './packing.ts';
import { SIGNS, TRAITS, UNIT_TRAITS } from './traits.ts';

/** How many numbers stand for a word inside the net. */
export const WIDTH = 96;
/** How many numbers go in for a word: its vector and its signs. */
export const WORD = VECTOR_SIZE + SIGNS;
/** How far apart the three words are that each convolution sees. */
export const REACHES = [1, 1, 2, 4] as const;
/** The stretches of a sentence as a candidate sees it: itself; near, farther, far to the left; near, farther, far to the right. */
export const STRETCHES = 7;
/** What is kept of the stretches, all in all. */
export const KEPT = STRETCHES * WIDTH;
/** How many numbers the last layer before the answers has. */
export const INNER = 64;

/**
 * How many numbers each part of the stance net has. A dense layer over each word; convolutions over three words with residuals; the most of each number in each stretch around a candidate
 * and in all that the person says; with the candidate's and the unit's traits through one dense layer to two sums, "for" and "against"; and one sum of the unit for "no position".
 */
export const SIZES = {
  embed: WORD * WIDTH,
  ...(Object.fromEntries(
    REACHES.flatMap((_, i) => [
      [`conv${i}`, 3 * WIDTH * WIDTH],
      [`conv${i}Bias`, WIDTH],
    ]),
  ) as Record<`conv${0 | 1 | 2 | 3}` | `conv${0 | 1 | 2 | 3}Bias`, number>),
  stretches: KEPT * INNER,
  whole: WIDTH * INNER,
  traits: TRAITS * INNER,
  unit: UNIT_TRAITS * INNER,
  innerBias: INNER,
  answer: INNER * 2,
  answerBias: 2,
  none: WIDTH + UNIT_TRAITS,
  noneBias: 1,
} as const;

export type Part = keyof typeof SIZES;
export const PARTS = Object.keys(SIZES) as Part[];

/** How many numbers a net has. */
export const NUMBERS = PARTS.reduce((sum, part) => sum + SIZES[part], 0);
/** Where each part begins when all stand one behind the other. */
export const PLACES = Object.fromEntries(
  PARTS.map((part, i) => [part, PARTS.slice(0, i).reduce((sum, before) => sum + SIZES[before], 0)]),
) as Record<Part, number>;

/** A net as it ships: each part in 8 bits as base 64, and what one step of it means. */
export type PackedNet = Readonly<Record<Part, { readonly text: string; readonly step: number }>>;

/** Rounds a net's numbers to 8 bits, part by part. */
export function packNet(numbers: Float32Array): PackedNet {
  return Object.fromEntries(
    PARTS.map((part) => [part, packNumbers(numbers.subarray(PLACES[part], PLACES[part] + SIZES[part]))]),
  ) as unknown as PackedNet;
}

/** A packed net's numbers, part by part one behind the other. */
export function unpackNet(packed: PackedNet): Float32Array {
  const numbers = new Float32Array(NUMBERS);
  for (const part of PARTS) numbers.set(unpackNumbers(packed[part].text, packed[part].step, SIZES[part]), PLACES[part]);
  return numbers;
}
