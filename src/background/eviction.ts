/** What one tab takes up in the store. */
export interface Entry {
  readonly tabId: number;
  readonly bytes: number;
}

export interface Eviction {
  /** What stays, the oldest first. */
  readonly entries: readonly Entry[];
  /** The tabs whose state goes. */
  readonly evicted: readonly number[];
}

/**
 * Makes room for a tab's new state: the tabs that were written longest ago go first, and never more of them than needed.
 * A state that is larger than the whole budget is not kept itself; the others then stay.
 */
export function makeRoom(entries: readonly Entry[], added: Entry, budget: number): Eviction {
  const others = entries.filter((entry) => entry.tabId !== added.tabId);
  if (added.bytes > budget) return { entries: others, evicted: [added.tabId] };
  let total = others.reduce((sum, entry) => sum + entry.bytes, added.bytes);
  let first = 0;
  while (total > budget) total -= others[first++]?.bytes ?? total;
  return { entries: [...others.slice(first), added], evicted: others.slice(0, first).map((entry) => entry.tabId) };
}
