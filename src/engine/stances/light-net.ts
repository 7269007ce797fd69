import { VECTOR_SIZE } from '../model/lexicon.ts';
import { PACKED_LIGHT } from '../model/light-weights.ts';
import { packNumbers, unpackNumbers } from './packing.ts';

/** How many numbers stand for a word inside the net, and how many yes-or-no signs go in beside its vector. */
export const WIDTH = 32;
export const SIGNS = 8;
/** The stretches of a sentence as a target sees it: itself, and near, farther, far to the left and to the right. */
const STRETCHES = 7;
/** How many numbers the last layer before the answer has. */
const INNER = 32;
/** Good, bad, neither. */
const ANSWERS = 3;

/**
 * The numbers of a small net that says in what light a sentence puts a target: a dense layer over each word, two convolutions over three words with residuals,
 * the most of each number in each stretch, a dense layer, three sums.
 */
export interface LightNet {
  readonly embed: Float32Array;
  readonly first: Float32Array;
  readonly firstBias: Float32Array;
  readonly second: Float32Array;
  readonly secondBias: Float32Array;
  readonly inner: Float32Array;
  readonly innerBias: Float32Array;
  readonly answer: Float32Array;
  readonly answerBias: Float32Array;
}

/** How many numbers each part has. */
export const SIZES: Readonly<Record<keyof LightNet, number>> = {
  embed: (VECTOR_SIZE + SIGNS) * WIDTH,
  first: 3 * WIDTH * WIDTH,
  firstBias: WIDTH,
  second: 3 * WIDTH * WIDTH,
  secondBias: WIDTH,
  inner: STRETCHES * WIDTH * INNER,
  innerBias: INNER,
  answer: INNER * ANSWERS,
  answerBias: ANSWERS,
};
export const PARTS = Object.keys(SIZES) as (keyof LightNet)[];

/** A net of zeros. */
export function emptyNet(): LightNet {
  return Object.fromEntries(PARTS.map((part) => [part, new Float32Array(SIZES[part])])) as unknown as LightNet;
}

/** Adds to the `rows` numbers of a vector's product with a matrix of so many rows and `columns` columns. */
function addProduct(
  matrix: Float32Array,
  matrixAt: number,
  vector: Float32Array,
  vectorAt: number,
  rows: number,
  columns: number,
  target: Float32Array,
  targetAt: number,
) {
  for (let row = 0; row < rows; row++) {
    const value = vector[vectorAt + row] as number;
    if (value === 0) continue;
    const from = matrixAt + row * columns;
    for (let i = 0; i < columns; i++) target[targetAt + i] = (target[targetAt + i] as number) + value * (matrix[from + i] as number);
  }
}

/** What a word's vector adds to its numbers in the net: the same wherever the word stands. */
export function embedVector({ embed }: LightNet, vector: Float32Array, target: Float32Array, at: number): void {
  addProduct(embed, 0, vector, 0, VECTOR_SIZE, WIDTH, target, at);
}

/** What a word's yes-or-no signs add. */
export function embedSigns({ embed }: LightNet, signs: Float32Array, from: number, target: Float32Array, at: number): void {
  addProduct(embed, VECTOR_SIZE * WIDTH, signs, from, SIGNS, WIDTH, target, at);
}

/** A sentence's words in the net's three layers, WIDTH numbers each. */
export interface States {
  readonly words: Float32Array;
  readonly first: Float32Array;
  readonly second: Float32Array;
}

/** Runs a sentence through the layers that all its targets share. `words` holds the embedded words and is cut off below zero in place. */
export function statesOf(net: LightNet, words: Float32Array): States {
  for (let i = 0; i < words.length; i++) if ((words[i] as number) < 0) words[i] = 0;
  const first = convolve(net.first, net.firstBias, words);
  return { words, first, second: convolve(net.second, net.secondBias, first) };
}

/** A convolution over three words, cut off below zero, and what went in. */
function convolve(weights: Float32Array, bias: Float32Array, input: Float32Array): Float32Array {
  const output = new Float32Array(input.length);
  for (let at = 0; at < input.length; at += WIDTH) {
    for (let i = 0; i < WIDTH; i++) output[at + i] = bias[i] as number;
    for (let tap = 0; tap < 3; tap++) {
      const from = at + (tap - 1) * WIDTH;
      if (from >= 0 && from < input.length) addProduct(weights, tap * WIDTH * WIDTH, input, from, WIDTH, WIDTH, output, at);
    }
    for (let i = at; i < at + WIDTH; i++) output[i] = Math.max(0, output[i] as number) + (input[i] as number);
  }
  return output;
}

/** Words farther from a target than this throw no light on it; of a longer target the beginning counts. It keeps long sentences cheap. */
const REACH = 40;

/** In which stretch a word stands for a target. */
function stretchOf(word: number, first: number, end: number): number {
  if (word < first) return first - word <= 3 ? 1 : first - word <= 8 ? 2 : 3;
  if (word < end) return 0;
  return word - end < 3 ? 4 : word - end < 8 ? 5 : 6;
}

/** The way to one answer: what is kept of each stretch and from which place of the states (-1 for none), the inner layer, the three sums. */
export interface Answer {
  readonly kept: Float32Array;
  readonly from: Int32Array;
  readonly inner: Float32Array;
  readonly sums: Float32Array;
}

/** The words that a target at words first to end has light from: the first, and the one behind the last. */
const wordsAround = (states: Float32Array, first: number, end: number): readonly [number, number] => [
  Math.max(0, first - REACH),
  Math.min(states.length / WIDTH, end + REACH, first + 2 * REACH),
];

/** The most of each number in each stretch around the target at words first to end, the end left out. An empty target has all words beside it. */
export function keptOf(states: Float32Array, first: number, end: number): Float32Array {
  const kept = new Float32Array(STRETCHES * WIDTH);
  const [word, last] = wordsAround(states, first, end);
  // No state is below zero, so that a stretch without words keeps what one without a sign of anything keeps.
  for (let at = word; at < last; at++) keepMost(kept, stretchOf(at, first, end) * WIDTH, states, at * WIDTH);
  return kept;
}

/** Keeps the most of each of a word's numbers. */
function keepMost(kept: Float32Array, place: number, states: Float32Array, at: number): void {
  for (let i = 0; i < WIDTH; i++) {
    const state = states[at + i] as number;
    if (state > (kept[place + i] as number)) kept[place + i] = state;
  }
}

/** What the net says of a target, with all that training has to know of the way there. */
export function answerFor(net: LightNet, states: Float32Array, first: number, end: number): Answer {
  const kept = new Float32Array(STRETCHES * WIDTH);
  const from = new Int32Array(STRETCHES * WIDTH).fill(-1);
  const [start, last] = wordsAround(states, first, end);
  for (let word = start; word < last; word++) {
    const at = word * WIDTH;
    const place = stretchOf(word, first, end) * WIDTH;
    for (let i = 0; i < WIDTH; i++) {
      const state = states[at + i] as number;
      if ((from[place + i] as number) >= 0 && state <= (kept[place + i] as number)) continue;
      kept[place + i] = state;
      from[place + i] = at + i;
    }
  }
  const inner = Float32Array.from(net.innerBias);
  addProduct(net.inner, 0, kept, 0, kept.length, INNER, inner, 0);
  for (let i = 0; i < INNER; i++) inner[i] = Math.max(0, inner[i] as number);
  const sums = Float32Array.from(net.answerBias);
  addProduct(net.answer, 0, inner, 0, INNER, ANSWERS, sums, 0);
  return { kept, from, inner, sums };
}

/** A net as it ships: each part in 8 bits as base 64, and what one step of it means. */
export type PackedNet = Readonly<Record<keyof LightNet, { readonly text: string; readonly step: number }>>;

/** Rounds a net to 8 bits. */
export function packNet(net: LightNet): PackedNet {
  return Object.fromEntries(PARTS.map((part) => [part, packNumbers(net[part])])) as PackedNet;
}

/** A packed net made ready. */
export function unpackNet(packed: PackedNet): LightNet {
  return Object.fromEntries(
    PARTS.map((part) => [part, Float32Array.from(unpackNumbers(packed[part].text, packed[part].step, SIZES[part]))]),
  ) as unknown as LightNet;
}

let shipped: LightNet | null = null;

/** The net that ships, unpacked at the first call. */
export function shippedNet(): LightNet {
  shipped ??= unpackNet(PACKED_LIGHT);
  return shipped;
}
