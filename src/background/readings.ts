import type { Analysis, Article } from '../engine/analysis.ts';
import type { Encoder } from '../engine/reader/encoder.ts';
import type { PageState } from '../messages/messages.ts';
import type { ReadingTime } from '../settings/settings.ts';
import { isBeingRead, type PageStages, readBefore, withFault } from './analyse-page.ts';
import type { InTurn } from './queue.ts';

/** What is asked for: an article at an address. */
interface Asked {
  readonly article: Article;
  readonly url: string;
  /** Of a private window, of which nothing is kept. */
  readonly isPrivate: boolean;
}

/** How far the asker has it: of whom it is unread where they stand, and whom to read first (ids). */
interface AskedOn extends Asked {
  readonly unread: readonly string[];
  readonly first: readonly string[];
}

interface Reading extends Asked {
  readonly stages: Promise<PageStages>;
  /** What is known by now; null until the whole is. */
  state: PageState | null;
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

/** Of whom it is being read now where they stand; null where nobody is read. */
const unreadIn = (state: PageState | null) => (state?.is === 'analysed' && state.reading?.is === 'now' ? state.reading.unread : null);

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
    const reading: Reading = { article, url, isPrivate, stages, state: null, slices: null, coming: null, first: [] };
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
    const isAll = told.is !== 'analysed' || !(told.partial || (told.reading && 'unread' in told.reading));
    if (isAll && isOpen(tabId, reading)) open.delete(tabId);
    return told;
  }

  async function readSlice(tabId: number, reading: Reading) {
    const { state } = reading;
    if (!isOpen(tabId, reading) || !state || !isBeingRead(state)) return;
    try {
      reading.slices ??= (await reading.stages).stances(await encoder(), () => reading.first);
      const { value } = await reading.slices.next();
      reading.state = value ?? withFault(state, 'the reading has ended before its time');
      if (reading.state.is === 'analysed' && !reading.state.reading && !reading.isPrivate)
        void before.put(reading.article, reading.state.analysis);
    } catch (fault) {
      reading.state = withFault(state, fault);
    }
  }

  /** Has the next slice read, if it isn't yet. */
  function next(tabId: number, reading: Reading): Promise<void> {
    reading.coming ??= inTurn(tabId, () => readSlice(tabId, reading)).finally(() => {
      reading.coming = null;
    });
    return reading.coming;
  }

  /** Reads until more is known than the asker has, and never answers with less. Null where the reading is dropped, or it gets late. */
  async function more(tabId: number, reading: Reading, unread: readonly string[], late: AbortSignal): Promise<PageState | null> {
    const had = new Set(unread);
    const lateness = new Promise<void>((over) => late.addEventListener('abort', () => over()));
    for (let isNew = false; isOpen(tabId, reading) && !late.aborted; isNew = true) {
      const left = unreadIn(reading.state);
      if (!left || (left.every((id) => had.has(id)) && (isNew || left.length < had.size))) return reading.state;
      await Promise.race([next(tabId, reading), lateness]);
    }
    return null;
  }

  return {
    /** Reads the people; of what was read before all that is known. */
    async begin(tabId: number, asked: Asked): Promise<PageState> {
      const reading = readingOf(tabId, asked);
      const { first } = await reading.stages;
      return tell(tabId, reading, reading.state ?? first);
    },
    /** Reads who said what. */
    async finish(tabId: number, asked: Asked): Promise<PageState> {
      const reading = readingOf(tabId, asked);
      const stages = await reading.stages;
      reading.state ??= stages.whole();
      return tell(tabId, reading, reading.state);
    },
    /** Reads on where people stand; null where nothing new is known after a while. */
    async readOn(tabId: number, asked: AskedOn): Promise<PageState | null> {
      const reading = readingOf(tabId, asked);
      reading.first = asked.first;
      const stages = await reading.stages;
      reading.state ??= stages.whole();
      const late = AbortSignal.timeout(patience);
      const state = await more(tabId, reading, asked.unread, late);
      if (state && unreadIn(state)) void next(tabId, reading);
      return state && tell(tabId, reading, state);
    },
    /** The tab is gone, or its page. */
    forget: (tabId: number) => open.delete(tabId),
  };
}
