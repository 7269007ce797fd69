import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { AWAKE, findBrowser, type LaunchChoices, until } from '../../src/tools/browser/launch.ts';
import { articlePage, HARBOUR, ORCHARD } from './articles.ts';
import { inBothBrowsers, namesOn, pause, Reader, titlesRemembered, UNREAD, untilMarked } from './reader.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** A copy of the built extension that is damaged in these ways. */
function damaged(target: 'chrome' | 'firefox', damages: readonly ((folder: string) => void)[]): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dramatis-damaged-'));
  cpSync(path.join(ROOT, 'dist', target), folder, { recursive: true });
  for (const damage of damages) damage(folder);
  return folder;
}

/** The data file of this name ("weights.bin") as the build has named it. */
function fileIn(folder: string, file: string): string {
  const { name, ext } = path.parse(file);
  const assets = path.join(folder, 'assets');
  return path.join(assets, readdirSync(assets).find((each) => each.startsWith(`${name}-`) && each.endsWith(ext)) ?? file);
}

/** One of the data files ends too early. */
const cutOff = (file: string) => (folder: string) => truncateSync(fileIn(folder, file), 1000);
/** One bit of it is another. */
const flipped = (file: string) => (folder: string) => {
  const at = fileIn(folder, file);
  const bytes = readFileSync(at);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] as number) ^ 1;
  writeFileSync(at, bytes);
};
const without = (file: string) => (folder: string) => rmSync(fileIn(folder, file));

/** The browser answers nothing to whoever asks for a text in a page, as Chromium may (src/messages/texts.ts). */
function withoutTexts(folder: string) {
  const script = path.join(folder, 'src/content/main.iife.js');
  writeFileSync(script, `(globalThis.browser ?? chrome).i18n.getMessage = () => '';\n${readFileSync(script, 'utf8')}`);
}

/** A database of its own takes all that the extension may still keep, with a connection for each try: in Firefox one that has met a full disk may never answer again. Answers how much it was. */
const FILL = `(async () => {
  const put = (bytes) => new Promise((done) => {
    const opening = indexedDB.open('fill', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('all', { autoIncrement: true });
    opening.onsuccess = () => {
      const change = opening.result.transaction('all', 'readwrite');
      change.objectStore('all').add(bytes);
      change.oncomplete = change.onabort = ({ type }) => {
        opening.result.close();
        done(type === 'complete');
      };
    };
  });
  let taken = 0;
  for (let size = 500_000; size > 500; ) {
    const bytes = new Uint8Array(size);
    for (let at = 0; at < size; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
    if (await put(bytes)) taken += size;
    else size >>= 1;
  }
  return taken;
})()`;
const EMPTY = `new Promise((done, failed) => Object.assign(indexedDB.deleteDatabase('fill'), { onsuccess: () => done(true), onerror: failed }))`;

/** The browser lets the extension keep two megabytes on disk, as long as the page that is answered is open; Firefox is told so as it starts. */
async function limitStorage({ launched }: Reader): Promise<Page> {
  const page = await launched.openOwn('icons/16.png');
  if (launched.target === 'firefox') return page;
  const { origin, usage } = await launched.asExtension<{ origin: string; usage: number }>(
    'navigator.storage.estimate().then(({ usage }) => ({ usage, origin: location.origin }))',
  );
  await (await page.createCDPSession()).send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 2_000_000 });
  return page;
}

inBothBrowsers(
  (reader) => {
    it('says in the library that nothing more can be kept, loses nothing of before, shows the article, and keeps again when there is room', async () => {
      await reader().set({ memory: true });
      const limited = await limitStorage(reader());
      const visit = async (title: string) => {
        const page = await reader().visit(articlePage({ ...HARBOUR, title }));
        await untilMarked(page, 'Anna Lindqvist');
        return page;
      };
      const untilKept = (title: string) => until(`${title} in memory`, async () => (await titlesRemembered(reader())).includes(title));
      const first = await visit('Kept before');
      await untilKept('Kept before');
      expect(await reader().launched.asExtension(FILL)).toBeGreaterThan(0);
      const second = await visit('Without room');
      const noted = () =>
        reader().launched.asExtension<string | undefined>(
          `browser.storage.session.get('memoryTrouble').then((kept) => kept.memoryTrouble?.at)`,
        );
      const before = await until('the note of it', noted);
      // And so it is when it is tried again.
      const next = await visit('Without room, too');
      await until('another note', async () => (await noted()) !== before);
      const library = await reader().launched.openOwn('src/library/index.html#articles');
      await until('the reason', () =>
        library.evaluate(() => document.querySelector('.banner')?.textContent?.includes('stores nothing more')),
      );
      await until('the article shown', () =>
        library.evaluate(() => document.querySelector('.shown')?.textContent?.includes('Kept before')),
      );
      expect(await titlesRemembered(reader())).toEqual(['Kept before']);
      expect((await reader().stateOf(second)).is).toBe('analysed');
      await reader().launched.asExtension(EMPTY);
      const third = await visit('With room again');
      await untilKept('With room again');
      await until('no reason', () => library.evaluate(() => document.querySelector('.banner') === null));
      await reader().set({});
      for (const page of [first, second, next, third, library, limited]) await page.close();
    });

    it('marks names though the store of tabs is full, or damaged', async () => {
      const { asExtension } = reader().launched;
      await asExtension(
        `browser.storage.session.set({ fill: 'x'.repeat(5_100_000), more: 'x'.repeat(5_100_000) }).catch(() => browser.storage.session.set({ fill: 'x'.repeat(9_500_000) }).catch(() => {}))`,
      );
      const page = await reader().visit(articlePage(HARBOUR));
      await untilMarked(page, 'Anna Lindqvist');
      await until('the state', async () => (await reader().stateOf(page)).is === 'analysed');
      await asExtension('browser.storage.session.clear()');
      const tabId = await reader().launched.tabIdOf(page);
      await asExtension(`browser.storage.session.set({ tabs: 'broken', ['tab:${tabId}']: '{"url":' })`);
      expect((await reader().stateOf(page)).is).toBe('analysed');
      const other = await reader().visit(articlePage(ORCHARD));
      await untilMarked(other, 'Clara Moreau');
      expect((await reader().stateOf(other)).is).toBe('analysed');
    });

    it('loses nothing when the background is stopped at any moment of the way', async () => {
      for (const after of [0, 15, 40, 80, 130]) {
        const visiting = reader().visit(articlePage({ ...HARBOUR, title: `${HARBOUR.title} (${after})` }));
        await pause(after);
        await reader().launched.stopBackground();
        const page = await visiting;
        await untilMarked(page, 'Anna Lindqvist');
        await reader().point(page, 'Jonas Weber');
        await reader().untilCard(page, 'Jonas Weber');
        await page.close();
      }
    });
  },
  { ...UNREAD, prefs: { ...AWAKE, 'dom.quotaManager.temporaryStorage.fixedLimit': 8192 } },
);

// Each starts a browser of its own.
describe.each(['chrome', 'firefox'] as const)('a damaged package in %s', { timeout: 120_000 }, (target) => {
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
  async function readWithDamaged(
    damages: readonly ((folder: string) => void)[],
    read: (reader: Reader, page: Page) => Promise<void>,
    choices: LaunchChoices = {},
  ) {
    const folder = damaged(target, damages);
    folders.push(folder);
    const reader = await Reader.start(target, { ...choices, extension: folder });
    await read(reader, await reader.visit(articlePage(HARBOUR))).finally(() => reader.stop());
  }

  /** Names are marked and statements read, where people stand is not; the popup and the card say no more than that. */
  async function expectAllButStances(reader: Reader, page: Page, said: readonly string[]) {
    await untilMarked(page, 'Anna Lindqvist');
    const state = await until('the fault', async () => {
      const now = await reader.stateOf(page);
      return now.is === 'analysed' && now.reading?.is === 'failed' && now;
    });
    expect(state.analysis.people.some(({ statements }) => statements.length > 0)).toBe(true);
    const popup = await reader.popup(page);
    await until('the popup to say so', () =>
      popup.evaluate(
        (wanted) => wanted.every((words) => document.body.innerText.includes(words)),
        ['Where people stand can’t be read here', ...said],
      ),
    );
    await reader.point(page, 'Jonas Weber');
    expect((await reader.untilCard(page, 'Jonas Weber')).text).not.toContain('Reading where they stand');
  }

  it.skipIf(!findBrowser(target))('says that its model is damaged and leaves the page as it is', () =>
    readWithDamaged([flipped('weights.bin')], async (reader, page) => {
      const state = await until('the state', async () => {
        const now = await reader.stateOf(page);
        return now.is === 'failed' && now;
      });
      expect(state.message).toContain("can't be read");
      expect(await namesOn(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    }),
  );

  it.skipIf(!findBrowser(target))(
    'shows what the article says, and says why nothing else, where knowledge base and encoder are damaged',
    () =>
      readWithDamaged([flipped('people.bin'), cutOff('reader.onnx')], (reader, page) =>
        expectAllButStances(reader, page, ['The knowledge base of this installation is damaged']),
      ),
  );

  it.skipIf(!findBrowser(target))('shows all but where people stand, and says why, where the encoder is missing', () =>
    readWithDamaged([without('reader.onnx')], (reader, page) => expectAllButStances(reader, page, [])),
  );

  it.skipIf(!findBrowser(target))('shows the same where the browser refuses WebAssembly; has cards with words where it has no texts', () =>
    readWithDamaged(
      [withoutTexts],
      async (reader, page) => {
        await expectAllButStances(reader, page, ['this browser runs no WebAssembly']);
        await until('a card with words', async () => {
          await page.keyboard.press('Escape');
          await reader.untilNoCard(page);
          await page.mouse.move(1, 1);
          await reader.point(page, 'Anna Lindqvist');
          const { text } = await reader.untilCard(page, 'Anna Lindqvist');
          return text.includes('Leader') && text.includes('Why this card?');
        });
      },
      { withoutWebAssembly: true },
    ),
  );
});
