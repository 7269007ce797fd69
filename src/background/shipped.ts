import browser from 'webextension-polyfill';
import { createRecognizer, type Recognizer } from '../engine/model/recognizer.ts';
import weights from '../engine/model/weights.bin?url';
import { sha256 } from '../memory/digest.ts';

const read = (file: string): Promise<Response> => fetch(browser.runtime.getURL(file));

let sums: Promise<Record<string, string>> | null = null;

/** The checksums of what was built, read once in the life of this background; a failed attempt is not remembered. */
function checksums(): Promise<Record<string, string>> {
  sums ??= read('checksums.json')
    .then((response) => response.json())
    .catch((fault) => {
      sums = null;
      throw fault;
    });
  return sums;
}

/** Reads a file of the extension's own package. Throws where it isn't the one that was built: a flipped byte would pass as a little more or less of something. */
export async function readShipped(file: string): Promise<ArrayBuffer> {
  const [bytes, built] = await Promise.all([read(file).then((response) => response.arrayBuffer()), checksums()]);
  if ((await sha256(bytes)) !== built[file]) throw new Error(`${file} is damaged`);
  return bytes;
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
