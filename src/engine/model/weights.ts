import type { Lexicon } from './lexicon.ts';
import { type Architecture, type Tensor, tensorsOf } from './network.ts';

/**
 * The learned file, little-endian: "DRM1", the header's length as 32 bits, the header as JSON padded to 4 bytes, then the arrays in the order of `parts`,
 * each padded to 4 bytes. Tensors are whole numbers of 8 bits with a scale a row for matrices and one scale for a table.
 */
interface Header {
  readonly architecture: Architecture;
  readonly vectors: number;
  readonly listed: number;
}

/** Everything that is learned: word knowledge, and each tensor's numbers. */
interface Weights {
  readonly architecture: Architecture;
  readonly lexicon: Lexicon;
  readonly tensors: readonly QuantizedTensor[];
}

/** A tensor in 8 bits: value = number × scale of its row (a table has one scale). */
export interface QuantizedTensor extends Tensor {
  readonly values: Int8Array;
  readonly scales: Float32Array;
}

const MAGIC = 0x314d5244;
const padded = (bytes: number): number => (bytes + 3) & ~3;
const scaleCount = ({ rows, table }: Tensor): number => (table ? 1 : rows);

/** Rounds a tensor's floats to 8 bits. */
export function quantize(tensor: Tensor, floats: Float32Array): QuantizedTensor {
  const { rows, columns, table } = tensor;
  const scales = new Float32Array(scaleCount(tensor));
  const group = table ? rows * columns : columns;
  const values = new Int8Array(rows * columns);
  for (let g = 0; g < scales.length; g++) {
    let most = 0;
    for (let i = g * group; i < (g + 1) * group; i++) most = Math.max(most, Math.abs(floats[i] as number));
    const scale = Math.fround(most / 127) || 1;
    scales[g] = scale;
    for (let i = g * group; i < (g + 1) * group; i++) values[i] = Math.round((floats[i] as number) / scale);
  }
  return { ...tensor, values, scales };
}

/** Writes the floats of one row; a function of its own, so that engines compile it while it runs for the first time. */
function scaleRow(values: Int8Array, scale: number, from: number, columns: number, floats: Float32Array, at: number): void {
  for (let i = from; i < from + columns; i++) floats[at + i] = (values[i] as number) * scale;
}

/** Writes a tensor's floats. */
export function dequantize({ rows, columns, table, values, scales }: QuantizedTensor, floats: Float32Array, at: number): void {
  for (let row = 0; row < rows; row++) scaleRow(values, scales[table ? 0 : row] as number, row * columns, columns, floats, at);
}

/** Packs the learned file. */
export function packWeights({ architecture, lexicon, tensors }: Weights): Uint8Array<ArrayBuffer> {
  const header: Header = { architecture, vectors: lexicon.vectorKeys.length, listed: lexicon.listKeys.length };
  const json = Uint8Array.from(JSON.stringify(header), (sign) => sign.charCodeAt(0));
  const parts: ArrayBufferView[] = [
    lexicon.vectorKeys,
    lexicon.vectors,
    lexicon.steps,
    lexicon.listKeys,
    lexicon.lists,
    ...tensors.flatMap(({ scales, values }) => [scales, values]),
  ];
  const start = 8 + padded(json.length);
  const file = new Uint8Array(parts.reduce((sum, part) => sum + padded(part.byteLength), start));
  const view = new DataView(file.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, json.length, true);
  file.set(json, 8);
  let at = start;
  for (const part of parts) {
    file.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += padded(part.byteLength);
  }
  return file;
}

/** Reads the learned file. The arrays are views of it. Throws where it isn't one or is cut short. */
export function unpackWeights(buffer: ArrayBuffer): Weights {
  const view = new DataView(buffer);
  if (buffer.byteLength < 8 || view.getUint32(0, true) !== MAGIC) throw new Error('not a file of learned weights');
  const length = view.getUint32(4, true);
  const header = JSON.parse(String.fromCharCode(...new Uint8Array(buffer, 8, length))) as Header;
  let at = 8 + padded(length);
  const next = (bytes: number): number => {
    const from = at;
    at += padded(bytes);
    if (from + bytes > buffer.byteLength) throw new Error('the file of learned weights is cut short');
    return from;
  };
  const lexicon: Lexicon = {
    vectorKeys: new Uint32Array(buffer, next(header.vectors * 4), header.vectors),
    vectors: new Uint8Array(buffer, next(header.vectors * 50), header.vectors * 50),
    steps: new Float32Array(buffer, next(400), 100),
    listKeys: new Uint32Array(buffer, next(header.listed * 4), header.listed),
    lists: new Uint16Array(buffer, next(header.listed * 2), header.listed),
  };
  const tensors = tensorsOf(header.architecture).map((tensor) => {
    const count = scaleCount(tensor);
    const scales = new Float32Array(buffer, next(count * 4), count);
    const size = tensor.rows * tensor.columns;
    return { ...tensor, scales, values: new Int8Array(buffer, next(size), size) };
  });
  return { architecture: header.architecture, lexicon, tensors };
}
