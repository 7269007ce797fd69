import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Target } from '../build/manifest.ts';
import type { Cost } from './page-cost.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const FOLDER = path.join(ROOT, '.cache/bench-pages');

/** How pages are visited; README.md says what each is for. */
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

/** Where the visits of today's build in a browser are kept. Throws where nothing was built. */
export const recordsFile = (target: Target): string => path.join(FOLDER, `${target}-${buildOf(target)}.jsonl`);

/** The visits in a file; with `fresh` none. What a run that was broken off has left of a line is dropped. */
export function openRecords(file: string, fresh: boolean): Records {
  mkdirSync(path.dirname(file), { recursive: true });
  const lines = existsSync(file) && !fresh ? readFileSync(file, 'utf8').split('\n').slice(0, -1) : [];
  writeFileSync(file, lines.map((line) => `${line}\n`).join(''));
  const records = lines.map((line) => JSON.parse(line) as CostRecord);
  const keyOf = (way: WayName, id: string, run: number) => `${way} ${run} ${id}`;
  const known = new Set(records.map(({ way, id, run }) => keyOf(way, id, run)));
  return {
    all: () => records,
    has: (way, id, run) => known.has(keyOf(way, id, run)),
    add(record) {
      records.push(record);
      known.add(keyOf(record.way, record.id, record.run));
      appendFileSync(file, `${JSON.stringify(record)}\n`);
    },
  };
}
