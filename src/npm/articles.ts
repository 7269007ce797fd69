import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { isDay } from '../cli/day.ts';

/** An article that is to be read: in a file, or as a text with its day. */
export interface Wanted {
  /** What it is called in the answer and where something is wrong. */
  readonly source: string;
  readonly from: { readonly file: string } | { readonly text: string; readonly date: string | null };
}

/** Something that was named and can't be read; the message says what and why. */
export interface Unusable {
  readonly source: string;
  readonly error: string;
}

const ARTICLE = /\.(?:txt|html?)$/i;
const LINES = /\.(?:jsonl|ndjson)$/i;

/** One line of JSON lines: { "text", "id"?, "date"? }. `name`: what it is called where it has no id. */
export function readLine(line: string, name: string): Wanted | Unusable {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    return { source: name, error: 'is not JSON' };
  }
  if (typeof row !== 'object' || row === null) return { source: name, error: 'is no object' };
  const { id, text, date } = row as Readonly<Record<string, unknown>>;
  const source = typeof id === 'string' || typeof id === 'number' ? String(id) : name;
  if (typeof text !== 'string' || !text.trim()) return { source, error: 'has no "text"' };
  if (date === undefined || date === null) return { source, from: { text, date: null } };
  return typeof date === 'string' && isDay(date)
    ? { source, from: { text, date } }
    : { source, error: '"date" is not a day written as YYYY-MM-DD' };
}

/** The articles of JSON lines, one after the other as they come. */
export async function* linesOf(input: NodeJS.ReadableStream, name: string): AsyncGenerator<Wanted | Unusable> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim()) yield readLine(line, `${name}:${number}`);
  }
}

/** The articles of one file or folder, found as they are asked for: .txt and .html one each, .jsonl and .ndjson a line each, folders whatever is in them at any depth. */
async function* articlesIn(file: string, isNamed: boolean): AsyncGenerator<Wanted | Unusable> {
  const about = await stat(file).catch((error: NodeJS.ErrnoException) => error);
  if (about instanceof Error) yield { source: file, error: about.code === 'ENOENT' ? 'no such file' : (about.code ?? about.message) };
  else if (about.isDirectory()) for (const name of (await readdir(file)).sort()) yield* articlesIn(path.join(file, name), false);
  else if (LINES.test(file)) yield* linesOf(createReadStream(file, 'utf8'), file);
  else if (isNamed || ARTICLE.test(file)) yield { source: file, from: { file } };
}

/** All that was named, in that order; "-" is what comes in. */
export async function* articlesOf(named: readonly string[], input: NodeJS.ReadableStream): AsyncGenerator<Wanted | Unusable> {
  for (const file of named) yield* file === '-' ? linesOf(input, 'line') : articlesIn(file, true);
}
