import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Target } from './manifest.ts';
import type { Cost } from './page-cost.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const FOLDER = path.join(ROOT, '.cache/bench-pages');

/** How pages are visited; README of the bench: what each is for. */
export type WayName = 'with' | 'without' | 'stopped' | 'profiled' | 'scrolled' | 'scrolled without' | 'no article';

/** One visit: of which page, how, the how-manieth, and what it cost; null where the page did not load. */
export interface CostRecord {
  readonly way: WayName;
  readonly id: string;
  readonly run: number;
  readonly cost: Cost | null;
}

/** A file of visits to which each is added as it is over: a run that breaks off goes on where it was. */
export interface Records {
  readonly file: string;
  all(): readonly CostRecord[];
  has(way: WayName, id: string, run: number): boolean;
  add(record: CostRecord): void;
}

/** A word for the very build: what was measured of one says nothing of another. */
function buildOf(target: Target): string {
  const folder = path.join(ROOT, 'dist', target);
  const hash = createHash('sha256');
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
    if (/\.(js|css|json|bin)$/.test(file)) hash.update(file).update(readFileSync(path.join(folder, file)));
  return hash.digest('hex').slice(0, 12);
}

/** The visits of today's build in a browser; with `fresh` none. Throws where nothing was built. */
export function openRecords(target: Target, fresh: boolean): Records {
  const file = path.join(FOLDER, `${target}-${buildOf(target)}.jsonl`);
  mkdirSync(FOLDER, { recursive: true });
  if (fresh) rmSync(file, { force: true });
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  // A run that was broken off in the middle of a line has none at its end.
  const records = lines.slice(0, -1).map((line) => JSON.parse(line) as CostRecord);
  const keyOf = (way: WayName, id: string, run: number) => `${way} ${run} ${id}`;
  const known = new Set(records.map(({ way, id, run }) => keyOf(way, id, run)));
  if (lines.at(-1)) appendFileSync(file, '\n');
  return {
    file,
    all: () => records,
    has: (way, id, run) => known.has(keyOf(way, id, run)),
    add(record) {
      records.push(record);
      known.add(keyOf(record.way, record.id, record.run));
      appendFileSync(file, `${JSON.stringify(record)}\n`);
    },
  };
}
