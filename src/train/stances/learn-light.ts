import { VECTOR_SIZE } from '../../engine/model/lexicon.ts';
import { exponential } from '../../engine/stances/exponential.ts';
import {
  answerFor,
  embedSigns,
  embedVector,
  emptyNet,
  type LightNet,
  PARTS,
  SIGNS,
  SIZES,
  statesOf,
  WIDTH,
} from '../../engine/stances/light-net.ts';
import { randomFrom, shuffle } from '../random.ts';

/** A sentence with a target in it and the light that people saw it in. */
export interface LightExample {
  /** VECTOR_SIZE numbers a word; zeros for a word without a vector. */
  readonly vectors: Float32Array;
  /** SIGNS numbers a word. */
  readonly signs: Float32Array;
  /** The target's words. */
  readonly first: number;
  readonly end: number;
  /** 0 good, 1 bad, 2 neither. */
  readonly label: number;
}

/** Chosen by cross-validation on gold/train; see README.md. `drop`: the share of inner numbers and, times `blind`, of word vectors that are left out at random. */
const LEARNING = { epochs: 6, rate: 0.002, decay: 0.02, drop: 0.35, blind: 0.6, batch: 16, seed: 2 };
/** How large the numbers of each part begin. */
const BEGINNING: Partial<Record<keyof LightNet, number>> = {
  embed: 1 / Math.sqrt((VECTOR_SIZE + SIGNS) / 4),
  first: 1 / Math.sqrt(3 * WIDTH),
  second: 1 / Math.sqrt(3 * WIDTH),
  inner: 1 / Math.sqrt(SIZES.inner / SIZES.innerBias),
  answer: 0.3 / Math.sqrt(SIZES.innerBias),
};

/** A net to begin with. */
export function beginningNet(random: () => number): LightNet {
  const net = emptyNet();
  for (const part of PARTS) {
    const size = BEGINNING[part];
    if (size) net[part].forEach((_, i, numbers) => { numbers[i] = (random() + random() + random() + random() - 2) * 1.73 * size; }); // biome-ignore format: one draw
  }
  return net;
}

/** The shares of the answers that sums stand for. */
export function sharesOf(sums: Float32Array): number[] {
  const most = Math.max(...sums);
  const weights = Array.from(sums, (sum) => exponential(sum - most));
  const all = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => weight / all);
}

/** The example's words as the net takes them. */
function embedded(net: LightNet, { vectors, signs }: LightExample): Float32Array {
  const count = signs.length / SIGNS;
  const words = new Float32Array(count * WIDTH);
  for (let i = 0; i < count; i++) {
    embedVector(net, vectors.subarray(i * VECTOR_SIZE, (i + 1) * VECTOR_SIZE), words, i * WIDTH);
    embedSigns(net, signs, i * SIGNS, words, i * WIDTH);
  }
  return words;
}

/** Adds an example's gradient of the log loss to `gradient`; `keep` multiplies the inner numbers. Gives the loss's exponential: the share of the right answer. */
export function addGradient(net: LightNet, example: LightExample, gradient: LightNet, keep: Float32Array): number {
  const { vectors, signs, first, end, label } = example;
  const count = signs.length / SIGNS;
  const states = statesOf(net, embedded(net, example));
  const { kept, from, inner } = answerFor(net, states.second, first, end);
  const answers = SIZES.answerBias;
  const sums = Float32Array.from(net.answerBias);
  for (let j = 0; j < keep.length; j++)
    for (let a = 0; a < answers; a++)
      sums[a] = (sums[a] as number) + (inner[j] as number) * (keep[j] as number) * (net.answer[j * answers + a] as number);
  const shares = sharesOf(sums);
  const byInner = new Float32Array(keep.length);
  shares.forEach((share, a) => {
    const slope = share - (a === label ? 1 : 0);
    add(gradient.answerBias, a, slope);
    for (let j = 0; j < keep.length; j++) {
      add(gradient.answer, j * answers + a, slope * (inner[j] as number) * (keep[j] as number));
      if ((inner[j] as number) > 0) add(byInner, j, slope * (net.answer[j * answers + a] as number) * (keep[j] as number));
    }
  });
  byInner.forEach((slope, j) => { add(gradient.innerBias, j, slope); }); // biome-ignore format: one sum
  const bySecond = new Float32Array(count * WIDTH);
  for (let k = 0; k < kept.length; k++) {
    if ((from[k] as number) < 0) continue;
    let slope = 0;
    const row = k * byInner.length;
    for (let j = 0; j < byInner.length; j++) {
      slope += (byInner[j] as number) * (net.inner[row + j] as number);
      add(gradient.inner, row + j, (byInner[j] as number) * (kept[k] as number));
    }
    add(bySecond, from[k] as number, slope);
  }
  const byFirst = convolutionGradient(net.second, gradient.second, gradient.secondBias, states.first, states.second, bySecond);
  const byWords = convolutionGradient(net.first, gradient.first, gradient.firstBias, states.words, states.first, byFirst);
  for (let i = 0; i < byWords.length; i++) if ((states.words[i] as number) <= 0) byWords[i] = 0;
  for (let i = 0; i < count; i++) {
    addOuter(gradient.embed, 0, vectors, i * VECTOR_SIZE, VECTOR_SIZE, byWords, i * WIDTH);
    addOuter(gradient.embed, VECTOR_SIZE * WIDTH, signs, i * SIGNS, SIGNS, byWords, i * WIDTH);
  }
  return shares[label] ?? 0;
}

function add(numbers: Float32Array, place: number, more: number): void {
  numbers[place] = (numbers[place] as number) + more;
}

/** Adds to a matrix's gradient: input times slope. */
function addOuter(
  gradient: Float32Array,
  at: number,
  input: Float32Array,
  inputAt: number,
  rows: number,
  slopes: Float32Array,
  from: number,
) {
  for (let row = 0; row < rows; row++) {
    const value = input[inputAt + row] as number;
    if (value === 0) continue;
    const to = at + row * WIDTH;
    for (let i = 0; i < WIDTH; i++) gradient[to + i] = (gradient[to + i] as number) + value * (slopes[from + i] as number);
  }
}

/** Adds the gradient of a convolution's weights and gives that of its input. */
function convolutionGradient(
  weights: Float32Array,
  gradient: Float32Array,
  biasGradient: Float32Array,
  input: Float32Array,
  output: Float32Array,
  byOutput: Float32Array,
): Float32Array {
  const byInput = Float32Array.from(byOutput);
  const slopes = new Float32Array(WIDTH);
  for (let at = 0; at < input.length; at += WIDTH) {
    let some = false;
    for (let i = 0; i < WIDTH; i++) {
      const open = (output[at + i] as number) > (input[at + i] as number);
      slopes[i] = open ? (byOutput[at + i] as number) : 0;
      if (slopes[i] !== 0) some = true;
      add(biasGradient, i, slopes[i] as number);
    }
    if (!some) continue;
    for (let tap = 0; tap < 3; tap++) {
      const from = at + (tap - 1) * WIDTH;
      if (from < 0 || from >= input.length) continue;
      for (let row = 0; row < WIDTH; row++) {
        const place = (tap * WIDTH + row) * WIDTH;
        let slope = 0;
        for (let i = 0; i < WIDTH; i++) slope += (slopes[i] as number) * (weights[place + i] as number);
        add(byInput, from + row, slope);
      }
      addOuter(gradient, tap * WIDTH * WIDTH, input, from, WIDTH, slopes, 0);
    }
  }
  return byInput;
}

/** Adam with decoupled weight decay (Loshchilov and Hutter 2019). */
class Adam {
  readonly #means = emptyNet();
  readonly #squares = emptyNet();
  #first = 1;
  #second = 1;

  /** Changes the net by the gradients' mean and sets those to zero. */
  update(net: LightNet, gradient: LightNet, count: number, rate: number): void {
    this.#first *= 0.9;
    this.#second *= 0.999;
    const pace = (rate * Math.sqrt(1 - this.#second)) / (1 - this.#first);
    for (const part of PARTS) {
      const shrink = BEGINNING[part] ? LEARNING.decay * rate : 0;
      const [numbers, slopes, means, squares] = [net[part], gradient[part], this.#means[part], this.#squares[part]];
      for (let i = 0; i < numbers.length; i++) {
        const slope = (slopes[i] as number) / count;
        const mean = 0.9 * (means[i] as number) + 0.1 * slope;
        const square = 0.999 * (squares[i] as number) + 0.001 * slope * slope;
        means[i] = mean;
        squares[i] = square;
        numbers[i] = (numbers[i] as number) * (1 - shrink) - (pace * mean) / (Math.sqrt(square) + 1e-8);
        slopes[i] = 0;
      }
    }
  }
}

/** Learns a net: the same examples give the same numbers. */
export function learnLight(examples: readonly LightExample[], { epochs, rate, drop, blind, batch, seed } = LEARNING): LightNet {
  const random = randomFrom(seed);
  const net = beginningNet(random);
  const gradient = emptyNet();
  const adam = new Adam();
  const tasks = [...examples];
  const steps = epochs * Math.ceil(tasks.length / batch);
  const keep = new Float32Array(SIZES.innerBias);
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(tasks, random);
    for (let from = 0; from < tasks.length; from += batch) {
      const part = tasks.slice(from, from + batch);
      for (const example of part) {
        for (let j = 0; j < keep.length; j++) keep[j] = random() < drop ? 0 : 1 / (1 - drop);
        addGradient(net, blinded(example, drop * blind, random), gradient, keep);
      }
      step++;
      adam.update(net, gradient, part.length, rate * (1 - step / (steps + 1)));
    }
  }
  return net;
}

/** An example with some of its words unknown. */
function blinded(example: LightExample, share: number, random: () => number): LightExample {
  const vectors = example.vectors.slice();
  for (let at = 0; at < vectors.length; at += VECTOR_SIZE) if (random() < share) vectors.fill(0, at, at + VECTOR_SIZE);
  return { ...example, vectors };
}

/** The share of examples that a net answers right: of all, and good against bad of those that are either. */
export function tellRight(net: LightNet, examples: readonly LightExample[]): { all: number; polar: number } {
  let [all, polar, either] = [0, 0, 0];
  for (const example of examples) {
    const { first, end, label } = example;
    const { sums } = answerFor(net, statesOf(net, embedded(net, example)).second, first, end);
    const [good, bad, neither] = sums as unknown as [number, number, number];
    if ([good, bad, neither].indexOf(Math.max(good, bad, neither)) === label) all++;
    if (label === 2) continue;
    either++;
    if (good > bad === (label === 0)) polar++;
  }
  return { all: all / examples.length, polar: polar / (either || 1) };
}
