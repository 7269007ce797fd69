import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { Correction, PeopleList } from '../../src/corrections/correction.ts';
import { writeCorrections } from '../../src/corrections/file.ts';
import { writePeopleList } from '../../src/corrections/list-file.ts';
import { until } from '../../src/tools/browser/launch.ts';
import { articlePage, HARBOUR } from '../e2e/articles.ts';
import { inBothBrowsers, marksOn, pause, type Reader, titlesRemembered, untilMarked, untilRead } from '../e2e/reader.ts';
import { listenForNodes, pressAsPage, readAsPage } from './read-card.ts';

const EARLIER = {
  title: 'An article that nobody else may know of',
  paragraphs: [
    ...HARBOUR.paragraphs.slice(0, 2),
    'Jonas Weber, a professor of economics at the University of Bergen, praised the plan. “I support the harbour with all my heart,” Weber said. “I am in favour of building the harbour now.”',
    ...HARBOUR.paragraphs.slice(3),
  ],
};

const LIST: PeopleList = {
  title: 'Secret list',
  people: [{ name: 'Jonas Weber', aliases: [], role: 'secret adviser', affiliation: 'Secret Society', from: null, to: null }],
};
const CORRECTIONS: Correction[] = [
  // Made at another paper.
  { id: 'c1', made: '2026-03-04', where: 'everywhere', on: 'news.example', do: 'role', name: 'Jonas Weber', role: 'secret harbour master' },
  { id: 'c2', made: '2026-03-04', where: 'everywhere', on: 'news.example', do: 'hide', name: 'Maria Santos' },
  // Somebody else's.
  { id: 'c3', made: '2026-03-04', where: 'everywhere', on: 'localhost', foreign: true, do: 'kind', name: 'Jonas Weber', kind: 'leader' },
];
const PRIVATE = /Met before|nobody else may know|secret|I support|in favour/i;

/**
 * The script of another extension: it looks into every bare element at the document's end, as only extensions can, presses what is in it, makes events up, clears all
 * marks, and with `data-remove` on the root takes the element away. What it has seen stands on the root.
 */
const OTHER = `
const seen = { hosts: 0, texts: [] };
const open = (host) => host.openOrClosedShadowRoot ?? globalThis.chrome?.dom?.openOrClosedShadowRoot?.(host);
const EVENTS = ['pointermove', 'mouseover', 'scroll', 'keydown', 'click', 'pageshow', 'visibilitychange', 'focus'];
function meet(host) {
  const root = open(host);
  seen.texts.push(root?.textContent ?? '');
  for (const type of EVENTS) for (const target of [document, window, root]) target?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  for (const button of root?.querySelectorAll('button, a, summary') ?? []) button.click();
  if ('remove' in document.documentElement.dataset) host.remove();
  CSS.highlights.clear();
  document.documentElement.dataset.seen = JSON.stringify(seen);
}
new MutationObserver((records) => {
  for (const { addedNodes } of records)
    for (const node of addedNodes)
      if (node.localName === 'div' && node.attributes.length === 0) {
        seen.hosts++;
        // The card comes after its element.
        setTimeout(meet, 100, node);
      }
}).observe(document.documentElement, { childList: true });`;

/** Installs another extension beside ours; answers a function that takes it away. */
async function installOther({ launched: { browser } }: Reader): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'dramatis-other-'));
  const matches = ['http://*/*'];
  const manifest = {
    manifest_version: 3,
    name: 'Another extension',
    version: '1',
    content_scripts: [{ matches, js: ['other.js'], run_at: 'document_start' }],
    host_permissions: matches,
    browser_specific_settings: { gecko: { id: 'another@dramatis.example' } },
  };
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(path.join(folder, 'other.js'), OTHER);
  const id = await browser.installExtension(folder);
  return async () => {
    await browser.uninstallExtension(id);
    await rm(folder, { recursive: true });
  };
}

const keep = (reader: Reader, values: object) => reader.launched.asExtension(`browser.storage.local.set(${JSON.stringify(values)})`);

/** Opens the harbour's article and the card of Jonas Weber on it, all read; answers what the page can see and read of it. */
async function cardAsSeen(reader: Reader) {
  const page = await reader.visit(articlePage(HARBOUR));
  await untilMarked(page, 'Jonas Weber', 40_000);
  await untilRead(reader, page);
  await listenForNodes(page);
  await reader.point(page, 'Jonas Weber');
  const { left, right, top, bottom } = await reader.untilCard(page, 'rofessor of economics');
  await page.mouse.move((left + right) / 2, (top + bottom) / 2, { steps: 4 });
  const card = (await reader.card(page))?.text;
  const read = await readAsPage(page);
  const marks = await marksOn(page);
  await page.close();
  return { card, read, marks };
}

inBothBrowsers((reader) => {
  it('a page reads nothing from an open card that is the reader’s: neither memory nor lists nor corrections made elsewhere', async () => {
    // Where people stand takes its time, and is no part of this.
    await reader().set({ reading: 'never' });
    const plain = await cardAsSeen(reader());
    // What is in the card can be read, so this attack would show whatever else is.
    expect(plain.read).toMatch(/professor of economics/i);
    await reader().set({ reading: 'never', memory: true });
    await keep(reader(), { corrections: writeCorrections(CORRECTIONS), peopleLists: [writePeopleList(LIST)] });
    const earlier = await reader().visit(articlePage(EARLIER));
    await untilRead(reader(), earlier);
    await until('the earlier article in memory', async () => (await titlesRemembered(reader())).includes(EARLIER.title));
    const remembered = await cardAsSeen(reader());
    expect(remembered.read).toMatch(/professor of economics/i);
    expect(remembered.read).not.toMatch(PRIVATE);
    expect(remembered.card).toBe(plain.card);
    expect(remembered.marks).toEqual(plain.marks);
    // In the panel, one step away, stands all of it.
    const again = await reader().visit(articlePage(HARBOUR));
    await untilMarked(again, 'Jonas Weber', 40_000);
    const panel = await reader().launched.openOwn(`src/panel/index.html?tab=${await reader().launched.tabIdOf(again)}`);
    await panel.bringToFront();
    const opened = () =>
      panel.evaluate(() => {
        [...document.querySelectorAll<HTMLElement>('.person .name')].find(({ innerText }) => innerText === 'Jonas Weber')?.click();
        return document.querySelector('main')?.innerText;
      });
    await until('what is remembered', async () => (await opened())?.includes('Met before'));
    expect(await opened()).toMatch(/secret adviser/i);
    for (const each of [panel, again, earlier]) await each.close();
  });

  it('another extension reads nothing in a card that is the reader’s, presses nothing, and makes no loop of taking it away', async () => {
    await reader().set({ reading: 'never', memory: true });
    await keep(reader(), { corrections: writeCorrections(CORRECTIONS), peopleLists: [writePeopleList(LIST)] });
    const removeOther = await installOther(reader());
    const page = await reader().visit(articlePage(HARBOUR));
    const seen = () =>
      page.evaluate(
        () => JSON.parse(document.documentElement.dataset.seen ?? '{"hosts":0,"texts":[]}') as { hosts: number; texts: string[] },
      );
    await untilMarked(page, 'Jonas Weber', 40_000);
    const tabs = () => reader().launched.asExtension('(await browser.tabs.query({})).map(({ url }) => url)');
    const before = await tabs();
    await reader().point(page, 'Jonas Weber');
    await reader().untilCard(page, 'rofessor of economics');
    const { texts } = await until('what it has read', async () => {
      const now = await seen();
      return now.texts.length > 0 && now;
    });
    expect(texts.join()).toMatch(/professor of economics/i);
    expect(texts.join()).not.toMatch(PRIVATE);
    // Its clicks are nobody's: the card stands as it stood, and no tab has opened.
    const card = await reader().card(page);
    expect(card?.text).toMatch(/professor of economics/i);
    expect(card?.buttons).toHaveProperty('Keep this card open');
    expect(await tabs()).toEqual(before);
    // The marks that it has cleared come back with the reader's next move.
    await page.mouse.move(5, 5);
    await reader().untilNoCard(page);
    await untilMarked(page, 'Jonas Weber');
    await page.evaluate(() => {
      document.documentElement.dataset.remove = '';
    });
    const { hosts } = await seen();
    await reader().point(page, 'Anna Lindqvist');
    await until('the card taken away', async () => (await seen()).texts.length > texts.length);
    await pause(1500);
    expect((await seen()).hosts - hosts).toBeLessThanOrEqual(2);
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    await page.close();
    await removeOther();
  });

  it('a page presses nothing in an open card', async () => {
    const page = await reader().visit(articlePage(HARBOUR));
    await untilMarked(page, 'Jonas Weber', 40_000);
    await listenForNodes(page);
    await reader().point(page, 'Jonas Weber');
    const pin = (await reader().untilCard(page, 'Jonas Weber')).buttons['Keep this card open'] ?? { x: 0, y: 0 };
    await page.mouse.move(pin.x, pin.y, { steps: 4 });
    await page.mouse.click(pin.x, pin.y);
    await until('a pinned card', async () => (await reader().card(page))?.buttons.Close);
    await readAsPage(page);
    const looks = () =>
      Promise.all([
        reader().card(page),
        page.evaluate(() => [scrollY, CSS.highlights.get('dramatis-evidence')?.size ?? 0]),
        reader().launched.asExtension('(await browser.tabs.query({})).map(({ url }) => url)'),
        reader().launched.asExtension(`browser.storage.session.get('wanted')`),
      ]);
    const before = await looks();
    const pressed = await pressAsPage(page);
    // Only Firefox lets a page come by what is in a closed root.
    if (reader().launched.target === 'firefox') expect(pressed).toBeGreaterThan(3);
    else expect(pressed).toBe(0);
    expect(await looks()).toEqual(before);
    await page.close();
  });
});
