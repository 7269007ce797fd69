import { DEFAULTS } from '../../settings/settings.ts';
import { AWAKE, installedBrowsers, type Launched, launch, until } from '../browser/launch.ts';
import { inPageText } from '../in-page/text.ts';
import { savedPages, servePages, someOf } from '../pages/saved-pages.ts';
import { quantile } from './cost-table.ts';

/** So many pages where nothing else is asked for. */
const PAGES = '36';
/** So many cards are opened on each: the first also makes what the others find. */
const CARDS = ['first', 'next'] as const;
/** The second is that of a name further on. */
const FURTHER = 3;
/** A page is at rest for the cards so long after it was scrolled, ms. */
const AFTER_SCROLLING = 320;
const TO_MARK = 6_000;
const TO_OPEN = 3_000;

const pause = (ms: number) => new Promise((over) => setTimeout(over, ms));

/** Opens a page and points at names; answers for each card, as far as one opened, the ms from the pointer's coming onto the name to the frame that shows it. */
async function cardsOn({ browser }: Launched, url: string, script: string): Promise<number[]> {
  const page = await browser.newPage();
  const waits: number[] = [];
  try {
    await page.evaluateOnNewDocument(script);
    await page.goto(url, { waitUntil: 'load' }).catch(() => {});
    await until('the marks', () => page.evaluate('__traces.marks()') as Promise<number>, TO_MARK);
    for (const nth of CARDS.keys()) {
      const at = (await page.evaluate(`__traces.reachable(${nth * FURTHER})`)) as { x: number; y: number } | null;
      if (!at) break;
      await pause(AFTER_SCROLLING);
      const card = page.evaluate(`__costs.card(${TO_OPEN})`) as Promise<number | null>;
      await page.mouse.move(at.x - 2, at.y);
      await page.mouse.move(at.x, at.y);
      const wait = await card;
      if (wait === null) break;
      waits.push(wait);
      await page.mouse.move(1, 1);
      await until('no card', async () => !(await page.evaluate('__traces.hasCard()')), TO_OPEN);
    }
  } catch {
    // A page that doesn't load, or on which something lies over the names, has fewer cards, which is told.
  } finally {
    await page.close();
  }
  return waits;
}

/** Which pages, in which browser. */
interface HoverChoices {
  readonly part?: string | undefined;
  readonly sample?: string | undefined;
  readonly browser?: string | undefined;
}

/** How long it takes on saved pages from the pointer's coming onto a name to its card, in each browser; prints a line for each. Throws where nothing is built. */
export async function benchHover({ part, sample = PAGES, browser }: HoverChoices) {
  const pages = someOf(savedPages(), { part, sample });
  const server = await servePages(pages);
  const script = `${await inPageText('traces')}\n${await inPageText('costs')}`;
  try {
    for (const target of installedBrowsers(browser)) {
      const launched = await launch(target, { prefs: AWAKE });
      const waits: number[][] = [];
      try {
        for (const { path } of pages) waits.push(await cardsOn(launched, server.origin + path, script));
      } finally {
        await launched.close();
      }
      const told = CARDS.map((which, nth) => {
        const values = waits.flatMap((of) => of[nth] ?? []);
        const [middle, most] = [0.5, 0.9].map((share) => (quantile(values, share) ?? Number.NaN).toFixed(0));
        return `${which} card ${middle} ms (90 %: ${most} ms; ${values.length} of ${pages.length} pages)`;
      });
      console.log(`${target}, ${DEFAULTS.openDelay} ms of it the wait on the name: ${told.join(', ')}`);
    }
  } finally {
    await server.close();
  }
}
