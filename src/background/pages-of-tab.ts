/** So many pages of one tab are remembered in an hour, at most: more than anybody reads. */
const MOST = 200;
const HOUR = 3_600_000;

/**
 * Tells a reader from a page that goes from address to address by itself, with other words at each, to fill the memory: that one is stopped, whatever its addresses
 * are. Lives as long as the background, which such a page keeps awake.
 */
export function createPagesOfTab() {
  const tabs = new Map<number | undefined, Map<string, number>>();
  return {
    /** Whether a page of this tab may be remembered at this moment, ms; one that was may be again. */
    mayRemember(tabId: number | undefined, page: string, now: number): boolean {
      const pages = tabs.get(tabId) ?? new Map<string, number>();
      tabs.set(tabId, pages);
      for (const [old, at] of pages) {
        if (now - at < HOUR) break;
        pages.delete(old);
      }
      if (pages.has(page)) return true;
      if (pages.size >= MOST) return false;
      pages.set(page, now);
      return true;
    },
  };
}
