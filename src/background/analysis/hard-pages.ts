import { sha256 } from '../../memory/digest.ts';
import { createSessionRecords } from '../tabs/session-records.ts';

/** A page of a tab, and how often a background began to work at it and has not been done yet, or was ended by it. */
interface HardPage {
  /** What its address comes to: none of a private window is to be read there. */
  readonly digest: string;
  readonly begun: number;
}

/**
 * Takes note of long pages while they are worked at, so that the next background knows of one that has ended the last: browsers stop a background that takes too
 * much time or memory, and the page would ask the next one at once.
 */
export function createHardPages() {
  const store = createSessionRecords<HardPage>('hard', 100_000);
  let noting: Promise<void> = Promise.resolve();
  let suspects: Promise<unknown> = Promise.resolve();
  /** What is known of a tab's page. */
  const knownOf = async (tabId: number, url: string): Promise<HardPage> => {
    await noting;
    const [known, digest] = await Promise.all([store.get(tabId), sha256(new TextEncoder().encode(url))]);
    return { digest, begun: known?.digest === digest ? known.begun : 0 };
  };
  return {
    /** How often this page has ended a background. */
    endings: async (tabId: number, url: string) => (await knownOf(tabId, url)).begun,
    /**
     * Does a part of the work at it, the last one or not: then nothing is held against it any more. Of pages that were worked at when a background ended one is worked at
     * after the other, so that no other is blamed for the one that ends the next.
     */
    async during<Result>(tabId: number, url: string, work: () => Promise<Result>, isLast = false): Promise<Result> {
      const { digest, begun } = await knownOf(tabId, url);
      const note = (times: number) => (times ? store.put(tabId, { digest, begun: times }) : store.forget(tabId)).catch(() => {});
      const noted = async () => {
        await note(begun + 1);
        let left = begun;
        try {
          const result = await work();
          if (isLast) left = 0;
          return result;
        } finally {
          // Only who asks next waits for that, not the page.
          noting = note(left);
        }
      };
      if (begun === 0) return noted();
      const turn = suspects.then(noted);
      suspects = turn.catch(() => {});
      return turn;
    },
  };
}

export type HardPages = ReturnType<typeof createHardPages>;
