import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { until } from '../../src/tools/browser/launch.ts';
import { articlePage, HARBOUR, ORCHARD, SHOP } from './articles.ts';
import { inBothBrowsers, namesOn, pause, type Reader, titlesRemembered, UNREAD_AWAKE, untilMarked } from './reader.ts';

/** The keys of a command, as the browser has them. */
const keysOf = ({ launched }: Reader, command: string) =>
  launched.asExtension<string>(`(await browser.commands.getAll()).find(({ name }) => name === '${command}').shortcut`);

/** Presses the keys of a command and waits for the card of this name with the focus in it. */
async function walk(reader: Reader, page: Page, command: string, name: string) {
  await reader.launched.pressKeys(page, await keysOf(reader, command));
  await reader.untilCard(page, name);
  await until(`the focus in the card of ${name}`, async () => (await reader.card(page))?.focused);
}

inBothBrowsers((reader) => {
  it('keys walk from person to person with the focus in the card; Escape gives it back to where it was', async () => {
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

  it('a key makes a card for somebody who was missed, with what they say, until that is taken back', async () => {
    const page = await reader().visit(
      articlePage({
        ...HARBOUR,
        paragraphs: [
          ...HARBOUR.paragraphs,
          'The lamp of old ROI, a spokesman for the port, burns. “We will sail on Monday,” old ROI said.',
        ],
      }),
    );
    await untilMarked(page, 'Anna Lindqvist');
    expect(await namesOn(page)).not.toContain('old ROI');
    const select = (words: string) =>
      page.evaluate((wanted) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
          const at = node.data.indexOf(wanted);
          if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
          if (at >= 0) return;
        }
      }, words);
    // Whoever is known has their card at once, and nothing is kept of it.
    await select('Weber');
    await reader().launched.pressKeys(page, await keysOf(reader(), 'name-person'));
    await reader().untilCard(page, 'Jonas Weber');
    await page.keyboard.press('Escape');
    await reader().untilNoCard(page);
    await select('old ROI');
    await reader().launched.pressKeys(page, await keysOf(reader(), 'name-person'));
    const card = await reader().untilCard(page, 'old ROI');
    await until('the focus in the card', async () => (await reader().card(page))?.focused);
    expect(card.text).toContain('Mention 1 of 2');
    await reader().untilCard(page, 'We will sail on Monday');
    const kept = () => reader().launched.asExtension<string>("(await browser.storage.local.get('corrections')).corrections");
    expect(
      (await kept())
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => JSON.parse(line)),
    ).toMatchObject([{ do: 'missed', name: 'old ROI' }]);
    await reader().launched.asExtension("browser.storage.local.remove('corrections')");
    await until('no mark', async () => !(await namesOn(page)).includes('old ROI'));
    await page.close();
  });

  it('keys do nothing on a page without people', async () => {
    const page = await reader().visit(SHOP);
    await reader().launched.pressKeys(page, await keysOf(reader(), 'next-person'));
    await pause(300);
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    await page.close();
  });

  it('keys open the people beside the page, where a card shows more without a tab of its own, and close them', async () => {
    const page = await reader().visit(articlePage(HARBOUR));
    await untilMarked(page, 'Jonas Weber');
    const { launched } = reader();
    const isOpen =
      launched.target === 'firefox'
        ? () => launched.asExtension<boolean>('browser.sidebarAction.isOpen({})')
        : async () => launched.browser.targets().some((target) => target.url().endsWith('/src/panel/index.html'));
    const keys = await keysOf(reader(), launched.target === 'firefox' ? '_execute_sidebar_action' : 'open-panel');
    expect(await isOpen()).toBe(false);
    await launched.pressKeys(page, keys);
    await until('the panel', isOpen);
    const tabs = () => launched.asExtension<number>('(await browser.tabs.query({})).length');
    const before = await tabs();
    await reader().point(page, 'Jonas Weber');
    const { x, y } = (await reader().untilCard(page, 'Jonas Weber')).buttons['Full entry'] ?? { x: 0, y: 0 };
    // The panel takes away what it has shown.
    await launched.asExtension(`browser.storage.session.onChanged.addListener(({ wanted }) => {
      if (wanted && !wanted.newValue) globalThis.hasShown = true;
    })`);
    await page.mouse.click(x, y);
    await until('what the panel was asked for', () => launched.asExtension<boolean>('globalThis.hasShown'));
    expect(await tabs()).toBe(before);
    await launched.pressKeys(page, keys);
    await until('no panel', async () => !(await isOpen()));
    await page.close();
  });

  // The last, for it starts the extension anew.
  it('a private window shows names and cards, and leaves nothing in the memory though it is on', async () => {
    await reader().set({ memory: true });
    const plain = await reader().visit(articlePage(ORCHARD));
    await untilMarked(plain, 'Clara Moreau');
    await until('the article in memory', async () => (await titlesRemembered(reader())).length === 1);
    const page = await reader().launched.openPrivate(reader().addressOf(articlePage(HARBOUR)));
    await untilMarked(page, 'Anna Lindqvist');
    await page.bringToFront();
    await reader().point(page, 'Anna Lindqvist');
    await reader().untilCard(page, 'Anna Lindqvist');
    await until('the whole article', async () => {
      const state = await reader().stateOf(page);
      return state.is === 'analysed' && !state.partial;
    });
    const panel = await reader().launched.openOwn(`src/panel/index.html?tab=${await reader().launched.tabIdOf(page)}`);
    await until('that what is put right is kept', async () => {
      await panel.evaluate(() => document.querySelector<HTMLElement>('.person .name')?.click());
      return panel.evaluate(() => document.querySelector('.correct')?.textContent?.includes('This is a private window'));
    });
    await panel.close();
    // With it the private window closes. Whatever of it was to be written comes before what is read now, in a plain window.
    await page.close();
    const after = await reader().visit(articlePage({ ...ORCHARD, title: 'More orchards' }));
    await untilMarked(after, 'Clara Moreau');
    await until('the last article in memory', async () => (await titlesRemembered(reader())).includes('More orchards'));
    expect(await titlesRemembered(reader())).toEqual(['More orchards', ORCHARD.title]);
  });
}, UNREAD_AWAKE);
