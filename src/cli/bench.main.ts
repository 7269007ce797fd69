import path from 'node:path';
import { pathToFileURL } from 'node:url';
import nlp from 'compromise';
import { recognizeNames } from '../engine/names/recognize-names.ts';
import { resolvePeople } from '../engine/people/resolve-people.ts';
import { plainArticle } from '../engine/text/plain-article.ts';
import { readDocument } from '../engine/text/read-document.ts';
import { benchSteps } from './bench-steps.ts';
import { loadRecognizer } from './shipped.ts';

/** `npm run bench`: words per millisecond of names and people together, side by side with compromise's people(), over gold/dev; both warm, median of five passes; then what roles and knowledge cost beside them. */
const PASSES = 5;
const WARM_UP = 3;

const shared = path.resolve(import.meta.dirname, '../../../shared');
const { goldIds, readGold } = (await import(pathToFileURL(path.join(shared, 'bench/gold.mjs')).href)) as {
  goldIds(folder: string): string[];
  readGold(folder: string, id: string): { text: string };
};
const gold = path.join(shared, 'gold/dev');
const texts = goldIds(gold).map((id) => readGold(gold, id).text);
const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g) ?? []).length, 0);

const began = performance.now();
const recognizer = loadRecognizer();
const loaded = performance.now() - began;

const readers: Readonly<Record<string, (text: string) => void>> = {
  'Dramatis, names and people': (text) => {
    const document = readDocument(plainArticle(text));
    resolvePeople(document, recognizeNames(document, recognizer));
  },
  'compromise, people()': (text) => {
    nlp(text).people().out('array');
  },
};
const times = new Map(Object.keys(readers).map((name) => [name, [] as number[]]));
for (let pass = -WARM_UP; pass < PASSES; pass++) {
  for (const [name, read] of Object.entries(readers)) {
    const start = performance.now();
    for (const text of texts) read(text);
    if (pass >= 0) times.get(name)?.push(performance.now() - start);
  }
}
console.log(`${words} words; weights read and unpacked in ${loaded.toFixed(0)} ms`);
for (const [name, passes] of times) {
  const median = passes.sort((a, b) => a - b)[PASSES >> 1] as number;
  console.log(`${name.padEnd(28)}${(words / median).toFixed(1).padStart(7)} words/ms`);
}
for (const row of benchSteps(texts, recognizer)) console.log(row);
