import type { Article } from '../engine/analysis.ts';
import { createRecognizer } from '../engine/model/recognizer.ts';
import { openBase } from '../knowledge/lookup.ts';
import { openEncoder } from '../runtime/run-encoder.ts';
import { measureReading, type ReadingSpeed } from './reading-speed.ts';
import { measureSpeed, type Speeds } from './speed.ts';

/** What is to be timed: the engine over texts, or the reading of where people stand. */
export type Timed = { readonly texts: readonly string[] } | { readonly articles: readonly Article[] };

/** How long reading takes, and how long the encoder took to open, files read, ms. */
export interface Reading extends ReadingSpeed {
  readonly opened: number;
}

/** The background of an extension that is made for `npm run bench` alone and shipped nowhere: it times what it is sent and answers. */
interface Extension {
  readonly runtime: {
    getURL(file: string): string;
    readonly onMessage: { addListener(heard: (timed: Timed, sender: unknown, answer: (value: unknown) => void) => boolean): void };
  };
}

const { runtime } = (globalThis as unknown as { chrome: Extension }).chrome;
const read = async (file: string) => (await fetch(runtime.getURL(file))).arrayBuffer();

async function open() {
  const [graph, code, vocabulary] = await Promise.all([read('reader.onnx'), read('onnxruntime.wasm'), read('vocabulary.txt')]);
  return openEncoder(Promise.resolve({ graph: new Uint8Array(graph), code, vocabulary: new TextDecoder().decode(vocabulary) }));
}

async function measure(timed: Timed): Promise<Speeds | Reading> {
  const [weights, people] = await Promise.all([read('weights.bin'), read('people.bin')]);
  const recognizer = createRecognizer(weights);
  if ('texts' in timed) return measureSpeed(timed.texts, recognizer, openBase(new Uint8Array(people)));
  const start = performance.now();
  const encoder = await open();
  const opened = performance.now() - start;
  return { opened, ...(await measureReading(timed.articles, recognizer, encoder)) };
}

runtime.onMessage.addListener((timed, _sender, answer) => {
  measure(timed).then(answer, (fault: Error) => answer(fault.message));
  return true;
});
