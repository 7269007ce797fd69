/** What one record takes up in a store. */
export interface Entry {
  readonly key: string;
  readonly bytes: number;
}

interface Eviction {
  /** What stays, the oldest first. */
  readonly entries: readonly Entry[];
  /** The keys of the records that go. */
  readonly evicted: readonly string[];
}

/**
 * Makes room for a new record: those that were written longest ago go first, and never more of them than needed.
 * A record that is larger than the whole budget is not kept itself; the others then stay.
 */
export function makeRoom(entries: readonly Entry[], added: Entry, budget: number): Eviction {
  const others = entries.filter((entry) => entry.key !== added.key);
  if (added.bytes > budget) return { entries: others, evicted: [added.key] };
  let total = others.reduce((sum, entry) => sum + entry.bytes, added.bytes);
  let first = 0;
  while (total > budget) total -= others[first++]?.bytes ?? total;
  return { entries: [...others.slice(first), added], evicted: others.slice(0, first).map((entry) => entry.key) };
}
