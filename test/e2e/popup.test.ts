import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { until } from '../../src/tools/browser/launch.ts';
import { faultsOn } from './accessible.ts';
import { articlePage, GERMAN, HARBOUR, SHOP } from './articles.ts';
import { inBothBrowsers, marksOn, untilMarked, untilUnmarked } from './reader.ts';

const textOf = (popup: Page) => popup.evaluate(() => document.body.innerText);
const untilText = (popup: Page, text: string | RegExp) => until(`a popup with ${text}`, async () => (await textOf(popup)).match(text));

/** Presses a control by its name, as the reader would read it, once it is there: the switches may come after the people. */
const press = (popup: Page, name: string) =>
  until(`a control ${name}`, () =>
    popup.evaluate((wanted) => {
      const controls = [...document.querySelectorAll<HTMLElement>('button, input')];
      const names = (control: HTMLElement) => [control.ariaLabel, control.innerText, control.title, control.closest('label')?.innerText];
      const found = controls.find((control) => names(control).some((text) => text?.trim().replace(/\s+/g, ' ') === wanted));
      found?.click();
      return found !== undefined;
    }, name),
  );

inBothBrowsers((reader) => {
  it('lists everyone in the article with role and number, and goes from mention to mention', async () => {
    const page = await reader().visit(articlePage({ ...HARBOUR, head: '<style>p { margin: 400px 0 }</style>' }));
    await untilMarked(page, 'Anna Lindqvist');
    const popup = await reader().popup(page);
    await untilText(popup, 'Anna Lindqvist');
    const text = await textOf(popup);
    for (const name of ['Anna Lindqvist', 'Jonas Weber', 'Peter Okafor', 'Maria Santos']) expect(text).toContain(name);
    await press(popup, 'Go to a mention of Jonas Weber');
    await untilText(popup, '1 of 2');
    await until('the first mention lit', async () => (await marksOn(page)).evidence?.join() === 'Jonas Weber');
    await press(popup, 'Go to a mention of Jonas Weber');
    await untilText(popup, '2 of 2');
    await until('the second mention lit', async () => (await marksOn(page)).evidence?.join() === 'Weber');
    await until('the second mention in view', () =>
      page.evaluate(() => {
        const [lit] = CSS.highlights.get('dramatis-evidence') ?? [];
        const box = (lit as Range | undefined)?.getBoundingClientRect();
        return box && box.top >= 0 && box.bottom <= window.innerHeight;
      }),
    );
    await popup.close();
  });

  it('has one row of tools above the first person, however narrow and whatever is chosen; the rest folds out by keyboard', async () => {
    const page = await reader().visit(articlePage(HARBOUR));
    await untilMarked(page, 'Anna Lindqvist');
    const popup = await reader().popup(page);
    await until('a stance', () => popup.$('.chip-target'), 60_000);
    await popup.bringToFront();
    const names = () => popup.evaluate(() => [...document.querySelectorAll<HTMLElement>('.person .name')].map((name) => name.innerText));
    /** How high what stands between the tabs and the first person is, in heights of the search box. */
    const rows = () =>
      popup.evaluate(() => {
        const box = (selector: string) => (document.querySelector(selector) as HTMLElement).getBoundingClientRect();
        return (box('.person').top - box('.top').bottom) / box('.find').height;
      });
    const everyone = await names();
    for (const width of [320, 360, 400]) {
      await popup.setViewport({ width, height: 600 });
      expect(await rows(), `at ${width} px`).toBeLessThan(2);
    }
    await popup.focus('.find');
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('Enter');
    await until('the filters', () => popup.$('#filters'));
    expect(await rows()).toBeGreaterThan(3);
    expect(await faultsOn(popup)).toEqual([]);
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('ArrowRight');
    await until('those of one kind', async () => (await names()).length < everyone.length);
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('ArrowRight');
    await popup.focus('.filter-button');
    await popup.keyboard.press('Enter');
    await until('no filters', async () => (await popup.$('#filters')) === null);
    await popup.setViewport({ width: 360, height: 600 });
    expect(await rows()).toBeLessThan(2);
    expect(await textOf(popup)).toContain('Leaders · With a stance');
    expect(await faultsOn(popup)).toEqual([]);
    await popup.close();
  });

  it('tells whole what somebody is for or against, however long and however narrow', async () => {
    const page = await reader().visit(articlePage(HARBOUR));
    await untilMarked(page, 'Anna Lindqvist');
    const popup = await reader().popup(page);
    await until('a stance', () => popup.$('.chip-target'), 60_000);
    for (const width of [320, 400]) {
      await popup.setViewport({ width, height: 600 });
      const cut = await popup.evaluate(() => {
        const target = document.querySelector<HTMLElement>('.chip-target') as HTMLElement;
        target.textContent = 'an 80-kilometre railway tunnel under the gulf, which neither of the two capitals has asked for';
        const { right, height } = target.getBoundingClientRect();
        return { cut: target.scrollWidth > target.clientWidth + 1 || right > document.documentElement.clientWidth, lines: height > 30 };
      });
      expect([width, cut]).toEqual([width, { cut: false, lines: true }]);
    }
    await popup.close();
  });

  it('says that a page is no article, and analyses it anyway when asked', async () => {
    const shop = SHOP.replace('</ul>', `</ul><p>${HARBOUR.paragraphs[2]}</p>`);
    const page = await reader().visit(shop);
    const popup = await reader().popup(page);
    await untilText(popup, /doesn.t look like a news article/);
    await press(popup, 'Analyse anyway');
    await untilMarked(page, 'Jonas Weber');
    await untilText(popup, 'Jonas Weber');
    await popup.close();
  });

  it('says that an empty page has no article, also where the browser shows a message of its own in its place', async () => {
    const page = await reader().launched.open(new URL('/not-there.html', reader().addressOf('')).href);
    await page.bringToFront();
    const popup = await reader().popup(page);
    await untilText(popup, 'There is no article text on this page');
    await popup.close();
    await page.close();
  });

  it('names the language of an article that it does not read', async () => {
    const page = await reader().visit(articlePage(GERMAN));
    const popup = await reader().popup(page);
    await untilText(popup, 'This article is in German');
    await popup.close();
  });

  it('switches off here and everywhere, and on again', async () => {
    const page = await reader().visit(articlePage(HARBOUR));
    await untilMarked(page, 'Anna Lindqvist');
    const popup = await reader().popup(page);
    await untilText(popup, 'Anna Lindqvist');
    await press(popup, 'On 127.0.0.1');
    await untilUnmarked(page);
    await untilText(popup, 'Off on this site');
    await press(popup, 'On 127.0.0.1');
    await untilMarked(page, 'Anna Lindqvist');
    await untilText(popup, 'Anna Lindqvist');
    await press(popup, 'Everywhere');
    await untilUnmarked(page);
    await untilText(popup, 'Off everywhere');
    await press(popup, 'Everywhere');
    await untilMarked(page, 'Anna Lindqvist');
    await untilText(popup, 'Anna Lindqvist');
    await popup.close();
  });
});
