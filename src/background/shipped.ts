import browser from 'webextension-polyfill';
import { createRecognizer, type Recognizer } from '../engine/model/recognizer.ts';
import weights from '../engine/model/weights.bin?url';
import type { Encoder } from '../engine/reader/encoder.ts';
import { type Base, openBase } from '../knowledge/base.ts';
import people from '../knowledge/people.bin?url';
import { lend } from './lend.ts';

/** Reads a file of the extension's own package. */
async function read(file: string): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(file));
  return response.arrayBuffer();
}

let learned: Promise<Recognizer> | null = null;
let opened: Promise<Base | null> | null = null;

/** The name recogniser, made once in the life of this background. Throws where its file is missing or damaged; a failed attempt is not remembered. */
export function recognizer(): Promise<Recognizer> {
  learned ??= read(weights)
    .then(createRecognizer)
    .catch((fault: Error) => {
      learned = null;
      throw new Error(`the name recogniser can't be read (${fault.message})`, { cause: fault });
    });
  return learned;
}

/**
 * The knowledge base, opened once in the life of this background. Null where its file is missing or damaged: then the article's own words stand alone, and
 * the console says why.
 */
export function knowledgeBase(): Promise<Base | null> {
  opened ??= read(people)
    .then((bytes) => openBase(new Uint8Array(bytes)))
    .catch((fault: Error) => {
      console.error(`Dramatis: the knowledge base can't be read (${fault.message}); names are shown with the article's own words only.`);
      return null;
    });
  return opened;
}

/** The rules answer for the encoder until it is there: nobody has it read anything. */
const loadEncoder = async (): Promise<Encoder> => ({ read: () => Promise.reject(new Error('the encoder is not there yet')) });
const releaseEncoder = () => {};

/** How long the encoder is kept after it has read something, ms. */
const KEPT = 30_000;
const borrowEncoder = lend(loadEncoder, releaseEncoder, KEPT);

/**
 * The encoder, loaded by now; it is freed when it has read nothing for a while, and loaded anew when it is to read again. Throws where its files are missing or
 * damaged, or the browser refuses to run it.
 */
export async function encoder(): Promise<Encoder> {
  await borrowEncoder(async () => {});
  return { read: (batch) => borrowEncoder((loaded) => loaded.read(batch)) };
}
