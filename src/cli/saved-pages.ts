import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../engine/analysis.ts';
import { readHtml, UnreadableFile } from './read-file.ts';

const ENDING = '.html.gz';

/** Saved news pages in ../shared: those to look at, and the two halves of those that are kept unread until finished work is judged. */
export type PageSet = 'pages' | 'unread-odd' | 'unread-even';

const folderOf = (set: PageSet) => (set === 'pages' ? 'pages' : 'pages-unread');

/** The ids of a set of saved news pages, in alphabetic order (the unread ones in the order of their index, of which odd and even lines are the halves); [] where the folder is not there. */
export function savedPageIds(shared: string, set: PageSet = 'pages'): readonly string[] {
  const folder = path.join(shared, folderOf(set));
  if (!existsSync(folder)) return [];
  if (set === 'pages')
    return readdirSync(path.join(folder, 'html'))
      .filter((file) => file.endsWith(ENDING))
      .map((file) => file.slice(0, -ENDING.length))
      .sort();
  return readFileSync(path.join(folder, 'index.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { id: string }).id)
    .filter((_, index) => index % 2 === (set === 'unread-odd' ? 0 : 1));
}

/** The saved pages' English articles of middling length, so many on both sides of the median. */
export function typicalArticles(shared: string, around: number): readonly Article[] {
  const articles = savedPageIds(shared)
    .flatMap((id) => articleOfPage(shared, id) ?? [])
    .filter(({ language }) => language === 'en')
    .sort((one, other) => one.text.length - other.text.length);
  const middle = articles.length >> 1;
  return articles.slice(Math.max(0, middle - around), middle + around + 1);
}

/** The article of a saved page; null where none is found on it. */
export function articleOfPage(shared: string, id: string, set: PageSet = 'pages'): Article | null {
  const file = path.join(shared, folderOf(set), 'html', id + ENDING);
  try {
    return readHtml(file, gunzipSync(readFileSync(file)));
  } catch (error) {
    if (error instanceof UnreadableFile) return null;
    throw error;
  }
}
