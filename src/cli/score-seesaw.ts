import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Recognizer } from '../engine/model/recognizer.ts';
import { weigh } from '../engine/stances/find-stances.ts';
import { alike } from '../engine/stances/likeness.ts';
import { shippedNets } from '../engine/stances/model.ts';
import { alone, isStaged, MOVED, type Staged, staged, stageOf } from './staged.ts';

interface Row {
  readonly text: string;
  readonly source: string;
  readonly target: string;
  readonly label: 'positive' | 'negative';
}

/** From this share of "for" on a row counts as positive: even chances. */
const FOR = 0.5;

/** Where a name, or its last word, stands in a text; null where it doesn't. */
export function placeOf(text: string, name: string): readonly [start: number, end: number] | null {
  for (const form of [name, name.split(' ').at(-1) ?? name]) {
    const start = text.toLowerCase().indexOf(form.toLowerCase());
    if (start >= 0) return [start, start + form.length];
  }
  return null;
}

/** What the engine reads of a staged sentence. */
function read({ text, firstBlock }: Staged, recognizer: Recognizer) {
  const { readings, ...stage } = stageOf(text, recognizer, true);
  return { ...stage, readings: readings.filter(({ unit }) => unit.sentence.block >= firstBlock) };
}

/** How much rather "for" than "against" the source is towards the target, as the net sees it, 0 to 1; towards all of the sentence where the target isn't named. */
export function leaning({ text, source, target }: Pick<Row, 'text' | 'source' | 'target'>, recognizer: Recognizer): number {
  const place = placeOf(text, source);
  let stage = read(alone(text), recognizer);
  let person = place && stage.scene.mentions.find(({ span: [start, end] }) => start < place[1] + MOVED && end > place[0] + MOVED)?.person;
  if (!person) {
    stage = read(staged(text, place), recognizer);
    person = stage.cast.people.find(({ name }) => isStaged(name))?.id;
  }
  const own = stage.readings.filter(({ unit }) => unit.person === person);
  const wanted = { text: target, person: null, firstToken: 0, endToken: 0 };
  const sums = { named: [1e-9, 1e-9], all: [1e-9, 1e-9] } satisfies Record<string, [number, number]>;
  let named = false;
  for (const { candidates, chances } of weigh(shippedNets(), own))
    candidates.forEach((candidate, c) => {
      const isNamed = alike({ ...candidate.target, person: null }, wanted);
      named ||= isNamed;
      for (const way of [0, 1] as const) {
        const chance = chances[2 * c + way] as number;
        sums.all[way] = (sums.all[way] as number) + chance;
        if (isNamed) sums.named[way] = (sums.named[way] as number) + chance;
      }
    });
  const [pro, contra] = named ? sums.named : sums.all;
  return (pro as number) / ((pro as number) + (contra as number));
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
