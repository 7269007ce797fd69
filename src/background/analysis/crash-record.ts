import { siteOf } from '../../corrections/correction.ts';
import { sha256 } from '../../memory/digest.ts';
import { createSessionRecords } from '../tabs/session-records.ts';

/** A page of a tab, and how often a background began to work at it and has not been done yet, or was ended by it. */
interface CrashedPage {
  /** What its address comes to: none of a private window is to be read there. */
  readonly digest: string;
  readonly begun: number;
  /** What its site comes to, and how often other pages of it have ended a background in this tab. */
  readonly site: string;
  readonly others: number;
}

/** After so many backgrounds that a site has ended in one tab, whatever its addresses were, no more than the beginning of its long pages is read there. */
const MOST_OF_SITE = 3;

const digestOf = (words: string): Promise<string> => sha256(new TextEncoder().encode(words));

/**
 * Takes note of long pages while they are worked at, so that the next background knows of one that has ended the last: browsers stop a background that takes too
 * much time or memory, and the page would ask the next one at once, by the same address or another of its own.
 */
export function createCrashRecord() {
  const store = createSessionRecords<CrashedPage>('hard', 100_000);
  let noting: Promise<void> = Promise.resolve();
  let suspects: Promise<unknown> = Promise.resolve();
  /** What this background itself is at work at, by tabs: that has ended none. */
  const atWork = new Map<number, object>();
  /** What is known of a tab's page. */
  const knownOf = async (tabId: number, url: string): Promise<CrashedPage> => {
    const [digest, site] = await Promise.all([digestOf(url), digestOf(siteOf(url))]);
    await noting;
    const known = await store.get(tabId);
    if (known?.site !== site) return { digest, begun: 0, site, others: 0 };
    if (known.digest === digest) return known;
    return { digest, begun: 0, site, others: known.others + known.begun - (atWork.has(tabId) ? 1 : 0) };
  };
  return {
    /** Whether all of this page may be read, its beginning, or nothing, by how often it and its site have ended a background. */
    async mayRead(tabId: number, url: string): Promise<'all' | 'beginning' | 'nothing'> {
      const { begun, others } = await knownOf(tabId, url);
      if (begun > 1) return 'nothing';
      return begun === 0 && others < MOST_OF_SITE ? 'all' : 'beginning';
    },
    /**
     * Does a part of the work at it, the last one or not: then nothing is held against it any more. Of pages that were worked at when a background ended one is worked at
     * after the other, so that no other is blamed for the one that ends the next.
     */
    async during<Result>(tabId: number, url: string, work: () => Promise<Result>, isLast = false): Promise<Result> {
      const page = await knownOf(tabId, url);
      const { begun, others } = page;
      const note = (times: number) =>
        (times + others > 0 ? store.put(tabId, { ...page, begun: times }) : store.forget(tabId)).catch(() => {});
      const noted = async () => {
        const own = {};
        atWork.set(tabId, own);
        await note(begun + 1);
        let left = begun;
        try {
          const result = await work();
          if (isLast) left = 0;
          return result;
        } finally {
          // Where the tab has gone on to another page, that one is noted by now.
          if (atWork.get(tabId) === own) {
            atWork.delete(tabId);
            // Only who asks next waits for that, not the page.
            noting = note(left);
          }
        }
      };
      if (begun === 0) return noted();
      const turn = suspects.then(noted);
      suspects = turn.catch(() => {});
      return turn;
    },
  };
}

export type CrashRecord = ReturnType<typeof createCrashRecord>;
