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
