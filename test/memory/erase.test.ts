import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect, it, vi } from 'vitest';
import { eraseEverything } from '../../src/memory/erase.ts';
import { sizeOf } from '../../src/memory/recall.ts';
import { remember } from '../../src/memory/remember.ts';
import { openMemory } from '../../src/memory/schema.ts';
import { onWriteFailure, reportWriteFailure, type WriteFailure } from '../../src/memory/write-failure.ts';
import { article, shown } from './records.ts';

const { stored, listeners, changed } = vi.hoisted(() => {
  const stored: Record<string, unknown> = {};
  const listeners = new Set<(changes: object, area: string) => void>();
  const changed = (keys: readonly string[]) => {
    for (const listener of listeners) listener(Object.fromEntries(keys.map((key) => [key, {}])), 'local');
  };
  return { stored, listeners, changed };
});
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async (key: string) => (key in stored ? { [key]: stored[key] } : {}),
        set: async (values: object) => {
          Object.assign(stored, values);
          changed(Object.keys(values));
        },
        remove: async (keys: string | string[]) => {
          for (const key of [keys].flat()) delete stored[key];
          changed([keys].flat());
        },
      },
      onChanged: {
        addListener: (listener: () => void) => listeners.add(listener),
        removeListener: (listener: () => void) => listeners.delete(listener),
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

it('takes the trouble that the memory had away too, and whoever shows it is told', async () => {
  globalThis.indexedDB = new IDBFactory();
  const told: (WriteFailure | null)[] = [];
  const end = onWriteFailure((trouble) => told.push(trouble));
  await reportWriteFailure(new Error('the disk is full'));
  await vi.waitFor(() => expect(told.at(-1)).toMatchObject({ message: 'the disk is full' }));
  await eraseEverything();
  await vi.waitFor(() => expect(told.at(-1)).toBeNull());
  end();
  expect(listeners.size).toBe(0);
});
