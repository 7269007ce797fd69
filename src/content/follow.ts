/** Quiet on the page before it is read again, ms: an insert of a live blog or the next page of a single-page site comes in many small pieces. */
const QUIET = 400;
/** A page that is never quiet is read again all the same after so many quiet times. */
const LONGEST = 6;
/** The quiet time doubles up to here, ms, while reading again shows that nothing of the article has changed: a page whose advertising never rests. */
const SLOWEST = 12_800;
/** How long a page that is no article is watched after its address has last changed, ms: by then late text has come. */
const PATIENCE = 15_000;

/** When a changing page is to be read again. All times are ms on the same clock. */
export interface Pace {
  readonly quiet: number;
  /** When the first change came that has not been read yet; null where all is read. */
  readonly since: number | null;
}

export const PACE: Pace = { quiet: QUIET, since: null };

/** A change at this time: how long to wait from now before reading. */
export function onChange(pace: Pace, now: number): { pace: Pace; wait: number } {
  const since = pace.since ?? now;
  return { pace: { ...pace, since }, wait: Math.max(0, Math.min(pace.quiet, since + pace.quiet * LONGEST - now)) };
}

/** The page was read: slower next time if that was for nothing, at the first pace again if not. */
export const onRead = (pace: Pace, forSomething: boolean): Pace => ({
  quiet: forSomething ? QUIET : Math.min(pace.quiet * 2, SLOWEST),
  since: null,
});

export interface Watch {
  /** Whether these changes can have changed the article; asked at every batch, so it has to be quick. */
  readonly matters: (records: readonly MutationRecord[]) => boolean;
  /** Whether the page is an article at present. */
  readonly isArticle: () => boolean;
  /** Reads the page again; answers whether the article has changed. */
  readonly read: () => Promise<boolean>;
  /** The page stands again as it was left (the "back" button): nothing of it has changed, but others have been in its tab since. */
  readonly returned: () => unknown;
}

/**
 * Follows a page that changes after it was read: late text, a live blog's inserts, the next page of a single-page site.
 * While it is hidden nothing is read; it is when it is seen again. Ends with the signal.
 */
export function followPage({ matters, isArticle, read, returned }: Watch, signal: AbortSignal) {
  let pace = PACE;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let address = location.href;
  let arrived = performance.now();

  async function readNow() {
    timer = undefined;
    if (document.hidden || signal.aborted) return;
    pace = { ...pace, since: null };
    pace = onRead(pace, await read());
  }

  function readSoon() {
    const next = onChange(pace, performance.now());
    pace = next.pace;
    clearTimeout(timer);
    timer = setTimeout(readNow, next.wait);
  }

  function checkAddress() {
    if (location.href === address) return;
    address = location.href;
    arrived = performance.now();
    pace = PACE;
    readSoon();
  }

  const observer = new MutationObserver((records) => {
    checkAddress();
    const watched = isArticle() || performance.now() - arrived < PATIENCE;
    if (watched && matters(records)) readSoon();
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });

  const listening = { signal, passive: true };
  window.addEventListener('popstate', checkAddress, listening);
  window.addEventListener('hashchange', checkAddress, listening);
  // Where the browser has it: a change of address that neither moves in the history nor changes the document.
  if ('navigation' in window) window.navigation.addEventListener('currententrychange', checkAddress, listening);
  window.addEventListener('pageshow', ({ persisted }) => persisted && returned(), listening);
  document.addEventListener('visibilitychange', () => pace.since !== null && timer === undefined && readSoon(), listening);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
}
