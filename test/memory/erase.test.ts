import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect, it, vi } from 'vitest';
import { eraseEverything } from '../../src/memory/erase.ts';
import { sizeOf } from '../../src/memory/recall.ts';
import { remember } from '../../src/memory/remember.ts';
import { openMemory } from '../../src/memory/schema.ts';
import { onWriteFailure, reportWriteFailure, type WriteFailure } from '../../src/memory/write-failure.ts';
import { listeners, local, locks } from '../fake-storage.ts';
import { article, shown } from './records.ts';

vi.mock('webextension-polyfill', async () => ({ default: { storage: (await import('../fake-storage.ts')).storage } }));

it('takes memory, corrections and lists away, also where the memory is open, and leaves settings', async () => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('navigator', { locks });
  Object.assign(local.held, { settings: { memory: true }, corrections: 'x', peopleLists: ['y'], correctionsAside: [] });
  const closed = vi.fn();
  const db = await openMemory(closed);
  await remember(db, article(1, [shown('Anna Lindqvist')]));
  await eraseEverything();
  expect(closed).toHaveBeenCalledOnce();
  expect(local.held).toEqual({ settings: { memory: true } });
  expect(await sizeOf(await openMemory())).toEqual({ articles: 0, people: 0 });
});

it.each([
  [new DOMException('The transaction ended', 'QuotaExceededError'), true],
  [new Error('The current transaction exceeded its quota limitations.'), true],
  [new Error('Internal error opening backing store: full disk'), true],
  [new Error('The database is damaged'), false],
])('tells of %s whether there is no room: %s', async (fault, isFull) => {
  let told: WriteFailure | null = null;
  const end = onWriteFailure((trouble) => {
    told = trouble;
  });
  await reportWriteFailure(fault);
  await vi.waitFor(() => expect(told).toMatchObject({ isFull }));
  end();
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
