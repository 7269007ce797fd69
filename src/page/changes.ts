import { addedText, addsStory } from './added-text.ts';
import { hintsOf, namesBoilerplate } from './hints.ts';
import { around, isInside } from './open-roots.ts';
import type { TextMap } from './text-map.ts';
import { unclobbered } from './unclobbered.ts';

/** What the last reading of a page found; null where it found no article. */
interface LastReading {
  readonly map: TextMap;
  /** The element that holds the article's prose. */
  readonly root: Element;
}

/** Less added text than this is no paragraph: a counter, a clock, a label. */
const PARAGRAPH = 20;

/**
 * Whether changes of a page can have changed its article, so that it has to be read anew: text of the article was edited or taken away, or a paragraph came in among it.
 * Advertising, counters, players, comments and everything outside the article don't matter. `own` is our card's host element.
 */
export function concernArticle(records: readonly MutationRecord[], last: LastReading | null, own: Node | null = null): boolean {
  if (!last) return addsStory(records, own);
  if (
    !last.root.isConnected ||
    last.map.hasLost(records.flatMap(({ type, removedNodes }) => (type === 'childList' ? [...removedNodes] : [])))
  )
    return true;
  if (records.some((record) => record.type === 'characterData' && last.map.holds(record.target))) return true;
  const inArticle = (target: Node) => isInside(target, last.root) && !isInBoilerplate(target, last.root);
  return addedText(records, own, { inside: inArticle, unlessIn: (element) => namesBoilerplate(hintsOf(element)) }) >= PARAGRAPH;
}

function isInBoilerplate(node: Node, root: Element): boolean {
  for (let at: Node | null = node; at && at !== root; at = around(at)) {
    if (unclobbered(at).nodeType === 1 && ((at as Element).localName === 'aside' || namesBoilerplate(hintsOf(at as Element)))) return true;
  }
  return false;
}

/** Whether an address is another page's, not another place of the same page. */
export function isOtherPage(before: string, after: string): boolean {
  return before.replace(/#.*$/, '') !== after.replace(/#.*$/, '');
}

/** A change is over when nothing more has come for this long, ms … */
const QUIET = 400;
/** … or when it has gone on for this long, ms. */
const LONGEST = 2000;
/** What a new address brings is not waited for longer than that, however often it changes. */
export const restAtNewAddress = (rested: number, firstChange: number): number => Math.min(rested, firstChange + LONGEST);
/** Readings take at most one part in so many of the page's time. */
const PART = 50;

/** When changes came and what the last reading cost; all in ms of one clock. */
interface Pace {
  readonly firstChange: number;
  readonly lastChange: number;
  /** When the last reading ended, and how long it took. */
  readonly lastReading: number;
  readonly cost: number;
  /** Until when nothing is to be analysed again. */
  readonly rested: number;
}

/** When to read a changed page anew, on the clock of the pace: soon after the change is over, later where readings are dear. */
export function readAt({ firstChange, lastChange, lastReading, cost, rested }: Pace): number {
  return Math.max(Math.min(lastChange + QUIET, firstChange + LONGEST), lastReading + cost * PART, rested);
}

/** Analyses of a page that changes: of its people and who said what, not of where they stand. In ms of one clock. */
export interface Analyses {
  /** When the last one was begun, and when it was over; null while it goes on. */
  readonly begun: number;
  readonly over: number | null;
  /** How many came before it without a pause. */
  readonly inRow: number;
}

/** As long as this between two analyses, ms, and they are no row any more. */
const CALM = 10_000;
/** No analysis counts as shorter than this, ms … */
const SHORTEST = 1000;
/** … and after one in a row of so many at most nothing more is waited, … */
const MOST_IN_ROW = 4;
/** … nor longer than this, ms. */
const MOST_REST = 60_000;

/**
 * When a page may be analysed again: at once after the first change, and the later the more often it goes on changing, by what an analysis takes: in a long row they take one
 * part in four of the background's time.
 */
export function restOver({ begun, over, inRow }: Analyses, now: number): number {
  if (inRow === 0) return begun;
  const took = Math.max(SHORTEST, (over ?? now) - begun);
  return begun + Math.min(MOST_REST, took * 2 ** (Math.min(inRow, MOST_IN_ROW) - 2));
}

/** A page that loads changes so often. */
const MOST_AT_ONCE = 2;
/** When it may be read where people stand, which takes far longer: at once, but on a page that goes on changing when it has come to rest. */
export const calmFrom = ({ begun, inRow }: Analyses): number => (inRow > MOST_AT_ONCE ? begun + CALM : begun);

/** With one more, begun now. */
export const analysedAgain = (before: Analyses, now: number): Analyses => ({
  begun: now,
  over: null,
  inRow: now - restOver(before, now) < CALM ? before.inRow + 1 : 0,
});
