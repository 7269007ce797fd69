import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Encoder } from '../engine/reader/encoder.ts';
import { type OpenEncoder, openEncoder } from '../runtime/open-encoder.ts';

const bytes = (file: string) => new Uint8Array(readFileSync(file));

/** The files that an encoder is opened with: the graph that ships, and onnxruntime's WebAssembly. */
export const ENCODER_FILES = {
  graph: path.resolve(import.meta.dirname, '../engine/model/reader.onnx'),
  code: createRequire(import.meta.url).resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm'),
} as const;

/** Opens the encoder with the weights and in the WebAssembly that ship: the same answers as in a browser. Rejects where a file is missing or damaged. */
export async function openShipped({
  graph,
  code,
}: Readonly<Record<keyof typeof ENCODER_FILES, string>> = ENCODER_FILES): Promise<OpenEncoder> {
  try {
    return await openEncoder(bytes(graph), bytes(code).buffer);
  } catch (fault) {
    throw new Error(`the encoder can't be read (${(fault as Error).message})`, { cause: fault });
  }
}

/** The encoder that ships, opened when it is first asked to read (about a second). */
export function loadEncoder(): Encoder {
  let opened: Promise<Encoder> | null = null;
  return {
    async read(batch) {
      opened ??= openShipped();
      return (await opened).read(batch);
    },
  };
}
