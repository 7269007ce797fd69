import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Recognizer } from '../engine/model/recognizer.ts';
import { recognizeNames } from '../engine/names/recognize-names.ts';
import { resolvePeople } from '../engine/people/resolve-people.ts';
import { candidateFeatures, type Features, lightOn, unitFeatures } from '../engine/stances/features.ts';
import { LightReader } from '../engine/stances/light.ts';
import { shippedLight } from '../engine/stances/light-machine.ts';
import { shippedModel } from '../engine/stances/model.ts';
import { findStatements } from '../engine/statements/find-statements.ts';
import { quoteOver } from '../engine/statements/scene.ts';
import { tokenAt } from '../engine/text/document.ts';
import { plainArticle } from '../engine/text/plain-article.ts';
import { readDocument } from '../engine/text/read-document.ts';

interface Row {
  readonly text: string;
  readonly source: string;
  readonly target: string;
  readonly label: 'positive' | 'negative';
}

/** The sentence is no headline. */
const BEFORE = 'News\n';

/** In news of quarrels a sentence must lean so far to count as "for": best on the 2,500 first sentences of SEESAW’s train set, of 0 to 1 in tenths. */
const FOR = 0.6;

/** Where a name, or its last word, stands in a text; null where it doesn't. */
export function placeOf(text: string, name: string): readonly [start: number, end: number] | null {
  for (const form of [name, name.split(' ').at(-1) ?? name]) {
    const start = text.toLowerCase().indexOf(form.toLowerCase());
    if (start >= 0) return [start, start + form.length];
  }
  return null;
}

/** How far the learned step leans to "for" (above 0) or "against" (below 0) when a sentence is to show a position of a source towards a target. */
export function leaning({ text, source, target }: Omit<Row, 'label'>, recognizer: Recognizer): number {
  const document = readDocument(plainArticle(BEFORE + text));
  const names = recognizeNames(document, recognizer);
  const speech = findStatements(document, resolvePeople(document, names), new Map());
  const { scene } = speech;
  const place = placeOf(text, target);
  const by = placeOf(text, source);
  const sentence = document.sentences.at(-1);
  if (!sentence) return 0;
  const at = (offset: number) => tokenAt(document, offset + BEFORE.length);
  const quote = place ? quoteOver(scene, at(place[0])) : scene.quotes[0];
  const unit = {
    person: '',
    sentence,
    saidFirst: quote ? Math.max(quote.firstToken, sentence.firstToken) : sentence.endToken,
    saidEnd: quote ? Math.max(quote.firstToken, Math.min(quote.endToken, sentence.endToken)) : sentence.endToken,
    holder: by && !quote ? at(by[0]) : -1,
    by: 'name' as const,
    reported: false,
    asks: false,
  };
  const light = new LightReader(scene, recognizer.readVector, shippedLight());
  const setting = { scene, speech, names, kinds: new Map(), tones: new Map(), light };
  const read: Features[] = [unitFeatures(setting, unit)];
  if (place) {
    const aimed = { text: target, person: null, firstToken: at(place[0]), endToken: at(place[1] - 1) + 1 };
    const candidate = { unit, target: aimed, origin: 'name' as const, finding: null, turned: false };
    read.push(candidateFeatures(setting, candidate, lightOn(setting, candidate)));
  }
  const { signed } = shippedModel();
  let sum = 0;
  for (const { ids, values } of read) ids.forEach((id, k) => { sum += (signed[id] as number) * (values[k] as number); }); // biome-ignore format: one sum
  return sum;
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
