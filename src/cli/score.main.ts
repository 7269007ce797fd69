import path from 'node:path';
import { loadEncoder } from './encoder.ts';
import { scoreGold } from './score-gold.ts';
import { printMarkedTable } from './score-marked.ts';
import { printNamesTable } from './score-names.ts';
import { printPolnearTable } from './score-polnear.ts';
import { loadBase, loadRecognizer } from './shipped.ts';

/**
 * `npm run score [-- SET] [--errors PART] [--per-article]`: annotates the gold articles of ../shared/gold/SET (dev unless said) and prints the table of the shared scorer.
 * `npm run score -- names` prints exact person spans on ../shared/corpora/names/tune.* instead, `-- polnear` who said what on PolNeAR dev, `-- own` the project's own marked
 * articles (`--errors PART`; `--keep`: these figures are from now on what test/marked/marked.test.ts guards).
 */
const [set = 'dev', ...flags] = process.argv[2]?.startsWith('--') ? ['dev', ...process.argv.slice(2)] : process.argv.slice(2);
const shared = path.resolve(import.meta.dirname, '../../../shared');
const recognizer = loadRecognizer();
try {
  if (set === 'names') printNamesTable(shared, recognizer);
  else if (set === 'polnear') printPolnearTable(shared, recognizer);
  else if (set === 'own') await printMarkedTable({ recognizer, encoder: loadEncoder(), base: loadBase() }, flags);
  else process.exitCode = await scoreGold(shared, set, { flags }, () => recognizer, { encoder: loadEncoder(), base: loadBase() });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
