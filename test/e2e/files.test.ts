import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { type Correction, siteOf } from '../../src/corrections/correction.ts';
import { readCorrections, writeCorrections } from '../../src/corrections/file.ts';
import { loadAnew, until } from '../../src/tools/browser/launch.ts';
import { readMemory } from '../memory/records.ts';
import { faultsOn } from './accessible.ts';
import { articlePage, HARBOUR } from './articles.ts';
import { inBothBrowsers, namesOn, type Reader, titlesRemembered, UNREAD_AWAKE, untilMarked } from './reader.ts';

/** What each file of the harbour's article must hold, by its ending, and the button that saves it. */
const FILES = [
  { ending: 'jsonld', button: 'JSON-LD', holds: ['"@context"', 'Anna Lindqvist', 'I strongly support the Fjord Harbour Agreement'] },
  { ending: 'csv', button: 'CSV', holds: ['confidence', 'Anna Lindqvist', 'I strongly support the Fjord Harbour Agreement'] },
  {
    ending: 'md',
    button: 'Markdown',
    holds: [`## [${HARBOUR.title}](`, '### Anna Lindqvist', '**“I strongly support the Fjord Harbour Agreement'],
  },
] as const;

/** A control that is called so and can be seen. */
async function control(page: Page, words: string): Promise<ElementHandle | null> {
  const found = await page.evaluateHandle(
    (wanted) =>
      [...document.querySelectorAll<HTMLElement>('button, summary, label')].find(
        (each) => each.checkVisibility() && each.innerText.trim() === wanted,
      ) ?? null,
    words,
  );
  return found.asElement() as ElementHandle | null;
}

/** Presses a control with the pointer, as browsers ask of whoever wants a file or the clipboard. */
async function press(page: Page, words: string) {
  await (await until(words, () => control(page, words))).click();
}

const untilText = (page: Page, text: string) =>
  until(text, () => page.evaluate((wanted) => document.querySelector('main')?.innerText.includes(wanted), text));

/** The file of this name that the browser saved, once it is whole; it is taken away, so that the next is a new one. */
async function saved({ launched }: Reader, name: string): Promise<string> {
  const text = await until(
    `the file ${name}`,
    async () => (await readdir(launched.downloads)).join() === name && (await readFile(path.join(launched.downloads, name), 'utf8')),
  );
  await rm(path.join(launched.downloads, name));
  return text;
}

/** Chooses a file with this text in the page's own input. */
async function choose(page: Page, { launched }: Reader, name: string, text: string) {
  const file = path.join(launched.downloads, '..', name);
  await writeFile(file, text);
  const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
}

/** What the clipboard holds, pasted by the keyboard into the library's search. */
async function pasted(reader: Reader): Promise<string> {
  const page = await library(reader, '#people');
  const field = await page.waitForSelector('.search');
  await field?.focus();
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyV', { commands: ['paste'] });
  await page.keyboard.up('Control');
  const text = await until('the pasted words', () => page.$eval('.search', (found) => (found as HTMLInputElement).value));
  await page.close();
  return text;
}

async function library(reader: Reader, hash: string): Promise<Page> {
  const page = await reader.launched.openOwn(`src/library/index.html${hash}`);
  await page.bringToFront();
  return page;
}

/** The harbour's article and the panel about it, in front and with its choices of files open. */
async function panelAboutHarbour(reader: Reader): Promise<{ readonly article: Page; readonly panel: Page }> {
  const article = await reader.visit(articlePage(HARBOUR));
  await untilMarked(article, 'Jonas Weber');
  const panel = await reader.launched.openOwn(`src/panel/index.html?tab=${await reader.launched.tabIdOf(article)}`);
  await panel.bringToFront();
  await press(panel, 'Save or cite this page');
  return { article, panel };
}

const hides = (name: string, id: string, on?: string): Correction => ({
  id,
  made: '2026-03-04',
  where: 'everywhere',
  ...(on !== undefined && { on }),
  do: 'hide',
  name,
});
const stored = (reader: Reader) =>
  reader.launched.asExtension<string | null>(`(await browser.storage.local.get('corrections')).corrections ?? null`);
const clear = (reader: Reader) => reader.launched.asExtension(`browser.storage.local.remove(['corrections', 'peopleLists'])`);

inBothBrowsers((reader) => {
  it('hold a page as JSON-LD, CSV and Markdown, saved from the panel', async () => {
    const { article, panel } = await panelAboutHarbour(reader());
    for (const { ending, button, holds } of FILES) {
      await press(panel, button);
      const text = await saved(reader(), `two-towns-agree-to-share-one-harbour.${ending}`);
      for (const words of [...holds, new URL(article.url()).pathname]) expect(text).toContain(words);
    }
    await panel.close();
    await article.close();
  });

  it('need not be, where a citation is enough: it is on the clipboard', async () => {
    const { article, panel } = await panelAboutHarbour(reader());
    await press(panel, 'Copy citation');
    await until('the answer', () =>
      panel.evaluate(() => document.querySelector('.export [role=status]')?.textContent === 'The citation is copied.'),
    );
    expect(await pasted(reader())).toBe(`“${HARBOUR.title}”, 2026-03-04, ${article.url()}`);
    await panel.close();
    await article.close();
  });

  it('hold the memory, saved from the library; a backup brings back all that was erased', async () => {
    await reader().set({ memory: true });
    const article = await reader().visit(articlePage(HARBOUR));
    await untilMarked(article, 'Jonas Weber');
    const url = article.url();
    // A tab that closes before its article is read to the end leaves nothing.
    await until('the article in memory', async () => (await titlesRemembered(reader())).includes(HARBOUR.title));
    await article.close();
    const page = await library(reader(), '#data');
    await loadAnew(page);
    await until('the article in the library', () =>
      page.evaluate(() => document.querySelector('.size')?.textContent?.startsWith('1 article')),
    );
    for (const { ending, button, holds } of FILES) {
      await press(page, button);
      const text = await saved(reader(), `dramatis-memory.${ending}`);
      for (const words of [...holds, new URL(url).pathname]) expect(text).toContain(words);
    }
    await press(page, 'Backup');
    const backup = await saved(reader(), 'dramatis-memory.jsonl');
    const { rows, problems } = readMemory(backup);
    expect(problems).toEqual([]);
    expect(rows).toMatchObject([{ url, title: HARBOUR.title }]);

    await press(page, 'Erase the memory');
    await page.waitForSelector('dialog[open] .danger');
    await page.click('dialog .danger');
    await until('the memory to be empty', () => page.evaluate(() => document.querySelector('.size') === null));
    await choose(page, reader(), 'backup.jsonl', `${backup}{"url":"https://a.example/"}\n`);
    await untilText(page, 'Line 3 has no “title”.');
    await press(page, 'Take 1 entry');
    await untilText(page, '1 article ·');
    await press(page, 'Backup');
    expect(await saved(reader(), 'dramatis-memory.jsonl')).toBe(backup);
    await page.close();
  });

  it('of somebody else’s corrections change no mark; of the reader’s own, made at this outlet, they do; bad lines are named and good ones kept', async () => {
    await clear(reader());
    const article = await reader().visit(articlePage(HARBOUR));
    await untilMarked(article, 'Jonas Weber');
    const page = await library(reader(), '#corrections');
    await untilText(page, 'No corrections');
    const gone = hides('Jonas Weber', 'c1', siteOf(article.url()));
    const file = `${writeCorrections([gone])}{"id":"c2"}\nnothing\n`;
    await choose(page, reader(), 'theirs.jsonl', file);
    await untilText(page, 'Line 3 has no “do”.');
    await untilText(page, 'Line 4 is not JSON.');
    expect(await stored(reader())).toBeNull();
    expect(await faultsOn(page)).toEqual([]);
    await press(page, 'Take 1 entry');
    await untilText(page, 'from somebody else’s file');
    const state = () => reader().stateOf(article);
    await until('a cast without him', async () => !JSON.stringify(await state()).includes('"name":"Jonas Weber"'));
    expect(await namesOn(article)).toContain('Jonas Weber');

    await clear(reader());
    await untilText(page, 'No corrections');
    await choose(page, reader(), 'mine.jsonl', file);
    await press(page, 'I made these myself, in another browser');
    await press(page, 'Take 1 entry');
    await untilText(page, 'Jonas Weber is not shown');
    await until('no mark on him', async () => !(await namesOn(article)).includes('Jonas Weber'));
    expect(readCorrections((await stored(reader())) ?? '').rows).toEqual([gone]);
    await page.close();
    await article.close();
  });

  it('of corrections bring back what was taken back', async () => {
    const kept = writeCorrections([hides('Jonas Weber', 'c1'), { ...hides('Anna Lindqvist', 'c2'), foreign: true }]);
    await reader().launched.asExtension(`browser.storage.local.set({ corrections: ${JSON.stringify(kept)} })`);
    const page = await library(reader(), '#corrections');
    await press(page, 'Save as a file');
    const file = await saved(reader(), 'dramatis-corrections.jsonl');
    await clear(reader());
    await untilText(page, 'No corrections');
    await choose(page, reader(), 'mine.jsonl', file);
    await press(page, 'I made these myself, in another browser');
    await press(page, 'Take 2 entries');
    await until(
      'the corrections',
      async () => JSON.stringify(readCorrections((await stored(reader())) ?? '').rows) === JSON.stringify(readCorrections(kept).rows),
    );
    await page.close();
  });

  it('of settings bring back what was reset, and what is wrong in one is said', async () => {
    await reader().set({ memory: true, openDelay: 700, sitesOff: ['quiet.example'] });
    const kept = () => reader().launched.asExtension<object>(`(await browser.storage.local.get('settings')).settings`);
    const page = await reader().launched.openOwn('src/options/index.html');
    await page.bringToFront();
    await press(page, 'Save to a file');
    const file = await saved(reader(), 'dramatis-settings.json');
    await press(page, 'Reset all');
    await until('the defaults', async () => (await kept()) && !JSON.stringify(await kept()).includes('quiet.example'));
    await choose(page, reader(), 'broken.json', '{"dramatis":');
    await untilText(page, 'broken.json');
    expect(JSON.stringify(await kept())).not.toContain('quiet.example');
    await choose(page, reader(), 'settings.json', file);
    await until('the settings', async () => JSON.stringify(await kept()).includes('quiet.example'));
    expect(await kept()).toMatchObject({ memory: true, openDelay: 700, sitesOff: ['quiet.example'] });
    await page.close();
  });

  it('of the reader’s own people are loaded as a list, the good lines of it', async () => {
    const page = await library(reader(), '#lists');
    const list = [
      '{"dramatis":"people","version":1,"title":"Harbour board"}',
      '{"name":"Ida Holm","role":"chair","affiliation":"Harbour Board"}',
      '{"name":"<b>Ida</b>","role":"chair"}',
    ];
    await choose(page, reader(), 'board.jsonl', list.join('\n'));
    await untilText(page, 'Line 3');
    await press(page, 'Take 1 entry');
    await untilText(page, 'Harbour board');
    await clear(reader());
    await page.close();
  });
}, UNREAD_AWAKE);
