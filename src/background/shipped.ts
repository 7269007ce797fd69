import browser from 'webextension-polyfill';
import { createRecognizer, type Recognizer } from '../engine/model/recognizer.ts';
import weights from '../engine/model/weights.bin?url';

/** Reads a file of the extension's own package. */
export async function readShipped(file: string): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(file));
  return response.arrayBuffer();
}

let learned: Promise<Recognizer> | null = null;

/** The name recogniser, made once in the life of this background. Throws where its file is missing or damaged; a failed attempt is not remembered. */
export function recognizer(): Promise<Recognizer> {
  learned ??= readShipped(weights)
    .then(createRecognizer)
    .catch((fault: Error) => {
      learned = null;
      throw new Error(`the name recogniser can't be read (${fault.message})`, { cause: fault });
    });
  return learned;
}
