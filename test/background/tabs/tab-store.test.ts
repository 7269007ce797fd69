import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { TabRecord } from '../../../src/background/tabs/tab-store.ts';
import { emptyStorage, session } from '../../fake-storage.ts';

vi.mock('webextension-polyfill', async () => ({ default: { storage: (await import('../../fake-storage.ts')).storage } }));
const { createTabStore } = await import('../../../src/background/tabs/tab-store.ts');
const { faults, held } = session;

const record: TabRecord = { url: 'https://courier.example/a', state: { is: 'off', where: 'site' } };

describe('what is known of tabs', () => {
  beforeEach(() => {
    emptyStorage();
  });

  it('is kept and forgotten, one write after another', async () => {
    const tabs = createTabStore();
    await Promise.all([tabs.put(1, record), tabs.put(2, record), tabs.put(3, record), tabs.forget(2)]);
    expect(await tabs.get(1)).toEqual(record);
    expect(await tabs.get(2)).toBeNull();
    expect(await tabs.get(3)).toEqual(record);
    expect(held.tabs).toHaveLength(2);
  });

  it.each([['tabs'], ['[]'], [{ length: 3 }], [[null, { key: 1 }, 7]], [42]])('survives an index that is %j', async (damaged) => {
    held.tabs = damaged;
    const tabs = createTabStore();
    await tabs.put(1, record);
    expect(await tabs.get(1)).toEqual(record);
    await tabs.forget(1);
    expect(held.tabs).toEqual([]);
  });

  it.each([['{"url":'], ['\u0000'], [17], [{ url: 'a' }]])('is nothing where a record is %j', async (damaged) => {
    held['tab:1'] = damaged;
    expect(await createTabStore().get(1)).toBeNull();
  });

  it('says that it could not be kept where the store is full, and keeps the next when there is room', async () => {
    const tabs = createTabStore();
    faults.full = true;
    await expect(tabs.put(1, record)).rejects.toThrow('quota');
    faults.full = false;
    await tabs.put(1, record);
    expect(await tabs.get(1)).toEqual(record);
  });
});
