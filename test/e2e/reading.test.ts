import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser, loadAnew, until } from '../../src/tools/browser/launch.ts';
import { articlePage, ORCHARD, SHOP, type Story } from './articles.ts';
import { pause, Reader, untilAtRest, untilMarked } from './reader.ts';

/** An article with somebody for and somebody against in each paragraph. */
const BRIDGE: Story = {
  title: 'Four towns quarrel over one bridge',
  paragraphs: [
    'President Clara Moreau laid the first stone of the Sund Bridge on Monday, ten years after it was promised. “I strongly support the Sund Bridge, which is the best thing that has happened to the coast in my lifetime,” Moreau told a crowd in the rain.',
    'Jonas Weber, a professor of economics at the University of Bergen, stayed away. “I am strongly against the Sund Bridge, which is a waste of money and a disgrace,” Weber said. “It will cost twice what the ferries do.”',
    'The agreement sets out who pays for the new pier, who keeps the lights, and who clears the ice. It runs to forty pages and was written by lawyers of both towns over the past summer.',
    'Foreign Minister Peter Okafor came late. “I strongly support the Sund Bridge, and I am proud of it,” Okafor said when he was asked at the quay, where several hundred people had gathered.',
    'Henrik Dahl, an analyst at the Institute for Rural Studies, stayed at home. “I am strongly against the Sund Bridge, which is a waste of money,” Dahl said on Monday evening. “Nobody has counted the ice.”',
    'Fishermen on both sides of the fjord have asked for a bridge since the old ferry was sold. Many of them now drive for two hours with their catch before they can sell it.',
  ],
};
const READING = 'Reading where they stand';

/** A copy of the built extension whose background reads no further once it is held (before each slice, and behind each batch of it, it waits for a timer of no time), until it is let go. It is never idle, which it would be soon in tests (launch.ts). */
function stoppable(target: 'chrome' | 'firefox'): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dramatis-held-'));
  cpSync(path.resolve(import.meta.dirname, '../../dist', target), folder, { recursive: true });
  const loader = path.join(folder, 'service-worker-loader.js');
  const gate = `const later = globalThis.setTimeout;
let held;
globalThis.setTimeout = (what, ms, ...rest) => (held && !ms ? held.push(() => what(...rest)) : later(what, ms, ...rest));
const orders = new BroadcastChannel('reading');
orders.onmessage = ({ data }) => {
  const waiting = held ?? [];
  held = data === 'hold' ? waiting : undefined;
  if (!held) for (const go of waiting) go();
  orders.postMessage('done');
};
`;
  const awake = 'setInterval(() => (globalThis.browser ?? chrome).runtime.getPlatformInfo(), 500);\n';
  writeFileSync(loader, gate + readFileSync(loader, 'utf8') + awake);
  return folder;
}

describe.each(['chrome', 'firefox'] as const)('where people stand, while that is being read, in %s', (target) => {
  let folder: string;
  let reader: Reader;
  beforeAll(async () => {
    if (!findBrowser(target)) return;
    folder = stoppable(target);
    reader = await Reader.start(target, { extension: folder });
  });
  afterAll(async () => {
    await reader?.stop();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });
  const inBrowser = it.skipIf(!findBrowser(target));
  const order = (what: 'hold' | 'let go') =>
    until(`the background to ${what}`, () =>
      reader.launched.asExtension<boolean>(`new Promise((done) => {
        const orders = new BroadcastChannel('reading');
        orders.onmessage = () => { orders.close(); done(true); };
        orders.postMessage('${what}');
      })`),
    );
  const hold = () => order('hold');
  const letGo = () => order('let go');
  afterEach(async () => {
    if (reader) await letGo();
  });

  /** An article of its own, which nobody has read. */
  let stories = 0;
  const story = (): Story => ({ ...BRIDGE, title: `${BRIDGE.title}, part ${++stories}`, head: '<style>p { margin: 60px 0 }</style>' });
  const untilRead = (page: Page) => untilReading(page, 'read');
  /** An open card that no longer says that it is being read. */
  const untilFilled = (page: Page) =>
    until(
      'the card filled in',
      async () => {
        const card = await reader.card(page);
        return card && !card.text.includes(READING) && card;
      },
      30_000,
    );
  /** An open card that says that it is being read, and has come to rest. */
  async function untilStanding(page: Page) {
    await reader.untilCard(page, READING);
    await pause(200);
    return reader.untilCard(page, READING);
  }
  const reading = async (page: Page) => {
    const state = await reader.stateOf(page);
    return state.is === 'analysed' ? (state.partial ? 'begun' : (state.reading?.is ?? 'read')) : state.is;
  };
  const untilReading = (page: Page, is: string) => until(`a reading that is ${is}`, async () => (await reading(page)) === is, 30_000);

  inBrowser('is said on an open card when it is known, and nothing moves that is being read', async () => {
    await hold();
    const page = await reader.visit(articlePage(story()));
    await untilMarked(page, 'Henrik Dahl');
    await reader.point(page, 'Henrik Dahl');
    const before = await untilStanding(page);
    expect(before.text).toContain('Nobody has counted the ice');
    // The room that is kept for a scrollbar is at one edge: its lines reach neither.
    const insets = await reader.launched.asContentScript(page, () => {
      const host = document.documentElement.lastElementChild as HTMLElement & { openOrClosedShadowRoot?: ShadowRoot };
      const opener = (globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?(host: Element): ShadowRoot | null } } }).chrome?.dom;
      const foot = (host.openOrClosedShadowRoot ?? opener?.openOrClosedShadowRoot?.(host))?.querySelector('footer');
      if (!foot) return null;
      const { left, right, borderTopWidth } = getComputedStyle(foot, '::after');
      return [getComputedStyle(foot).borderTopWidth, borderTopWidth, left, right];
    });
    expect(insets).toEqual(['0px', '1px', '16px', '16px']);
    await letGo();
    const after = await untilFilled(page);
    expect(after.text).toContain('Nobody has counted the ice');
    expect([after.left, after.top, after.evidence]).toEqual([before.left, before.top, before.evidence]);
    await untilRead(page);
    await page.close();
  });

  inBrowser('comes into a card above its name without moving it either', async () => {
    await hold();
    const page = await reader.visit(articlePage({ ...story(), after: '<div style="height: 2000px"></div>' }));
    await untilMarked(page, 'Peter Okafor');
    await page.evaluate(() => {
      const [range] = [...CSS.highlights].flatMap(([, marks]) => [...marks]).filter((mark) => String(mark) === 'Peter Okafor');
      const top = (range as Range).getBoundingClientRect().bottom + scrollY;
      scrollTo({ top: Math.max(0, top - innerHeight + 40), behavior: 'instant' });
      document.body.style.paddingTop = `${Math.max(0, innerHeight - 40 - top)}px`;
    });
    const place = await page.evaluate(() => {
      const [range] = [...CSS.highlights].flatMap(([, marks]) => [...marks]).filter((mark) => String(mark) === 'Peter Okafor');
      const { x, y, width, height } = (range as Range).getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await untilAtRest(page);
    await page.mouse.move(place.x - 2, place.y);
    await page.mouse.move(place.x, place.y);
    const before = await untilStanding(page);
    expect(before.bottom).toBeLessThan(place.y);
    await letGo();
    const after = await untilFilled(page);
    expect([after.top, after.bottom, after.evidence]).toEqual([before.top, before.bottom, before.evidence]);
    await page.close();
  });

  inBrowser('is not read again when the article is loaded anew', async () => {
    const page = await reader.visit(articlePage(story()));
    await untilRead(page);
    await hold();
    await loadAnew(page);
    await untilMarked(page, 'Clara Moreau');
    await untilRead(page);
    await page.close();
  });

  inBrowser('is read first on the page in front', async () => {
    await hold();
    const other = story();
    const behind = await reader.visit(
      articlePage({ ...other, paragraphs: other.paragraphs.map((text) => text.replaceAll('Okafor', 'Brandt')) }),
    );
    await untilMarked(behind, 'Henrik Dahl');
    const front = await reader.visit(articlePage(story()));
    await untilReading(front, 'now');
    await letGo();
    await untilRead(front);
    await untilReading(behind, 'read');
    const read = await reader.launched.asExtension<string[]>(
      `Promise.all((await browser.storage.session.get('articles')).articles.map(async ({ key }) => Object.values(await browser.storage.session.get('article:' + key))[0]))`,
    );
    expect(read.slice(-2).map((article) => article.includes('Okafor'))).toEqual([true, false]);
    await front.close();
    await behind.close();
  });

  inBrowser('is read on when the background is stopped', async () => {
    await hold();
    const page = await reader.visit(articlePage(story()));
    await untilReading(page, 'now');
    await reader.launched.stopBackground();
    await untilRead(page);
    await page.close();
  });

  inBrowser('is dropped when the article is edited, and read of the new text', async () => {
    await hold();
    const page = await reader.visit(articlePage(story()));
    await untilReading(page, 'now');
    await page.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.textContent =
        'Mayor Ida Holm wrote to all four towns on Tuesday. “I am strongly against the Sund Bridge,” Holm said in the letter.';
      document.querySelector('article')?.append(paragraph);
    });
    await untilMarked(page, 'Ida Holm');
    expect(await reading(page)).not.toBe('read');
    await letGo();
    await untilRead(page);
    expect(await reader.stateOf(page)).toMatchObject({ text: expect.stringContaining('Ida Holm') });
    await page.close();
  });

  inBrowser('leaves nothing of a tab that is closed meanwhile, and the next page is read', async () => {
    await hold();
    const page = await reader.visit(articlePage(story()));
    await untilReading(page, 'now');
    const tabId = await reader.launched.tabIdOf(page);
    await page.close();
    const next = await reader.visit(articlePage(story()));
    await letGo();
    await untilRead(next);
    expect(await reader.launched.asExtension(`browser.storage.session.get('tab:${tabId}')`)).toEqual({});
    await next.close();
  });

  inBrowser('fills in where the popup stands open, which says that it is being read', async () => {
    await hold();
    const page = await reader.visit(articlePage(story()));
    await untilMarked(page, 'Clara Moreau');
    const popup = await reader.popup(page);
    const text = () => popup.evaluate(() => document.body.innerText);
    await until('the popup to say so', async () => (await text()).includes(READING));
    await letGo();
    await until('the popup to be done', async () => /Questions\s*\d/.test(await text()) && !(await text()).includes(READING), 30_000);
    await popup.close();
    await page.close();
  });

  inBrowser('waits for a card or the popup where the reader wants that, and is left out where they want none', async () => {
    await reader.set({ reading: 'card' });
    const page = await reader.visit(articlePage(story()));
    await untilReading(page, 'waiting');
    await pause(500);
    expect(await reading(page)).toBe('waiting');
    await reader.point(page, 'Jonas Weber');
    await untilFilled(page);
    await untilRead(page);
    await page.close();

    const other = await reader.visit(articlePage(story()));
    await untilReading(other, 'waiting');
    const popup = await reader.popup(other);
    await untilRead(other);

    await reader.set({ reading: 'never' });
    const last = await reader.visit(articlePage({ ...ORCHARD, title: 'Orchards, once more' }));
    await untilReading(last, 'off');
    await reader.point(last, 'Clara Moreau');
    expect((await reader.untilCard(last, 'Clara Moreau')).text).not.toContain(READING);
    await loadAnew(popup);
    await until('the popup to say why', () => popup.evaluate(() => document.body.innerText.includes('switched off in the options')));
    await reader.set({});
    await untilReading(last, 'read');
    await popup.close();
    await other.close();
    await last.close();
  });

  inBrowser('is no matter of a page that is no article', async () => {
    const page = await reader.visit(SHOP);
    expect(await reading(page)).toBe('no-article');
    await page.close();
  });
});
