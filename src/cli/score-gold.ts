import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Recognizer } from '../engine/model/recognizer.ts';
import { plainArticle } from '../engine/text/plain-article.ts';
import { annotate, type Shipped } from './annotation.ts';

/** What gold.mjs of the shared benchmark offers. */
interface GoldReader {
  goldIds(folder: string): string[];
  readGold(folder: string, id: string): { id: string; text: string };
}

/** Which recogniser reads an article: one for all, or in cross-validation the one whose training left it out. */
type RecognizerOf = (id: string) => Recognizer;

/**
 * Annotates the gold articles of ../shared/gold/SET and prints the table of the shared scorer, with its flags (`--errors PART`, `--per-article`).
 * The predictions stay in .cache/score/NAME for a look. Answers the scorer's exit code; throws where the articles are not there.
 */
export async function scoreGold(
  shared: string,
  set: string,
  { name = set, flags = [] }: { readonly name?: string; readonly flags?: readonly string[] },
  recognizerOf: RecognizerOf,
  others: Omit<Shipped, 'recognizer'>,
): Promise<number> {
  const gold = path.join(shared, 'gold', set);
  if (!existsSync(gold)) throw new Error(`no gold articles in shared/gold/${set}: the folder shared must stand beside the project`);
  const { goldIds, readGold } = (await import(pathToFileURL(path.join(shared, 'bench/gold.mjs')).href)) as GoldReader;
  const predictions = path.resolve(import.meta.dirname, '../../.cache/score', name);
  rmSync(predictions, { recursive: true, force: true });
  mkdirSync(predictions, { recursive: true });
  for (const id of goldIds(gold)) {
    const { text } = readGold(gold, id);
    const annotation = await annotate(`${id}.txt`, plainArticle(text), { recognizer: recognizerOf(id), ...others });
    writeFileSync(path.join(predictions, `${id}.json`), JSON.stringify(annotation));
  }
  return spawnSync(process.execPath, [path.join(shared, 'bench/score.mjs'), gold, predictions, ...flags], { stdio: 'inherit' }).status ?? 1;
}
