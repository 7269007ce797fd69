import code from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url';
import browser from 'webextension-polyfill';
import graph from '../engine/model/reader.onnx?url';
import vocabulary from '../engine/model/vocabulary.txt?url';
import { type OpenEncoder, openEncoder } from '../runtime/open-encoder.ts';

/** Reads a file of the extension's own package. */
async function read(file: string): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(file));
  return response.arrayBuffer();
}

let opened: Promise<OpenEncoder> | null = null;

/**
 * The encoder, made once until it is released (about a second, 40 MB of files). Rejects where a file is missing or damaged, or the browser refuses WebAssembly; a failed attempt is not remembered.
 */
export function loadEncoder(): Promise<OpenEncoder> {
  opened ??= Promise.all([read(graph), read(code), read(vocabulary)])
    .then(([learned, runtime, pieces]) =>
      openEncoder({ graph: new Uint8Array(learned), code: runtime, vocabulary: new TextDecoder().decode(pieces) }),
    )
    .catch((fault: Error) => {
      opened = null;
      throw new Error(`the encoder can't be read (${fault.message})`, { cause: fault });
    });
  return opened;
}

/** Frees what the encoder holds, if there is one; the next `loadEncoder` makes it anew. Not while it reads. */
export async function releaseEncoder(): Promise<void> {
  const encoder = opened;
  opened = null;
  await (await encoder?.catch(() => null))?.release();
}
