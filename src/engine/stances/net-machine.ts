import type { Kernel } from '../model/kernel.ts';
import { VECTOR_SIZE } from '../model/lexicon.ts';
import { INNER, KEPT, NUMBERS, PLACES, REACHES, WIDTH, WORD } from './net.ts';
import { type NetInput, SIGNS, TRAITS, UNIT_TRAITS } from './traits.ts';

const PAGE = 65536;
/** Rows of zeros before and after a sentence's words: as far as the widest convolution reaches. */
const PAD = Math.max(...REACHES);
/** Words farther from a candidate than this are not looked at for it; of a longer candidate the beginning counts. It keeps long sentences cheap. */
const FARTHEST = 60;
/** Longer sentences are read up to here. */
const MOST_WORDS = 160;

/** Where a run's numbers stand in the kernel's memory, in floats; the rows of words have PAD rows of zeros around them. */
export interface Run {
  readonly words: number;
  readonly count: number;
  readonly input: number;
  /** The states after the dense layer and after each convolution. */
  readonly states: readonly number[];
  /** What each convolution adds, cut off below zero. */
  readonly added: readonly number[];
  /** The stretches of each candidate, and from which place of the last states each number is; -1 for none. */
  readonly kept: number;
  readonly keptFrom: Int32Array;
  /** The most of all that is said, and from where. */
  readonly whole: Float32Array;
  readonly wholeFrom: Int32Array;
  readonly inner: number;
  /** For each candidate the sum for "for" and for "against", then the one for no position. */
  readonly sums: Float32Array;
  readonly end: number;
}

/** What training leaves out at random: for each number of the last states and of the inner layer what it is multiplied by. */
export interface Drop {
  readonly states: Float32Array;
  readonly inner: Float32Array;
}

/** The stance net on the kernel that reads names too. */
export class NetMachine {
  readonly kernel: Kernel;
  floats: Float32Array;
  /** Where the memory is free for one run's numbers, in floats. */
  readonly free: number;

  /** `reserve` floats behind the net's numbers are left to the caller. */
  constructor(numbers: Float32Array, kernel: Kernel, reserve = 0) {
    this.kernel = kernel;
    this.floats = new Float32Array(kernel.memory.buffer);
    this.free = NUMBERS + reserve;
    this.room(this.free);
    this.floats.set(numbers, 0);
  }

  /** Makes room for so many floats in all. */
  room(count: number): void {
    const missing = count * 4 - this.kernel.memory.buffer.byteLength;
    if (missing <= 0) return;
    this.kernel.memory.grow(Math.ceil(missing / PAGE));
    this.floats = new Float32Array(this.kernel.memory.buffer);
  }

  /** For each candidate of a unit the sum for "for" and for "against", then the one for no position. */
  sums(input: NetInput): Float32Array {
    return this.run(input).sums;
  }

  /** One run through the net, with all that training has to know of the way. */
  run(input: NetInput, drop: Drop | null = null): Run {
    const words = Math.min(input.words.length, MOST_WORDS);
    const count = input.places.length / 2;
    const rows = (words + 2 * PAD) * WIDTH;
    let end = this.free;
    const take = (size: number) => {
      const at = end;
      end += (size + 3) & ~3;
      return at;
    };
    const inputAt = take(words * WORD);
    const stateRows = Array.from({ length: REACHES.length + 1 }, () => take(rows));
    const added = REACHES.map(() => take(words * WIDTH));
    const kept = take(count * KEPT);
    const traits = take(count * TRAITS);
    const inner = take(count * INNER);
    const single = take(INNER);
    const said = take(WIDTH + UNIT_TRAITS);
    this.room(end);
    const { floats, kernel } = this;
    floats.fill(0, inputAt, end);
    const states = stateRows.map((at) => at + PAD * WIDTH);
    for (let i = 0; i < words; i++) {
      const vector = input.words[i];
      if (vector) floats.set(vector, inputAt + i * WORD);
      floats.set(input.signs.subarray(i * SIGNS, (i + 1) * SIGNS), inputAt + i * WORD + VECTOR_SIZE);
    }
    const first = states[0] as number;
    kernel.multiplyAdd(inputAt * 4, WORD, 1, PLACES.embed * 4, WIDTH, first * 4, WIDTH, words, WIDTH, WORD);
    kernel.rectify(first * 4, words * WIDTH);
    REACHES.forEach((reach, layer) => {
      const [from, to, more] = [states[layer] as number, states[layer + 1] as number, added[layer] as number];
      const name = `conv${layer as 0 | 1 | 2 | 3}` as const;
      const bias = PLACES[`${name}Bias`];
      for (let i = 0; i < words; i++) floats.copyWithin(more + i * WIDTH, bias, bias + WIDTH);
      for (let tap = 0; tap < 3; tap++) {
        const shifted = from + (tap - 1) * reach * WIDTH;
        kernel.multiplyAdd(shifted * 4, WIDTH, 1, (PLACES[name] + tap * WIDTH * WIDTH) * 4, WIDTH, more * 4, WIDTH, words, WIDTH, WIDTH);
      }
      kernel.rectify(more * 4, words * WIDTH);
      floats.copyWithin(to, from, from + words * WIDTH);
      kernel.add(to * 4, more * 4, words * WIDTH);
    });
    const last = states[REACHES.length] as number;
    if (drop) for (let i = 0; i < words * WIDTH; i++) floats[last + i] = (floats[last + i] as number) * (drop.states[i] as number);

    const whole = new Float32Array(WIDTH);
    const wholeFrom = new Int32Array(WIDTH).fill(-1);
    const [saidFirst, saidEnd] = input.said;
    this.#keepMost(last, saidFirst, Math.min(words, saidEnd), whole, 0, wholeFrom, 0);
    const keptNumbers = floats.subarray(kept, kept + count * KEPT);
    const keptFrom = new Int32Array(count * KEPT).fill(-1);
    for (let c = 0; c < count; c++) {
      const [a, b] = [input.places[2 * c] as number, Math.min(words, input.places[2 * c + 1] as number)];
      if (a < 0 || a >= words) continue;
      const [left, right] = [Math.max(0, a - FARTHEST), Math.min(words, b + FARTHEST)];
      const edges = [a, b, a - 3, a, a - 8, a - 3, left, a - 8, b, b + 3, b + 3, b + 8, b + 8, right];
      for (let k = 0; k < edges.length; k += 2) {
        const at = c * KEPT + (k / 2) * WIDTH;
        this.#keepMost(last, Math.max(0, edges[k] as number), Math.min(words, edges[k + 1] as number), keptNumbers, at, keptFrom, at);
      }
    }
    floats.set(whole, said);
    floats.set(input.unit, said + WIDTH);
    floats.set(input.traits, traits);
    floats.copyWithin(single, PLACES.innerBias, PLACES.innerBias + INNER);
    kernel.multiplyAdd(said * 4, WIDTH, 1, PLACES.whole * 4, INNER, single * 4, INNER, 1, INNER, WIDTH);
    kernel.multiplyAdd((said + WIDTH) * 4, UNIT_TRAITS, 1, PLACES.unit * 4, INNER, single * 4, INNER, 1, INNER, UNIT_TRAITS);
    for (let c = 0; c < count; c++) floats.copyWithin(inner + c * INNER, single, single + INNER);
    kernel.multiplyAdd(kept * 4, KEPT, 1, PLACES.stretches * 4, INNER, inner * 4, INNER, count, INNER, KEPT);
    kernel.multiplyAdd(traits * 4, TRAITS, 1, PLACES.traits * 4, INNER, inner * 4, INNER, count, INNER, TRAITS);
    if (count) kernel.rectify(inner * 4, count * INNER);
    if (drop) for (let i = 0; i < count * INNER; i++) floats[inner + i] = (floats[inner + i] as number) * (drop.inner[i] as number);

    const sums = new Float32Array(2 * count + 1);
    for (let c = 0; c < count; c++)
      for (let way = 0; way < 2; way++) {
        let sum = floats[PLACES.answerBias + way] as number;
        for (let j = 0; j < INNER; j++) sum += (floats[inner + c * INNER + j] as number) * (floats[PLACES.answer + 2 * j + way] as number);
        sums[2 * c + way] = sum;
      }
    let none = floats[PLACES.noneBias] as number;
    for (let i = 0; i < WIDTH + UNIT_TRAITS; i++) none += (floats[said + i] as number) * (floats[PLACES.none + i] as number);
    sums[2 * count] = none;
    return { words, count, input: inputAt, states, added, kept, keptFrom, whole, wholeFrom, inner, sums, end };
  }

  /** Keeps the most of each of the numbers of words from first to end; no number is below zero, and a stretch without words keeps zeros. */
  #keepMost(states: number, first: number, end: number, most: Float32Array, at: number, from: Int32Array, fromAt: number): void {
    const { floats } = this;
    for (let word = first; word < end; word++) {
      const row = states + word * WIDTH;
      for (let i = 0; i < WIDTH; i++) {
        const number = floats[row + i] as number;
        if (number > (most[at + i] as number)) {
          most[at + i] = number;
          from[fromAt + i] = word * WIDTH + i;
        }
      }
    }
  }
}
