import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { bringCaches, keepCaches } from '../../../src/tools/browser/firefox-caches.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'dramatis-caches-'));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (...names: string[]) => path.join(folder, ...names);
const firefox = at('firefox');
beforeEach(() => {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  writeFileSync(firefox, '');
});

/** A profile with these files in it. */
function profile(name: string, files: readonly string[] = []): string {
  mkdirSync(at(name));
  for (const file of files) {
    mkdirSync(path.dirname(at(name, file)), { recursive: true });
    writeFileSync(at(name, file), file);
  }
  return at(name);
}
const STARTED = ['startupCache/scriptCache-current.bin', 'startupCache/webext.sc.lz4', 'compatibility.ini', 'places.sqlite'];
const keep = (name: string, files: readonly string[]) => keepCaches(firefox, at('kept'), profile(name, files));
async function brought(name: string): Promise<string[]> {
  await bringCaches(firefox, at('kept'), profile(name));
  return (readdirSync(at(name), { recursive: true }) as string[]).sort();
}

it('a new profile has what an earlier one made of Firefox itself, and nothing else of it', async () => {
  expect(await brought('first')).toEqual([]);
  await keep('started', STARTED);
  expect(await brought('next')).toEqual(['compatibility.ini', 'startupCache', 'startupCache/scriptCache-current.bin']);
});

it('nothing is kept of a Firefox that ended before it had made them', async () => {
  await keep('cut-off', ['compatibility.ini']);
  expect(await brought('next')).toEqual([]);
});

it('another Firefox at the same place begins anew', async () => {
  await keep('started', STARTED);
  utimesSync(firefox, 1, 1);
  expect(await brought('next')).toEqual([]);
});

it('of two that keep theirs at once one is kept', async () => {
  await Promise.all([keep('one', STARTED), keep('other', STARTED)]);
  expect(readdirSync(at('kept'))).toHaveLength(1);
});
