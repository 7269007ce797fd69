import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Target } from '../build/manifest.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** Which visit it is: how it was made, of which page, in which run. */
interface Visited {
  readonly way: string;
  readonly id: string;
  readonly run?: number;
}

/** A file of visits to which each is added as it is over: a run that breaks off goes on where it was. */
export interface Records<T extends Visited> {
  all(): readonly T[];
  has(visit: Visited): boolean;
  add(record: T): void;
}

/** A word for the very build: what was seen of one says nothing of another. */
function buildOf(target: Target): string {
  const folder = path.join(ROOT, 'dist', target);
  const hash = createHash('sha256');
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
    if (/\.(js|css|json|bin)$/.test(file)) hash.update(file).update(readFileSync(path.join(folder, file)));
  return hash.digest('hex').slice(0, 12);
}

/** Where a tool keeps its visits of today's build in a browser. Throws where nothing was built. */
export const recordsFile = (tool: string, target: Target): string => path.join(ROOT, '.cache', tool, `${target}-${buildOf(target)}.jsonl`);

/** The visits in a file; with `fresh` none. What a run that was broken off has left of a line is dropped. */
export function openRecords<T extends Visited>(file: string, fresh: boolean): Records<T> {
  mkdirSync(path.dirname(file), { recursive: true });
  const lines = existsSync(file) && !fresh ? readFileSync(file, 'utf8').split('\n').slice(0, -1) : [];
  writeFileSync(file, lines.map((line) => `${line}\n`).join(''));
  const records = lines.map((line) => JSON.parse(line) as T);
  const keyOf = ({ way, id, run = 0 }: Visited) => `${way} ${run} ${id}`;
  const known = new Set(records.map(keyOf));
  return {
    all: () => records,
    has: (visit) => known.has(keyOf(visit)),
    add(record) {
      records.push(record);
      known.add(keyOf(record));
      appendFileSync(file, `${JSON.stringify(record)}\n`);
    },
  };
}
