import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Visit } from '../../../src/tools/browser/visit-page.ts';
import { openRecords } from '../../../src/tools/pages/records.ts';
import { type PageRecord, visitEach } from '../../../src/tools/pages/visit-each.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'dramatis-visits-'));
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const open = () => openRecords<PageRecord>(path.join(folder, 'chrome.jsonl'), false);
const pagesOf = (ids: string) => [...ids].map((id) => ({ id, path: `/${id}`, html: () => Buffer.from('') }));
const visitOf = (id: string): Visit => ({ id, is: 'analysed', people: 1, marks: 1, card: true, troubles: [] });

/** Visitors that note where they go; those of which nothing is left break down there, as often as it says. */
function visitors(breaks: Record<string, number> = {}) {
  const tried: string[] = [];
  let open = 0;
  return {
    tried,
    open: () => open,
    async start() {
      open++;
      return {
        async visit({ id }: { readonly id: string }) {
          tried.push(id);
          if (breaks[id]) {
            breaks[id]--;
            throw new Error(`gone at ${id}`);
          }
          return visitOf(id);
        },
        async close() {
          open--;
        },
      };
    },
  };
}

it('goes on where a run has broken off, in each way by itself', async () => {
  const first = visitors({ c: 2 });
  await expect(visitEach('first', 'still', pagesOf('abcd'), open(), first.start)).rejects.toThrow('gone at c');
  expect([first.tried.join(''), first.open()]).toEqual(['abcc', 0]);

  const second = visitors();
  await visitEach('second', 'still', pagesOf('abcd'), open(), second.start);
  expect(second.tried).toEqual(['c', 'd']);

  const published = visitors();
  await visitEach('published', 'published', pagesOf('ab'), open(), published.start);
  expect(published.tried).toEqual(['a', 'b']);
  expect(open().all()).toEqual([
    ...[...'abcd'].map((id) => ({ way: 'still', ...visitOf(id) })),
    ...[...'ab'].map((id) => ({ way: 'published', ...visitOf(id) })),
  ]);
});

it('starts nothing where all has been visited', async () => {
  await visitEach('first', 'still', pagesOf('ab'), open(), visitors().start);
  const start = vi.fn();
  await visitEach('second', 'still', pagesOf('ab'), open(), start);
  expect(start).not.toHaveBeenCalled();
});

it('sends another to a page at which a browser has broken down once', async () => {
  const { start, tried, open: left } = visitors({ b: 1 });
  await visitEach('all', 'still', pagesOf('abc'), open(), start);
  expect([tried.join(''), left()]).toEqual(['abbc', 0]);
  expect(
    open()
      .all()
      .map(({ id }) => id),
  ).toEqual(['a', 'b', 'c']);
});
