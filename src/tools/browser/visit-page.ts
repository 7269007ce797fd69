import type { Page } from 'puppeteer-core';
import type { PageState } from '../../messages/messages.ts';
import type { OwnErrors } from '../pages/own-errors.ts';
import { arrive } from './arrive.ts';
import { type Launched, until } from './launch.ts';

/** How long a page may take to load, ms. */
const TO_LOAD = 30_000;
/** How long a visit may take in all, ms: a page that is busy with itself for ever answers nothing. */
const VISIT = 90_000;
/** How long a page may take until it is known what it is, ms: a detector's first "no article" is not its last word while the page still changes. */
const TO_TELL = 15_000;
/** How long a published page is watched after it is known what it is, ms. */
const AFTER = 500;
/** So many names are pointed at until a card opens. */
const NAMES = 3;
/** Cards stay shut for a moment after scrolling, ms. */
const AFTER_SCROLLING = 320;
const TO_SETTLE = 3_000;
const TO_OPEN = 1_500;
const TO_CLOSE = 3_000;

const pause = (ms: number) => new Promise((over) => setTimeout(over, ms));

/** What a page can see of itself. */
export interface Snapshot {
  /** Its document as text, with open shadow roots, frames and the number of sheets. */
  readonly dom: string;
  /** Where its elements stand; empty where they don't. */
  readonly layout: string;
  /** Its globals and what it has stored. */
  readonly rest: string;
}

/** What the script in-page/traces.iife.ts offers. */
interface Traces {
  records(): { readonly all: number; readonly hosts: number; readonly examples: readonly string[] };
  snapshot(): Snapshot;
  layout(): string;
  reachable(skip: number): { readonly x: number; readonly y: number } | null;
  hasCard(): boolean;
  marks(): number;
}

/** What came of one visit. */
export interface Visit {
  readonly id: string;
  /** What the page is to Dramatis in the end, or why nobody can say. */
  readonly is: PageState['is'] | 'no-text' | 'left' | 'hangs';
  readonly people: number;
  readonly marks: number;
  /** Whether a card could be opened: some pages lay something over their text. */
  readonly card: boolean;
  /** What went wrong by our doing. */
  readonly troubles: readonly string[];
  /** Why nobody can say what a page is. */
  readonly why?: string;
  /** As the page stood before anything was pointed at; still pages only. */
  readonly snapshot?: Snapshot;
}

const traces = <T>(page: Page, call: string): Promise<T> => page.evaluate(`__traces.${call}`) as Promise<T>;

/** What the page sees of itself once its layout stands, the same twice; on a page that moves by itself its layout says nothing and is left empty. */
async function snapshotOf(page: Page): Promise<Snapshot> {
  let before = '';
  const stands = await until(
    'the layout to settle',
    async () => {
      await pause(100);
      const layout = await traces<string>(page, 'layout()');
      const same = layout === before;
      before = layout;
      return same;
    },
    TO_SETTLE,
  ).catch(() => false);
  const snapshot = await traces<Snapshot>(page, 'snapshot()');
  return stands ? snapshot : { ...snapshot, layout: '' };
}

/** What the popup would say of the page in the end. */
async function finalState({ stateOf }: Launched, page: Page): Promise<PageState> {
  const ask = () => stateOf(page);
  const isFinal = (state: PageState) => state.is !== 'no-article' && !(state.is === 'analysed' && state.partial);
  return until(
    'the last word',
    async () => {
      const state = await ask();
      return isFinal(state) && state;
    },
    TO_TELL,
  ).catch(ask);
}

/** The first thing in which two texts differ, in few words. */
function difference(before: string, after: string): string {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at++;
  const clip = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 40), at + 60));
  return `at ${at} of ${before.length}: ${clip(before)} and ${clip(after)}`;
}

/** What differs between two snapshots of what should be the same. */
export function differences(what: string, before: Snapshot, after: Snapshot): string[] {
  return (['dom', 'layout', 'rest'] as const)
    .filter((part) => before[part] !== after[part] && !(part === 'layout' && (before.layout === '' || after.layout === '')))
    .map((part) => `${what}: ${part} differs ${difference(before[part], after[part])}`);
}

/** Points at names until a card opens; `ready` is called before each, where the page has been scrolled to it, `look` while the card is open. Answers whether one did. */
async function withCard(page: Page, look: () => Promise<void>, ready: () => Promise<void>): Promise<boolean> {
  for (let skip = 0; skip < NAMES; skip++) {
    const at = await traces<{ x: number; y: number } | null>(page, `reachable(${skip * 3})`);
    if (!at) return false;
    await pause(AFTER_SCROLLING);
    await ready();
    await page.mouse.move(at.x - 2, at.y);
    await page.mouse.move(at.x, at.y);
    const hasCard = () => traces<boolean>(page, 'hasCard()');
    const opened = await until('a card', hasCard, TO_OPEN).catch(() => false);
    if (!opened) continue;
    await look();
    await page.mouse.move(1, 1);
    const isClosed = () => until('no card', async () => !(await hasCard()), TO_CLOSE);
    // Something of the page's may lie where the pointer has gone.
    await isClosed().catch(() => page.keyboard.press('Escape').then(isClosed));
    return true;
  }
  return false;
}

/** A new tab that is ready to go there. */
async function tabFor(launched: Launched, script: string, errors: OwnErrors | null): Promise<Page> {
  const page = await launched.browser.newPage();
  page.on('dialog', (dialog) => dialog.dismiss().catch(() => {}));
  errors?.listenTo(page);
  await page.evaluateOnNewDocument(script);
  return page;
}

const late = () =>
  new Promise<never>((_over, fail) => {
    setTimeout(() => fail(new Error(`it takes more than ${VISIT} ms`)), VISIT).unref();
  });

const close = (page: Page) => Promise.race([page.close(), pause(3000)]).catch(() => {});

/** How a still page looks to itself without the extension; null where it does not load. */
export async function visitBare(launched: Launched, url: string, script: string): Promise<Snapshot | null> {
  const page = await tabFor(launched, script, null);
  try {
    await arrive(page, url, 'load', TO_LOAD);
    return await snapshotOf(page);
  } catch {
    return null;
  } finally {
    await close(page);
  }
}

const NOTHING = { people: 0, marks: 0, card: false };

/** What an observer on a still page has seen that it should not: anything but a card's host that has come and gone. */
async function unwanted(page: Page, card: boolean): Promise<string[]> {
  const { all, hosts, examples } = await traces<ReturnType<Traces['records']>>(page, 'records()');
  const isRight = all === hosts && hosts % 2 === 0 && (hosts > 0 || !card);
  return isRight ? [] : [`${card ? 'with a card' : 'without a card'} the observer has seen ${all} changes: ${examples.join('; ')}`];
}

/** How the watcher in our world tells of a card's host that comes or goes. */
const HOST = /^Element\.(append|remove): childList {2}on HTML \+\[(DIV)?\] -\[(DIV)?\]$/;

/**
 * Opens a page with the extension. A still page, whose own scripts don't run, may change in nothing but a card's host; on one as published the changes that are
 * ours are told apart by the watcher of the watched build, which therefore has to be installed.
 */
export async function visitPage(
  launched: Launched,
  errors: OwnErrors,
  id: string,
  url: string,
  script: string,
  still: boolean,
): Promise<Visit> {
  const page = await tabFor(launched, script, errors);
  const troubles: string[] = [];
  const hasLeft = () => !page.url().startsWith(new URL(url).origin);
  async function look(): Promise<Omit<Visit, 'id' | 'troubles'>> {
    await arrive(page, url, still ? 'load' : 'domcontentloaded', TO_LOAD);
    const state = await finalState(launched, page);
    if (hasLeft()) return { ...NOTHING, is: 'left' };
    const is = state.is === 'no-article' && state.reason === 'no-text' ? 'no-text' : state.is;
    if (state.is === 'failed') troubles.push(state.message);
    const people = state.is === 'analysed' ? state.analysis.people.length : 0;
    // A page that writes its text anew while it loads is marked anew.
    const marks = people ? await until('marks', () => traces<number>(page, 'marks()'), TO_TELL).catch(() => 0) : 0;
    if (people && !marks) troubles.push(`${people} people and no mark`);
    const seen = still ? await lookAtStill(page, troubles) : await lookAtPublished(launched, page, troubles);
    return { is, people, marks, ...seen };
  }
  try {
    const found = await Promise.race([look(), late()]);
    return { id, ...found, troubles: [...troubles, ...errors.take()] };
  } catch (error) {
    return { id, ...NOTHING, is: hasLeft() ? 'left' : 'hangs', why: (error as Error).message, troubles: [...troubles, ...errors.take()] };
  } finally {
    await close(page);
  }
}

/** The page's own document of a snapshot, without what its frames and roots hold. */
const documentOf = ({ dom }: Snapshot): string => dom.split('\n<!-- in ', 1)[0] ?? '';

async function lookAtStill(page: Page, troubles: string[]): Promise<Pick<Visit, 'card' | 'snapshot'>> {
  const snapshot = await snapshotOf(page);
  troubles.push(...(await unwanted(page, false)));
  let scrolled = snapshot;
  const card = await withCard(
    page,
    async () => {
      const during = (await traces<Snapshot>(page, 'snapshot()')).dom;
      if (during.replace('<div></div></html>', '</html>') !== scrolled.dom)
        troubles.push(`with a card open: dom differs ${difference(scrolled.dom, during)}`);
    },
    async () => {
      // Frames that load only when they come near are the page's own affair, all else is as it was.
      scrolled = await traces<Snapshot>(page, 'snapshot()');
      const [before, after] = [documentOf(snapshot), documentOf(scrolled)];
      if (before !== after) troubles.push(`scrolled: dom differs ${difference(before, after)}`);
    },
  );
  const { dom, rest } = await traces<Snapshot>(page, 'snapshot()');
  troubles.push(...differences('after the card', scrolled, { dom, layout: scrolled.layout, rest }));
  troubles.push(...(await unwanted(page, card)));
  return { card, snapshot };
}

async function lookAtPublished(launched: Launched, page: Page, troubles: string[]): Promise<Pick<Visit, 'card'>> {
  await pause(AFTER);
  const own = () => launched.asContentScript(page, () => (globalThis as unknown as { ownRecords: readonly string[] }).ownRecords);
  const before = await own();
  if (before.length) troubles.push(`we have changed the document: ${before.slice(0, 4).join('; ')}`);
  const card = await withCard(
    page,
    async () => {},
    async () => {},
  );
  const after = (await own()).slice(before.length);
  const others = after.filter((record) => !HOST.test(record));
  if (others.length) troubles.push(`with a card we have changed the document: ${others.slice(0, 4).join('; ')}`);
  if (card && after.length < 2) troubles.push('the watcher has not seen the card’s host');
  return { card };
}
