import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { until } from '../../src/tools/browser/launch.ts';
import { faultsOn, narrowFaultsOn } from './accessible.ts';
import { cardOnOwnPage, inBothBrowsers, marksOn, pause, placeOf, type Reader, untilAtRest, untilMarked } from './reader.ts';

/** The tabs that show the welcome page. */
const welcomeTabs = (reader: Reader) =>
  reader.launched.asExtension<number>(
    `(await browser.tabs.query({})).filter(({ url }) => url === browser.runtime.getURL('src/welcome/index.html')).length`,
  );

async function openWelcome(reader: Reader): Promise<Page> {
  const page = await reader.launched.openOwn('src/welcome/index.html');
  await page.bringToFront();
  await untilMarked(page, 'Clara Moreau');
  return page;
}

inBothBrowsers(
  (reader) => {
    it('opens by itself after the install', async () => {
      await until('the welcome page', async () => (await welcomeTabs(reader())) === 1);
    });

    it('shows by itself, and asks for nothing, what a card is; the pointer on another name shows the next', async () => {
      const page = await openWelcome(reader());
      const shown = await until('the card', () => cardOnOwnPage(page), 30_000);
      expect(shown).toContain('Clara Moreau');
      expect(shown).toContain('the Sund Bridge, which is the best thing');
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
      const { x, y } = await placeOf(page, 'Jonas Weber');
      await page.mouse.move(5, 5);
      await pause(600);
      expect(await cardOnOwnPage(page)).toContain('Clara Moreau');
      await page.mouse.move(x - 2, y);
      await page.mouse.move(x, y);
      await until('the next card', async () => (await cardOnOwnPage(page))?.includes('Jonas Weber'));
      await page.close();
    });

    it('teaches on a sample that works: each sort of line, and a card for each name', async () => {
      const page = await openWelcome(reader());
      expect(await marksOn(page)).toMatchObject({
        leader: ['Clara Moreau', 'Moreau'],
        analyst: ['Jonas Weber', 'Weber'],
        business: ['Ida Holm'],
        spokesperson: ['Maria Santos'],
      });
      const { x, y } = await placeOf(page, 'Clara Moreau');
      await untilAtRest(page);
      await page.mouse.move(x - 2, y);
      await page.mouse.move(x, y);
      const card = await until('the card', () => cardOnOwnPage(page));
      expect(card).toContain('the Sund Bridge, which is the best thing');
      await page.close();
    });

    it('teaches the keys, which walk from name to name', async () => {
      const page = await openWelcome(reader());
      const keys = await reader().launched.asExtension<string>(
        `(await browser.commands.getAll()).find(({ name }) => name === 'next-person').shortcut`,
      );
      expect(keys).not.toBe('');
      await until('the keys', () => page.evaluate((wanted) => document.querySelector('.try')?.textContent?.includes(wanted), keys));
      await reader().launched.pressKeys(page, keys);
      await until('the first card', async () => (await cardOnOwnPage(page))?.includes('Clara Moreau'));
      await page.close();
    });

    it('leads to the options by keyboard', async () => {
      const page = await openWelcome(reader());
      await page.focus('nav a:last-child');
      await page.keyboard.press('Enter');
      await until('the options', () => page.evaluate(() => location.pathname === '/src/options/index.html'));
      await page.close();
    });

    it('is accessible, and fits a phone', async () => {
      const page = await openWelcome(reader());
      expect(await faultsOn(page)).toEqual([]);
      await page.setViewport({ width: 360, height: 740 });
      expect(await narrowFaultsOn(page)).toEqual([]);
      expect(await faultsOn(page)).toEqual([]);
      await page.close();
    });
  },
  { welcome: true },
);
