import type { Page } from 'puppeteer-core';
import { beforeEach, expect, it } from 'vitest';
import { loadAnew, until } from '../../src/tools/browser/launch.ts';
import { faultsOn, narrowFaultsOn } from './accessible.ts';
import { articlePage, HARBOUR } from './articles.ts';
import {
  cardOnOwnPage,
  inBothBrowsers,
  marksOn,
  placeOf,
  type Reader,
  UNREAD_AWAKE,
  untilAtRest,
  untilMarked,
  untilUnmarked,
} from './reader.ts';

async function openOptions(reader: Reader): Promise<Page> {
  const page = await reader.launched.openOwn('src/options/index.html');
  await page.bringToFront();
  await untilMarked(page, 'Clara Moreau');
  return page;
}

/** Presses a control by the words that name it. */
const press = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    const found = [...document.querySelectorAll<HTMLElement>('.options :is(label, button)')].find((control) =>
      [control.innerText, control.ariaLabel].some((text) => text?.trim().startsWith(wanted)),
    );
    if (!found) throw new Error(`nothing is called ${wanted}`);
    found.click();
  }, words);

const stored = (reader: Reader) =>
  reader.launched.asExtension<Record<string, unknown>>('(await browser.storage.local.get("settings")).settings');
const focused = (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement).closest('label, button')?.textContent ?? '');

inBothBrowsers((reader) => {
  beforeEach(() => reader().set({}));

  it('shows every change at once on the sample, and on an open article', async () => {
    const article = await reader().visit(articlePage(HARBOUR));
    await untilMarked(article, 'Anna Lindqvist');
    const page = await openOptions(reader());
    expect(Object.keys(await marksOn(page)).sort()).toEqual(['analyst', 'business', 'leader', 'spokesperson']);

    await press(page, 'Tint');
    await until('tints', async () => 'leader-tint' in (await marksOn(page)) && 'leader-tint' in (await marksOn(article)));
    await press(page, 'Leaders');
    await until('no leaders', async () => !('leader-tint' in (await marksOn(page))) && !('leader-tint' in (await marksOn(article))));
    await press(page, 'Unmarked');
    await untilUnmarked(page);
    await untilUnmarked(article);
    await press(page, 'Reset all');
    await untilMarked(page, 'Clara Moreau');
    await untilMarked(article, 'Anna Lindqvist');

    await press(page, 'Dark');
    await until('dark', () =>
      page.evaluate(() => getComputedStyle(document.querySelector('main') as Element).backgroundColor === 'rgb(30, 31, 39)'),
    );
    await press(page, 'Reset all');
    await article.close();
    await page.close();
  });

  it('opens the card on the sample as on any page', async () => {
    const page = await openOptions(reader());
    const { x, y } = await placeOf(page, 'Jonas Weber');
    await untilAtRest(page);
    await page.mouse.move(x - 2, y);
    await page.mouse.move(x, y);
    const card = await until('the card', () => cardOnOwnPage(page));
    expect(card).toContain('Professor of economics');
    await page.keyboard.press('Escape');
    await until('no card', async () => (await cardOnOwnPage(page)) === null);
    await page.close();
  });

  it('turns a site off, typed as an address, and on again', async () => {
    const article = await reader().visit(articlePage(HARBOUR));
    await untilMarked(article, 'Anna Lindqvist');
    const page = await openOptions(reader());
    await page.focus('#site');
    await page.keyboard.type('http://127.0.0.1:80/world');
    await page.keyboard.press('Enter');
    await untilUnmarked(article);
    await press(page, 'Remove 127.0.0.1');
    await untilMarked(article, 'Anna Lindqvist');
    await article.close();
    await page.close();
  });

  it('can be used by keyboard alone', async () => {
    const page = await openOptions(reader());
    await until('the first choice in focus', () =>
      page.evaluate(() => {
        const choice = document.querySelector<HTMLElement>('[type=radio]:checked');
        choice?.focus();
        return choice !== null && document.activeElement === choice;
      }),
    );
    await page.keyboard.press('ArrowRight');
    await until('the light theme', async () => (await stored(reader()))?.theme === 'light');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Line');
    await page.keyboard.press('ArrowRight');
    await until('tints', async () => (await stored(reader()))?.markStyle === 'tint');
    for (const _ of ['mentions', 'text size', 'leaders']) await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Leaders');
    await page.keyboard.press(' ');
    await until('no leaders', async () => ((await stored(reader()))?.marked as string[] | undefined)?.includes('leader') === false);
    await page.evaluate(() => document.querySelector<HTMLElement>('#opening [type=range]')?.focus());
    await page.keyboard.press('ArrowRight');
    await until('0.4 seconds', async () => (await stored(reader()))?.openDelay === 400);
    await press(page, 'Reset all');
    await page.close();
  });

  it('says that damaged settings were set back, keeps the rest, and works on', async () => {
    await reader().set({ theme: 'pink', openDelay: 700, sitesOff: [4] });
    const article = await reader().visit(articlePage(HARBOUR));
    await untilMarked(article, 'Anna Lindqvist');
    const page = await openOptions(reader());
    await until('the message', () =>
      page.evaluate(() => document.querySelector('.banner')?.textContent?.includes('Sites where it stays off and Theme')),
    );
    expect(await faultsOn(page)).toEqual([]);
    expect(await stored(reader())).toMatchObject({ theme: 'auto', openDelay: 700, sitesOff: [] });
    const aside = await reader().launched.asExtension<{ value: unknown }[]>(
      '(await browser.storage.local.get("settingsAside")).settingsAside',
    );
    expect(aside.at(-1)?.value).toMatchObject({ theme: 'pink', openDelay: 700, sitesOff: [4] });
    await press(page, 'All right');
    await loadAnew(page);
    await until('the page without the message', () =>
      page.evaluate(
        () =>
          !document.querySelector('.banner') &&
          [...document.querySelectorAll('button')].some(({ textContent }) => textContent === 'Reset all'),
      ),
    );
    await press(page, 'Reset all');
    await article.close();
    await page.close();
  });

  it.each(['light', 'dark'] as const)('is accessible, %s', async (theme) => {
    await reader().set({ theme, sitesOff: ['a.example'] });
    const page = await openOptions(reader());
    expect(await faultsOn(page)).toEqual([]);
    await page.close();
  });

  it('fits a phone, with room for fingers', async () => {
    await reader().set({ sitesOff: ['a.example'] });
    const page = await openOptions(reader());
    await page.setViewport({ width: 360, height: 740 });
    expect(await narrowFaultsOn(page)).toEqual([]);
    await page.close();
  });
}, UNREAD_AWAKE);
