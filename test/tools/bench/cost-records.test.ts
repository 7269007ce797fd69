import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type CostRecord, openRecords } from '../../../src/tools/bench/cost-records.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'dramatis-records-'));
  file = path.join(folder, 'deeper/chrome.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true }));

const visit = (id: string, run = 0): CostRecord => ({ way: 'with', id, run, cost: { from: 1, to: 2, cpu: 3 } });

it('goes on where a run has broken off, and drops the line that it was writing', () => {
  const before = openRecords(file, false);
  before.add(visit('a'));
  before.add({ ...visit('b'), cost: null });
  appendFileSync(file, '{"way":"with","id":"c"');

  const after = openRecords(file, false);
  expect(after.all()).toEqual([visit('a'), { ...visit('b'), cost: null }]);
  expect(['a', 'b', 'c'].map((id) => after.has('with', id, 0))).toEqual([true, true, false]);
  expect([after.has('with', 'a', 1), after.has('without', 'a', 0)]).toEqual([false, false]);
  after.add(visit('c'));
  expect(openRecords(file, false).all()).toHaveLength(3);
  expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(4);
});

it('begins anew where that is wished', () => {
  openRecords(file, false).add(visit('a'));
  expect(openRecords(file, true).all()).toEqual([]);
  expect(readFileSync(file, 'utf8')).toBe('');
});
