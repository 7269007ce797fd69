import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadRecognizer } from '../../cli/shipped.ts';
import { createKernel } from '../../engine/model/kernel.ts';
import { isRuled, sumOf } from '../../engine/stances/choose.ts';
import { LightMachine, shippedLight } from '../../engine/stances/light-machine.ts';
import { packNet, unpackNet } from '../../engine/stances/light-net.ts';
import { shareAt } from '../../engine/stances/model.ts';
import { readLessons } from './gold.ts';
import { crossTrials, foldsOf, learnCurves, learnModel, learnSecond } from './learn.ts';
import { learnLight, tellRight } from './learn-light.ts';
import { readLightExamples } from './news.ts';
import { printReliability, printTable } from './table.ts';

/**
 * `npm run stances`: learns how to weigh stances from ../shared and writes what ships, src/engine/model/stance-weights.ts.
 * `npm run stances -- --light`: learns the net of light first and writes it too, src/engine/model/light-weights.ts. Two minutes on a free core.
 * `npm run stances -- --folds [--seed 2]`: cross-validates both steps on gold/train instead, by publisher, and writes nothing.
 */
const FOLDS = 5;
const { values } = parseArgs({
  options: {
    folds: { type: 'boolean', default: false },
    light: { type: 'boolean', default: false },
    seed: { type: 'string', default: '5' },
  },
});
const shared = path.resolve(import.meta.dirname, '../../../../shared');
const recognizer = loadRecognizer();

/** Writes one constant into src/engine/model. */
function write(name: string, type: string, from: string, constant: string, value: object): void {
  writeFileSync(
    path.resolve(import.meta.dirname, '../../engine/model', name),
    `import type { ${type} } from '../stances/${from}';\n\n/** Written by \`npm run stances\` (src/train/stances/README.md). */\nexport const ${constant}: ${type} = ${JSON.stringify(value)}; // biome-ignore format: written by a program\n`,
  );
}

let machine = shippedLight();
if (values.light) {
  const examples = readLightExamples(path.join(shared, 'corpora/stance/train.newsmtsc.train.jsonl.gz'), recognizer);
  const packed = packNet(learnLight(examples));
  const net = unpackNet(packed);
  machine = new LightMachine(net, createKernel());
  const { all, polar } = tellRight(net, examples);
  console.log(`light, on what it learned from: ${(100 * all).toFixed(1)} right of three, ${(100 * polar).toFixed(1)} good or bad`);
  write('light-weights.ts', 'PackedNet', 'light-net.ts', 'PACKED_LIGHT', packed);
}
const lessons = await readLessons(shared, 'train', recognizer, machine);
const folds = foldsOf(lessons, FOLDS, Number(values.seed));
const trials = crossTrials(lessons, folds, FOLDS);
const marked = lessons.reduce((sum, lesson) => sum + lesson.marked, 0);

// Each fold's choices judged by a second step that learned from the other folds' choices.
const judged = Array.from({ length: FOLDS }, (_, fold) => {
  const others = trials.filter(({ publisher }) => folds.get(publisher) !== fold);
  const second = learnSecond(others);
  const { curve, unruledCurve } = learnCurves(others);
  return trials
    .filter(({ publisher }) => folds.get(publisher) === fold)
    .map((trial) => {
      const sum = sumOf(second, trial.features);
      return { ...trial, sum, confidence: shareAt(isRuled(trial.features) ? curve : unruledCurve, sum) };
    });
}).flat();
printTable(judged, marked);
printReliability(judged, marked);
if (!values.folds) write('stance-weights.ts', 'PackedModel', 'model.ts', 'STANCE_MODEL', learnModel(lessons, trials).packed);
