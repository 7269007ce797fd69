import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadEncoder } from '../cli/encoder.ts';
import { scoreGold } from '../cli/score-gold.ts';
import { loadBase } from '../cli/shipped.ts';
import { createRecognizer, type Recognizer } from '../engine/model/recognizer.ts';
import { buildLexicon, readNames } from './build-lexicon.ts';
import { foldsOf, readCorpora } from './corpora.ts';
import { readGold } from './examples.ts';
import { buildKernel, kernelModule } from './kernel/build-kernel.ts';
import { countNames, describe, sum } from './score-names.ts';
import { trainWeights } from './train-weights.ts';

/**
 * `npm run train`: trains the name recogniser on ../shared and writes what ships, src/engine/model/weights.bin and kernel-code.ts.
 * `npm run train -- --folds 3 [--seed 2]`: cross-validates on gold/train instead, by publisher: names alone, then the whole engine with each article
 * read by the recogniser whose training left its publisher out. Writes nothing that ships.
 */
const { values } = parseArgs({ options: { seed: { type: 'string', default: '1' }, folds: { type: 'string' } } });
const seed = Number(values.seed);
const shared = path.resolve(import.meta.dirname, '../../../shared');
const model = path.resolve(import.meta.dirname, '../engine/model');
const knowledge = path.join(shared, 'knowledge');

if (!values.folds) writeFileSync(path.join(model, 'kernel-code.ts'), kernelModule(await buildKernel()));
const [lexicon, lists, corpora] = [buildLexicon(knowledge), readNames(knowledge), readCorpora(shared)];
const run = (gold: typeof corpora.gold) =>
  trainWeights({ ...corpora, gold }, lexicon, lists, seed, ({ epoch, loss, seconds }) =>
    console.log(`epoch ${epoch}: loss ${loss.toFixed(4)}, ${seconds.toFixed(0)} s`),
  );

if (values.folds) {
  const folds = foldsOf(corpora.gold, shared, Number(values.folds));
  const readerOf = new Map<string, Recognizer>();
  const counts = folds.map((fold) => {
    const recognizer = createRecognizer(run(corpora.gold.filter((article) => !fold.includes(article))).buffer);
    for (const { id } of fold) readerOf.set(id, recognizer);
    const found = countNames(recognizer, fold);
    console.log(`fold of ${fold.length} articles: persons ${describe(found)}`);
    return found;
  });
  console.log(`gold/train, cross-validated, seed ${seed}: persons ${describe(sum(counts))}`);
  process.exitCode = await scoreGold(
    shared,
    'train',
    { name: `folds-${seed}` },
    (id) => {
      const recognizer = readerOf.get(id);
      if (!recognizer) throw new Error(`gold/train/${id} is in no fold`);
      return recognizer;
    },
    { encoder: loadEncoder(), base: loadBase() },
  );
} else {
  const weights = run(corpora.gold);
  writeFileSync(path.join(model, 'weights.bin'), weights);
  console.log(`weights.bin: ${weights.length} bytes`);
  const recognizer = createRecognizer(weights.buffer);
  console.log(`gold/dev: persons ${describe(countNames(recognizer, readGold(path.join(shared, 'gold/dev'))))}`);
}
