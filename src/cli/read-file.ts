import { readFile as readBytes } from 'node:fs/promises';
import type { Article } from '../engine/analysis.ts';
import { languageOf } from '../engine/text/language.ts';
import { plainArticle } from '../engine/text/plain-article.ts';

/** A file that holds nothing to annotate; the message names it and says why. */
export class UnreadableFile extends Error {}

/** The article in a file. Throws UnreadableFile where the file can't be read, isn't UTF-8 or holds no article. */
export async function readFile(file: string): Promise<Article> {
  const bytes = await readBytes(file).catch((error: NodeJS.ErrnoException) => {
    throw new UnreadableFile(`${file}: cannot be read (${error.code ?? error.message})`);
  });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFile(`${file}: is not UTF-8 text`);
  }
  return plainArticle(text, { language: languageOf(text) });
}
