import browser from 'webextension-polyfill';
import { createRecognizer, type Recognizer } from '../engine/model/recognizer.ts';
import weights from '../engine/model/weights.bin?url';
import { type Base, openBase } from '../knowledge/base.ts';
import people from '../knowledge/people.bin?url';

/** Reads a file of the extension's own package. */
export async function readShipped(file: string): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(file));
  return response.arrayBuffer();
}

let learned: Promise<Recognizer> | null = null;
let opened: Promise<Base | null> | null = null;

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

/**
 * The knowledge base, opened once in the life of this background. Null where its file is missing or damaged: then the article's own words stand alone, and
 * the console says why.
 */
export function knowledgeBase(): Promise<Base | null> {
  opened ??= readShipped(people)
    .then((bytes) => openBase(new Uint8Array(bytes)))
    .catch((fault: Error) => {
      // biome-ignore lint/suspicious/noConsole: the background's console is where a damaged package is told
      console.error(`Dramatis: the knowledge base can't be read (${fault.message}); names are shown with the article's own words only.`);
      return null;
    });
  return opened;
}
