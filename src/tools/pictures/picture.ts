import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { isUnfinished } from '../../messages/page-state.ts';
import { type Launched, until } from '../browser/launch.ts';
import { type Server, serve } from '../browser/serve.ts';
import type { Target } from '../build/manifest.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** Where the sample newspaper says that it is at home. */
export const HOST = 'northern-courier.example';
/** The names on the sample page that are hovered, each found by the words before it. */
export const HOVERED = {
  card: { before: 'Estonian leader ', name: 'Kadri Saar' },
  // A surname that two people share, meaning the one who was introduced late.
  'card-surname': { before: 'pay for its own upkeep, ', name: 'Saar' },
} as const;
type Hovered = (typeof HOVERED)[keyof typeof HOVERED];

/** A window, px, and how many of a picture's pixels one of its own takes. */
export interface View {
  readonly width: number;
  readonly height: number;
  readonly deviceScaleFactor: number;
}

/** How long the extension may take to its marks, card or list, ms: a busy machine is no reason for no picture. */
export const PATIENCE = 120_000;
/** Whatever fades or slides in is there after this time, ms; cards stay shut for less than it after a page has scrolled. */
const SETTLED = 500;
export const settle = () => new Promise((over) => setTimeout(over, SETTLED));

export const isMarked = (page: Page) => page.evaluate(() => [...CSS.highlights.keys()].some((name) => name.startsWith('dramatis')));

/** Serves the sample article at the root of the loopback address. */
export async function serveArticle(): Promise<Server> {
  const sample = await readFile(path.join(ROOT, 'test/pages/sample/page.html'));
  return serve((asked) => (asked === '/' ? { body: sample } : undefined));
}

/** Opens the sample article and waits until it is marked and read to the end. */
export async function openArticle({ open, stateOf }: Launched, { origin }: Server, view: View): Promise<Page> {
  const page = await open(`http://${HOST}:${new URL(origin).port}/`);
  await page.setViewport(view);
  await until('marks on the sample page', () => isMarked(page), PATIENCE);
  const isRead = async () => {
    const state = await stateOf(page);
    return state.is === 'analysed' && !isUnfinished(state);
  };
  await until('all of the sample page', isRead, PATIENCE);
  return page;
}

/** The middle of the hovered name in the window, after its paragraph was scrolled to the top of it, so that no line above is cut. */
function placeOfName(page: Page, hovered: Hovered): Promise<{ x: number; y: number }> {
  return page.evaluate(({ before, name }) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(before + name) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at + before.length);
      range.setEnd(node, at + before.length + name.length);
      const paragraph = node.parentElement?.closest('p') as HTMLElement;
      window.scrollBy({ top: paragraph.getBoundingClientRect().top - 20, behavior: 'instant' });
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    throw new Error(`the sample page does not say ${before}${name}`);
  }, hovered);
}

/** Waits for a card, which comes as the last child of the page's root. */
export const untilCard = (page: Page) =>
  until('the card', () => page.evaluate(() => document.documentElement.lastElementChild?.localName === 'div'), PATIENCE);

/** Opens the card of a name, as the pointer does. */
export async function openCard(page: Page, hovered: Hovered): Promise<void> {
  const { x, y } = await placeOfName(page, hovered);
  await settle();
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y);
  await untilCard(page);
  await settle();
}

/** The card over the article, as a reader sees it. */
export async function pictureCard(page: Page, hovered: Hovered): Promise<Uint8Array> {
  await openCard(page, hovered);
  const picture = await page.screenshot();
  await page.keyboard.press('Escape');
  return picture;
}

/** One of the extension's pages about the article, with something done on it. */
export async function pictureView(launched: Launched, file: string, view: View, ready: string, press?: string): Promise<Uint8Array> {
  const page = await launched.openOwn(file);
  await page.setViewport(view);
  await page.bringToFront(); // Browsers draw nothing that is behind.
  await until(`${ready} in ${file}`, () => page.$(ready), PATIENCE);
  if (press) await page.click(press);
  await page.mouse.move(0, 0);
  await settle();
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

/** Builds the extension. */
export function build(target: Target) {
  const { status } = spawnSync('npx', ['--no-install', 'vite', 'build', '--mode', target, '--logLevel', 'warn'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`the build for ${target} failed`);
}
