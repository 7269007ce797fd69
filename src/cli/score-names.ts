import path from 'node:path';
import type { Span } from '../engine/analysis.ts';
import type { Recognizer } from '../engine/model/recognizer.ts';
import { recognizeNames } from '../engine/names/recognize-names.ts';
import { readDocument } from '../engine/text/read-document.ts';
import { learnedDocuments, namesCorpora, readNamesCorpus } from './names-corpora.ts';

/** Exact span precision, recall and F1 of persons, in percent, and how many persons the corpus has. */
interface NamesScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly gold: number;
}

/** Compares the spans found with those marked; both lists without doubles. */
export function scoreSpans(pairs: readonly (readonly [found: readonly Span[], marked: readonly Span[]])[]): NamesScore {
  let right = 0;
  let found = 0;
  let gold = 0;
  for (const [spans, marked] of pairs) {
    const keys = new Set(marked.map(String));
    right += spans.filter((span) => keys.has(String(span))).length;
    found += spans.length;
    gold += keys.size;
  }
  const precision = found ? (100 * right) / found : 0;
  const recall = gold ? (100 * right) / gold : 0;
  return { precision, recall, f1: right ? (2 * precision * recall) / (precision + recall) : 0, gold };
}

/** Prints the names table: persons on each corpus that may only measure, without the articles that stand in corpora/world too. */
export function printNamesTable(shared: string, recognizer: Recognizer): void {
  console.log(`${'persons on'.padEnd(24)}precision  recall      F1    gold`);
  const learned = learnedDocuments(shared);
  for (const [name, file] of namesCorpora(path.join(shared, 'corpora/names'))) {
    const { precision, recall, f1, gold } = scoreSpans(
      readNamesCorpus(file, learned).map(({ article, persons }) => [
        recognizeNames(readDocument(article), recognizer).flatMap((found) => (found.type === 'person' ? [found.span] : [])),
        persons,
      ]),
    );
    const cells = [precision, recall, f1].map((value) => value.toFixed(1).padStart(8)).join('');
    console.log(`${name.padEnd(24)} ${cells}${String(gold).padStart(8)}`);
  }
}
