/**
 * Who spoke last in each tab. A page may ask for a reading and then say that it is something else, off at the reader's wish or no article any more, before the
 * answer is there: the answer is not the latest then, and must not be kept over what the page said later.
 */
export function createLatestRequests() {
  const last = new Map<number, symbol>();
  return {
    /** The page in this tab speaks; what is answered tells whether nothing was said in the tab since. */
    take(tabId: number): () => boolean {
      const request = Symbol('request');
      last.set(tabId, request);
      return () => (last.get(tabId) ?? request) === request;
    },
    /** The tab is gone, and nobody speaks in it any more; what was said last stays the last. Browsers never give a tab's number to another one. */
    forget: (tabId: number) => last.delete(tabId),
  };
}
