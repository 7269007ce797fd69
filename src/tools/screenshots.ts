import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { isUnfinished } from '../messages/page-state.ts';
import { type LaunchChoices, type Launched, launch, loadAnew, until } from './launch.ts';
import { locales } from './locales.ts';
import type { Target } from './manifest.ts';
import { oneLanguage } from './one-language.ts';
import { type Server, serve } from './serve.ts';
import { type WebpMaker, webpMaker } from './webp.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PICTURES = path.join(ROOT, 'test/screenshots');

/** Where the sample newspaper says that it is at home. */
const HOST = 'northern-courier.example';
/** The names on the sample page that are hovered, each found by the words before it. */
const HOVERED = {
  card: { before: 'Estonian leader ', name: 'Kadri Saar' },
  // A surname that two people share, meaning the one who was introduced late.
  'card-surname': { before: 'pay for its own upkeep, ', name: 'Saar' },
} as const;
type Hovered = (typeof HOVERED)[keyof typeof HOVERED];

/** Windows, px: of the page around the card, of popup, panel and library, of whole pages, of a phone. */
const CARD_VIEW = { width: 560, height: 480 };
const POPUP_VIEW = { width: 400, height: 600 };
const PANEL_VIEW = { width: 420, height: 720 };
const LIBRARY_VIEW = { width: 760, height: 620 };
const PAGE_VIEW = { width: 1180, height: 800 };
const PHONE_VIEW = { width: 360, height: 740 };
/** Sharp on today's screens, and small enough to be kept with the code. */
const SCALE = 1.5;
/** How long the extension may take to its marks, card or list, ms: a busy machine is no reason for no picture. */
const PATIENCE = 30_000;

/** Whatever fades or slides in is there after this time, ms; cards stay shut for less than it after a page has scrolled. */
const SETTLED = 500;
const settle = () => new Promise((over) => setTimeout(over, SETTLED));

const isMarked = (page: Page) => page.evaluate(() => [...CSS.highlights.keys()].some((name) => name.startsWith('dramatis')));

/** Opens the sample article and waits until it is marked and read to the end. */
async function openArticle({ open, stateOf }: Launched, { origin }: Server): Promise<Page> {
  const page = await open(`http://${HOST}:${new URL(origin).port}/`);
  await page.setViewport({ ...CARD_VIEW, deviceScaleFactor: SCALE });
  await until('marks on the sample page', () => isMarked(page), PATIENCE);
  const isRead = async () => {
    const state = await stateOf(page);
    return state.is === 'analysed' && !isUnfinished(state);
  };
  await until('all of the sample page', isRead, PATIENCE);
  return page;
}

/** The middle of the hovered name in the window, after it was scrolled to the upper part of it. */
function placeOfName(page: Page, hovered: Hovered): Promise<{ x: number; y: number }> {
  return page.evaluate(({ before, name }) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(before + name) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at + before.length);
      range.setEnd(node, at + before.length + name.length);
      window.scrollBy({ top: range.getBoundingClientRect().top - window.innerHeight / 5, behavior: 'instant' });
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    throw new Error(`the sample page does not say ${before}${name}`);
  }, hovered);
}

/** Waits for a card, which comes as the last child of the page's root. */
const untilCard = (page: Page) =>
  until('the card', () => page.evaluate(() => document.documentElement.lastElementChild?.localName === 'div'), PATIENCE);

/** The card over the article, as a reader sees it. */
async function pictureCard(page: Page, hovered: Hovered): Promise<Uint8Array> {
  const { x, y } = await placeOfName(page, hovered);
  await settle();
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y);
  await untilCard(page);
  await settle();
  const picture = await page.screenshot();
  await page.keyboard.press('Escape');
  return picture;
}

/** One of the extension's pages about the article, with something done on it. */
async function pictureView(launched: Launched, file: string, view: typeof POPUP_VIEW, ready: string, press?: string): Promise<Uint8Array> {
  const page = await launched.openOwn(file);
  await page.setViewport({ ...view, deviceScaleFactor: SCALE });
  await page.bringToFront(); // Browsers draw nothing that is behind.
  await until(`${ready} in ${file}`, () => page.$(ready), PATIENCE);
  if (press) await page.click(press);
  await page.mouse.move(0, 0);
  await settle();
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

/** The popup as it stands over the article: loaded while the article is the active tab. */
async function picturePopup(launched: Launched, article: Page): Promise<Uint8Array> {
  const popup = await launched.openOwn('src/popup/index.html');
  await popup.setViewport({ ...POPUP_VIEW, deviceScaleFactor: SCALE });
  await article.bringToFront();
  await loadAnew(popup);
  await until('the people', () => popup.$('.person'), PATIENCE);
  await popup.bringToFront();
  await popup.mouse.move(0, 0);
  await settle();
  const picture = await popup.screenshot();
  await popup.close();
  return picture;
}

/** A page with the sample on which Dramatis is at work; the welcome page opens a card there by itself, where the article is in view. */
async function picturePage(launched: Launched, what: 'options' | 'welcome', view: typeof PAGE_VIEW): Promise<Uint8Array> {
  const file = `src/${what}/index.html`;
  const page = await launched.openOwn(file);
  await page.setViewport({ ...view, deviceScaleFactor: view === PHONE_VIEW ? SCALE : 1 });
  if (view === PHONE_VIEW) await loadAnew(page); // As wide as the window was first, it would open a card.
  await page.bringToFront();
  await until(`marks on ${file}`, () => isMarked(page), PATIENCE);
  await page.mouse.move(0, 0);
  if (what === 'welcome' && view === PAGE_VIEW) await untilCard(page);
  await settle();
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

/** In which looks everything is pictured, and what their pictures' names end in. */
interface Look {
  readonly theme: 'light' | 'dark';
  /** A folder of src/_locales; the browser's own language without. */
  readonly language?: string;
  /** With what needs to be seen only once: the other card, the voices, and the pages on a phone. */
  readonly more?: boolean;
}
const LOOKS: readonly Look[] = [{ theme: 'light', more: true }, { theme: 'dark' }, { theme: 'light', language: 'ar' }];

type Keep = (what: string, png: Uint8Array) => Promise<void>;

/** All pictures in one browser and look, each given to `keep` with the name of what it shows. */
async function pictures(target: Target, choices: LaunchChoices, more: boolean, server: Server, keep: Keep) {
  const launched = await launch(target, { ...choices, window: CARD_VIEW, host: HOST });
  try {
    await launched.asExtension('browser.storage.local.set({ settings: { memory: true } })');
    const article = await openArticle(launched, server);
    await keep('card', await pictureCard(article, HOVERED.card));
    if (more) await keep('card-surname', await pictureCard(article, HOVERED['card-surname']));
    await keep('popup', await picturePopup(launched, article));
    const panel = `src/panel/index.html?tab=${await launched.tabIdOf(article)}`;
    await keep('panel', await pictureView(launched, panel, PANEL_VIEW, '.person', '.person:nth-child(2) .name'));
    await keep('questions', await pictureView(launched, panel, PANEL_VIEW, '#tab-questions', '#tab-questions'));
    if (more) await keep('voices', await pictureView(launched, panel, PANEL_VIEW, '#tab-voices', '#tab-voices'));
    await keep('library', await pictureView(launched, 'src/library/index.html', LIBRARY_VIEW, 'main li'));
    for (const what of ['options', 'welcome'] as const) {
      await keep(what, await picturePage(launched, what, PAGE_VIEW));
      if (more) await keep(`${what}-phone`, await picturePage(launched, what, PHONE_VIEW));
    }
  } finally {
    await launched.close();
  }
}

function build(target: Target) {
  const { status } = spawnSync('npx', ['--no-install', 'vite', 'build', '--mode', target, '--logLevel', 'warn'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`the build for ${target} failed`);
}

async function pictureLook(target: Target, { theme, language, more = false }: Look, server: Server, webp: WebpMaker) {
  const extension = language && (await oneLanguage(target, language));
  await pictures(target, { theme, ...(extension && { extension }) }, more, server, async (what, png) => {
    const name = [what, target, theme, language].filter(Boolean).join('-');
    await writeFile(path.join(PICTURES, `${name}.webp`), await webp.convert(png));
    console.log(name);
  });
}

/**
 * Everything that readers see, on the sample article: in both browsers, light and dark, and in Arabic, which is written from the right. Writes
 * test/screenshots/<what>-<browser>-<theme>[-<language>].webp, and no other .webp stays in that folder.
 */
async function main() {
  await mkdir(PICTURES, { recursive: true });
  for (const old of await readdir(PICTURES)) if (old.endsWith('.webp')) await rm(path.join(PICTURES, old));
  const sample = await readFile(path.join(ROOT, 'test/pages/sample/page.html'));
  const server = await serve((asked) => (asked === '/' ? { body: sample } : undefined));
  const webp = await webpMaker();
  for (const target of ['chrome', 'firefox'] as const) {
    build(target);
    for (const look of LOOKS) if (!look.language || locales().includes(look.language)) await pictureLook(target, look, server, webp);
  }
  await webp.close();
  await server.close();
}

main().catch((error: Error) => {
  console.error(error);
  process.exit(1);
});
