import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { until } from '../../src/tools/browser/launch.ts';
import { articlePage, HARBOUR, SHOP } from './articles.ts';
import { errorsOf, inBothBrowsers, marksOn, namesOn, pause, placeOf, UNREAD, untilMarked, untilUnmarked } from './reader.ts';

/** The extension is loaded anew, or taken away, while pages are open on which it is at work. */

const elements = (page: Page) => page.evaluate(() => document.documentElement.children.length);

inBothBrowsers((reader) => {
  it('is at work again, and once only, in tabs that are open when it is loaded anew', async () => {
    const other = await reader().visit(SHOP);
    const page = await reader().visit(articlePage(HARBOUR));
    const errors = errorsOf(page);
    await untilMarked(page, 'Anna Lindqvist');
    const marks = await marksOn(page);
    await reader().point(page, 'Anna Lindqvist');
    await reader().untilCard(page, 'Anna Lindqvist');
    await reader().launched.reload();
    await page.bringToFront();
    await until('the old card’s end', async () => (await elements(page)) === 2);
    // Whoever comes next takes away what was left, and marks when it has read; until then nobody hears the pointer.
    await until('the article known anew', async () => (await reader().stateOf(page)).is === 'analysed');
    await untilMarked(page, 'Anna Lindqvist');
    expect(await marksOn(page)).toEqual(marks);
    await reader().point(page, 'Jonas Weber');
    await reader().untilCard(page, 'Jonas Weber');
    expect([await elements(page), await marksOn(page)]).toEqual([3, marks]);
    await page.mouse.move(5, 5);
    await reader().untilNoCard(page);
    expect((await reader().stateOf(page)).is).toBe('analysed');
    expect(await reader().badgeOn(page)).toBe('4');
    expect(await reader().stateOf(other)).toEqual({ is: 'no-article', reason: 'not-an-article' });
    expect(errors).toEqual([]);
    await other.close();
    await page.close();
  });

  it('leaves open pages when it is switched off, and comes back when it is switched on', async () => {
    if (reader().launched.target === 'firefox') return; // Its page of extensions is closed to drivers.
    const page = await reader().visit(articlePage(HARBOUR));
    await untilMarked(page, 'Anna Lindqvist');
    const id = await reader().launched.asExtension<string>('browser.runtime.id');
    const settings = await reader().launched.browser.newPage();
    await settings.goto('chrome://extensions');
    const turn = async (on: boolean) => {
      await settings.evaluate(
        (which, what) =>
          (
            globalThis as unknown as { chrome: { management: { setEnabled(id: string, on: boolean): Promise<void> } } }
          ).chrome.management.setEnabled(which, what),
        id,
        on,
      );
      await page.bringToFront();
    };
    await turn(false);
    await page.mouse.move(300, 300);
    await page.mouse.move(310, 310);
    await untilUnmarked(page);
    await turn(true);
    await untilMarked(page, 'Anna Lindqvist');
    await settings.close();
  });

  // The last, for it takes the extension away.
  it('leaves nothing to be seen of it when it is taken away while a card is open', async () => {
    // The page that speaks for it went when it was switched off: it comes again before the article, so that it takes not its place in front.
    await reader().launched.asExtension('browser.runtime.id');
    const page = await reader().visit(articlePage(HARBOUR));
    const errors = errorsOf(page);
    await untilMarked(page, 'Anna Lindqvist');
    const { x, y } = await placeOf(page, 'Jonas Weber');
    await reader().point(page, 'Anna Lindqvist');
    await reader().untilCard(page, 'Anna Lindqvist');
    await reader().launched.uninstall();
    await pause(4500);
    await page.mouse.move(x, y);
    await pause(500);
    const seen = await page.screenshot({ encoding: 'base64' });
    // Firefox ends our script without a word: what it could no longer take away is not seen.
    if (reader().launched.target === 'chrome') expect([await elements(page), await namesOn(page)]).toEqual([2, []]);
    await page.evaluate(() => {
      CSS.highlights.clear();
      for (const left of [...document.documentElement.children].slice(2)) left.remove();
    });
    expect((await page.screenshot({ encoding: 'base64' })) === seen).toBe(true);
    expect(errors).toEqual([]);
  });
}, UNREAD);
