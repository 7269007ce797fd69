import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { TabRecord } from '../../src/background/tab-store.ts';

/** storage.session as browsers have it, with faults to switch on. */
const held = new Map<string, unknown>();
let full = false;
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      session: {
        get: async (key: string) => (held.has(key) ? { [key]: structuredClone(held.get(key)) } : {}),
        async set(items: object) {
          if (full) throw new Error('QUOTA_BYTES quota exceeded');
          for (const [key, value] of Object.entries(items)) held.set(key, value);
        },
        async remove(keys: string | string[]) {
          for (const key of [keys].flat()) held.delete(key);
        },
      },
    },
  },
}));
const { createTabStore } = await import('../../src/background/tab-store.ts');

const record: TabRecord = { url: 'https://courier.example/a', state: { is: 'off', where: 'site' } };

describe('what is known of tabs', () => {
  beforeEach(() => {
    held.clear();
    full = false;
  });

  it('is kept and forgotten, one write after another', async () => {
    const tabs = createTabStore();
    await Promise.all([tabs.put(1, record), tabs.put(2, record), tabs.put(3, record), tabs.forget(2)]);
    expect(await tabs.get(1)).toEqual(record);
    expect(await tabs.get(2)).toBeNull();
    expect(await tabs.get(3)).toEqual(record);
    expect(held.get('tabs')).toHaveLength(2);
  });

  it.each([['tabs'], ['[]'], [{ length: 3 }], [[null, { tabId: 'one' }, 7]], [42]])('survives an index that is %j', async (damaged) => {
    held.set('tabs', damaged);
    const tabs = createTabStore();
    await tabs.put(1, record);
    expect(await tabs.get(1)).toEqual(record);
    await tabs.forget(1);
    expect(held.get('tabs')).toEqual([]);
  });

  it.each([['{"url":'], ['\u0000'], [17], [{ url: 'a' }]])('is nothing where a record is %j', async (damaged) => {
    held.set('tab:1', damaged);
    expect(await createTabStore().get(1)).toBeNull();
  });

  it('says that it could not be kept where the store is full, and keeps the next when there is room', async () => {
    const tabs = createTabStore();
    full = true;
    await expect(tabs.put(1, record)).rejects.toThrow('quota');
    full = false;
    await tabs.put(1, record);
    expect(await tabs.get(1)).toEqual(record);
  });
});
