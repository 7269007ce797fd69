import code from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url';
import graph from '../../engine/model/reader.onnx?url';
import vocabulary from '../../engine/model/vocabulary.txt?url';
import type { Encoder } from '../../engine/reader/encoder.ts';
import { type EncoderFiles, openEncoder } from '../../runtime/run-encoder.ts';
import { whenSlicesEnd } from '../analysis/time-slices.ts';
import { createIdleResource } from './idle-resource.ts';
import { readPackagedAsset } from './packaged-assets.ts';

/** The files of the package that the encoder is opened with (about a second, 40 MB). */
async function files(): Promise<EncoderFiles> {
  // By a policy of whoever runs the browser: asked at every article, it reads no 40 MB for nothing.
  if (typeof WebAssembly === 'undefined') throw new Error('this browser runs no WebAssembly');
  const [learned, runtime, pieces] = await Promise.all([readPackagedAsset(graph), readPackagedAsset(code), readPackagedAsset(vocabulary)]);
  return { graph: new Uint8Array(learned), code: runtime, vocabulary: new TextDecoder().decode(pieces) };
}

/** How long the encoder is kept after it has read something, ms. */
const KEPT = 30_000;
const borrow = createIdleResource(
  () => openEncoder(files()),
  (encoder) => encoder.release(),
  KEPT,
);

/**
 * The encoder, opened by now; it is freed when it has read nothing for a while, and opened anew when it is to read again. Rejects where its files are missing or
 * damaged, or the browser refuses to run it. It reads nothing while people or words are read for another tab.
 */
export async function encoder(): Promise<Encoder> {
  const readPieces = await borrow(async (opened) => opened.readPieces);
  return {
    readPieces,
    async read(batch) {
      await whenSlicesEnd();
      return borrow((opened) => opened.read(batch));
    },
  };
}
