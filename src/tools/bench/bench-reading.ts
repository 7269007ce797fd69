import { isUnfinished } from '../../messages/page-state.ts';
import { installedBrowsers, type Launched, launch, until } from '../browser/launch.ts';
import type { Server } from '../browser/serve.ts';
import type { Target } from '../build/manifest.ts';
import { type SavedPage, savedPages, servePages, someOf } from '../pages/saved-pages.ts';
import { quantile } from './cost-table.ts';

/** So many pages where nothing else is asked for. */
const PAGES = '36';
/** Longer than this, ms, nobody waits. */
const LONGEST = 120_000;
/** How long a page may take until it is known what it is, ms. */
const TO_TELL = 5_000;

/** How a background is found by a page: at work, or stopped. */
const WAYS = ['warm', 'stopped'] as const;

/** Of a page, from its DOMContentLoaded on, ms: until its people are known, and until the last of them has been read. */
interface Wait {
  readonly people: number;
  readonly read: number;
}

/** Opens a page and waits for the last stance; null where it is no article with people, or was not read in time. */
async function waitFor({ open, stateOf }: Launched, url: string): Promise<Wait | null> {
  const page = await open(url);
  try {
    const loaded = (await page.evaluate(
      `performance.timeOrigin + performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd`,
    )) as number;
    const analysed = async () => {
      const state = await stateOf(page);
      return state.is === 'analysed' && state;
    };
    const told = await until('the people', analysed, TO_TELL).catch(() => null);
    if (!told?.analysis.people.length) return null;
    const people = Date.now() - loaded;
    const read = async () => {
      const state = await analysed();
      return state && !isUnfinished(state);
    };
    const isRead = await until('the last stance', read, LONGEST).catch(() => false);
    return isRead ? { people, read: Date.now() - loaded } : null;
  } finally {
    await page.close();
  }
}

async function measure(target: Target, way: (typeof WAYS)[number], pages: readonly SavedPage[], server: Server): Promise<Wait[]> {
  // A browser of its own: an article that was read once is not read again.
  const launched = await launch(target);
  const waits: Wait[] = [];
  try {
    for (const { path } of pages) {
      if (way === 'stopped') await launched.stopBackground();
      const wait = await waitFor(launched, server.origin + path);
      if (wait) waits.push(wait);
    }
  } finally {
    await launched.close();
  }
  return waits;
}

/** Which pages, in which browser. */
interface ReadingChoices {
  readonly part?: string | undefined;
  readonly sample?: string | undefined;
  readonly browser?: string | undefined;
}

/** How long a reader waits for the last stance of a saved page, in each browser, with a background at work and with one that was stopped; prints a line for each. Throws where nothing is built. */
export async function benchReading({ part, sample = PAGES, browser }: ReadingChoices) {
  const pages = someOf(savedPages(), { part, sample });
  const server = await servePages(pages);
  try {
    for (const target of installedBrowsers(browser))
      for (const way of WAYS) {
        const waits = await measure(target, way, pages, server);
        const told = (['people', 'read'] as const).map((part) => {
          const seconds = (share: number) =>
            (
              (quantile(
                waits.map((wait) => wait[part]),
                share,
              ) ?? Number.NaN) / 1000
            ).toFixed(1);
          return `${part} ${seconds(0.5)} s (90 %: ${seconds(0.9)} s)`;
        });
        console.log(`${target}, background ${way}, ${waits.length} of ${pages.length} pages: ${told.join(', ')}`);
      }
  } finally {
    await server.close();
  }
}
