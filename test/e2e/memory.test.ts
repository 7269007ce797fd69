import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { until } from '../../src/tools/browser/launch.ts';
import { faultsOn, narrowFaultsOn } from './accessible.ts';
import { articlePage, HARBOUR, ORCHARD } from './articles.ts';
import { inBothBrowsers, marksOn, pause, type Reader, rowsIn, titlesRemembered, UNREAD_AWAKE, untilMarked } from './reader.ts';

const remember = (reader: Reader, on: boolean) => reader.set({ memory: on });

const untilRemembered = (reader: Reader, title: string) =>
  until(`${title} in memory`, async () => (await titlesRemembered(reader)).includes(title));

const peopleIn = async (reader: Reader) => ((await rowsIn(reader)).people ?? []).map(({ name }) => name);
const idOf = async (reader: Reader, name: string) =>
  String(((await rowsIn(reader)).people ?? []).find((person) => person.name === name)?.id);

async function library(reader: Reader, hash = ''): Promise<Page> {
  const page = await reader.launched.openOwn(`src/library/index.html${hash}`);
  await page.bringToFront();
  return page;
}
const untilText = (page: Page, text: string) =>
  until(text, () => page.evaluate((wanted) => document.querySelector('main')?.innerText.includes(wanted), text));
const press = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    const controls = [...document.querySelectorAll<HTMLElement>(':is(button, a, label)')];
    const found = controls.filter(({ innerText }) => innerText.trim() === wanted).at(-1);
    if (!found) throw new Error(`nothing is called ${wanted}`);
    found.click();
  }, words);

inBothBrowsers((reader) => {
  it('keeps nothing while it is off, and says so', async () => {
    const article = await reader().visit(articlePage(ORCHARD));
    await untilMarked(article, 'Clara Moreau');
    await pause(500);
    expect(await titlesRemembered(reader())).toEqual([]);
    const page = await library(reader());
    await untilText(page, 'The memory is off');
    expect(await faultsOn(page)).toEqual([]);
    await press(page, 'Turn the memory on');
    await until('the setting', () => reader().launched.asExtension(`(await browser.storage.local.get('settings')).settings.memory`));
    await page.close();
    await article.close();
  });

  it('keeps what is read: found by name and by words, shown with the article, forgotten when told', async () => {
    await remember(reader(), true);
    const article = await reader().visit(articlePage(HARBOUR));
    await untilRemembered(reader(), HARBOUR.title);
    const page = await library(reader());
    await untilText(page, 'Jonas Weber');
    await page.type('.search', 'weber');
    await until('one person', () =>
      page.evaluate(() => document.querySelectorAll('.items .item-name').length > 0 && !document.body.innerText.includes('Maria Santos')),
    );
    await page.focus('.item-name');
    await page.keyboard.press('Enter');
    await untilText(page, 'Forget this person');
    await untilText(page, HARBOUR.title);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Jonas Weber');
    expect(await page.evaluate(() => document.querySelector('main')?.innerText)).toContain('The money is not there');
    expect(await faultsOn(page)).toEqual([]);
    await page.setViewport({ width: 360, height: 740 });
    expect(await narrowFaultsOn(page)).toEqual([]);
    await press(page, 'Forget this person');
    await untilText(page, 'Forget Jonas Weber?');
    await page.keyboard.press('Escape');
    await until('no question', () => page.evaluate(() => document.querySelector('dialog') === null));
    await press(page, 'Forget this person');
    await press(page, 'Forget');
    await until('nobody of that name', async () => !JSON.stringify(await rowsIn(reader())).includes('Jonas Weber'));
    await page.close();
    await article.close();
  });

  it('never keeps a person again of whom the reader said so, until they take it back', async () => {
    await remember(reader(), true);
    const first = await reader().visit(articlePage({ ...HARBOUR, title: 'A harbour without him' }));
    await untilRemembered(reader(), 'A harbour without him');
    const page = await library(reader(), `#person/${encodeURIComponent(await idOf(reader(), 'Jonas Weber'))}`);
    await untilText(page, 'Never remember this person');
    await press(page, 'Never remember this person');
    await untilText(page, 'Never remember Jonas Weber?');
    expect(await faultsOn(page)).toEqual([]);
    await press(page, 'Never remember');
    await until('nobody of that name', async () => !(await peopleIn(reader())).includes('Jonas Weber'));
    const second = await reader().visit(articlePage({ ...HARBOUR, title: 'Again without him' }));
    await untilRemembered(reader(), 'Again without him');
    expect(await peopleIn(reader())).not.toContain('Jonas Weber');
    await page.bringToFront();
    await page.evaluate(() => {
      location.hash = '#data';
    });
    await untilText(page, 'Remember again');
    await press(page, 'Remember again');
    await until('an empty list', async () => (await rowsIn(reader())).never?.length === 0);
    const third = await reader().visit(articlePage({ ...HARBOUR, title: 'With him again' }));
    await untilRemembered(reader(), 'With him again');
    expect(await peopleIn(reader())).toContain('Jonas Weber');
    for (const each of [page, first, second, third]) await each.close();
  });

  it('says in the panel in how many other articles somebody was met', async () => {
    await remember(reader(), true);
    const first = await reader().visit(articlePage({ ...HARBOUR, title: 'The first harbour' }));
    await untilRemembered(reader(), 'The first harbour');
    const second = await reader().visit(articlePage({ ...HARBOUR, title: 'The second harbour' }));
    await untilRemembered(reader(), 'The second harbour');
    const panel = await reader().launched.openOwn(`src/panel/index.html?tab=${await reader().launched.tabIdOf(second)}`);
    await panel.bringToFront();
    await untilText(panel, 'Anna Lindqvist');
    await panel.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.name')].find(({ innerText }) => innerText === 'Anna Lindqvist')?.click(),
    );
    await untilText(panel, 'Met before: ');
    expect(await panel.evaluate(() => document.querySelector<HTMLAnchorElement>('.met-line a')?.href)).toContain(
      'src/library/index.html#person/',
    );
    for (const page of [panel, second, first]) await page.close();
  });

  it('leaves no trace that a page could see: the marks are the same with a memory and without', async () => {
    const body = articlePage(HARBOUR);
    await remember(reader(), true);
    const known = await reader().visit(body);
    await untilMarked(known, 'Anna Lindqvist');
    const before = await marksOn(known);
    await remember(reader(), false);
    const unknown = await reader().visit(body);
    await untilMarked(unknown, 'Anna Lindqvist');
    expect(await marksOn(unknown)).toEqual(before);
    await known.close();
    await unknown.close();
  });

  it('holds whole articles only, however often the background is stopped while it writes', async () => {
    await remember(reader(), true);
    for (let number = 0; number < 4; number++) {
      const article = await reader().visit(articlePage({ ...ORCHARD, title: `${ORCHARD.title} ${number}` }));
      await untilMarked(article, 'Clara Moreau');
      await pause(number * 15);
      await reader().launched.stopBackground();
      await article.close();
    }
    const { articles = [], people = [], appearances = [], stances = [] } = await rowsIn(reader());
    for (const { url, people: count } of articles) expect(appearances.filter((row) => row.url === url)).toHaveLength(count as number);
    for (const row of appearances) expect(articles.map(({ url }) => url)).toContain(row.url);
    for (const { id, articles: count } of people) expect(appearances.filter(({ person }) => person === id)).toHaveLength(count as number);
    const held = appearances.flatMap((row) => (row.stances as unknown[]).map(() => row.url));
    expect(stances.map(({ url }) => url).sort()).toEqual(held.sort());
    const article = await reader().visit(articlePage({ ...ORCHARD, title: 'The last orchard' }));
    await untilRemembered(reader(), 'The last orchard');
    await article.close();
  });

  it('that is damaged still shows what can be read, sets the rest aside and says so', async () => {
    await reader().launched.asExtension(`new Promise((resolve) => {
      const opening = indexedDB.open('memory');
      opening.onsuccess = () => {
        const tx = opening.result.transaction('people', 'readwrite');
        tx.objectStore('people').put({ id: 'broken', name: 7, last: '2099-01-01', weight: 0 });
        tx.oncomplete = () => { opening.result.close(); resolve(true); };
      };
    })`);
    const page = await library(reader());
    await untilText(page, 'Clara Moreau');
    await untilText(page, '1 entry of the memory was damaged and has been set aside');
    expect((await rowsIn(reader())).aside).toHaveLength(1);
    await page.close();
  });

  it('shows a matter with everybody’s positions over all that was read, the newest first', async () => {
    const stances = [
      { name: 'Anna Lindqvist', day: '2026-03-02', target: 'the harbour trade deal', position: 'for' },
      { name: 'Jonas Weber', day: '2026-03-09', target: 'scrapping the harbour trade agreement', position: 'for' },
      { name: 'Anna Lindqvist', day: '2026-04-20', target: 'the harbour trade agreement', position: 'against' },
    ];
    const rows = stances.map(({ name, day, target, position }, at) => {
      const url = `https://fjord-courier.example/matter-${at}`;
      const passage = { before: '', quote: [`What ${name} said of ${target}.`], after: '' };
      const own = { name, known: null, kind: 'leader', role: 'prime minister', affiliations: [], weight: 0, words: [] };
      return {
        articles: {
          url,
          hash: '',
          title: `News of the deal ${at}`,
          outlet: 'The Fjord Courier',
          published: day,
          seen: `${day}T08:00:00Z`,
          day,
          people: 1,
          words: [],
        },
        appearances: {
          ...own,
          person: `matter ${name}`,
          day,
          url,
          named: passage,
          statements: [],
          positions: [],
          stances: [{ target, position, confidence: 0.9, ...passage }],
        },
        stances: { person: `matter ${name}`, target: target.replace(/^the /, ''), day, url, position, matter: target },
      };
    });
    await reader().launched.asExtension(`await new Promise((resolve) => {
      const opening = indexedDB.open('memory');
      opening.onsuccess = () => {
        const tx = opening.result.transaction(['articles', 'appearances', 'stances'], 'readwrite');
        for (const row of ${JSON.stringify(rows)}) for (const [store, value] of Object.entries(row)) tx.objectStore(store).put(value);
        tx.oncomplete = () => { opening.result.close(); resolve(true); };
      };
    })`);
    const page = await library(reader(), '#matters');
    await untilText(page, 'In 3 articles, last on Apr 20, 2026');
    expect(await faultsOn(page)).toEqual([]);
    await press(page, 'the harbour trade deal');
    await untilText(page, 'News of the deal');
    const heads = () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.in-article h3')].map(({ innerText }) => innerText.replace(/\s+/g, ' ')),
      );
    expect(await heads()).toEqual(['Anna Lindqvist − Against', 'Jonas Weber − Against', 'Anna Lindqvist + For']);
    expect(await faultsOn(page)).toEqual([]);
    await page.setViewport({ width: 360, height: 740 });
    expect(await narrowFaultsOn(page)).toEqual([]);
    await page.close();
  });

  it('is erased at once', async () => {
    const page = await library(reader(), '#data');
    await untilText(page, 'Erase the memory');
    expect(await faultsOn(page)).toEqual([]);
    await press(page, 'Erase the memory');
    await untilText(page, 'Erase the whole memory?');
    await page.evaluate(() => {
      document.documentElement.id = 'before';
      document.querySelector<HTMLElement>('dialog .danger')?.click();
    });
    await until('nothing', async () => (await titlesRemembered(reader())).length === 0);
    // The page starts anew with an empty memory; Chromium never says that a page is closed which is closed in the midst of that.
    await until('the library anew', () => page.evaluate(() => document.documentElement.id !== 'before'));
    await untilText(page, 'Erase the memory');
    await page.close();
  });

  it('is erased from the options page with corrections and lists, and settings stay', async () => {
    await reader().launched.asExtension(`browser.storage.local.set({ corrections: 'x', peopleLists: ['y'] })`);
    const page = await reader().launched.openOwn('src/options/index.html');
    await page.bringToFront();
    await until('the button', () => page.$('#memory .danger'));
    await page.click('#memory .danger');
    await until('the question', () => page.$('dialog[open]'));
    await page.click('dialog .danger');
    await until('the answer', () =>
      page.evaluate(() => document.querySelector('#memory [role=status]')?.textContent?.includes('are erased')),
    );
    expect(
      await reader().launched.asExtension(
        `browser.storage.local.get(['corrections', 'peopleLists', 'settings']).then((kept) => Object.keys(kept))`,
      ),
    ).toEqual(['settings']);
    await page.close();
  });
}, UNREAD_AWAKE);
