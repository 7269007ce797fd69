import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Correction } from '../../src/corrections/correction.ts';
import { writeCorrections } from '../../src/corrections/file.ts';
import { until } from '../../src/tools/browser/launch.ts';
import { faultsOn } from './accessible.ts';
import { articlePage, HARBOUR } from './articles.ts';
import { inBothBrowsers, marksOn, namesOn, type Reader, UNREAD_AWAKE, untilMarked } from './reader.ts';

const set = (reader: Reader, values: object) => reader.launched.asExtension(`browser.storage.local.set(${JSON.stringify(values)})`);
const clear = (reader: Reader) =>
  reader.launched.asExtension(`browser.storage.local.remove(['corrections', 'correctionsAside', 'peopleLists'])`);

const untilText = (page: Page, text: string) =>
  until(text, () => page.evaluate((wanted) => document.querySelector('main')?.innerText.includes(wanted), text));
const untilGone = (page: Page, name: string) => until(`no mark on ${name}`, async () => !(await namesOn(page)).includes(name));

/** The panel about a page, in a tab of its own. */
async function panel(reader: Reader, over: Page): Promise<Page> {
  const page = await reader.launched.openOwn(`src/panel/index.html?tab=${await reader.launched.tabIdOf(over)}`);
  await page.bringToFront();
  return page;
}

/** Follows the keyboard's focus until it is on something with these words. */
async function tabTo(page: Page, words: string) {
  for (let step = 0; step < 60; step++) {
    const at = await page.evaluate(() => {
      const active = document.activeElement as HTMLElement | null;
      return active?.closest('label')?.innerText ?? active?.innerText ?? '';
    });
    if (at.trim().startsWith(words)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not come to ${words}`);
}

const hidden = (more: Partial<Correction> = {}): Correction =>
  ({ id: 'c1', made: '2026-03-04', where: 'everywhere', on: '127.0.0.1', do: 'hide', name: 'Jonas Weber', ...more }) as Correction;

inBothBrowsers((reader) => {
  it('are made by keyboard alone, hold at once and on later pages, and are taken back', async () => {
    const article = await reader().visit(articlePage(HARBOUR));
    await untilMarked(article, 'Jonas Weber');
    const page = await panel(reader(), article);
    await untilText(page, 'Jonas Weber');
    await tabTo(page, 'Jonas Weber');
    await page.keyboard.press('Enter');
    await untilText(page, 'Something wrong here?');
    await tabTo(page, 'Something wrong here?');
    await page.keyboard.press('Enter');
    await tabTo(page, 'The role is wrong');
    expect(await page.$$('.correct :is(input:checked, .action:enabled)')).toEqual([]);
    await page.keyboard.press(' ');
    // Escape folds the form, the page of the person stays, and so does what was typed.
    await page.type('.correct input[type=text]', 'harbour master');
    await page.keyboard.press('Escape');
    await until('the folded form', () => page.evaluate(() => document.querySelector<HTMLDetailsElement>('.correct')?.open === false));
    await page.keyboard.press('Enter');
    await tabTo(page, 'The role is wrong');
    expect(await page.$eval('.correct input[type=text]', (field) => (field as HTMLInputElement).value)).toBe('harbour master');
    // From radio to radio, the last being "Don’t show this person".
    await page.keyboard.press('ArrowUp');
    expect(await faultsOn(page)).toEqual([]);
    await tabTo(page, 'Hide them');
    await page.keyboard.press('Enter');
    await untilText(page, 'Undo');
    await untilGone(article, 'Jonas Weber');
    await until('the cast without him', () =>
      page.evaluate(() => !document.querySelector('.people')?.textContent?.includes('Jonas Weber')),
    );
    const later = await reader().visit(articlePage({ ...HARBOUR, title: 'Two towns and one harbour' }));
    await untilMarked(later, 'Anna Lindqvist');
    expect(await namesOn(later)).not.toContain('Jonas Weber');
    await page.bringToFront();
    await page.focus('.undo-bar button');
    await page.keyboard.press('Enter');
    await untilMarked(article, 'Jonas Weber');
    await untilMarked(later, 'Jonas Weber');
    for (const each of [page, later, article]) await each.close();
  });

  it('begin on a card at the very thing that is wrong: a name is put right, and taken back', async () => {
    await clear(reader());
    const article = await reader().visit(articlePage(HARBOUR));
    await untilMarked(article, 'Jonas Weber');
    await reader().point(article, 'Jonas Weber');
    const press = async (words: string) => {
      const { x, y } = await until(words, async () => (await reader().card(article))?.buttons[words]);
      await article.mouse.click(x, y);
    };
    await press('Something wrong here?');
    await until('what the card tells', async () => {
      const text = (await reader().card(article))?.text ?? '';
      return ['Affiliation University of Bergen', 'Something else'].every((words) => text.includes(words));
    });
    const asked = reader().launched.asExtension<object>(`new Promise((asked) =>
      browser.storage.session.onChanged.addListener(({ wanted }) => wanted?.newValue && asked(wanted.newValue)))`);
    await press('Name Jonas Weber');
    const wanted = await asked;
    expect(wanted).toMatchObject({ person: 'Jonas Weber', target: null, wrong: { kind: 'called' } });
    // Firefox has opened a tab, Chromium its side panel, which shows it now: here it is shown where a test can see it.
    await reader().launched.asExtension(`browser.tabs.query({}).then((tabs) =>
      browser.tabs.remove(tabs.filter(({ url }) => url?.includes('/src/panel/')).map(({ id }) => id)))`);
    const page = await panel(reader(), article);
    await untilText(page, 'Jonas Weber');
    await reader().launched.asExtension(`browser.storage.session.set({ wanted: ${JSON.stringify(wanted)} })`);
    await until('the form at the name', () =>
      page.evaluate(() => document.activeElement?.closest('label')?.textContent?.includes('The name is wrong')),
    );
    await page.type('.correct input[type=text]', 'Jonas Webber');
    await tabTo(page, 'Correct it');
    await page.keyboard.press('Enter');
    await untilText(page, 'Corrected.');
    await untilText(page, 'Jonas Webber');
    expect(await page.$eval('.person-page h1', (name) => name.textContent)).toBe('Jonas Webber');
    expect(await faultsOn(page)).toEqual([]);
    await article.bringToFront();
    await article.mouse.move(5, 5);
    await reader().untilNoCard(article);
    await reader().point(article, 'Anna Lindqvist');
    await reader().untilCard(article, 'Anna Lindqvist');
    await reader().point(article, 'Jonas Weber');
    await reader().untilCard(article, 'Jonas Webber');
    await page.bringToFront();
    await page.focus('.undo-bar button');
    await page.keyboard.press('Enter');
    await until('the name as it was', () => page.evaluate(() => document.querySelector('.person-page h1')?.textContent === 'Jonas Weber'));
    for (const each of [page, article]) await each.close();
  });

  it('of others change what is said and leave the marks alone', async () => {
    await clear(reader());
    const body = articlePage(HARBOUR);
    const plain = await reader().visit(body);
    await untilMarked(plain, 'Jonas Weber');
    const before = await marksOn(plain);
    await set(reader(), { corrections: writeCorrections([hidden({ foreign: true })]) });
    const corrected = await reader().visit(body);
    await untilMarked(corrected, 'Jonas Weber');
    await until('a cast without him', async () => {
      const state = await reader().stateOf(corrected);
      return state.is === 'analysed' && !state.partial && state.analysis.people.every(({ name }) => name !== 'Jonas Weber');
    });
    expect(await marksOn(corrected)).toEqual(before);
    await plain.close();
    await corrected.close();
  });

  it('that are damaged in the store hold as far as they can be read; the rest is set aside, and the reader is told', async () => {
    await set(reader(), { corrections: `${writeCorrections([hidden()])}{"id":\n`, peopleLists: 'gone' });
    const article = await reader().visit(articlePage(HARBOUR));
    await untilMarked(article, 'Anna Lindqvist');
    expect(await namesOn(article)).not.toContain('Jonas Weber');
    await reader().launched.stopBackground();
    await reader().stateOf(article); // Starts it again.
    const page = await reader().launched.openOwn('src/library/index.html#corrections');
    await page.bringToFront();
    await untilText(page, '2 lines of your corrections or lists were damaged and have been set aside');
    await untilText(page, 'Jonas Weber is not shown');
    await clear(reader());
    await page.close();
    await article.close();
  });
}, UNREAD_AWAKE);
