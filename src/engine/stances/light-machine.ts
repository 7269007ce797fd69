import { createKernel, type Kernel } from '../model/kernel.ts';
import { VECTOR_SIZE } from '../model/lexicon.ts';
import { embedSigns, keptOf, type LightNet, SIZES, shippedNet, WIDTH } from './light-net.ts';

const PAGE = 65536;
/** How wide the inner layer is. */
const INNER = SIZES.innerBias;
const MATRICES = ['embed', 'first', 'second', 'inner'] as const;

/** The net of light on the kernel that reads names too: the same sums as statesOf and answerFor, four times as fast. */
export class LightMachine {
  readonly #net: LightNet;
  readonly #kernel: Kernel;
  /** Where each matrix begins in the memory, in floats. */
  readonly #places: Readonly<Record<(typeof MATRICES)[number], number>>;
  /** Where the memory is free for one call's numbers. */
  readonly #free: number;
  #floats: Float32Array;

  constructor(net: LightNet, kernel: Kernel) {
    this.#net = net;
    this.#kernel = kernel;
    this.#floats = new Float32Array(kernel.memory.buffer);
    let end = 0;
    const places = { embed: 0, first: 0, second: 0, inner: 0 };
    for (const part of MATRICES) {
      places[part] = end;
      end += SIZES[part];
    }
    this.#places = places;
    this.#free = end;
    this.#reserve(0);
    for (const part of MATRICES) this.#floats.set(net[part], places[part]);
  }

  /** Makes room for so many floats behind the matrices. */
  #reserve(count: number): void {
    const missing = (this.#free + count) * 4 - this.#kernel.memory.buffer.byteLength;
    if (missing <= 0) return;
    this.#kernel.memory.grow(Math.ceil(missing / PAGE));
    this.#floats = new Float32Array(this.#kernel.memory.buffer);
  }

  /** What a word's vector adds to its numbers in the net. */
  embedVector(vector: Float32Array): Float32Array {
    return this.#product(vector, this.#places.embed, VECTOR_SIZE, new Float32Array(WIDTH));
  }

  /** What a word's yes-or-no signs add, in place. */
  embedSigns(signs: Float32Array, words: Float32Array, at: number): void {
    embedSigns(this.#net, signs, 0, words, at);
  }

  /** `start` and the product of a vector with a matrix of so many rows. */
  #product(vector: Float32Array, matrix: number, rows: number, start: Float32Array): Float32Array {
    this.#reserve(rows + start.length);
    const [from, to] = [this.#free, this.#free + rows];
    this.#floats.set(vector, from);
    this.#floats.set(start, to);
    this.#kernel.multiplyAdd(from * 4, rows, 1, matrix * 4, start.length, to * 4, start.length, 1, start.length, rows);
    return this.#floats.slice(to, to + start.length);
  }

  /** The last layer's numbers of a sentence's embedded words. */
  states(words: Float32Array): Float32Array {
    const count = words.length / WIDTH;
    this.#reserve(2 * words.length + 2 * WIDTH);
    // A word of zeros stands before and after the sentence.
    const [input, output] = [this.#free + WIDTH, this.#free + words.length + 2 * WIDTH];
    const floats = this.#floats;
    floats.fill(0, this.#free, output);
    for (let i = 0; i < words.length; i++) floats[input + i] = Math.max(0, words[i] as number);
    for (const part of ['first', 'second'] as const) {
      const bias = this.#net[`${part}Bias`];
      for (let at = output; at < output + words.length; at += WIDTH) floats.set(bias, at);
      this.#kernel.multiplyAdd(this.#free * 4, WIDTH, 1, this.#places[part] * 4, WIDTH, output * 4, WIDTH, count, WIDTH, 3 * WIDTH);
      for (let i = 0; i < words.length; i++) floats[input + i] = (floats[input + i] as number) + Math.max(0, floats[output + i] as number);
    }
    return floats.slice(input, input + words.length);
  }

  /** The three sums for a target: good, bad, neither. */
  sums(states: Float32Array, first: number, end: number): readonly [good: number, bad: number, neither: number] {
    const kept = keptOf(states, first, end);
    const inner = this.#product(kept, this.#places.inner, kept.length, this.#net.innerBias);
    const { answer, answerBias } = this.#net;
    const sums: [number, number, number] = [answerBias[0] as number, answerBias[1] as number, answerBias[2] as number];
    for (let j = 0; j < INNER; j++) {
      const value = Math.max(0, inner[j] as number);
      for (let a = 0; a < 3; a++) sums[a] = (sums[a] as number) + value * (answer[j * 3 + a] as number);
    }
    return sums;
  }
}

let shipped: LightMachine | null = null;

/** The net that ships, made ready at the first call. Throws where WebAssembly is forbidden. */
export function shippedLight(): LightMachine {
  shipped ??= new LightMachine(shippedNet(), createKernel());
  return shipped;
}
