import browser from 'webextension-polyfill';

/** Of some tabs the one that the reader sees, or else saw last; one that is gone comes after all others. */
export async function frontmostTab(tabIds: readonly number[]): Promise<number | undefined> {
  const tabs = await Promise.all(
    tabIds.map(async (tabId) => {
      const tab = await browser.tabs.get(tabId).catch(() => null);
      return { tabId, seen: Number(tab?.active ?? false), at: tab?.lastAccessed ?? 0 };
    }),
  );
  return tabs.sort((a, b) => b.seen - a.seen || b.at - a.at)[0]?.tabId;
}
