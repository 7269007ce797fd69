import { CONTEXT_FEATURES, type Features, featuresOf, HAS_VECTOR } from '../engine/model/features.ts';
import type { Kernel } from '../engine/model/kernel.ts';
import type { Lexicon } from '../engine/model/lexicon.ts';
import { type Architecture, Network, SCORES } from '../engine/model/network.ts';
import { Adam } from './adam.ts';
import { backward, backwardNeed } from './backward.ts';
import { crfLoss } from './crf.ts';
import { type Annotated, allowedTags } from './examples.ts';
import { randomFrom, shuffle } from './random.ts';

/** How a net is trained. */
interface Training {
  readonly seed: number;
  readonly epochs: number;
  /** Adam's step at the start; it falls linearly to zero. */
  readonly rate: number;
  readonly decay: number;
  /** Share of a hidden state's numbers that are left out of each pass. */
  readonly dropout: number;
  /** Share of spellings whose word vector, and whose row of the word table, is hidden in a pass. */
  readonly hidden: number;
  /** Tokens of a step; a document is never cut. */
  readonly batch: number;
}

export const TRAINING: Training = { seed: 1, epochs: 3, rate: 0.002, decay: 0.01, dropout: 0.25, hidden: 0.12, batch: 400 };

/** A document ready for training. */
interface Example {
  readonly features: Features;
  readonly allowed: Uint16Array;
  readonly sentences: readonly { readonly row: number; readonly from: number; readonly size: number }[];
}

export function exampleOf(annotated: Annotated, lexicon: Lexicon): Example {
  const features = featuresOf(annotated.document, lexicon);
  return {
    features,
    allowed: allowedTags(annotated),
    sentences: annotated.document.sentences.map(({ firstToken, endToken }) => ({
      row: features.rowOf[firstToken] as number,
      from: firstToken,
      size: endToken - firstToken,
    })),
  };
}

/** Several documents as one pass; evidence is still pooled within each. */
export function join(examples: readonly Example[]): Example {
  if (examples.length === 1) return examples[0] as Example;
  const rows = examples.reduce((sum, one) => sum + one.features.rows - 1, 1);
  const tokens = examples.reduce((sum, one) => sum + one.allowed.length, 0);
  const spelling = new Int32Array(rows).fill(-1);
  const pool = new Int32Array(rows).fill(-1);
  const context = new Uint8Array(rows * CONTEXT_FEATURES);
  const allowed = new Uint16Array(tokens);
  const sentences: { row: number; from: number; size: number }[] = [];
  const vectors: number[] = [];
  const tables: number[][] = [];
  const flags: number[] = [];
  let row = 0;
  let token = 0;
  let pools = 0;
  for (const { features, allowed: own, sentences: parts } of examples) {
    for (let i = 0; i < features.rows; i++) {
      if ((features.spelling[i] as number) >= 0) spelling[row + i] = (features.spelling[i] as number) + vectors.length;
      if ((features.pool[i] as number) >= 0) pool[row + i] = (features.pool[i] as number) + pools;
    }
    context.set(features.context, row * CONTEXT_FEATURES);
    allowed.set(own, token);
    for (const part of parts) sentences.push({ row: part.row + row, from: part.from + token, size: part.size });
    for (const vector of features.vector) vectors.push(vector);
    for (const flag of features.flags) flags.push(flag);
    features.tables.forEach((table, i) => {
      tables[i] ??= [];
      for (const value of table) (tables[i] as number[]).push(value);
    });
    row += features.rows - 1;
    token += own.length;
    pools += features.pools;
  }
  return {
    features: {
      rows,
      spelling,
      pool,
      pools,
      context,
      vector: Int32Array.from(vectors),
      tables: tables.map((table) => Uint16Array.from(table)),
      flags: Uint16Array.from(flags),
      rowOf: new Int32Array(0),
    },
    allowed,
    sentences,
  };
}

/** Row of the word table that stands for a hidden word. */
const HIDDEN_ROW = 0;

/** Hides some spellings' vector or own row, so that the net learns to judge unknown words by their surroundings. */
function hide(features: Features, share: number, random: () => number): Features {
  const vector = features.vector.slice();
  const words = (features.tables[0] as Uint16Array).slice();
  const flags = features.flags.slice();
  for (let i = 0; i < vector.length; i++) {
    if (random() < share) {
      vector[i] = -1;
      flags[i] = (flags[i] as number) & ~HAS_VECTOR;
    }
    if (random() < share * 2) words[i] = HIDDEN_ROW;
    if (random() < share) flags[i] = (flags[i] as number) & HAS_VECTOR;
  }
  return { ...features, vector, flags, tables: [words, ...features.tables.slice(1)] };
}

export function initialize(network: Network, random: () => number): void {
  const gauss = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  for (const { name, rows, columns, table } of network.tensors) {
    const at = network.place(name);
    const spread = table ? 0.1 : spreadOf(name, rows);
    for (let i = 0; i < rows * columns; i++) network.floats[at + i] = spread ? spread * gauss() : 0;
  }
}

/** How far the first values of a tensor lie from zero. */
function spreadOf(name: string, rows: number): number {
  if (name === 'transitions' || rows === 1) return 0;
  if (name === 'context') return 0.1;
  if (name === 'scores') return Math.sqrt(1 / rows);
  return Math.sqrt(2 / rows) * (name === 'spelling' ? 1 : 0.7);
}

export interface Progress {
  readonly epoch: number;
  readonly loss: number;
  readonly seconds: number;
}

/** One training step's worth of machinery, apart for the gradient check: loss and gradients of one joined example. */
export class Learner {
  readonly network: Network;
  readonly gradients: number;
  readonly touched: ReadonlyMap<string, Set<number>>;
  private readonly adam: Adam;

  constructor(architecture: Architecture, lexicon: Lexicon, kernel: Kernel, decay: number) {
    const probe = new Network(architecture, lexicon, kernel);
    this.network = new Network(architecture, lexicon, kernel, 3 * probe.size);
    this.gradients = this.network.size;
    this.adam = new Adam(this.network, this.gradients, this.gradients + probe.size, this.gradients + 2 * probe.size, decay);
    this.touched = new Map(this.network.tensors.filter(({ table }) => table).map(({ name }) => [name, new Set<number>()]));
  }

  /** Adds the gradients of one pass and returns its mean loss a token. */
  learn(example: Example, dropout: number, random: () => number): number {
    const { network } = this;
    const { features, allowed, sentences } = example;
    const scale = 1 / (1 - dropout);
    const trace = network.forward(
      features,
      dropout
        ? (at, size) => {
            const { floats } = network;
            for (let i = at; i < at + size; i++) floats[i] = random() < dropout ? 0 : (floats[i] as number) * scale;
          }
        : undefined,
      backwardNeed(network, features.rows, features.vector.length, features.pools),
    );
    const { floats } = network;
    const gradient = network.take(features.rows * SCORES);
    const first = network.place(network.tensors[0]?.name ?? '');
    const weight = 1 / allowed.length;
    let loss = 0;
    for (const { row, from, size } of sentences) {
      loss += crfLoss(
        floats,
        { scores: trace.scores + row * SCORES, stride: SCORES, size, allowed, from },
        network.place('transitions'),
        gradient + row * SCORES,
        this.gradients + network.place('transitions') - first,
        weight,
      );
    }
    backward(network, trace, gradient, this.gradients, scale, this.touched);
    return loss;
  }

  update(rate: number): void {
    this.adam.update(rate, this.touched);
  }
}

/** Trains a net; the same corpora, settings and machine give the same weights. Call `copies` anew for each epoch's documents. */
export function train(
  documents: (epoch: number, random: () => number) => readonly Annotated[],
  architecture: Architecture,
  training: Training,
  lexicon: Lexicon,
  kernel: Kernel,
  report: (progress: Progress) => void = () => {},
): Network {
  const random = randomFrom(training.seed);
  const learner = new Learner(architecture, lexicon, kernel, training.decay);
  initialize(learner.network, random);
  const ready = new WeakMap<Annotated, Example>();
  for (let epoch = 0; epoch < training.epochs; epoch++) {
    const began = Date.now();
    const order = shuffle(documents(epoch, random).slice(), random);
    const tokens = order.reduce((sum, one) => sum + one.document.tokens.length, 0);
    let seen = 0;
    let lossSum = 0;
    let batch: Example[] = [];
    let size = 0;
    for (let i = 0; i < order.length; i++) {
      const one = order[i] as Annotated;
      let example = ready.get(one);
      if (!example) {
        example = exampleOf(one, lexicon);
        ready.set(one, example);
      }
      batch.push(example);
      size += example.allowed.length;
      if (size < training.batch && i < order.length - 1) continue;
      const joined = join(batch);
      const loss = learner.learn({ ...joined, features: hide(joined.features, training.hidden, random) }, training.dropout, random);
      seen += size;
      learner.update(training.rate * (1 - (epoch + seen / tokens) / training.epochs));
      lossSum += loss * size;
      batch = [];
      size = 0;
    }
    report({ epoch: epoch + 1, loss: lossSum / tokens, seconds: (Date.now() - began) / 1000 });
  }
  return learner.network;
}
