import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
import type { PageState } from '../../src/messages/messages.ts';
import { isUnfinished } from '../../src/messages/page-state.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { AWAKE, findBrowser, type LaunchChoices, type Launched, launch, loadAnew, until } from '../../src/tools/browser/launch.ts';
import { type Served, type Server, serve } from '../../src/tools/browser/serve.ts';

/** What is in the open card, as the extension's own world sees into its closed shadow root. */
export interface Card {
  readonly text: string;
  readonly theme: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Whether something in the card has the focus. */
  readonly focused: boolean;
  /** The middles of its buttons and links by their names. */
  readonly buttons: Readonly<Record<string, { readonly x: number; readonly y: number }>>;
  /** The middle of the first piece of evidence, where there is one. */
  readonly evidence: { readonly x: number; readonly y: number } | null;
}

export const pause = (ms: number) => new Promise((over) => setTimeout(over, ms));

/** The texts of the marks on a page by kind, as the page itself can see them. */
export const marksOn = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() => {
    const marks: Record<string, string[]> = {};
    for (const [name, ranges] of CSS.highlights)
      if (name.startsWith('dramatis-')) marks[name.slice('dramatis-'.length)] = [...ranges].map((range) => String(range));
    return marks;
  });

/** All marked names, in no order. */
export const namesOn = async (page: Page) => Object.values(await marksOn(page)).flat();

/** Whatever goes wrong on a page from now on. */
export function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => errors.push(message.text()));
  return errors;
}

/** Waits until a name is marked, or no name any more. */
export const untilMarked = (page: Page, name: string, ms?: number) =>
  until(`a mark on ${name}`, async () => (await namesOn(page)).includes(name), ms);
export const untilUnmarked = (page: Page) => until('no marks', async () => (await namesOn(page)).length === 0);

/** Scrolls the nth mark with this text to the middle and answers the middle of it. */
export function placeOf(page: Page, name: string, nth = 0): Promise<{ x: number; y: number }> {
  return page.evaluate(
    (wanted, index) => {
      const ranges = [...CSS.highlights].flatMap(([key, highlight]) => (key.startsWith('dramatis-') ? [...highlight] : [])) as Range[];
      const found = ranges
        .filter((range) => String(range) === wanted)
        .sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other))
        .at(index);
      if (!found) throw new Error(`no mark ${index} on ${wanted}`);
      found.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = found.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    name,
    nth,
  );
}

/** Waits until the page has been drawn as it is now. */
export const untilDrawn = (page: Page) =>
  page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));

/** Waits until the page stands still and its scripts have been told of the last scroll: cards stay shut before. Runs in the page. */
export const untilAtRest = (page: Page) =>
  page.evaluate(async () => {
    const place = () => `${scrollX} ${scrollY}`;
    for (let before = ''; before !== place(); ) {
      before = place();
      for (let frame = 0; frame < 3; frame++) await new Promise((shown) => requestAnimationFrame(shown));
    }
  });

/** The text of the open card on one of the extension's own pages, which may look into its closed shadow root; null while none is open. */
export const cardOnOwnPage = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const host = document.documentElement.lastElementChild as HTMLElement & { openOrClosedShadowRoot?: ShadowRoot };
    const opener = (globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?(host: Element): ShadowRoot | null } } }).chrome?.dom;
    if (host.localName !== 'div') return null;
    return (host.openOrClosedShadowRoot ?? opener?.openOrClosedShadowRoot?.(host))?.querySelector<HTMLElement>('.card')?.innerText ?? null;
  });

export interface ReaderChoices extends LaunchChoices {
  /** What is set beside whatever a test sets. */
  readonly settings?: Partial<Settings>;
}

/** For tests that are not about where people stand: nothing is read by the encoder, of which each start costs a browser some seconds. */
export const UNREAD: ReaderChoices = { settings: { reading: 'never' } };
/** The same, and Firefox's background isn't started again and again, which costs a second each time: for tests in which it is stopped when they say so. */
export const UNREAD_AWAKE: ReaderChoices = { ...UNREAD, prefs: AWAKE };

/** Firefox compiles WebAssembly to its best code function by function, where it is used, and not all 14 MB of the encoder each time that the background wakes up. */
const LAZY = { 'javascript.options.wasm_lazy_tiering': true };

/** A reader with a browser, the extension and a paper to read. */
export class Reader {
  readonly launched: Launched;
  readonly #settings: Partial<Settings>;
  private readonly server: Server;
  private readonly pages: Map<string, Served>;

  private constructor(launched: Launched, settings: Partial<Settings>, server: Server, pages: Map<string, Served>) {
    this.launched = launched;
    this.#settings = settings;
    this.server = server;
    this.pages = pages;
  }

  static async start(target: 'chrome' | 'firefox', { settings = {}, ...choices }: ReaderChoices = {}): Promise<Reader> {
    const pages = new Map<string, Served>();
    const server = await serve((path) => pages.get(path));
    const launched = await launch(target, { ...choices, prefs: { ...LAZY, ...choices.prefs } });
    const reader = new Reader(launched, settings, server, pages);
    // The page that speaks for the extension comes first, so that it takes no other's place in front.
    if (!choices.bare) await reader.launched.asExtension('browser.runtime.id');
    if (Object.keys(settings).length) await reader.set({});
    return reader;
  }

  async stop() {
    await this.launched.close();
    await this.server.close();
  }

  /** Keeps these settings and those that it was started with, and no others. */
  async set(settings: object) {
    await this.launched.asExtension(`browser.storage.local.set({ settings: ${JSON.stringify({ ...this.#settings, ...settings })} })`);
  }

  /** An address of its own under which this page can be opened. */
  addressOf(body: string, headers: Record<string, string> = {}): string {
    const path = `/${this.pages.size + 1}.html`;
    this.pages.set(path, { body, headers });
    return this.server.origin + path;
  }

  /** Opens a page under an address of its own, in front. */
  async visit(body: string, headers: Record<string, string> = {}): Promise<Page> {
    const page = await this.launched.open(this.addressOf(body, headers));
    await page.bringToFront();
    return page;
  }

  /** Rests the pointer on the nth mark with this text, coming from beside it. */
  async point(page: Page, name: string, nth = 0) {
    await placeOf(page, name, nth);
    await untilAtRest(page);
    const { x, y } = await placeOf(page, name, nth);
    await page.mouse.move(x - 2, y);
    await page.mouse.move(x, y);
  }

  card(page: Page): Promise<Card | null> {
    return this.launched.asContentScript(page, () => {
      const host = document.documentElement.lastElementChild as HTMLElement & { openOrClosedShadowRoot?: ShadowRoot };
      const opener = (globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?(host: Element): ShadowRoot | null } } }).chrome?.dom;
      if (host.localName !== 'div') return null;
      const card = (host.openOrClosedShadowRoot ?? opener?.openOrClosedShadowRoot?.(host))?.querySelector<HTMLElement>('.card');
      if (!card) return null;
      // Where it comes to stand, and not on its way there.
      for (const animation of card.getAnimations()) animation.finish();
      const { left, top, right, bottom } = card.getBoundingClientRect();
      const evidence = card.querySelector('.evidence')?.getBoundingClientRect();
      const buttons = Object.fromEntries(
        [...card.querySelectorAll('button, summary, a[href]')].map((button) => {
          const { x, y, width, height } = button.getBoundingClientRect();
          return [button.getAttribute('aria-label') ?? button.textContent, { x: x + width / 2, y: y + height / 2 }];
        }),
      );
      return {
        text: card.innerText,
        theme: card.dataset.theme ?? '',
        focused: document.activeElement === host,
        buttons,
        left,
        top,
        right,
        bottom,
        evidence: evidence ? { x: evidence.x + evidence.width / 2, y: evidence.y + evidence.height / 2 } : null,
      };
    });
  }

  /** The words of all open cards: one may be pinned, one come beside it. */
  cardsOn(page: Page): Promise<readonly string[]> {
    return this.launched.asContentScript(page, () => {
      const host = document.documentElement.lastElementChild as HTMLElement & { openOrClosedShadowRoot?: ShadowRoot };
      const opener = (globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?(host: Element): ShadowRoot | null } } }).chrome?.dom;
      const root = host.localName === 'div' ? (host.openOrClosedShadowRoot ?? opener?.openOrClosedShadowRoot?.(host)) : null;
      return [...(root?.querySelectorAll<HTMLElement>('.card') ?? [])].map(({ innerText }) => innerText);
    });
  }

  untilCard = (page: Page, text: string) =>
    until(`a card with ${text}`, async () => {
      const card = await this.card(page);
      return card?.text.includes(text) && card;
    });

  untilNoCard = (page: Page) => until('no card', async () => (await this.card(page)) === null);

  /** What the background knows of a page, asked as the popup asks. */
  stateOf(page: Page): Promise<PageState> {
    return this.launched.stateOf(page);
  }

  /** What the toolbar button says over a page. */
  async badgeOn(page: Page): Promise<string> {
    return this.launched.asExtension(`browser.action.getBadgeText({ tabId: ${await this.launched.tabIdOf(page)} })`);
  }

  /** The popup over a page, in a tab behind it. */
  async popup(over: Page): Promise<Page> {
    const popup = await this.launched.openOwn('src/popup/index.html');
    await over.bringToFront();
    // Only now the page is the one in front, which the popup asks for as it starts.
    await loadAnew(popup);
    await until('the popup', () => popup.evaluate(() => document.querySelector('main') !== null));
    return popup;
  }
}

/** Waits until an article has been read to its end: who stands where, too. */
export const untilRead = (reader: Reader, page: Page) =>
  until(
    'the whole of the article',
    async () => {
      const known = await reader.stateOf(page);
      return known.is === 'analysed' && !isUnfinished(known);
    },
    40_000,
  );

/** Every row of the memory by store, read past the extension's own code. One that isn't there yet is not opened: that would make an empty one. */
export const rowsIn = ({ launched }: Reader) =>
  launched.asExtension<
    Record<string, Record<string, unknown>[]>
  >(`(await indexedDB.databases()).every(({ name }) => name !== 'memory') ? {} : new Promise((resolve, reject) => {
    const opening = indexedDB.open('memory');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const stores = [...db.objectStoreNames];
      // Erased between the two: opening has made an empty one.
      if (stores.length === 0) { db.close(); indexedDB.deleteDatabase('memory'); return resolve({}); }
      const tx = db.transaction(stores);
      const found = {};
      for (const store of stores) { const all = tx.objectStore(store).getAll(); all.onsuccess = () => { found[store] = all.result; }; }
      tx.oncomplete = () => { db.close(); resolve(found); };
    };
  })`);

/** The titles of all articles in the memory. */
export const titlesRemembered = async (reader: Reader) => ((await rowsIn(reader)).articles ?? []).map(({ title }) => title).sort();

/** Runs the same tests in both browsers; they are skipped where one is not installed. */
export function inBothBrowsers(tests: (reader: () => Reader) => void, choices: ReaderChoices = {}) {
  for (const target of ['chrome', 'firefox'] as const)
    describe.skipIf(!findBrowser(target))(target, () => {
      let reader: Reader;
      beforeAll(async () => {
        reader = await Reader.start(target, choices);
      });
      afterAll(() => reader?.stop());
      tests(() => reader);
    });
}
