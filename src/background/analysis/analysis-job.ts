import type { Analysis } from '../../engine/analysis.ts';
import type { Encoder } from '../../engine/reader/encoder.ts';
import type { PageState } from '../../messages/messages.ts';
import { unreadIn } from '../../messages/page-state.ts';
import { type PageStages, withFault } from './analyse-page.ts';

interface AnalysisJobProps {
  readonly stages: Promise<PageStages>;
  encoder(): Promise<Encoder>;
  /** Whether anybody still wants it. */
  isWanted(): boolean;
  /** Reads a slice when it is this reading's turn. */
  inTurn(slice: () => Promise<void>): Promise<void>;
  /** Takes what was found once all is read. */
  keep(analysis: Analysis): void;
  /** After so long an asker is told that there is nothing new, ms. */
  readonly patience: number;
}

/** What is known, and of whom (ids) it is still to be read where they stand; null where nobody is. */
interface Known {
  readonly state: () => Promise<PageState>;
  readonly unread: readonly string[] | null;
}

/** So long news is gathered before an asker is told, ms, but of those whom the reader looks at: every answer is kept, sent and drawn. */
const GATHERED = 250;

/** A time from now on: whether it is over, and when. */
function after(ms: number) {
  const signal = AbortSignal.timeout(ms);
  return { signal, over: new Promise<void>((over) => signal.addEventListener('abort', () => over())) };
}

/** Whether there is more to tell than the asker has, and never less. */
const isNews = (unread: Known['unread'], had: ReadonlySet<string>, isRead: boolean): boolean =>
  !unread || (unread.every((id) => had.has(id)) && (isRead || unread.length < had.size));

/** The reading of one article: its people, who said what, and slice by slice where they stand, each when it is asked for. */
export function createAnalysisJob({ stages, encoder, isWanted, inTurn, keep, patience }: AnalysisJobProps) {
  /** Null until the whole is known. */
  let known: Known | null = null;
  let words: Promise<PageState> | null = null;
  let slices: ReturnType<PageStages['stances']> | null = null;
  /** The slice that is being read, or waits for its turn. */
  let coming: Promise<void> | null = null;
  /** Whom the reader looks at (ids). */
  let first: readonly string[] = [];

  /** The whole, or what is known more by now. */
  async function whole(): Promise<Known> {
    const there = await stages;
    if (known) return known;
    words ??= there.whole();
    const state = await words;
    known ??= { state: async () => state, unread: unreadIn(state) };
    return known;
  }

  async function readSlice() {
    if (!isWanted() || !known?.unread) return;
    const { state } = known;
    try {
      const there = await stages;
      slices ??= there.stances(await encoder(), () => first);
      const { value: slice } = await slices.next();
      if (!slice) throw new Error('the reading has ended before its time');
      known = { state: () => there.after(slice), unread: slice.unread.length > 0 ? slice.unread : null };
      const end = known.unread ? null : await known.state();
      if (end?.is === 'analysed') keep(end.analysis);
    } catch (fault) {
      known = { state: async () => withFault(await state(), fault), unread: null };
    }
  }

  /** Has the next slice read, if it isn't yet. */
  function next(): Promise<void> {
    coming ??= inTurn(readSlice).finally(() => {
      coming = null;
    });
    return coming;
  }

  /** Reads until there is something to tell; answers whether there is: not where nobody wants it any more, or it gets late. */
  async function more(had: ReadonlySet<string>): Promise<boolean> {
    const gathered = after(GATHERED);
    const late = after(patience);
    for (let isRead = false; isWanted() && !late.signal.aborted; isRead = true) {
      const unread = known?.unread ?? null;
      const isThere = isNews(unread, had, isRead);
      if (isThere && (!unread || gathered.signal.aborted || first.some((id) => had.has(id) && !unread.includes(id)))) return true;
      await Promise.race([next(), isThere ? gathered.over : late.over]);
    }
    return false;
  }

  return {
    /** Whether it has been read of anybody where they stand. */
    isUnderWay: () => slices !== null,
    /** The people, or what is known more by now. */
    async begin(): Promise<PageState> {
      const { first: people } = await stages;
      return known ? known.state() : people;
    },
    /** Who said what, or what is known more by now. */
    finish: async (): Promise<PageState> => (await whole()).state(),
    /** More than the asker has, those first (ids) whom the reader looks at, and one slice further; null where nothing new is known after a while. */
    async readOn(had: readonly string[], looked: readonly string[]): Promise<PageState | null> {
      first = looked;
      await whole();
      if (!(await more(new Set(had)))) return null;
      if (known?.unread) void next();
      return (await whole()).state();
    },
  };
}

export type AnalysisJob = ReturnType<typeof createAnalysisJob>;
