import { CONTEXT_FEATURES, FLAGS, TABLES } from '../engine/model/features.ts';
import { VECTOR_SIZE } from '../engine/model/lexicon.ts';
import { type Network, SCORES, SPELLING_INPUT, TABLE_WIDTHS, type Trace } from '../engine/model/network.ts';

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
  const { architecture, width, floats, multiplyAdd } = network;
  const { features } = trace;
  const { rows, spelling, pool, pools } = features;
  const first = network.place(network.tensors[0]?.name ?? '');
  const gradientOf = (name: string) => gradients + network.place(name) - first;

  const transposed = (from: number, height: number, columns: number): number => {
    const to = network.take(height * columns);
    for (let i = 0; i < height; i++)
      for (let j = 0; j < columns; j++) floats[to + j * height + i] = floats[from + i * columns + j] as number;
    return to;
  };
  /** gradient += Aᵀ · B, B being rows × columns. */
  const weights = (a: number, aRow: number, b: number, name: string, size: number, height: number, columns: number) =>
    multiplyAdd(a * 4, 1, aRow, b * 4, columns, gradientOf(name) * 4, columns, height, columns, size);
  const bias = (from: number, name: string, size: number, columns: number) => {
    const to = gradientOf(name);
    for (let i = 0; i < size; i++)
      for (let j = 0; j < columns; j++) floats[to + j] = (floats[to + j] as number) + (floats[from + i * columns + j] as number);
  };
  /** Through a rectifier and its dropout: what came out as zero passes nothing back. */
  const rectified = (to: number, from: number, out: number, size: number) => {
    for (let i = 0; i < size; i++) floats[to + i] = floats[out + i] === 0 ? 0 : (floats[from + i] as number) * scale;
  };

  const last = trace.states.at(-1) as number;
  weights(last, width, scoresGradient, 'scores', rows, width, SCORES);
  bias(scoresGradient, 'scores.bias', rows, SCORES);
  const state = network.take(rows * width);
  multiplyAdd(
    scoresGradient * 4,
    SCORES,
    1,
    transposed(network.place('scores'), width, SCORES) * 4,
    width,
    state * 4,
    width,
    rows,
    width,
    SCORES,
  );

  for (let layer = architecture.layers; layer >= 1; layer--) {
    const pooled = trace.pools.find((one) => one.layer === layer);
    if (pooled) {
      const sum = network.take(pools * width);
      for (let row = 0; row < rows; row++) {
        const key = pool[row] as number;
        if (key < 0) continue;
        for (let i = 0; i < width; i++)
          floats[sum + key * width + i] = (floats[sum + key * width + i] as number) + (floats[state + row * width + i] as number);
      }
      rectified(sum, sum, pooled.told, pools * width);
      weights(pooled.evidence, 2 * width, sum, `pool${layer}`, pools, 2 * width, width);
      bias(sum, `pool${layer}.bias`, pools, width);
      const evidence = network.take(pools * 2 * width);
      const back = transposed(network.place(`pool${layer}`), 2 * width, width);
      multiplyAdd(sum * 4, width, 1, back * 4, 2 * width, evidence * 4, 2 * width, pools, 2 * width, width);
      for (let row = 0; row < rows; row++) {
        const key = pool[row] as number;
        if (key < 0) continue;
        const mean = evidence + key * 2 * width + width;
        const share = 1 / (pooled.counts[key] as number);
        for (let i = 0; i < width; i++)
          floats[state + row * width + i] = (floats[state + row * width + i] as number) + share * (floats[mean + i] as number);
      }
      for (let key = 0; key < pools; key++) {
        for (let i = 0; i < width; i++) {
          const at = state + (pooled.maxima[key * width + i] as number) * width + i;
          floats[at] = (floats[at] as number) + (floats[evidence + key * 2 * width + i] as number);
        }
      }
    }
    const added = network.take(rows * width);
    rectified(added, state, trace.added[layer - 1] as number, rows * width);
    const before = trace.states[layer - 1] as number;
    weights(before, width, added + width, `layer${layer}`, rows - 2, 3 * width, width);
    bias(added, `layer${layer}.bias`, rows, width);
    for (let tap = 0; tap < 3; tap++) {
      const back = transposed(network.place(`layer${layer}`) + tap * width * width, width, width);
      multiplyAdd((added + width) * 4, width, 1, back * 4, width, (state + tap * width) * 4, width, rows - 2, width, width);
    }
  }

  const spellings = features.vector.length;
  const spelled = network.take(spellings * architecture.spelling);
  const contexts = gradientOf('context');
  for (let row = 0; row < rows; row++) {
    const known = spelling[row] as number;
    if (known < 0) continue;
    const from = state + row * width;
    const to = spelled + known * architecture.spelling;
    for (let i = 0; i < architecture.spelling; i++) floats[to + i] = (floats[to + i] as number) + (floats[from + i] as number);
    for (let feature = 0; feature < CONTEXT_FEATURES; feature++) {
      const told = contexts + (features.context[row * CONTEXT_FEATURES + feature] as number) * architecture.context;
      for (let i = 0; i < architecture.context; i++)
        floats[told + i] = (floats[told + i] as number) + (floats[from + architecture.spelling + i] as number);
    }
  }
  rectified(spelled, spelled, trace.spelled, spellings * architecture.spelling);
  weights(trace.input, SPELLING_INPUT, spelled, 'spelling', spellings, SPELLING_INPUT, architecture.spelling);
  bias(spelled, 'spelling.bias', spellings, architecture.spelling);
  const input = network.take(spellings * SPELLING_INPUT);
  const back = transposed(network.place('spelling'), SPELLING_INPUT, architecture.spelling);
  multiplyAdd(
    spelled * 4,
    architecture.spelling,
    1,
    back * 4,
    SPELLING_INPUT,
    input * 4,
    SPELLING_INPUT,
    spellings,
    SPELLING_INPUT,
    architecture.spelling,
  );
  for (let i = 0; i < spellings; i++) {
    let from = input + i * SPELLING_INPUT + VECTOR_SIZE + FLAGS;
    TABLES.forEach((table, number) => {
      const size = TABLE_WIDTHS[table];
      const row = (features.tables[number] as Uint16Array)[i] as number;
      touched.get(table)?.add(row);
      const to = gradientOf(table) + row * size;
      for (let j = 0; j < size; j++) floats[to + j] = (floats[to + j] as number) + (floats[from + j] as number);
      from += size;
    });
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
