import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openRecords } from '../../../src/tools/pages/records.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'dramatis-records-'));
  file = path.join(folder, 'deeper/chrome.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true }));

const visit = (id: string, run = 0, seen: object | null = { marks: 3 }) => ({ way: 'with', id, run, seen });

type Seen = ReturnType<typeof visit>;

it('goes on where a run has broken off, and drops the line that it was writing', () => {
  const before = openRecords<Seen>(file, false);
  before.add(visit('a'));
  before.add(visit('b', 0, null));
  appendFileSync(file, '{"way":"with","id":"c"');

  const after = openRecords<Seen>(file, false);
  expect(after.all()).toEqual([visit('a'), visit('b', 0, null)]);
  expect(['a', 'b', 'c'].map((id) => after.has(visit(id)))).toEqual([true, true, false]);
  expect([after.has(visit('a', 1)), after.has({ ...visit('a'), way: 'without' })]).toEqual([false, false]);
  after.add(visit('c'));
  expect(openRecords<Seen>(file, false).all()).toHaveLength(3);
  expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(4);
});

it('begins anew where that is wished', () => {
  openRecords<Seen>(file, false).add(visit('a'));
  expect(openRecords<Seen>(file, true).all()).toEqual([]);
  expect(readFileSync(file, 'utf8')).toBe('');
});
