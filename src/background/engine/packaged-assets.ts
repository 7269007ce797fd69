import browser from 'webextension-polyfill';
import { createRecognizer, type Recognizer } from '../../engine/model/recognizer.ts';
import weights from '../../engine/model/weights.bin?url';
import { sha256 } from '../../memory/digest.ts';

const read = (file: string): Promise<Response> => fetch(browser.runtime.getURL(file));

/** What is loaded once in the life of this background; a failed attempt is not remembered. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | null = null;
  return () => {
    loaded ??= load().catch((fault) => {
      loaded = null;
      throw fault;
    });
    return loaded;
  };
}

/** The checksums of what was built. */
const checksums = once(async (): Promise<Record<string, string>> => (await read('checksums.json')).json());

/** Reads a file of the extension's own package. Throws where it isn't the one that was built: a flipped byte would pass as a little more or less of something. */
export async function readPackagedAsset(file: string): Promise<ArrayBuffer> {
  const [bytes, built] = await Promise.all([read(file).then((response) => response.arrayBuffer()), checksums()]);
  if ((await sha256(bytes)) !== built[file]) throw new Error(`${file} is damaged`);
  return bytes;
}

/** The name recogniser. Throws where its file is missing or damaged. */
export const recognizer = once(
  (): Promise<Recognizer> =>
    readPackagedAsset(weights)
      .then(createRecognizer)
      .catch((fault: Error) => {
        throw new Error(`the name recogniser can't be read (${fault.message})`, { cause: fault });
      }),
);
