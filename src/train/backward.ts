import { CONTEXT_FEATURES, FLAGS, TABLES } from '../engine/model/features.ts';
import { VECTOR_SIZE } from '../engine/model/lexicon.ts';
import { type Network, type PoolTrace, SCORES, SPELLING_INPUT, TABLE_WIDTHS, type Trace } from '../engine/model/network.ts';

/**
 * Adds the gradient of every tensor for one pass to `gradients` (laid out as the tensors are).
 * @param scoresGradient place of the gradient of the pass's scores, rows × SCORES, zero on empty rows
 * @param scale what was kept at dropout was multiplied by this
 * @param touched rows of each table that got a gradient are added here
 */
export function backward(
  network: Network,
  trace: Trace,
  scoresGradient: number,
  gradients: number,
  scale: number,
  touched: ReadonlyMap<string, Set<number>>,
): void {
  const pass = new BackwardPass(network, trace, gradients, scale);
  const state = pass.throughScores(scoresGradient);
  for (let layer = network.architecture.layers; layer >= 1; layer--) {
    const pooled = trace.pools.find((one) => one.layer === layer);
    if (pooled) pass.throughPool(pooled, state);
    pass.throughLayer(layer, state);
  }
  pass.throughTables(pass.throughSpellings(state), touched);
}

/** A pass gone through from its end: each part takes the gradient of what came out of it, and answers or adds to that of what went in. */
class BackwardPass {
  readonly #network: Network;
  readonly #trace: Trace;
  readonly #scale: number;
  readonly #floats: Float32Array;
  /** From a tensor's place to its gradient's. */
  readonly #offset: number;

  constructor(network: Network, trace: Trace, gradients: number, scale: number) {
    this.#network = network;
    this.#trace = trace;
    this.#scale = scale;
    this.#floats = network.floats;
    this.#offset = gradients - network.place(network.tensors[0]?.name ?? '');
  }

  /** Answers the gradient of the last state. */
  throughScores(gradient: number): number {
    const { rows } = this.#trace.features;
    return this.#throughDense('scores', this.#trace.states.at(-1) as number, gradient, rows, this.#network.width, SCORES);
  }

  throughPool({ layer, evidence, told, maxima, counts }: PoolTrace, state: number): void {
    const { width } = this.#network;
    const { rows, pool, pools } = this.#trace.features;
    const sum = this.#network.take(pools * width);
    for (let row = 0; row < rows; row++) {
      const key = pool[row] as number;
      if (key >= 0) this.#add(sum + key * width, state + row * width, width);
    }
    this.#rectified(sum, sum, told, pools * width);
    const gradient = this.#throughDense(`pool${layer}`, evidence, sum, pools, 2 * width, width);
    for (let row = 0; row < rows; row++) {
      const key = pool[row] as number;
      if (key >= 0) this.#add(state + row * width, gradient + key * 2 * width + width, width, 1 / (counts[key] as number));
    }
    for (let key = 0; key < pools; key++)
      for (let i = 0; i < width; i++) this.#add(state + (maxima[key * width + i] as number) * width + i, gradient + key * 2 * width + i, 1);
  }

  /** A convolution over three rows; what went in also went past it. */
  throughLayer(layer: number, state: number): void {
    const { width, multiplyAdd } = this.#network;
    const { rows } = this.#trace.features;
    const name = `layer${layer}`;
    const added = this.#network.take(rows * width);
    this.#rectified(added, state, this.#trace.added[layer - 1] as number, rows * width);
    this.#learnWeights(name, this.#trace.states[layer - 1] as number, width, added + width, rows - 2, 3 * width, width);
    this.#learnBias(name, added, rows, width);
    for (let tap = 0; tap < 3; tap++) {
      const back = this.#transposed(this.#network.place(name) + tap * width * width, width, width);
      multiplyAdd((added + width) * 4, width, 1, back * 4, width, (state + tap * width) * 4, width, rows - 2, width, width);
    }
  }

  /** Through the first state, which holds spelling and context; answers the gradient of what is read of each spelling. */
  throughSpellings(state: number): number {
    const { architecture, width } = this.#network;
    const { rows, spelling, vector, context } = this.#trace.features;
    const spelled = this.#network.take(vector.length * architecture.spelling);
    const contexts = this.#gradientOf('context');
    for (let row = 0; row < rows; row++) {
      const known = spelling[row] as number;
      if (known < 0) continue;
      const from = state + row * width;
      this.#add(spelled + known * architecture.spelling, from, architecture.spelling);
      for (let feature = 0; feature < CONTEXT_FEATURES; feature++) {
        const told = contexts + (context[row * CONTEXT_FEATURES + feature] as number) * architecture.context;
        this.#add(told, from + architecture.spelling, architecture.context);
      }
    }
    this.#rectified(spelled, spelled, this.#trace.spelled, vector.length * architecture.spelling);
    return this.#throughDense('spelling', this.#trace.input, spelled, vector.length, SPELLING_INPUT, architecture.spelling);
  }

  /** To the rows of the tables that the spellings were looked up in. */
  throughTables(input: number, touched: ReadonlyMap<string, Set<number>>): void {
    const { vector, tables } = this.#trace.features;
    for (let i = 0; i < vector.length; i++) {
      let from = input + i * SPELLING_INPUT + VECTOR_SIZE + FLAGS;
      TABLES.forEach((table, number) => {
        const size = TABLE_WIDTHS[table];
        const row = (tables[number] as Uint16Array)[i] as number;
        touched.get(table)?.add(row);
        this.#add(this.#gradientOf(table) + row * size, from, size);
        from += size;
      });
    }
  }

  /** Through a tensor of height × columns and its bias, whose gradients gather; answers that of the `size` rows that went in. */
  #throughDense(name: string, input: number, gradient: number, size: number, height: number, columns: number): number {
    this.#learnWeights(name, input, height, gradient, size, height, columns);
    this.#learnBias(name, gradient, size, columns);
    const to = this.#network.take(size * height);
    const back = this.#transposed(this.#network.place(name), height, columns);
    this.#network.multiplyAdd(gradient * 4, columns, 1, back * 4, height, to * 4, height, size, height, columns);
    return to;
  }

  /** gradient += Aᵀ · B, B being rows × columns. */
  #learnWeights(name: string, a: number, aRow: number, b: number, size: number, height: number, columns: number): void {
    this.#network.multiplyAdd(a * 4, 1, aRow, b * 4, columns, this.#gradientOf(name) * 4, columns, height, columns, size);
  }

  #learnBias(name: string, from: number, size: number, columns: number): void {
    for (let i = 0; i < size; i++) this.#add(this.#gradientOf(`${name}.bias`), from + i * columns, columns);
  }

  #gradientOf(name: string): number {
    return this.#network.place(name) + this.#offset;
  }

  #transposed(from: number, height: number, columns: number): number {
    const to = this.#network.take(height * columns);
    for (let i = 0; i < height; i++)
      for (let j = 0; j < columns; j++) this.#floats[to + j * height + i] = this.#floats[from + i * columns + j] as number;
    return to;
  }

  /** Through a rectifier and its dropout: what came out as zero passes nothing back. */
  #rectified(to: number, from: number, out: number, size: number): void {
    const floats = this.#floats;
    for (let i = 0; i < size; i++) floats[to + i] = floats[out + i] === 0 ? 0 : (floats[from + i] as number) * this.#scale;
  }

  #add(to: number, from: number, size: number, share = 1): void {
    const floats = this.#floats;
    for (let i = 0; i < size; i++) floats[to + i] = (floats[to + i] as number) + share * (floats[from + i] as number);
  }
}

/** Floats of scratch space that `backward` takes beyond the forward pass. */
export function backwardNeed(network: Network, rows: number, spellings: number, pools: number): number {
  const { width, architecture } = network;
  return (
    rows * (SCORES + width * (1 + architecture.layers)) +
    architecture.layers * 3 * width * width +
    architecture.poolAfter.length * (pools * 3 * width + 2 * width * width) +
    width * SCORES +
    spellings * (architecture.spelling + SPELLING_INPUT) +
    SPELLING_INPUT * architecture.spelling +
    64 * 40
  );
}
