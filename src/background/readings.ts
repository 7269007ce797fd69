import type { Analysis, Article } from '../engine/analysis.ts';
import type { Encoder } from '../engine/reader/encoder.ts';
import type { PageState } from '../messages/messages.ts';
import { isUnfinished, unreadIn } from '../messages/page-state.ts';
import type { ReadingTime } from '../settings/settings.ts';
import { type PageStages, readBefore, withFault } from './analyse-page.ts';
import type { InTurn } from './queue.ts';

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

interface Reading extends Asked {
  readonly stages: Promise<PageStages>;
  /** What is known by now; null until the whole is. */
  state: (() => PageState) | null;
  /** Of whom (ids) it is still to be read where they stand; null where nobody is. */
  unread: readonly string[] | null;
  slices: ReturnType<PageStages['stances']> | null;
  /** The slice that is being read, or waits for its turn. */
  coming: Promise<void> | null;
  /** Whom the reader looks at. */
  first: readonly string[];
}

export interface ReadingsProps {
  /** Reads an article. */
  read(article: Article, url: string): Promise<PageStages>;
  encoder(): Promise<Encoder>;
  /** When the reader wants it read where people stand. */
  time(): Promise<ReadingTime>;
  /** What has been read to the end before. */
  readonly before: { get(article: Article): Promise<Analysis | null>; put(article: Article, analysis: Analysis): Promise<void> };
  readonly inTurn: InTurn;
  /** After so long an asker is told that there is nothing new, ms: no question stays open for as long as a background may live that is asked nothing else. */
  readonly patience?: number;
}

/** So long news is gathered before an asker is told, ms, but of those whom the reader looks at: every answer is kept, sent and drawn. */
const GATHERED = 250;

/** A time from now on: whether it is over, and when. */
function after(ms: number) {
  const signal = AbortSignal.timeout(ms);
  return { signal, over: new Promise<void>((over) => signal.addEventListener('abort', () => over())) };
}

/**
 * Readings under way, one for each tab: whoever asks for more of what was read a moment ago has it read on. Where people stand is read a slice at a time, each in
 * its tab's turn, and one slice further than is asked for. Lives only as long as the background; what it has lost is read anew.
 */
export function createReadings({ read, encoder, time, before, inTurn, patience = 5000 }: ReadingsProps) {
  const open = new Map<number, Reading>();

  const isOpen = (tabId: number, reading: Reading) => open.get(tabId) === reading;

  /** The reading of this article in this tab; begun, in the place of any other, where it isn't under way. */
  function readingOf(tabId: number, { article, url, isPrivate }: Asked): Reading {
    const there = open.get(tabId);
    if (there?.url === url && JSON.stringify(there.article) === JSON.stringify(article)) return there;
    const stages = (async () => {
      const found = isPrivate ? null : await before.get(article);
      return found ? readBefore(article, url, found) : read(article, url);
    })();
    const reading: Reading = { article, url, isPrivate, stages, state: null, unread: null, slices: null, coming: null, first: [] };
    open.set(tabId, reading);
    stages.catch(() => isOpen(tabId, reading) && open.delete(tabId));
    return reading;
  }

  /** What an asker is told: that it waits, or is off, where the reader doesn't want it read now where people stand. */
  async function asWanted(reading: Reading, state: PageState): Promise<PageState> {
    const unread = unreadIn(state);
    const when = unread && !reading.slices ? await time() : 'always';
    if (when === 'always' || !unread || state.is !== 'analysed') return state;
    return { ...state, reading: when === 'card' ? { is: 'waiting', unread } : { is: 'off' } };
  }

  /** Tells it. Where that is all, nothing stays open. */
  async function tell(tabId: number, reading: Reading, state: PageState): Promise<PageState> {
    const told = await asWanted(reading, state);
    if (!isUnfinished(told) && isOpen(tabId, reading)) open.delete(tabId);
    return told;
  }

  /** The whole of a reading, or what is known more by now. */
  async function known(reading: Reading): Promise<() => PageState> {
    const stages = await reading.stages;
    if (reading.state) return reading.state;
    const whole = stages.whole();
    reading.unread = unreadIn(whole);
    reading.state = () => whole;
    return reading.state;
  }

  async function readSlice(tabId: number, reading: Reading) {
    const { state } = reading;
    if (!isOpen(tabId, reading) || !state || !reading.unread) return;
    try {
      const stages = await reading.stages;
      reading.slices ??= stages.stances(await encoder(), () => reading.first);
      const { value: slice } = await reading.slices.next();
      if (!slice) throw new Error('the reading has ended before its time');
      reading.state = () => stages.after(slice);
      reading.unread = slice.unread.length > 0 ? slice.unread : null;
      const end = !reading.unread && !reading.isPrivate && reading.state();
      if (end && end.is === 'analysed') void before.put(reading.article, end.analysis);
    } catch (fault) {
      reading.state = () => withFault(state(), fault);
      reading.unread = null;
    }
  }

  /** Has the next slice read, if it isn't yet. */
  function next(tabId: number, reading: Reading): Promise<void> {
    reading.coming ??= inTurn(tabId, () => readSlice(tabId, reading)).finally(() => {
      reading.coming = null;
    });
    return reading.coming;
  }

  /** Whether there is more to tell than the asker has, and never less. */
  const isNews = ({ unread }: Reading, had: ReadonlySet<string>, isRead: boolean) =>
    !unread || (unread.every((id) => had.has(id)) && (isRead || unread.length < had.size));

  /** Reads until there is something to tell; answers whether there is: not where the reading is dropped, or it gets late. */
  async function more(tabId: number, reading: Reading, had: ReadonlySet<string>): Promise<boolean> {
    const gathered = after(GATHERED);
    const late = after(patience);
    for (let isRead = false; isOpen(tabId, reading) && !late.signal.aborted; isRead = true) {
      const { unread, first } = reading;
      const isThere = isNews(reading, had, isRead);
      if (isThere && (!unread || gathered.signal.aborted || first.some((id) => had.has(id) && !unread.includes(id)))) return true;
      await Promise.race([next(tabId, reading), isThere ? gathered.over : late.over]);
    }
    return false;
  }

  return {
    /** Reads the people; of what was read before all that is known. */
    async begin(tabId: number, asked: Asked): Promise<PageState> {
      const reading = readingOf(tabId, asked);
      const { first } = await reading.stages;
      return tell(tabId, reading, reading.state?.() ?? first);
    },
    /** Reads who said what. */
    async finish(tabId: number, asked: Asked): Promise<PageState> {
      const reading = readingOf(tabId, asked);
      return tell(tabId, reading, (await known(reading))());
    },
    /** Reads on where people stand; null where nothing new is known after a while. */
    async readOn(tabId: number, asked: AskedOn): Promise<PageState | null> {
      const reading = readingOf(tabId, asked);
      reading.first = asked.first;
      await known(reading);
      if (!(await more(tabId, reading, new Set(asked.unread)))) return null;
      if (reading.unread) void next(tabId, reading);
      return tell(tabId, reading, (await known(reading))());
    },
    /** The tab is gone, or its page. */
    forget: (tabId: number) => open.delete(tabId),
  };
}
