import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { type Entry, makeRoom } from './eviction.ts';

const entry: v.GenericSchema<Entry> = v.object({ key: v.string(), bytes: v.number() });

/** The index as it was kept; what is damaged in it counts as never written. */
function entriesIn(kept: unknown): Entry[] {
  return Array.isArray(kept) ? kept.filter((each): each is Entry => v.is(entry, each)) : [];
}

/**
 * Records in storage.session: they outlive the background, which may be stopped at any moment, and end with the browser. Browsers give 10 MB in all and count
 * what the values take in memory; kept as one string, a record takes at most two bytes a character. The oldest make way where `budget` (bytes) is spent.
 * Writes follow one another, since each reads the index first.
 */
export function createSessionRecords<Value>(name: string, budget: number) {
  const area = browser.storage.session;
  const index = `${name}s`;
  const placeOf = (key: string | number) => `${name}:${key}`;
  let writing: Promise<unknown> = Promise.resolve();

  function inTurn(write: (entries: readonly Entry[]) => Promise<void>): Promise<void> {
    const turn = writing.then(async () => write(entriesIn((await area.get(index))[index])));
    writing = turn.catch(() => {});
    return turn;
  }

  return {
    /** What is kept under a key; null where nothing is, or it had to make room, or it can't be read any more. */
    async get(key: string | number): Promise<Value | null> {
      try {
        const kept = (await area.get(placeOf(key)))[placeOf(key)];
        return typeof kept === 'string' ? (JSON.parse(kept) as Value) : null;
      } catch {
        return null;
      }
    },
    put(key: string | number, value: Value): Promise<void> {
      const json = JSON.stringify(value);
      return inTurn(async (before) => {
        const { entries, evicted } = makeRoom(before, { key: String(key), bytes: json.length * 2 }, budget);
        await area.remove(evicted.map(placeOf));
        if (!evicted.includes(String(key))) await area.set({ [placeOf(key)]: json });
        await area.set({ [index]: entries });
      });
    },
    forget(key: string | number): Promise<void> {
      return inTurn(async (before) => {
        await area.remove(placeOf(key));
        await area.set({ [index]: before.filter((entry) => entry.key !== String(key)) });
      });
    },
  };
}
