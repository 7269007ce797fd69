import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect, it, vi } from 'vitest';
import { eraseEverything } from '../../src/memory/erase.ts';
import { sizeOf } from '../../src/memory/recall.ts';
import { remember } from '../../src/memory/remember.ts';
import { openMemory } from '../../src/memory/schema.ts';
import { article, shown } from './records.ts';

const stored = vi.hoisted((): Record<string, unknown> => ({}));
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        remove: async (keys: string[]) => {
          for (const key of keys) delete stored[key];
        },
      },
    },
  },
}));

it('takes memory, corrections and lists away, also where the memory is open, and leaves settings', async () => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('navigator', { locks: { request: (_name: string, change: () => Promise<unknown>) => change() } });
  Object.assign(stored, { settings: { memory: true }, corrections: 'x', peopleLists: ['y'], correctionsAside: [] });
  const closed = vi.fn();
  const db = await openMemory(closed);
  await remember(db, article(1, [shown('Anna Lindqvist')]));
  await eraseEverything();
  expect(closed).toHaveBeenCalledOnce();
  expect(stored).toEqual({ settings: { memory: true } });
  expect(await sizeOf(await openMemory())).toEqual({ articles: 0, people: 0 });
});
