import { isOtherPage, readAt, restAtNewAddress } from '../../page/changes.ts';
import { openRootsIn } from '../../page/open-roots.ts';
import { after } from '../timer.ts';

/** What an observer is told: all that can change a page's text, and whether it is being written. */
export const EVERY_CHANGE: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['contenteditable'],
};

/** How long a page that is no article is watched after its address has last changed, ms: by then late text has come. */
const PATIENCE = 15_000;

/** When the page is first looked at again for elements that have become components, ms. */
const SOON = 500;

export interface Watch {
  /** Whether these changes can have changed the article; asked at every batch, so it has to be quick. `fresh`: its address is new. */
  readonly concern: (records: readonly MutationRecord[], fresh: boolean) => boolean;
  /** Whether the page is an article at present. */
  readonly isArticle: () => boolean;
  /** Reads the page again. */
  readonly read: () => unknown;
  /** What the last reading took of the page's thread, ms. */
  readonly cost: () => number;
  /** Until when no article is to be analysed again, on the clock of performance.now(). */
  readonly rested: () => number;
}

/** Reads the page again soon after it has changed, and not too often; while it is hidden, when it is seen again. */
function createReader({ read, cost, rested }: Pick<Watch, 'read' | 'cost' | 'rested'>) {
  /** When the changes that have not been read began, and when the last of them came; null where there are none. */
  let changes: { readonly first: number; readonly last: number } | null = null;
  /** When the page was last read because of changes; null where it never was at this address. */
  let lastReading: number | null = null;
  let callOff: (() => void) | undefined;

  /** Until when a reading is put off for the background's sake. */
  const restsUntil = ({ first }: { readonly first: number }) => (lastReading === null ? restAtNewAddress(rested(), first) : rested());

  function readNow() {
    callOff = undefined;
    if (document.hidden || !changes) return;
    // An analysis that goes on longer is waited for longer.
    if (restsUntil(changes) > performance.now()) return wait();
    changes = null;
    lastReading = performance.now();
    read();
  }

  function wait() {
    if (!changes) return;
    callOff?.();
    const at = readAt({
      firstChange: changes.first,
      lastChange: changes.last,
      lastReading: lastReading ?? 0,
      cost: lastReading === null ? 0 : cost(),
      rested: restsUntil(changes),
    });
    callOff = after(Math.ceil(Math.max(0, at - performance.now())), readNow);
  }

  function readSoon() {
    const now = performance.now();
    changes = { first: changes?.first ?? now, last: now };
    wait();
  }

  return {
    readSoon,
    /** It is another page now. */
    begin() {
      lastReading = null;
      readSoon();
    },
    /** The page is seen, or hidden. */
    seen: () => !callOff && wait(),
    stop: () => callOff?.(),
  };
}

/**
 * Elements that become components change nothing that an observer sees: those that are none yet are looked at again, ever more seldom, until it is over.
 * Their roots are for `take`, which answers whether one is new; `found` is told that one was.
 */
function awaitComponents(take: (root: Node) => boolean, found: () => void, isOver: () => boolean) {
  let places: readonly ParentNode[] = [document];
  function look(within: readonly Node[], next: number) {
    if (isOver()) return;
    const roots = within.flatMap((node) => openRootsIn(node));
    places = [...places, ...roots];
    if (roots.filter(take).length) found();
    const waiting = places.flatMap((place) => [...place.querySelectorAll(':not(:defined)')]);
    if (!waiting.length || next >= PATIENCE) return;
    const again = () =>
      look(
        waiting.filter(({ shadowRoot }) => shadowRoot),
        next * 2,
      );
    after(next, again);
  }
  after(SOON, () => look(places, SOON));
}

/**
 * Follows a page that changes after it was read: late text, a live blog's inserts, the next page of a single-page site. Ends with the signal.
 *
 * An open shadow root is followed too where `watch` is told of it; those that come in later are found. `changed` looks again at changes that came while
 * nobody could judge them.
 */
export function followPage({ concern, isArticle, read, cost, rested }: Watch, signal: AbortSignal) {
  let address = location.href;
  let arrived = performance.now();
  const reader = createReader({ read, cost, rested });

  function checkAddress() {
    if (!isOtherPage(address, location.href)) return;
    address = location.href;
    arrived = performance.now();
    reader.begin();
  }

  function changed(records: readonly MutationRecord[]) {
    const fresh = performance.now() - arrived < PATIENCE;
    if ((fresh || isArticle()) && concern(records, fresh)) reader.readSoon();
  }

  const observer = new MutationObserver((records) => {
    checkAddress();
    for (const { addedNodes } of records) for (const node of addedNodes) openRootsIn(node).forEach(watch);
    changed(records);
  });
  const roots = new WeakSet<Node>();
  /** Follows a root; answers whether it was not followed yet. */
  function watch(root: Node): boolean {
    if (roots.has(root)) return false;
    roots.add(root);
    observer.observe(root, EVERY_CHANGE);
    return true;
  }
  watch(document);
  awaitComponents(watch, reader.readSoon, () => signal.aborted || isArticle());

  const listening = { signal, passive: true };
  window.addEventListener('popstate', checkAddress, listening);
  // A change of address that neither moves in the history nor changes the document. Where the browser hasn't got it, a page may have named something so.
  const { Navigation, navigation } = window;
  if (typeof Navigation === 'function' && navigation instanceof Navigation)
    navigation.addEventListener('currententrychange', checkAddress, listening);
  document.addEventListener('visibilitychange', reader.seen, listening);
  signal.addEventListener('abort', () => {
    reader.stop();
    observer.disconnect();
  });
  return { watch, changed };
}

/** What follows a page. */
export type Following = ReturnType<typeof followPage>;
