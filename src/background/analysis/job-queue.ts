/** A piece of work for a tab, of the length that others may wait for. */
interface Job {
  readonly tabId: number;
  readonly run: () => Promise<void>;
}

/** One piece of work at a time, for whichever of the waiting tabs `choose` names when the last is done. Before each whatever else the background is asked is answered. */
export function createJobQueue(choose: (tabIds: readonly number[]) => Promise<number | undefined>) {
  const waiting: Job[] = [];
  let working = false;

  async function work() {
    if (working) return;
    working = true;
    while (waiting.length > 0) {
      await new Promise((over) => setTimeout(over, 0));
      const tabIds = waiting.map(({ tabId }) => tabId);
      const next = tabIds.length === 1 ? tabIds[0] : await choose(tabIds).catch(() => tabIds[0]);
      const at = waiting.findIndex(({ tabId }) => tabId === next);
      await waiting.splice(Math.max(0, at), 1)[0]?.run();
    }
    working = false;
  }

  /** Does a piece of work for a tab when it is that tab's turn; answers as the work does. */
  return function inTurn<T>(tabId: number, what: () => Promise<T>): Promise<T> {
    return new Promise((done, failed) => {
      waiting.push({ tabId, run: () => what().then(done, failed) });
      void work();
    });
  };
}

export type InTurn = ReturnType<typeof createJobQueue>;
