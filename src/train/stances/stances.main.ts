import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadRecognizer } from '../../cli/shipped.ts';
import { STANCE_MODEL } from '../../engine/model/stance-weights.ts';
import { confidenceOf, sumOf } from '../../engine/stances/choose.ts';
import { machinesOf, type PackedModel } from '../../engine/stances/model.ts';
import { packNet } from '../../engine/stances/net.ts';
import { randomFrom } from '../random.ts';
import { readLessons } from './gold.ts';
import { examplesOfLessons, foldsOf, learnModel, trialsOf } from './learn.ts';
import { beginningNet, learnNet } from './learn-net.ts';
import { reliabilities } from './reliability.ts';
import { examplesOf, readMarked } from './sentences.ts';
import { printReliability, printTable } from './table.ts';
import { readWritten } from './written.ts';

/**
 * `npm run stances`: learns the two stance nets from marked sentences and our own articles, and how sure its choices are from gold/train and our harder articles, which they have not seen; writes what ships,
 * src/engine/model/stance-weights.ts. `--keep-nets`: leaves the nets as they are and learns the second step anew.
 * `npm run stances -- --folds [--seed 2]`: cross-validates the second step with the nets that ship, by publisher, and writes nothing.
 */
const FOLDS = 5;
/** How the net learns, and how often an epoch goes through our own articles. */
const LEARNING = { epochs: 6, rate: 0.002 };
/** A net for each; they begin elsewhere and read in another order. */
const SEEDS = [1, 7];
const WRITTEN_TIMES = 2;
/** How much a choice in our harder articles counts beside one in a real article. */
const TRIED_WEIGHT = 0.4;

const { values } = parseArgs({
  options: {
    folds: { type: 'boolean', default: false },
    'keep-nets': { type: 'boolean', default: false },
    seed: { type: 'string', default: '5' },
  },
});
const shared = path.resolve(import.meta.dirname, '../../../../shared');
const recognizer = loadRecognizer();

const sentences = readMarked(shared).flatMap((sentence) => examplesOf(sentence, recognizer));
const written = examplesOfLessons(readWritten('written', recognizer));
const cues = reliabilities([...sentences, ...written]);

/** Nets learned from everything but gold, in the 8 bits that ship. */
function learned(): PackedModel['nets'] {
  console.log(`${sentences.length} units of marked sentences, ${written.length} of our own articles`);
  const examples = [...sentences, ...Array.from({ length: WRITTEN_TIMES }, () => written).flat()];
  return SEEDS.map((seed) => packNet(learnNet(beginningNet(randomFrom(seed)), examples, { ...LEARNING, seed }, console.log)));
}

const nets = values.folds || values['keep-nets'] ? STANCE_MODEL.nets : learned();
const machines = machinesOf(nets);
const lessons = await readLessons(shared, 'train', recognizer);
const folds = foldsOf(lessons, FOLDS, Number(values.seed));
const trials = lessons.flatMap((lesson) => trialsOf(machines, lesson));
const tried = readWritten('tried', recognizer).flatMap((lesson) => trialsOf(machines, lesson, TRIED_WEIGHT));
const marked = lessons.reduce((sum, lesson) => sum + lesson.marked, 0);

// Each fold's choices judged by a second step that learned from the other folds' choices.
const judged = Array.from({ length: FOLDS }, (_, fold) => {
  const others = trials.filter(({ publisher }) => folds.get(publisher) !== fold);
  const model = learnModel([...others, ...tried], cues);
  return trials
    .filter(({ publisher }) => folds.get(publisher) === fold)
    .map((trial) => {
      return { ...trial, sum: sumOf(model.second, trial.features), confidence: confidenceOf(model, trial.features) };
    });
}).flat();
printTable(judged, marked);
printReliability(judged, marked);

if (!values.folds) {
  const { second, curve, unruledCurve } = learnModel([...trials, ...tried], cues);
  const model: PackedModel = { nets, second: [...second].sort(([a], [b]) => (a < b ? -1 : 1)), curve, unruledCurve };
  writeFileSync(
    path.resolve(import.meta.dirname, '../../engine/model/stance-weights.ts'),
    `import type { PackedModel } from '../stances/model.ts';\n\n/** Written by \`npm run stances\` (src/train/stances/README.md). */\nexport const STANCE_MODEL: PackedModel = ${JSON.stringify(model)}; // biome-ignore format: written by a program\n`,
  );
}
