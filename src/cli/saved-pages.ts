import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../engine/analysis.ts';
import { readHtml, UnreadableFile } from './read-file.ts';

const ENDING = '.html.gz';

/** The ids of the saved news pages in ../shared/pages, in alphabetic order; [] where the folder is not there. */
export function savedPages(shared: string): readonly string[] {
  const folder = path.join(shared, 'pages/html');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length))
    .sort();
}

/** The saved pages' English articles of middling length, so many on both sides of the median. */
export function typicalArticles(shared: string, around: number): readonly Article[] {
  const articles = savedPages(shared)
    .flatMap((id) => articleOfPage(shared, id) ?? [])
    .filter(({ language }) => language === 'en')
    .sort((one, other) => one.text.length - other.text.length);
  const middle = articles.length >> 1;
  return articles.slice(Math.max(0, middle - around), middle + around + 1);
}

/** The article of a saved page; null where none is found on it. */
export function articleOfPage(shared: string, id: string): Article | null {
  const file = path.join(shared, 'pages/html', id + ENDING);
  try {
    return readHtml(file, gunzipSync(readFileSync(file)));
  } catch (error) {
    if (error instanceof UnreadableFile) return null;
    throw error;
  }
}
