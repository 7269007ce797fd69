import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Recognizer } from '../engine/model/recognizer.ts';
import { recognizeNames } from '../engine/names/recognize-names.ts';
import { resolvePeople } from '../engine/people/resolve-people.ts';
import { LightReader } from '../engine/stances/light.ts';
import { shippedLight } from '../engine/stances/light-machine.ts';
import { sceneOf } from '../engine/statements/scene.ts';
import { tokenAt } from '../engine/text/document.ts';
import { plainArticle } from '../engine/text/plain-article.ts';
import { readDocument } from '../engine/text/read-document.ts';

interface Row {
  readonly text: string;
  readonly target: string;
  readonly label: 'positive' | 'negative';
}

/** The sentence is no headline. */
const BEFORE = 'News\n';

/** In news of quarrels a sentence must be so bright to count as "for": best on the 2,500 first sentences of SEESAW’s train set, of -2 to 3 in tenths. */
const FOR = 0.5;

/** Where a name, or its last word, stands in a text; null where it doesn't. */
export function placeOf(text: string, name: string): readonly [start: number, end: number] | null {
  for (const form of [name, name.split(' ').at(-1) ?? name]) {
    const start = text.toLowerCase().indexOf(form.toLowerCase());
    if (start >= 0) return [start, start + form.length];
  }
  return null;
}

/** In what light the engine sees the target of a sentence, above 0 rather good; what is said as a whole where the target isn't named. */
export function leaning({ text, target }: Pick<Row, 'text' | 'target'>, recognizer: Recognizer): number {
  const document = readDocument(plainArticle(BEFORE + text));
  const scene = sceneOf(document, resolvePeople(document, recognizeNames(document, recognizer)), new Map());
  const sentence = document.sentences.at(-1);
  if (!sentence) return 0;
  const at = (offset: number) => tokenAt(document, offset + BEFORE.length);
  const [start, end] = placeOf(text, target) ?? [];
  const { firstToken } = sentence;
  const [first, last] = start === undefined || end === undefined ? [firstToken, firstToken] : [at(start), at(end - 1) + 1];
  return new LightReader(scene, recognizer.readVector, shippedLight()).on(sentence, first, last).direction;
}

/** Prints how often the direction is right on SEESAW's valid sentences, source and target being given: micro F1, which here is the share of right ones. */
export function printSeesaw(shared: string, recognizer: Recognizer): void {
  const file = path.join(shared, 'corpora/stance/tune.seesaw.valid.jsonl.gz');
  const rows = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n').map((line) => JSON.parse(line) as Row); // biome-ignore format: one chain
  const tally = new Map<string, { right: number; all: number }>();
  for (const row of rows) {
    const right = leaning(row, recognizer) > FOR === (row.label === 'positive');
    for (const group of ['all', row.label, placeOf(row.text, row.target) ? 'target in the sentence' : 'target elsewhere']) {
      const count = tally.get(group) ?? { right: 0, all: 0 };
      tally.set(group, { right: count.right + (right ? 1 : 0), all: count.all + 1 });
    }
  }
  console.log(`${'SEESAW valid'.padEnd(24)}micro F1    rows`);
  for (const [group, { right, all }] of tally)
    console.log(`${group.padEnd(24)}${((100 * right) / all).toFixed(1).padStart(8)}${String(all).padStart(8)}`);
}
