import browser from 'webextension-polyfill';
import type { PageState } from '../messages/messages.ts';
import { type Entry, makeRoom } from './eviction.ts';

/** What is known of a tab's page, and the address it was known at. */
export interface TabRecord {
  readonly url: string;
  readonly state: PageState;
}

/** Browsers give storage.session 10 MB in all and count what the values take in memory; kept as one string, a record takes at most two bytes a character. */
const BUDGET = 9_000_000;
const INDEX = 'tabs';
const keyOf = (tabId: number) => `tab:${tabId}`;

/** The index as it was kept; what is damaged in it counts as never written. */
function entriesIn(kept: unknown): Entry[] {
  const isEntry = (entry: Partial<Entry> | null) => typeof entry?.tabId === 'number' && typeof entry.bytes === 'number';
  return Array.isArray(kept) ? kept.filter(isEntry) : [];
}

/**
 * What is known of each tab, in storage.session: it outlives the background, which may be stopped at any moment, and ends with the browser.
 * Writes follow one another, since each reads the index first.
 */
export function createTabStore() {
  const area = browser.storage.session;
  let writing: Promise<unknown> = Promise.resolve();

  function inTurn(write: (entries: readonly Entry[]) => Promise<void>): Promise<void> {
    const turn = writing.then(async () => write(entriesIn((await area.get(INDEX))[INDEX])));
    writing = turn.catch(() => {});
    return turn;
  }

  return {
    /** What is known of a tab; null where nothing is, or it had to make room, or it can't be read any more. */
    async get(tabId: number): Promise<TabRecord | null> {
      try {
        const kept = (await area.get(keyOf(tabId)))[keyOf(tabId)];
        return typeof kept === 'string' ? (JSON.parse(kept) as TabRecord) : null;
      } catch {
        return null;
      }
    },
    put(tabId: number, record: TabRecord): Promise<void> {
      const json = JSON.stringify(record);
      return inTurn(async (before) => {
        const { entries, evicted } = makeRoom(before, { tabId, bytes: json.length * 2 }, BUDGET);
        await area.remove(evicted.map(keyOf));
        if (!evicted.includes(tabId)) await area.set({ [keyOf(tabId)]: json });
        await area.set({ [INDEX]: entries });
      });
    },
    forget(tabId: number): Promise<void> {
      return inTurn(async (before) => {
        await area.remove(keyOf(tabId));
        await area.set({ [INDEX]: before.filter((entry) => entry.tabId !== tabId) });
      });
    },
  };
}
