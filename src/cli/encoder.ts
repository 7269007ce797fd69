import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Encoder } from '../engine/reader/encoder.ts';
import { createPieces } from '../engine/reader/word-pieces.ts';
import { type EncoderFiles, type OpenEncoder, openEncoder } from '../runtime/run-encoder.ts';

const bytes = (file: string) => new Uint8Array(readFileSync(file));

/** The files that an encoder is opened with: the graph that ships with its vocabulary, and onnxruntime's WebAssembly. */
export const ENCODER_FILES = {
  graph: path.resolve(import.meta.dirname, '../engine/model/reader.onnx'),
  vocabulary: path.resolve(import.meta.dirname, '../engine/model/vocabulary.txt'),
  code: createRequire(import.meta.url).resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm'),
} as const;

const read = async ({ graph, code, vocabulary }: Readonly<Record<keyof typeof ENCODER_FILES, string>>): Promise<EncoderFiles> => ({
  graph: bytes(graph),
  code: bytes(code).buffer,
  vocabulary: readFileSync(vocabulary, 'utf8'),
});

/** Opens the encoder with the weights and in the WebAssembly that ship: the same answers as in a browser. Rejects where a file is missing or damaged. */
export const openShipped = (files: Parameters<typeof read>[0] = ENCODER_FILES): Promise<OpenEncoder> => openEncoder(read(files));

/** The encoder that ships, opened when it is first asked to read (about a second). */
export function loadEncoder(): Encoder {
  let opened: Promise<Encoder> | null = null;
  return {
    readPieces: createPieces(readFileSync(ENCODER_FILES.vocabulary, 'utf8')),
    async read(batch) {
      opened ??= openShipped();
      return (await opened).read(batch);
    },
  };
}
