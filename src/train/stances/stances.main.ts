import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadRecognizer } from '../../cli/shipped.ts';
import { sumOf } from '../../engine/stances/choose.ts';
import { shareAt } from '../../engine/stances/model.ts';
import { readLessons } from './gold.ts';
import { crossTrials, foldsOf, learnCurve, learnModel, learnSecond } from './learn.ts';
import { readLights } from './news.ts';
import { printReliability, printTable } from './table.ts';

/**
 * `npm run stances`: learns how to weigh stances from ../shared and writes what ships, src/engine/model/stance-weights.ts.
 * `npm run stances -- --folds`: cross-validates both steps on gold/train instead, by publisher, and writes nothing.
 */
const FOLDS = 5;
const { values } = parseArgs({ options: { folds: { type: 'boolean', default: false } } });
const shared = path.resolve(import.meta.dirname, '../../../../shared');
const recognizer = loadRecognizer();
const lessons = await readLessons(shared, 'train', recognizer);
const lights = readLights(path.join(shared, 'corpora/stance/train.newsmtsc.train.jsonl.gz'));
const folds = foldsOf(lessons, FOLDS);
const trials = crossTrials(lessons, lights, folds, FOLDS);
const marked = lessons.reduce((sum, lesson) => sum + lesson.marked, 0);

// Each fold's choices judged by a second step that learned from the other folds' choices.
const judged = Array.from({ length: FOLDS }, (_, fold) => {
  const others = trials.filter(({ publisher }) => folds.get(publisher) !== fold);
  const second = learnSecond(others);
  const curve = learnCurve(second, others);
  return trials
    .filter(({ publisher }) => folds.get(publisher) === fold)
    .map((trial) => {
      const sum = sumOf(second, trial.features);
      return { ...trial, sum, confidence: shareAt(curve, sum) };
    });
}).flat();
printTable(judged, marked);
printReliability(judged, marked);
if (!values.folds) {
  const { packed } = learnModel(lessons, lights, trials);
  const file = path.resolve(import.meta.dirname, '../../engine/model/stance-weights.ts');
  writeFileSync(
    file,
    `import type { PackedModel } from '../stances/model.ts';\n\n/** Written by \`npm run stances\` (src/train/stances/README.md). */\nexport const STANCE_MODEL: PackedModel = ${JSON.stringify(packed)}; // biome-ignore format: written by a program\n`,
  );
}
