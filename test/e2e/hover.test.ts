import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { until } from '../../src/tools/browser/launch.ts';
import { articlePage, HARBOUR } from './articles.ts';
import { inBothBrowsers, marksOn, pause, placeOf, UNREAD, untilDrawn, untilMarked } from './reader.ts';

const SAMPLE = readFileSync(path.resolve(import.meta.dirname, '../pages/sample/page.html'), 'utf8');

inBothBrowsers((reader) => {
  let page: Page;
  beforeAll(async () => {
    page = await reader().visit(articlePage({ ...HARBOUR, head: '<style>p { margin: 90px 200px }</style>' }));
    await untilMarked(page, 'Anna Lindqvist');
  });

  it('opens the card of the person under the pointer, below the name and inside the window', async () => {
    await reader().point(page, 'Jonas Weber');
    const card = await reader().untilCard(page, 'Jonas Weber');
    expect(card.text).toContain('Analyst');
    expect(card.text).toMatch(/Professor of economics/);
    const name = await placeOf(page, 'Jonas Weber');
    expect(card.top).toBeGreaterThan(name.y + 4);
    expect(card.left).toBeGreaterThanOrEqual(8);
    expect(card.theme).toBe('light');
  });

  it('closes at Escape, and stays closed while the pointer rests where it is', async () => {
    await reader().point(page, 'Peter Okafor');
    await reader().untilCard(page, 'Peter Okafor');
    await page.keyboard.press('Escape');
    await reader().untilNoCard(page);
    await pause(700);
    expect(await reader().card(page)).toBeNull();
  });

  it('lets the pointer go into the card and stay there, and closes when it has left', async () => {
    await reader().point(page, 'Jonas Weber');
    const card = await reader().untilCard(page, 'Jonas Weber');
    await page.mouse.move(card.left + 60, card.top + 40, { steps: 8 });
    await pause(700);
    expect((await reader().card(page))?.text).toContain('Jonas Weber');
    await page.mouse.move(5, 5);
    await reader().untilNoCard(page);
  });

  it('opens nothing while the page scrolls under the pointer, nor at rest before the pointer moves', async () => {
    await page.mouse.move(5, 5);
    await reader().untilNoCard(page);
    const { x, y } = await placeOf(page, 'Maria Santos');
    await pause(300);
    await page.mouse.move(x, y);
    for (let turn = 0; turn < 8; turn++) {
      await page.mouse.wheel({ deltaY: turn % 2 ? 2 : -2 });
      await page.evaluate((by) => window.scrollBy({ top: by, behavior: 'instant' }), turn % 2 ? 1 : -1);
      await pause(100);
      expect(await reader().card(page)).toBeNull();
    }
    await pause(600);
    expect(await reader().card(page)).toBeNull();
    await reader().point(page, 'Maria Santos');
    await reader().untilCard(page, 'Maria Santos');
  });

  it.each([
    ['where a ticker scrolls all the time', 'setInterval(() => { ticker.scrollLeft = (ticker.scrollLeft + 3) % 400; }, 50)'],
    ['where scrolls are told that move nothing', 'setInterval(() => document.dispatchEvent(new Event("scroll")), 50)'],
    [
      'where the page clears all timers',
      'setInterval(() => { for (let id = setTimeout(() => {}) + 100; id > 0; id--) if (id !== own) clearTimeout(id); }, 20)',
    ],
  ])('opens a card, keeps it and closes it %s', async (_, script) => {
    const ticker =
      '<div id="ticker" style="position: fixed; top: 0; width: 200px; overflow: hidden"><p style="width: 2000px; margin: 0">News</p></div>';
    const busy = await reader().visit(
      articlePage({
        ...HARBOUR,
        head: '<style>p { margin: 90px 200px }</style>',
        after: `${ticker}<script>addEventListener('go', () => { window.own = ${script}; }, { once: true })</script>`,
      }),
    );
    await untilMarked(busy, 'Jonas Weber');
    await busy.evaluate(() => dispatchEvent(new Event('go')));
    await reader().point(busy, 'Jonas Weber');
    const card = await reader().untilCard(busy, 'Jonas Weber');
    await busy.mouse.move(card.left + 60, card.top + 40, { steps: 8 });
    // Longer than a card stands that nobody gives more time.
    await pause(4500);
    expect((await reader().card(busy))?.bottom).toBeGreaterThan(card.top + 40);
    await busy.mouse.move(5, 300);
    await reader().untilNoCard(busy);
    await busy.close();
  });

  it('opens the card of a name on which the pointer comes to rest just after a scroll', async () => {
    await page.mouse.move(5, 5);
    await reader().untilNoCard(page);
    await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
    await pause(600);
    const { x, y } = await placeOf(page, 'Peter Okafor');
    await untilDrawn(page);
    await page.mouse.move(x - 2, y);
    await page.mouse.move(x, y);
    await reader().untilCard(page, 'Peter Okafor');
  });

  it('scrolls to the evidence that is clicked, lights it and closes the card', async () => {
    await reader().point(page, 'Jonas Weber');
    const card = await reader().untilCard(page, 'Jonas Weber');
    expect(card.evidence).not.toBeNull();
    await page.mouse.click(card.evidence?.x ?? 0, card.evidence?.y ?? 0);
    const lit = await until('lit evidence', async () => (await marksOn(page)).evidence?.join());
    expect(HARBOUR.paragraphs.join(' ')).toContain(lit);
    await reader().untilNoCard(page);
  });

  it('keeps two people of one surname apart', async () => {
    const sample = await reader().visit(SAMPLE);
    await untilMarked(sample, 'Toomas Saar');
    await reader().point(sample, 'Saar', 0);
    await reader().untilCard(sample, 'Kadri Saar');
    await reader().point(sample, 'Saar', -1);
    await reader().untilCard(sample, 'Toomas Saar');
    await sample.close();
  });
}, UNREAD);
