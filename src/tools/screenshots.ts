import { spawnSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Launched, launch, until } from './launch.ts';
import type { Target } from './manifest.ts';
import { type Server, serve } from './serve.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PICTURES = path.join(ROOT, 'test/screenshots');
const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** Where the sample newspaper says that it is at home. */
const HOST = 'northern-courier.example';
/** The names on the sample page that are hovered, each found by the words before it. */
const HOVERED = [
  { picture: 'card', before: 'they pay for themselves,” said ', name: 'Henrik Dahl' },
  // A surname that two people share, meaning the one who was introduced late.
  { picture: 'card-surname', before: 'pay for its own upkeep, ', name: 'Saar' },
] as const;
type Hovered = (typeof HOVERED)[number];
/** What is shown of the page around the card, px. */
const CARD_VIEW = { width: 560, height: 480 };
const POPUP_VIEW = { width: 400, height: 600 };
/** Sharp on today's screens, and small enough to be kept with the code. */
const SCALE = 1.5;
/** How long the extension may take to its marks, card or list, ms: a busy machine is no reason for no picture. */
const PATIENCE = 30_000;

/** Opens the sample article and waits for its marks. */
async function openArticle({ open }: Launched, { origin }: Server): Promise<Page> {
  const page = await open(`http://${HOST}:${new URL(origin).port}/`);
  await page.setViewport({ ...CARD_VIEW, deviceScaleFactor: SCALE });
  const isMarked = () => page.evaluate(() => [...CSS.highlights.keys()].some((name) => name.startsWith('dramatis')));
  await until('marks on the sample page', isMarked, PATIENCE);
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

/** The card over the article, as a reader sees it. */
async function pictureCard(page: Page, hovered: Hovered): Promise<Uint8Array> {
  const { x, y } = await placeOfName(page, hovered);
  await new Promise((over) => setTimeout(over, 400)); // Cards stay shut while a page scrolls.
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y);
  await until('the card', () => page.evaluate(() => document.documentElement.lastElementChild?.localName === 'div'), PATIENCE);
  await new Promise((over) => setTimeout(over, 400)); // The card fades in.
  const picture = await page.screenshot();
  await page.keyboard.press('Escape');
  return picture;
}

/** The popup as it stands over the article: loaded while the article is the active tab. */
async function picturePopup(launched: Launched, article: Page): Promise<Uint8Array> {
  const popup = await launched.openOwn('src/popup/index.html');
  await popup.setViewport({ ...POPUP_VIEW, deviceScaleFactor: SCALE });
  await article.bringToFront();
  await popup.evaluate(() => location.reload()).catch(() => {}); // The answer may be lost with the document.
  await until('the people', () => popup.$('.person'), PATIENCE);
  await popup.bringToFront(); // Browsers draw nothing that is behind.
  await popup.click('.person:nth-child(2) .name');
  await popup.mouse.move(0, 0);
  await new Promise((over) => setTimeout(over, 400));
  return popup.screenshot();
}

async function picture(target: Target, theme: Theme, server: Server) {
  const launched = await launch(target, { window: CARD_VIEW, host: HOST, theme });
  try {
    const article = await openArticle(launched, server);
    for (const hovered of HOVERED)
      await writeFile(path.join(PICTURES, `${hovered.picture}-${target}-${theme}.png`), await pictureCard(article, hovered));
    await writeFile(path.join(PICTURES, `popup-${target}-${theme}.png`), await picturePopup(launched, article));
  } finally {
    await launched.close();
  }
}

/** Card and popup on the sample article, light and dark, in both browsers, as test/screenshots/<what>-<browser>-<theme>.png. */
async function main() {
  await mkdir(PICTURES, { recursive: true });
  const sample = await readFile(path.join(ROOT, 'test/pages/sample/page.html'));
  const server = await serve((asked) => (asked === '/' ? { body: sample } : undefined));
  for (const target of ['chrome', 'firefox'] as const) {
    const build = spawnSync('npx', ['--no-install', 'vite', 'build', '--mode', target, '--logLevel', 'warn'], {
      cwd: ROOT,
      stdio: 'inherit',
    });
    if (build.status !== 0) throw new Error(`the build for ${target} failed`);
    for (const theme of THEMES) await picture(target, theme, server);
  }
  await server.close();
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
