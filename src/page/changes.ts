import { addedText, addsStory } from './added-text.ts';
import { hintsOf, namesBoilerplate } from './hints.ts';
import { around, isInside } from './open-roots.ts';
import { plain } from './plain.ts';
import type { TextMap } from './text-map.ts';

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
  if (!last.map.isWhole()) return true;
  if (records.some((record) => record.type === 'characterData' && last.map.holds(record.target))) return true;
  const inArticle = (target: Node) => isInside(target, last.root) && !isInBoilerplate(target, last.root);
  return addedText(records, own, { inside: inArticle, unlessIn: (element) => namesBoilerplate(hintsOf(element)) }) >= PARAGRAPH;
}

function isInBoilerplate(node: Node, root: Element): boolean {
  for (let at: Node | null = node; at && at !== root; at = around(at)) {
    if (plain(at).nodeType === 1 && ((at as Element).localName === 'aside' || namesBoilerplate(hintsOf(at as Element)))) return true;
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
/** Readings take at most one part in so many of the page's time. */
const PART = 50;

/** When changes came and what the last reading cost; all in ms of one clock. */
interface Pace {
  readonly firstChange: number;
  readonly lastChange: number;
  /** When the last reading ended, and how long it took. */
  readonly lastReading: number;
  readonly cost: number;
}

/** When to read a changed page anew, on the clock of the pace: soon after the change is over, later where readings are dear. */
export function readAt({ firstChange, lastChange, lastReading, cost }: Pace): number {
  return Math.max(Math.min(lastChange + QUIET, firstChange + LONGEST), lastReading + cost * PART);
}
