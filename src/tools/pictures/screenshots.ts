import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { type LaunchChoices, type Launched, launch, loadAnew, until } from '../browser/launch.ts';
import type { Server } from '../browser/serve.ts';
import { locales } from '../build/locales.ts';
import type { Target } from '../build/manifest.ts';
import { oneLanguage } from '../pages/one-language.ts';
import {
  build,
  HOST,
  HOVERED,
  isMarked,
  openArticle,
  PATIENCE,
  pictureCard,
  pictureView,
  serveArticle,
  settle,
  untilCard,
  type View,
} from './picture.ts';
import { type WebpMaker, webpMaker } from './webp.ts';

const PICTURES = path.resolve(import.meta.dirname, '../../../test/screenshots');

/** Sharp on today's screens, and small enough to be kept with the code. */
const SCALE = 1.5;
/** Windows, px: of the page around the card, of popup, panel and library, of whole pages, of a phone. */
const CARD_VIEW = { width: 560, height: 480, deviceScaleFactor: SCALE };
const POPUP_VIEW = { width: 400, height: 600, deviceScaleFactor: SCALE };
const PANEL_VIEW = { width: 420, height: 720, deviceScaleFactor: SCALE };
const LIBRARY_VIEW = { width: 760, height: 620, deviceScaleFactor: SCALE };
const PAGE_VIEW = { width: 1180, height: 800, deviceScaleFactor: 1 };
const PHONE_VIEW = { width: 360, height: 740, deviceScaleFactor: SCALE };
/** The popup as it stands over the article: loaded while the article is the active tab. */
async function picturePopup(launched: Launched, article: Page): Promise<Uint8Array> {
  const popup = await launched.openOwn('src/popup/index.html');
  await popup.setViewport(POPUP_VIEW);
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
async function picturePage(launched: Launched, what: 'options' | 'welcome', view: View): Promise<Uint8Array> {
  const file = `src/${what}/index.html`;
  const page = await launched.openOwn(file);
  await page.setViewport(view);
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
    const article = await openArticle(launched, server, CARD_VIEW);
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
  const server = await serveArticle();
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
