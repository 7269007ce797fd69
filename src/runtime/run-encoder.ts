import * as ort from 'onnxruntime-web/wasm';
import type { Answers, Batch, Encoder } from '../engine/reader/encoder.ts';
import { createPieces } from '../engine/reader/word-pieces.ts';

/** An encoder that holds memory until it is let go; whoever reads with it afterwards is refused. */
export interface OpenEncoder extends Encoder {
  release(): Promise<void>;
}

/** What an encoder is made of. */
export interface EncoderFiles {
  readonly graph: Uint8Array;
  readonly code: ArrayBuffer;
  /** A piece a line. */
  readonly vocabulary: string;
}

/**
 * Makes an encoder of the learned graph (src/train/reader/export.py writes it), run by onnxruntime in one thread. All is handed in, so nothing is fetched and no worker started.
 * `code` is onnxruntime's WebAssembly, used by the first call in this life alone. Rejects, in words that a reader may see, where the files can't be had, `graph` is damaged, or WebAssembly is refused.
 * While a batch is read, nothing else runs here; what waits, messages above all, gets its turn before the answer is given.
 */
export async function openEncoder(files: Promise<EncoderFiles>): Promise<OpenEncoder> {
  try {
    return await open(await files);
  } catch (fault) {
    throw new Error(`the encoder can't be read (${(fault as Error).message})`, { cause: fault });
  }
}

async function open({ graph, code, vocabulary }: EncoderFiles): Promise<OpenEncoder> {
  ort.env.wasm.numThreads = 1;
  // With it onnxruntime waits for messages of other threads, which it has none of; as long as such a wait lasts Firefox keeps the memory, 190 MB, even of a background that has ended.
  Reflect.deleteProperty(Atomics, 'waitAsync');
  ort.env.wasm.wasmBinary = code;
  // The graph was optimised when it was exported.
  const session = await ort.InferenceSession.create(graph, { executionProviders: ['wasm'], graphOptimizationLevel: 'disabled' });
  // Compiled by now; 14 MB that nobody needs any more.
  delete ort.env.wasm.wasmBinary;
  return {
    readPieces: createPieces(vocabulary),
    async read(batch) {
      const outputs = await session.run(feedsOf(batch));
      await new Promise((turn) => setTimeout(turn));
      return answersOf(outputs);
    },
    release: () => session.release(),
  };
}

function feedsOf({ size, pieces, proposals, ids, first, last, marks }: Batch) {
  const whole = (numbers: Int32Array, width: number) => new ort.Tensor('int32', numbers, [size, width]);
  return { ids: whole(ids, pieces), first: whole(first, proposals), last: whole(last, proposals), marks: whole(marks, proposals) };
}

function answersOf(outputs: ort.InferenceSession.ReturnType): Answers {
  const numbers = (name: keyof Answers) => outputs[name]?.data as Float32Array;
  return {
    stances: numbers('stances'),
    facts: numbers('facts'),
    begins: numbers('begins'),
    ends: numbers('ends'),
    evidence: numbers('evidence'),
    said: numbers('said'),
    kinds: numbers('kinds'),
    former: numbers('former'),
    asked: numbers('asked'),
    text: numbers('text'),
  };
}
