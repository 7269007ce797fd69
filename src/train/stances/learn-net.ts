import { createKernel } from '../../engine/model/kernel.ts';
import { sharesOf } from '../../engine/stances/exponential.ts';
import { INNER, KEPT, NUMBERS, PARTS, PLACES, REACHES, SIZES, WIDTH, WORD } from '../../engine/stances/net.ts';
import { type Drop, NetMachine, type Run } from '../../engine/stances/net-machine.ts';
import { type NetInput, TRAITS, UNIT_TRAITS } from '../../engine/stances/traits.ts';
import { adamStep, paceOf } from '../adam.ts';
import { randomFrom, shuffle } from '../random.ts';

/** A unit as the net reads it, with what is right: 2 × candidate for "for", + 1 for "against", -1 for no position. Several where any of them is right. */
export interface NetExample {
  readonly input: NetInput;
  readonly answers: readonly number[];
}

/** How long and how fast a net learns, and in which order. */
export interface Learning {
  readonly epochs: number;
  readonly rate: number;
  readonly seed: number;
}
/** `drop`: the share of states and inner numbers left out at random; `blind`: that of word vectors. */
const LEARNING = { decay: 0.02, drop: 0.3, blind: 0.15, batch: 32 };

const TRANSPOSED = REACHES.length * 3 * WIDTH * WIDTH;

/** A net to begin with: each matrix with numbers as large as the root of its inputs allows. */
export function beginningNet(random: () => number): Float32Array {
  const numbers = new Float32Array(NUMBERS);
  const inner = KEPT + WIDTH + TRAITS + UNIT_TRAITS;
  const inputs: Partial<Record<(typeof PARTS)[number], number>> = { embed: WORD, stretches: inner, whole: inner, traits: inner, unit: inner, answer: INNER, none: SIZES.none }; // biome-ignore format: a table
  for (const part of PARTS) {
    const count = inputs[part] ?? (/^conv\d$/.test(part) ? 3 * WIDTH : 0);
    if (count) for (let i = 0; i < SIZES[part]; i++) numbers[PLACES[part] + i] = (2 * random() - 1) / Math.sqrt(count);
  }
  return numbers;
}

/** Learns by running the net forwards and backwards, on the kernel. */
export class NetTrainer {
  readonly machine: NetMachine;
  readonly #gradients: number;
  readonly #transposedConvolutions: number;
  readonly #transposedStretches: number;
  readonly #means: number;
  readonly #squares: number;
  #steps = 0;

  constructor(numbers: Float32Array) {
    this.machine = new NetMachine(numbers, createKernel(), 3 * NUMBERS + TRANSPOSED + KEPT * INNER);
    this.#gradients = NUMBERS;
    this.#means = 2 * NUMBERS;
    this.#squares = 3 * NUMBERS;
    this.#transposedConvolutions = 4 * NUMBERS;
    this.#transposedStretches = this.#transposedConvolutions + TRANSPOSED;
    this.#transpose();
  }

  /** The net's numbers as they are now. */
  numbers(): Float32Array {
    return this.machine.floats.slice(0, NUMBERS);
  }

  /** The gradients that have been added up. */
  gradients(): Float32Array {
    return this.machine.floats.slice(this.#gradients, this.#gradients + NUMBERS);
  }

  /** Turns the matrices that errors go back through. */
  #transpose(): void {
    const { floats } = this.machine;
    REACHES.forEach((_, layer) => {
      const from = PLACES[`conv${layer as 0}`];
      for (let tap = 0; tap < 3; tap++) {
        const at = tap * WIDTH * WIDTH;
        const to = this.#transposedConvolutions + layer * 3 * WIDTH * WIDTH + at;
        for (let i = 0; i < WIDTH; i++)
          for (let j = 0; j < WIDTH; j++) floats[to + j * WIDTH + i] = floats[from + at + i * WIDTH + j] as number;
      }
    });
    for (let i = 0; i < KEPT; i++)
      for (let j = 0; j < INNER; j++) floats[this.#transposedStretches + j * KEPT + i] = floats[PLACES.stretches + i * INNER + j] as number;
  }

  /** Adds an example's gradient of the log loss. Gives the loss. */
  learn({ input, answers }: NetExample, drop: Drop | null): number {
    const run = this.machine.run(input, drop);
    const { count, sums } = run;
    const shares = sharesOf(sums);
    const right = new Float64Array(sums.length);
    let all = 1e-12;
    for (const answer of answers) {
      const place = answer < 0 ? 2 * count : answer;
      right[place] = shares[place] as number;
      all += shares[place] as number;
    }
    const slopes = Float32Array.from(shares, (share, i) => share - (right[i] as number) / all);
    this.#back(input, run, slopes, drop);
    return -Math.log(all);
  }

  #back(input: NetInput, run: Run, slopes: Float32Array, drop: Drop | null): void {
    const { words, count, states, added, whole, wholeFrom, keptFrom } = run;
    const { kernel } = this.machine;
    const byLast = PADDED + run.end;
    const size = words * WIDTH;
    const span = size + 2 * PADDED;
    const byAdded = byLast + span;
    const byInner = byAdded + span;
    const byKept = byInner + count * INNER;
    this.machine.room(byKept + count * KEPT + 16);
    const { floats } = this.machine;
    floats.fill(0, run.end, byKept + count * KEPT);
    const gradients = this.#gradients;
    const add = (place: number, more: number) => {
      floats[gradients + place] = (floats[gradients + place] as number) + more;
    };
    const none = slopes[2 * count] as number;
    add(PLACES.noneBias, none);
    const byWhole = new Float32Array(WIDTH);
    for (let i = 0; i < WIDTH; i++) {
      add(PLACES.none + i, none * (whole[i] as number));
      byWhole[i] = none * (floats[PLACES.none + i] as number);
    }
    for (let i = 0; i < UNIT_TRAITS; i++) add(PLACES.none + WIDTH + i, none * (input.unit[i] as number));
    const together = new Float32Array(INNER);
    for (let c = 0; c < count; c++) {
      const [pro, contra] = [slopes[2 * c] as number, slopes[2 * c + 1] as number];
      add(PLACES.answerBias, pro);
      add(PLACES.answerBias + 1, contra);
      for (let j = 0; j < INNER; j++) {
        const place = run.inner + c * INNER + j;
        const number = floats[place] as number;
        if (number <= 0) continue;
        add(PLACES.answer + 2 * j, pro * number);
        add(PLACES.answer + 2 * j + 1, contra * number);
        const slope = pro * (floats[PLACES.answer + 2 * j] as number) + contra * (floats[PLACES.answer + 2 * j + 1] as number);
        const kept = drop ? slope * (drop.inner[c * INNER + j] as number) : slope;
        floats[byInner + c * INNER + j] = kept;
        together[j] = (together[j] as number) + kept;
      }
    }
    for (let j = 0; j < INNER; j++) {
      const slope = together[j] as number;
      add(PLACES.innerBias + j, slope);
      for (let i = 0; i < WIDTH; i++) {
        add(PLACES.whole + i * INNER + j, slope * (whole[i] as number));
        byWhole[i] = (byWhole[i] as number) + slope * (floats[PLACES.whole + i * INNER + j] as number);
      }
      for (let i = 0; i < UNIT_TRAITS; i++) if (input.unit[i]) add(PLACES.unit + i * INNER + j, slope * (input.unit[i] as number));
    }
    for (let c = 0; c < count; c++)
      for (let i = 0; i < TRAITS; i++) {
        const trait = input.traits[c * TRAITS + i] as number;
        if (trait) for (let j = 0; j < INNER; j++) add(PLACES.traits + i * INNER + j, trait * (floats[byInner + c * INNER + j] as number));
      }
    if (count) {
      // The stretches' matrix: kept, turned, times what came back; and back to what was kept.
      kernel.multiplyAdd(run.kept * 4, 1, KEPT, byInner * 4, INNER, (gradients + PLACES.stretches) * 4, INNER, KEPT, INNER, count);
      kernel.multiplyAdd(byInner * 4, INNER, 1, this.#transposedStretches * 4, KEPT, byKept * 4, KEPT, count, KEPT, INNER);
    }
    const back = (place: number, slope: number) => {
      if (place >= 0) floats[byLast + place] = (floats[byLast + place] as number) + slope;
    };
    for (let k = 0; k < count * KEPT; k++) back(keptFrom[k] as number, floats[byKept + k] as number);
    for (let i = 0; i < WIDTH; i++) back(wholeFrom[i] as number, byWhole[i] as number);
    if (drop) for (let i = 0; i < size; i++) floats[byLast + i] = (floats[byLast + i] as number) * (drop.states[i] as number);
    for (let layer = REACHES.length - 1; layer >= 0; layer--) {
      const reach = REACHES[layer] as number;
      const name = `conv${layer as 0}` as const;
      const from = states[layer] as number;
      const open = added[layer] as number;
      for (let i = 0; i < size; i++) floats[byAdded + i] = (floats[open + i] as number) > 0 ? (floats[byLast + i] as number) : 0;
      for (let word = 0; word < words; word++)
        for (let i = 0; i < WIDTH; i++) add(PLACES[`${name}Bias`] + i, floats[byAdded + word * WIDTH + i] as number);
      for (let tap = 0; tap < 3; tap++) {
        const shift = (tap - 1) * reach * WIDTH;
        const matrix = tap * WIDTH * WIDTH;
        kernel.multiplyAdd(
          (from + shift) * 4,
          1,
          WIDTH,
          byAdded * 4,
          WIDTH,
          (gradients + PLACES[name] + matrix) * 4,
          WIDTH,
          WIDTH,
          WIDTH,
          words,
        );
        const turned = this.#transposedConvolutions + layer * 3 * WIDTH * WIDTH + matrix;
        kernel.multiplyAdd((byAdded - shift) * 4, WIDTH, 1, turned * 4, WIDTH, byLast * 4, WIDTH, words, WIDTH, WIDTH);
      }
    }
    const first = states[0] as number;
    for (let i = 0; i < size; i++) if ((floats[first + i] as number) <= 0) floats[byLast + i] = 0;
    kernel.multiplyAdd(run.input * 4, 1, WORD, byLast * 4, WIDTH, (gradients + PLACES.embed) * 4, WIDTH, WORD, WIDTH, words);
  }

  /** Changes the net by the gradients' mean and sets those to zero. */
  update(count: number, rate: number): void {
    const places = { weights: 0, gradients: this.#gradients, means: this.#means, squares: this.#squares };
    adamStep(this.machine.floats, places, NUMBERS, paceOf(rate, ++this.#steps), LEARNING.decay * rate, count);
    this.#transpose();
  }
}

/** Floats of zeros around rows of words. */
const PADDED = Math.max(...REACHES) * WIDTH;

/** Learns from examples, beginning with a net's numbers; the same examples give the same numbers. `say` hears of each epoch's mean loss. */
export function learnNet(
  start: Float32Array,
  examples: readonly NetExample[],
  { epochs, rate, seed }: Learning,
  say: (line: string) => void = () => {},
): Float32Array {
  const random = randomFrom(seed);
  const trainer = new NetTrainer(start);
  const tasks = [...examples];
  const steps = epochs * Math.ceil(tasks.length / LEARNING.batch);
  const kept = 1 / (1 - LEARNING.drop);
  const mask = (count: number) => Float32Array.from({ length: count }, () => (random() < LEARNING.drop ? 0 : kept));
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(tasks, random);
    let loss = 0;
    for (let from = 0; from < tasks.length; from += LEARNING.batch) {
      const part = tasks.slice(from, from + LEARNING.batch);
      for (const { input, answers } of part) {
        const words = input.words.map((word) => (random() < LEARNING.blind ? null : word));
        const drop = { states: mask(words.length * WIDTH), inner: mask((input.places.length / 2) * INNER) };
        loss += trainer.learn({ input: { ...input, words }, answers }, drop);
      }
      step++;
      trainer.update(part.length, rate * (1 - step / (steps + 1)));
    }
    say(`epoch ${epoch + 1}: ${(loss / tasks.length).toFixed(3)}`);
  }
  return trainer.numbers();
}
