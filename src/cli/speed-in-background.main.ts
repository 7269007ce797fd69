import { createRecognizer } from '../engine/model/recognizer.ts';
import { openBase } from '../knowledge/base.ts';
import { measureSpeed } from './speed.ts';

/** The background of an extension that is made for `npm run bench` alone and shipped nowhere: it times what it is sent and answers. */
interface Extension {
  readonly runtime: {
    getURL(file: string): string;
    readonly onMessage: { addListener(heard: (texts: string[], sender: unknown, answer: (value: unknown) => void) => boolean): void };
  };
}

const { runtime } = (globalThis as unknown as { chrome: Extension }).chrome;
const read = async (file: string) => (await fetch(runtime.getURL(file))).arrayBuffer();

async function measure(texts: readonly string[]) {
  const [weights, people] = await Promise.all([read('weights.bin'), read('people.bin')]);
  return measureSpeed(texts, createRecognizer(weights), openBase(new Uint8Array(people)));
}

runtime.onMessage.addListener((texts, _sender, answer) => {
  measure(texts).then(answer, (fault: Error) => answer(fault.message));
  return true;
});
