import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../src/tools/browser/launch.ts';
import { type Server, serve } from '../../src/tools/browser/serve.ts';
import { buildSite } from '../../src/tools/build/site.ts';
import { filesIn } from '../../src/tools/release/archive.ts';
import { PACKAGES } from '../../src/tools/release/packages.ts';
import { faultsOn, narrowFaultsOn } from './accessible.ts';
import { HARBOUR } from './articles.ts';
import { codeFromTextIn, markupFromTextIn, networkIn } from './bundle.ts';
import { inBothBrowsers, marksOn, namesOn, placeOf, type Reader, untilMarked } from './reader.ts';

/** A folder somewhere on a host, since the site doesn't know where it will stand. */
const FOLDER = '/papers/dramatis/';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
};
const PASTED = [HARBOUR.title, ...HARBOUR.paragraphs].join('\n');
/** What the engine is loaded from, in any order. */
const ENGINE = ['engine.main', 'ort-wasm-simd-threaded', 'people', 'reader', 'vocabulary', 'weights'];

const out = mkdtempSync(path.join(os.tmpdir(), 'dramatis-site-'));
let files = new Map<string, Uint8Array>();
let server: Server;
/** What the host was asked for, since this was last emptied. */
let asked: string[] = [];
/** A file that the host has lost. */
let lost = '';

beforeAll(async () => {
  await buildSite(out);
  files = filesIn(out);
  server = await serve((address) => {
    asked.push(address);
    const name = address.startsWith(FOLDER) ? address.slice(FOLDER.length).replace(/(?<=^|\/)$/, 'index.html') : '';
    const body = lost && name.includes(lost) ? undefined : files.get(name);
    return body && { body: Buffer.from(body), headers: { 'content-type': TYPES[path.extname(name)] ?? 'application/octet-stream' } };
  });
});
afterAll(async () => {
  await server?.close();
  rmSync(out, { recursive: true, force: true });
});

const textOf = (name: string) => Buffer.from(files.get(name) ?? []).toString('utf8');
const named = (end: RegExp) => [...files.keys()].filter((name) => end.test(name));

/** Opens a page of the site in front, its closed shadow roots open to the test; all that it asks for, of whomever, is noted in `requests`. */
async function open(reader: Reader, address = '') {
  const requests: string[] = [];
  const page = await reader.launched.browser.newPage();
  await page.evaluateOnNewDocument(() => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      return attach.call(this, { ...init, mode: 'open' });
    };
  });
  // The icon in Chromium's own field for a day comes with the browser.
  page.on('request', (request) => request.url().startsWith('data:') || requests.push(request.url()));
  await page.goto(server.origin + FOLDER + address, { waitUntil: 'load' });
  await page.bringToFront();
  return { page, requests };
}

const card = (page: Page) =>
  page.evaluate(() => document.documentElement.lastElementChild?.shadowRoot?.querySelector<HTMLElement>('.card')?.innerText ?? null);
const untilCard = (page: Page, words: string) =>
  until(`a card with ${words}`, async () => (await card(page))?.includes(words) && card(page), 30_000);
const statusOn = (page: Page) => page.evaluate(() => document.querySelector('[role=status]')?.textContent ?? '');
const press = (page: Page, selector: string) => page.evaluate((which) => document.querySelector<HTMLElement>(which)?.click(), selector);

/** Puts a text into the box and has it read. */
async function paste(page: Page, text: string) {
  await page.evaluate((words) => {
    const box = document.querySelector('textarea') as HTMLTextAreaElement;
    box.value = words;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
  await press(page, '.own [type=submit]');
}

describe('the site', () => {
  it('has no address but its own, but for links that a reader may follow', () => {
    for (const name of named(/\.html$/)) {
      expect(textOf(name)).not.toMatch(/\{\{|\s(?:src|href)="\/|\son\w+=|<style|\sstyle=|<script(?![^>]*\ssrc=)/);
      const loaded = textOf(name).matchAll(/<(?:script|link|img)\b[^>]*?\s(?:src|href)="([^"]*)"/g);
      for (const [, address] of loaded) expect([name, address]).toEqual([name, expect.stringMatching(/^\.\.?\/(?!\/)/)]);
    }
    for (const name of named(/\.css$/)) expect([name, textOf(name)]).toEqual([name, expect.not.stringMatching(/url\(|@import/)]);
  });

  it('leads who has no store to the packages by their names, and says how each goes in', () => {
    expect(textOf('index.html')).toContain('href="install/"');
    for (const words of [PACKAGES.chrome, 'chrome://extensions', PACKAGES.firefox, 'about:debugging#/runtime/this-firefox'])
      expect(textOf('install/index.html')).toContain(`<code>${words}</code>`);
  });

  it('fetches in one place, for its own files, and makes no code and no markup of text', () => {
    for (const name of named(/\.js$/)) {
      expect([codeFromTextIn(textOf(name)), markupFromTextIn(textOf(name))]).toEqual([[], []]);
      // Of the worker's, onnxruntime's own, none of which is walked (shipped.test.ts).
      if (!name.includes('engine.main')) expect(networkIn(textOf(name))).toEqual(['Worker', 'fetch']);
    }
  });
});

inBothBrowsers(
  (reader) => {
    it('shows by itself what a card is, on an article of our own, and asks nobody for anything more', async () => {
      const { page, requests } = await open(reader());
      await untilMarked(page, 'Clara Moreau');
      expect(await untilCard(page, 'Clara Moreau')).toContain('the Sund Bridge, which is the best thing');
      expect(await marksOn(page)).toMatchObject({ leader: ['Clara Moreau', 'Moreau'], analyst: ['Jonas Weber', 'Weber'] });
      const before = requests.length;
      await reader().point(page, 'Jonas Weber');
      expect(await untilCard(page, 'Jonas Weber')).toContain('I am strongly against the Sund Bridge');
      expect(requests.slice(before)).toEqual([]);
      expect(requests.filter((url) => !url.startsWith(server.origin + FOLDER))).toEqual([]);
      await page.close();
    });

    it('opens the cards by keyboard, one after the other', async () => {
      const { page } = await open(reader());
      await untilMarked(page, 'Clara Moreau');
      await page.focus('#walk');
      await page.keyboard.press('Enter');
      await untilCard(page, 'Clara Moreau');
      await page.keyboard.press('Escape');
      await until('no card', async () => (await card(page)) === null);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('walk');
      await page.keyboard.press('Enter');
      await untilCard(page, 'Jonas Weber');
      await page.close();
    });

    it('reads a pasted article to the end in the page, with the engine from its own folder, and says so', async () => {
      const { page, requests } = await open(reader());
      await untilMarked(page, 'Clara Moreau');
      asked = [];
      await paste(page, PASTED);
      await untilMarked(page, 'Anna Lindqvist', 40_000);
      await until('the end', async () => /^4 people found, and where \d of them stand\.$/.test(await statusOn(page)), 50_000);
      expect(await namesOn(page)).toEqual(expect.arrayContaining(['Anna Lindqvist', 'Jonas Weber', 'Peter Okafor', 'Maria Santos']));
      await placeOf(page, 'Anna Lindqvist');
      await press(page, '#own .walk .button');
      expect(await untilCard(page, 'Anna Lindqvist')).toMatch(/Prime Minister.*Harbour/s);
      const loaded = asked.map((address) => path.basename(address).replace(/-[\w-]{8}\.\w+$/, ''));
      expect(loaded.sort()).toEqual(ENGINE);
      expect(requests.filter((url) => !url.startsWith(server.origin + FOLDER))).toEqual([]);
      await page.close();
    }, 120_000);

    it('says what it can’t read and why, and tries anew when asked again', async () => {
      const { page } = await open(reader());
      await untilMarked(page, 'Clara Moreau');
      await paste(page, ' ');
      await until('a word on the empty box', async () => (await statusOn(page)) === 'Paste an article first.');
      lost = 'people';
      await paste(page, PASTED);
      await until('a word on the fault', async () => (await statusOn(page)) === 'It could not be read: 404 Not Found.');
      lost = '';
      await press(page, '.own [type=submit]');
      await untilMarked(page, 'Anna Lindqvist', 40_000);
      await page.close();
    }, 120_000);

    it.each(['', 'install/', 'privacy/', 'accessibility/'])('is accessible at ./%s, and fits a phone', async (address) => {
      const { page } = await open(reader(), address);
      if (!address) await untilMarked(page, 'Clara Moreau');
      expect(await faultsOn(page)).toEqual([]);
      await page.setViewport({ width: 390, height: 844 });
      expect(await narrowFaultsOn(page)).toEqual([]);
      expect(await faultsOn(page)).toEqual([]);
      await page.close();
    });

    it('has a privacy policy and an accessibility statement at addresses of their own, and no dead link among its pages', async () => {
      const { page } = await open(reader());
      const links = await page.evaluate(() => [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href));
      const own = [...new Set(links.filter((href) => href.startsWith(server.origin)).map((href) => href.replace(/#.*/, '')))];
      expect(own).toEqual(expect.arrayContaining([`${server.origin}${FOLDER}privacy/`, `${server.origin}${FOLDER}accessibility/`]));
      for (const address of own) expect([address, (await fetch(address)).status]).toEqual([address, 200]);
      await page.goto(`${server.origin}${FOLDER}privacy/`);
      const policy = await page.evaluate(() => document.querySelector('main')?.innerText ?? '');
      expect(policy).toContain('It sends nothing to anyone');
      expect(policy).toContain('including the Limited Use requirements');
      await page.close();
    });
  },
  { bare: true },
);
