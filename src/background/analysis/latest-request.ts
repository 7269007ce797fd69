/**
 * Who spoke last in each tab. A page may ask for a reading and then say that it is something else, off at the reader's wish or no article any more, before the
 * answer is there: the answer is not the latest then, and must not be kept over what the page said later.
 */
export function createLatestRequests() {
  const last = new Map<number, symbol>();
  /** What is being done for each tab, to its end. */
  const doing = new Map<number, Promise<void>>();
  return {
    /** The page in this tab speaks; what is answered tells whether nothing was said in the tab since. */
    take(tabId: number): () => boolean {
      const request = Symbol('request');
      last.set(tabId, request);
      return () => (last.get(tabId) ?? request) === request;
    },
    /**
     * Does something for a tab when all that was to be done for it before is done, if it is still the latest then: however often a page speaks, others don't wait
     * until each of its words is kept.
     */
    inTurn(tabId: number, isLatest: () => boolean, what: () => Promise<void>): Promise<void> {
      const turn = (doing.get(tabId) ?? Promise.resolve()).then(() => (isLatest() ? what() : undefined));
      const over = turn
        .catch(() => {})
        .then(() => {
          if (doing.get(tabId) === over) doing.delete(tabId);
        });
      doing.set(tabId, over);
      return turn;
    },
    /** The tab is gone, and nobody speaks in it any more; what was said last stays the last. Browsers never give a tab's number to another one. */
    forget: (tabId: number) => last.delete(tabId),
  };
}
