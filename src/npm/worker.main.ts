import { parentPort } from 'node:worker_threads';
import { annotate } from '../cli/annotation.ts';
import { loadEncoder } from '../cli/encoder.ts';
import { readFile } from '../cli/read-file.ts';
import { loadBase, loadRecognizer } from '../cli/shipped.ts';
import { languageOf } from '../engine/text/language.ts';
import { plainArticle } from '../engine/text/plain-article.ts';
import type { Unusable } from './articles.ts';
import type { Asked, Done } from './pool.ts';

/* A worker thread of the command: reads one article after the other. */
const shipped = { recognizer: loadRecognizer(), encoder: loadEncoder(), base: loadBase() };

async function read({ source, from, all, stances, date }: Asked): Promise<Done | Unusable> {
  try {
    const article =
      'file' in from ? await readFile(from.file) : plainArticle(from.text, { language: languageOf(from.text), published: from.date });
    const dated = { ...article, published: article.published ?? date };
    return { source, line: JSON.stringify(await annotate(source, dated, stances ? shipped : { ...shipped, encoder: null }, all)) };
  } catch (error) {
    // What is wrong with a file names it first.
    return { source, error: (error as Error).message.replace(`${source}: `, '') };
  }
}

parentPort?.on('message', async (asked: Asked) => parentPort?.postMessage(await read(asked)));
