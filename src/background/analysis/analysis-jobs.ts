import type { Article } from '../../engine/analysis.ts';
import type { Encoder } from '../../engine/reader/encoder.ts';
import type { PageState } from '../../messages/messages.ts';
import { isUnfinished, unreadIn } from '../../messages/page-state.ts';
import type { ReadingTime } from '../../settings/settings.ts';
import { ofBeginning, type PageStages, readBefore, TOO_MUCH } from './analyse-page.ts';
import { type AnalysisJob, createAnalysisJob } from './analysis-job.ts';
import type { ArticleCache } from './article-cache.ts';
import type { CrashRecord } from './crash-record.ts';
import type { InTurn } from './job-queue.ts';
import { SAFE, shortened } from './shorten-article.ts';

/** What is asked for: an article at an address. */
export interface Asked {
  readonly article: Article;
  readonly url: string;
  /** Of a private window, of which nothing is kept. */
  readonly isPrivate: boolean;
}

/** How far the asker has it: of whom it is unread where they stand, and whom to read first (ids). */
export interface AskedOn extends Asked {
  readonly unread: readonly string[];
  readonly first: readonly string[];
}

export interface AnalysisJobsProps {
  /** Reads an article. */
  read(article: Article, url: string, isWanted: () => boolean): Promise<PageStages>;
  encoder(): Promise<Encoder>;
  /** When the reader wants it read where people stand. */
  time(): Promise<ReadingTime>;
  /** What has been read to the end before. */
  readonly before: ArticleCache;
  readonly crashes: CrashRecord;
  readonly inTurn: InTurn;
  /** After so long an asker is told that there is nothing new, ms: no question stays open for as long as a background may live that is asked nothing else. */
  readonly patience?: number;
}

/**
 * Readings under way, one for each tab: whoever asks for more of what was read a moment ago has it read on. Where people stand is read a slice at a time, each in
 * its tab's turn, and one slice further than is asked for. Lives only as long as the background; what it has lost is read anew.
 */
export function createAnalysisJobs({ read, encoder, time, before, crashes, inTurn, patience = 5000 }: AnalysisJobsProps) {
  const open = new Map<number, Pick<Asked, 'article' | 'url'> & { readonly reading: AnalysisJob }>();

  const isOpen = (tabId: number, reading: AnalysisJob) => open.get(tabId)?.reading === reading;

  /** The reading of this article in this tab; begun, in the place of any other, where it isn't under way. */
  function readingOf(tabId: number, { article, url, isPrivate }: Asked): AnalysisJob {
    const there = open.get(tabId);
    if (there?.url === url && JSON.stringify(there.article) === JSON.stringify(article)) return there.reading;
    let isWhole = true;
    const isWanted = () => isOpen(tabId, reading);
    const stages = (async () => {
      const found = await (isPrivate ? null : before.get(article, url));
      // Whoever asks for one article after the other is read the last.
      if (!isWanted()) throw new Error('nobody waits for it any more');
      if (found) return readBefore(article, url, found);
      if (article.text.length <= SAFE) return read(article, url, isWanted);
      const may = await crashes.mayRead(tabId, url);
      if (may === 'nothing') return TOO_MUCH;
      isWhole = may === 'all';
      const there = await crashes.during(tabId, url, async () =>
        isWhole ? read(article, url, isWanted) : ofBeginning(await read(shortened(article), url, isWanted)),
      );
      return { ...there, whole: () => crashes.during(tabId, url, there.whole, true) };
    })();
    const reading = createAnalysisJob({
      stages,
      encoder,
      isWanted,
      inTurn: (slice) => inTurn(tabId, slice),
      keep(analysis) {
        if (!isPrivate && isWhole) void before.put(article, url, analysis);
      },
      patience,
    });
    open.set(tabId, { article, url, reading });
    stages.catch(() => isOpen(tabId, reading) && open.delete(tabId));
    return reading;
  }

  /** What an asker is told: that it waits, or is off, where the reader doesn't want it read now where people stand. */
  async function asWanted(reading: AnalysisJob, state: PageState): Promise<PageState> {
    const unread = unreadIn(state);
    const when = unread && !reading.isUnderWay() ? await time() : 'always';
    if (when === 'always' || !unread || state.is !== 'analysed') return state;
    return { ...state, reading: when === 'card' ? { is: 'waiting', unread } : { is: 'off' } };
  }

  /** Tells it. Where that is all, nothing stays open. */
  async function tell(tabId: number, reading: AnalysisJob, state: PageState): Promise<PageState> {
    const told = await asWanted(reading, state);
    if (!isUnfinished(told) && isOpen(tabId, reading)) open.delete(tabId);
    return told;
  }

  return {
    /** Reads the people; of what was read before all that is known. */
    async begin(tabId: number, asked: Asked): Promise<PageState> {
      const reading = readingOf(tabId, asked);
      return tell(tabId, reading, await reading.begin());
    },
    /** Reads who said what. */
    async finish(tabId: number, asked: Asked): Promise<PageState> {
      const reading = readingOf(tabId, asked);
      return tell(tabId, reading, await reading.finish());
    },
    /** Reads on where people stand; null where nothing new is known after a while. */
    async readOn(tabId: number, asked: AskedOn): Promise<PageState | null> {
      const reading = readingOf(tabId, asked);
      const state = await reading.readOn(asked.unread, asked.first);
      return state && tell(tabId, reading, state);
    },
    /** The tab is gone, or its page: that at `url` alone, where it is said, since another may have come into its place. */
    forget(tabId: number, url?: string): void {
      if (url === undefined || open.get(tabId)?.url === url) open.delete(tabId);
    },
  };
}
