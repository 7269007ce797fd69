import { CONTEXT_FEATURES, CONTEXT_ROWS, type Features, FLAGS, TABLE_ROWS, TABLES } from './features.ts';
import type { Kernel, MultiplyAdd } from './kernel.ts';
import { type Lexicon, unpackVector, VECTOR_SIZE } from './lexicon.ts';
import { TAGS } from './tags.ts';

/** Numbers that each hashed table gives of a spelling. */
export const TABLE_WIDTHS = { word: 24, prefix: 16, suffix: 24, shape: 16 } as const;
/** What the net reads of a spelling: its word vector and its rows of the tables. */
export const SPELLING_INPUT = VECTOR_SIZE + FLAGS + TABLES.reduce((sum, table) => sum + TABLE_WIDTHS[table], 0);
/** The scores of the tags, filled up to the kernel's eight columns. */
export const SCORES = 16;

/** The sizes that training may choose. Widths are multiples of 8. */
export interface Architecture {
  readonly spelling: number;
  readonly context: number;
  readonly layers: number;
  /** After which layers (1 is the first) a word's evidence is pooled over the document. */
  readonly poolAfter: readonly number[];
}

/** The sizes that ship. */
export const ARCHITECTURE: Architecture = { spelling: 112, context: 16, layers: 3, poolAfter: [2] };

/** One learned matrix. */
export interface Tensor {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** A table is looked up row by row; the others are multiplied. */
  readonly table: boolean;
}

/** All that is learned, in the order in which it is kept. */
export function tensorsOf({ spelling, context, layers, poolAfter }: Architecture): Tensor[] {
  const width = spelling + context;
  const tensors: Tensor[] = TABLES.map((name) => ({ name, rows: TABLE_ROWS[name], columns: TABLE_WIDTHS[name], table: true }));
  const dense = (name: string, rows: number, columns: number) => tensors.push({ name, rows, columns, table: false });
  dense('context', CONTEXT_ROWS, context);
  dense('spelling', SPELLING_INPUT, spelling);
  dense('spelling.bias', 1, spelling);
  for (let layer = 1; layer <= layers; layer++) {
    dense(`layer${layer}`, 3 * width, width);
    dense(`layer${layer}.bias`, 1, width);
    if (!poolAfter.includes(layer)) continue;
    dense(`pool${layer}`, 2 * width, width);
    dense(`pool${layer}.bias`, 1, width);
  }
  dense('scores', width, SCORES);
  dense('scores.bias', 1, SCORES);
  dense('transitions', TAGS.length, TAGS.length);
  return tensors;
}

/** What one pass left in memory: places of the matrices, in floats. */
export interface Trace {
  readonly features: Features;
  readonly input: number;
  /** Spellings × Architecture.spelling. */
  readonly spelled: number;
  /** The state before the first layer and after each, pooled evidence included; rows × width. */
  readonly states: readonly number[];
  /** What each layer added. */
  readonly added: readonly number[];
  readonly pools: readonly PoolTrace[];
  /** Rows × SCORES. */
  readonly scores: number;
}

export interface PoolTrace {
  readonly layer: number;
  /** Pools × 2 width: maxima, then means. */
  readonly evidence: number;
  /** Pools × width. */
  readonly told: number;
  /** The row of each maximum. */
  readonly maxima: Int32Array;
  readonly counts: Int32Array;
}

/** May change what a step left (pools and layers are dropped out in training). */
type AfterStep = (at: number, size: number) => void;

/*
 * The loops over numbers that the kernel doesn't have, each a function of its own: engines compile a short function while it runs for the first time, a long one only after it,
 * and the first article after a start would wait for that.
 */

function scale(floats: Float32Array, at: number, size: number, by: number): void {
  for (let i = at; i < at + size; i++) floats[i] = (floats[i] as number) * by;
}

/** The lowest FLAGS bits as a 0 or 1 each. */
function writeBits(floats: Float32Array, at: number, bits: number): void {
  for (let flag = 0; flag < FLAGS; flag++) floats[at + flag] = (bits >> flag) & 1;
}

/** Keeps of each column the most, and in which row it was. */
function keepMaxima(
  floats: Float32Array,
  most: number,
  from: number,
  size: number,
  maxima: Int32Array,
  kept: number,
  first: boolean,
  row: number,
): void {
  for (let i = 0; i < size; i++) {
    const value = floats[from + i] as number;
    if (!first && !(value > (floats[most + i] as number))) continue;
    floats[most + i] = value;
    maxima[kept + i] = row;
  }
}

/** The net's weights and scratch space in one WebAssembly memory, and its forward pass. */
export class Network {
  readonly width: number;
  readonly tensors: readonly Tensor[];
  /** Where each tensor begins in floats. */
  readonly places: ReadonlyMap<string, number>;
  /** Floats that all tensors take. */
  readonly size: number;
  floats: Float32Array;
  private next: number;

  /** @param reserved floats that the owner uses after the tensors; scratch space begins behind them. */
  constructor(
    readonly architecture: Architecture,
    readonly lexicon: Lexicon,
    private readonly kernel: Kernel,
    private readonly reserved = 0,
  ) {
    this.width = architecture.spelling + architecture.context;
    this.tensors = tensorsOf(architecture);
    const places = new Map<string, number>();
    let size = 256;
    for (const { name, rows, columns } of this.tensors) {
      places.set(name, size);
      size += Math.ceil((rows * columns) / 8) * 8;
    }
    this.places = places;
    this.size = size;
    this.next = size + reserved;
    this.floats = new Float32Array(0);
    this.reserve(0);
  }

  get multiplyAdd(): MultiplyAdd {
    return this.kernel.multiplyAdd;
  }

  place(name: string): number {
    const place = this.places.get(name);
    if (place === undefined) throw new Error(`no tensor ${name}`);
    return place;
  }

  /** Forgets the last pass and makes room for one of so many floats. */
  reserve(floats: number): void {
    this.next = this.size + this.reserved;
    const { memory } = this.kernel;
    const missing = (this.next + floats) * 4 - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / 65536));
    if (this.floats.buffer !== memory.buffer) this.floats = new Float32Array(memory.buffer);
  }

  /** Scratch space of so many floats, all zero. */
  take(size: number): number {
    const at = this.next;
    this.next += Math.ceil(size / 8) * 8;
    this.floats.fill(0, at, at + size);
    return at;
  }

  /** Floats that a pass over such features takes. */
  need({ rows, spelling, pools, vector }: Features): number {
    const { layers, poolAfter, spelling: spelled } = this.architecture;
    const spellings = vector.length;
    return (
      spelling.length * SCORES +
      rows * this.width * (1 + 2 * layers) +
      spellings * (SPELLING_INPUT + spelled) +
      poolAfter.length * pools * 3 * this.width +
      64 * (8 + 2 * layers)
    );
  }

  /** C (m × n) += A (m × k) · B (k × n), all dense, places in floats. */
  private product(a: number, aRow: number, b: number, c: number, m: number, n: number, k: number): void {
    this.kernel.multiplyAdd(a * 4, aRow, 1, b * 4, n, c * 4, n, m, n, k);
  }

  /** Fills rows with a bias. */
  private fillRows(at: number, rows: number, bias: number, width: number): void {
    for (let row = 0; row < rows; row++) this.floats.copyWithin(at + row * width, bias, bias + width);
  }

  private rectify(at: number, size: number): void {
    this.kernel.rectify(at * 4, size);
  }

  /** Adds a row of so many numbers to another. */
  private add(to: number, from: number, size: number): void {
    this.kernel.add(to * 4, from * 4, size);
  }

  /** Writes what the net reads of each spelling. */
  private describe({ vector, flags, tables }: Features, input: number): void {
    const { floats, lexicon } = this;
    const places = TABLES.map((table) => this.place(table));
    for (let i = 0; i < vector.length; i++) {
      let at = input + i * SPELLING_INPUT;
      const known = vector[i] as number;
      if (known >= 0) unpackVector(lexicon, known, floats, at);
      at += VECTOR_SIZE;
      writeBits(floats, at, flags[i] as number);
      at += FLAGS;
      for (let number = 0; number < TABLES.length; number++) {
        const size = TABLE_WIDTHS[TABLES[number] as keyof typeof TABLE_WIDTHS];
        const from = (places[number] as number) + ((tables[number] as Uint16Array)[i] as number) * size;
        floats.copyWithin(at, from, from + size);
        at += size;
      }
    }
  }

  /**
   * One pass over a document: the scores of all tags for all rows.
   * @param more floats of scratch space to leave for what follows
   */
  forward(features: Features, after: AfterStep = () => {}, more = 0): Trace {
    const { architecture, width } = this;
    const { rows, spelling, context } = features;
    const spellings = features.vector.length;
    this.reserve(this.need(features) + more);
    const { floats } = this;

    const input = this.take(spellings * SPELLING_INPUT);
    this.describe(features, input);
    const spelled = this.take(spellings * architecture.spelling);
    this.fillRows(spelled, spellings, this.place('spelling.bias'), architecture.spelling);
    this.product(input, SPELLING_INPUT, this.place('spelling'), spelled, spellings, architecture.spelling, SPELLING_INPUT);
    this.rectify(spelled, spellings * architecture.spelling);
    after(spelled, spellings * architecture.spelling);

    let state = this.take(rows * width);
    const contexts = this.place('context');
    for (let row = 0; row < rows; row++) {
      const known = spelling[row] as number;
      if (known < 0) continue;
      const at = state + row * width;
      const from = spelled + known * architecture.spelling;
      floats.copyWithin(at, from, from + architecture.spelling);
      for (let feature = 0; feature < CONTEXT_FEATURES; feature++) {
        const told = contexts + (context[row * CONTEXT_FEATURES + feature] as number) * architecture.context;
        this.add(at + architecture.spelling, told, architecture.context);
      }
    }

    const states = [state];
    const added: number[] = [];
    const pools: PoolTrace[] = [];
    for (let layer = 1; layer <= architecture.layers; layer++) {
      const more = this.take(rows * width);
      this.fillRows(more, rows, this.place(`layer${layer}.bias`), width);
      this.product(state, width, this.place(`layer${layer}`), more + width, rows - 2, width, 3 * width);
      for (let row = 0; row < rows; row++) {
        if ((spelling[row] as number) < 0) floats.fill(0, more + row * width, more + (row + 1) * width);
      }
      this.rectify(more, rows * width);
      after(more, rows * width);
      const sum = this.take(rows * width);
      floats.copyWithin(sum, state, state + rows * width);
      this.add(sum, more, rows * width);
      state = sum;
      if (architecture.poolAfter.includes(layer)) pools.push(this.pool(layer, features, state, after));
      states.push(state);
      added.push(more);
    }

    const scores = this.take(rows * SCORES);
    this.fillRows(scores, rows, this.place('scores.bias'), SCORES);
    this.product(state, width, this.place('scores'), scores, rows, SCORES, width);
    return { features, input, spelled, states, added, pools, scores };
  }

  /** Adds to each capitalised token what all tokens of its word show in the document. */
  private pool(layer: number, features: Features, state: number, after: AfterStep): PoolTrace {
    const { width, floats } = this;
    const { rows, pool, pools } = features;
    const counts = new Int32Array(pools);
    const maxima = new Int32Array(pools * width);
    const evidence = this.take(pools * 2 * width);
    for (let row = 0; row < rows; row++) {
      const key = pool[row] as number;
      if (key < 0) continue;
      const from = state + row * width;
      const most = evidence + key * 2 * width;
      const first = counts[key] === 0;
      (counts[key] as number)++;
      keepMaxima(floats, most, from, width, maxima, key * width, first, row);
      this.add(most + width, from, width);
    }
    for (let key = 0; key < pools; key++) scale(floats, evidence + key * 2 * width + width, width, 1 / (counts[key] as number));
    const told = this.take(pools * width);
    this.fillRows(told, pools, this.place(`pool${layer}.bias`), width);
    this.product(evidence, 2 * width, this.place(`pool${layer}`), told, pools, width, 2 * width);
    this.rectify(told, pools * width);
    after(told, pools * width);
    for (let row = 0; row < rows; row++) {
      const key = pool[row] as number;
      if (key < 0) continue;
      const to = state + row * width;
      this.add(to, told + key * width, width);
    }
    return { layer, evidence, told, maxima, counts };
  }
}
