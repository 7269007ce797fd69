import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { plainArticle } from '../engine/text/plain-article.ts';
import { annotate } from './annotation.ts';
import { printNamesTable } from './score-names.ts';
import { loadBase, loadRecognizer } from './shipped.ts';

/** What gold.mjs of the shared benchmark offers. */
interface GoldReader {
  goldIds(folder: string): string[];
  readGold(folder: string, id: string): { id: string; text: string };
}

/**
 * `npm run score [-- SET] [--errors PART] [--per-article]`: annotates the gold articles of ../shared/gold/SET (dev unless said) and prints the table of the shared scorer.
 * Predictions stay in .cache/score/SET for a look. `npm run score -- names` prints exact person spans on ../shared/corpora/names/tune.* instead.
 */
const [set = 'dev', ...flags] = process.argv[2]?.startsWith('--') ? ['dev', ...process.argv.slice(2)] : process.argv.slice(2);
const shared = path.resolve(import.meta.dirname, '../../../shared');
if (set === 'names') {
  printNamesTable(shared, loadRecognizer());
  process.exit(0);
}
const gold = path.join(shared, 'gold', set);
if (!existsSync(gold)) {
  console.error(`no gold articles in shared/gold/${set}: the folder shared must stand beside the project`);
  process.exit(1);
}
const { goldIds, readGold } = (await import(pathToFileURL(path.join(shared, 'bench/gold.mjs')).href)) as GoldReader;
const predictions = path.resolve(import.meta.dirname, '../../.cache/score', set);
rmSync(predictions, { recursive: true, force: true });
mkdirSync(predictions, { recursive: true });
const recognizer = loadRecognizer();
const base = loadBase();
for (const id of goldIds(gold)) {
  const { text } = readGold(gold, id);
  writeFileSync(path.join(predictions, `${id}.json`), JSON.stringify(annotate(`${id}.txt`, plainArticle(text), recognizer, base)));
}
const run = spawnSync(process.execPath, [path.join(shared, 'bench/score.mjs'), gold, predictions, ...flags], { stdio: 'inherit' });
process.exit(run.status ?? 1);
