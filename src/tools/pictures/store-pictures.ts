import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import captions from '../../store/listing/captions.json' with { type: 'json' };
import { type Launched, launch } from '../browser/launch.ts';
import type { Server } from '../browser/serve.ts';
import { catalogueOf } from '../build/locales.ts';
import { escapeHtml } from '../markdown.ts';
import { oneLanguage } from '../pages/one-language.ts';
import { build, HOST, HOVERED, openArticle, openCard, pictureCard, pictureView, serveArticle, settle } from './picture.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const OUT = path.join(ROOT, 'dist/store-pictures');

/** How much larger than on a screen everything is, so that it can be read where a store shows the picture at half its size. */
const SCALE = 1.4;
/** What the picture of a screen shows of the product, px of the picture. */
const SHOT = { width: 1120, height: 668 };
const view = (width: number, height = SHOT.height) => ({
  width: Math.round(width / SCALE),
  height: Math.round(height / SCALE),
  deviceScaleFactor: SCALE,
});
const WHOLE = view(SHOT.width);
/** Article and panel beside each other; both go on below the picture, where the panel's foot stands. */
const HALF = view(SHOT.width / 2, SHOT.height + 140);
/** The window in which the card for the large promotional picture stands, and how large it is shown there. */
const PROMO = { width: 500, height: 400, deviceScaleFactor: SCALE };

type Language = keyof typeof captions;
type Theme = 'light' | 'dark';
type Caption = keyof (typeof captions)['en'];

/** A page that is nothing but a picture. */
const composed = async (kind: string, theme: Theme, language: Language, content: string) => {
  const sheets = await Promise.all(
    ['../../ui/card/card.css', 'store-pictures.css'].map((file) => readFile(path.join(import.meta.dirname, file), 'utf8')),
  );
  const tag = language.replace('_', '-');
  return `<!doctype html><html lang="${tag}" data-theme="${theme}"><style>${sheets.join('\n')} body { margin: 0 }</style>
<body class="dramatis picture ${kind}" lang="${tag}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">${content}</body></html>`;
};

const shown = (png: Uint8Array, width: number) =>
  `<img src="data:image/png;base64,${Buffer.from(png).toString('base64')}" width="${width}" alt="">`;

interface Shots {
  readonly screens: Readonly<Partial<Record<Caption, readonly (readonly [png: Uint8Array, width: number])[]>>>;
  readonly promo?: Uint8Array;
}

/** The article scrolled to the name that is hovered in other pictures, without its card. */
async function pictureArticle(page: Page): Promise<Uint8Array> {
  await openCard(page, HOVERED.card);
  await page.keyboard.press('Escape');
  await page.mouse.move(0, 0);
  await settle();
  return page.screenshot();
}

async function inLight(launched: Launched, server: Server): Promise<Shots> {
  await launched.asExtension('browser.storage.local.set({ settings: { memory: true } })');
  const article = await openArticle(launched, server, WHOLE);
  const card = await pictureCard(article, HOVERED.card);
  await article.setViewport(PROMO);
  const promo = await pictureCard(article, HOVERED.card);
  await article.setViewport(HALF);
  const beside = await pictureArticle(article);
  const file = `src/panel/index.html?tab=${await launched.tabIdOf(article)}`;
  const panel = await pictureView(launched, file, HALF, '.person');
  const questions = await pictureView(launched, file, HALF, '#tab-questions', '#tab-questions');
  const library = await pictureView(launched, 'src/library/index.html', WHOLE, 'main li');
  const pair = (png: Uint8Array) => [beside, png].map((half) => [half, SHOT.width / 2] as const);
  return {
    screens: { card: [[card, SHOT.width]], panel: pair(panel), questions: pair(questions), library: [[library, SHOT.width]] },
    promo,
  };
}

async function inDark(launched: Launched, server: Server): Promise<Shots> {
  const article = await openArticle(launched, server, WHOLE);
  return { screens: { surname: [[await pictureCard(article, HOVERED['card-surname']), SHOT.width]] } };
}

/** Whether this machine has a font with these letters; without one all of them are drawn as the same empty box. */
const canWrite = (page: Page, text: string) =>
  page.evaluate((all) => {
    const letters = [...new Set(all.match(/\p{L}/gu))];
    const canvas = new OffscreenCanvas(60, 60).getContext('2d') as OffscreenCanvasRenderingContext2D;
    const drawn = letters.map((letter) => {
      canvas.reset();
      canvas.font = '30px serif';
      canvas.fillText(letter, 15, 40);
      return canvas.getImageData(0, 0, 60, 60).data.join();
    });
    return new Set(drawn).size === letters.length;
  }, text);

/** All pictures in one language, for which the extension is started in it, light and dark. */
async function pictures(
  language: Language,
  server: Server,
  draw: (name: string, width: number, height: number, html: string) => Promise<void>,
) {
  const extension = await oneLanguage('chrome', language);
  const heading = escapeHtml(catalogueOf(language).welcomeHeading?.message ?? '');
  const icon = (size: number) => `<img src="data:image/svg+xml;base64,${iconBase64}" width="${size}" height="${size}" alt="">`;
  const iconBase64 = (await readFile(path.join(ROOT, 'icons/icon.svg'))).toString('base64');
  for (const [theme, shoot] of [
    ['light', inLight],
    ['dark', inDark],
  ] as const) {
    const launched = await launch('chrome', { theme, extension, host: HOST });
    const { screens, promo } = await shoot(launched, server).finally(() => launched.close());
    for (const [caption, shots] of Object.entries(screens))
      await draw(
        caption,
        1280,
        800,
        await composed(
          'screen',
          theme,
          language,
          `<h1>${escapeHtml(captions[language][caption as Caption])}</h1><div class="shot">${shots.map(([png, width]) => shown(png, width)).join('')}</div>`,
        ),
      );
    if (!promo) continue;
    const brand = (size: number) => `<div class="brand">${icon(size)}<span class="name">Dramatis</span></div>`;
    await draw('promo-small', 440, 280, await composed('promo small', theme, language, `${brand(60)}<h1>${heading}</h1>`));
    await draw(
      'promo-large',
      1400,
      560,
      await composed(
        'promo large',
        theme,
        language,
        `<div class="words">${brand(52)}<h1>${heading}</h1></div><div class="shot">${shown(promo, PROMO.width * PROMO.deviceScaleFactor)}</div>`,
      ),
    );
  }
}

/**
 * `npm run store-pictures [-- LANGUAGE…]`: what the stores show of Dramatis, photographed from the product on the sample article, in the sizes that they ask for: five screens
 * of 1280 × 800, promotional pictures of 440 × 280 and 1400 × 560. Writes dist/store-pictures/<language>/<what>.png, in all languages unless some are named.
 */
async function main() {
  const asked = process.argv.slice(2);
  const languages = (Object.keys(captions) as Language[]).filter((language) => asked.length === 0 || asked.includes(language));
  build('chrome');
  const server = await serveArticle();
  const painter = await launch('chrome', { bare: true });
  const page = await painter.open('about:blank');
  try {
    for (const language of languages) {
      if (!(await canWrite(page, captions[language].card)))
        throw new Error(`${language}: no font on this machine has its letters (Debian: fonts-noto-core fonts-noto-cjk)`);
      const folder = path.join(OUT, language);
      await rm(folder, { recursive: true, force: true });
      await mkdir(folder, { recursive: true });
      await pictures(language, server, async (name, width, height, html) => {
        await page.setViewport({ width, height });
        await page.setContent(html);
        await writeFile(path.join(folder, `${name}.png`), await page.screenshot());
        console.log(`${language}/${name}.png`);
      });
    }
  } finally {
    await painter.close();
    await server.close();
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
