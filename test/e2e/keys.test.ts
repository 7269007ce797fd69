import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { until } from '../../src/tools/launch.ts';
import { articlePage, HARBOUR, SHOP } from './articles.ts';
import { inBothBrowsers, pause, type Reader, untilMarked } from './reader.ts';

/** The keys of a command, as the browser has them. */
const keysOf = ({ launched }: Reader, command: string) =>
  launched.asExtension<string>(`(await browser.commands.getAll()).find(({ name }) => name === '${command}').shortcut`);

/** Presses the keys of a command and waits for the card of this name with the focus in it. */
async function walk(reader: Reader, page: Page, command: string, name: string) {
  await reader.launched.pressKeys(page, await keysOf(reader, command));
  const card = await reader.untilCard(page, name);
  await until(`the focus in the card of ${name}`, async () => (await reader.card(page))?.focused);
  return card;
}

inBothBrowsers((reader) => {
  it('walk from person to person with the focus in the card; Escape gives it back to where it was', async () => {
    const page = await reader().visit(articlePage({ ...HARBOUR, after: '<button>Subscribe</button>' }));
    await untilMarked(page, 'Anna Lindqvist');
    await page.focus('button');
    await walk(reader(), page, 'next-person', 'Anna Lindqvist');
    await walk(reader(), page, 'next-person', 'Jonas Weber');
    await walk(reader(), page, 'next-person', 'Peter Okafor');
    await walk(reader(), page, 'previous-person', 'Jonas Weber');
    await page.keyboard.press('Escape');
    await reader().untilNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Subscribe');
    await page.close();
  });

  it('do nothing on a page without people', async () => {
    const page = await reader().visit(SHOP);
    await reader().launched.pressKeys(page, await keysOf(reader(), 'next-person'));
    await pause(300);
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    await page.close();
  });

  it('open the people beside the page', async () => {
    const page = await reader().visit(articlePage(HARBOUR));
    await untilMarked(page, 'Anna Lindqvist');
    const { launched } = reader();
    const isOpen =
      launched.target === 'firefox'
        ? () => launched.asExtension<boolean>('browser.sidebarAction.isOpen({})')
        : async () => launched.browser.targets().some((target) => target.url().endsWith('/src/panel/index.html'));
    expect(await isOpen()).toBe(false);
    await launched.pressKeys(page, await keysOf(reader(), launched.target === 'firefox' ? '_execute_sidebar_action' : 'open-panel'));
    await until('the panel', isOpen);
    await page.close();
  });
});
