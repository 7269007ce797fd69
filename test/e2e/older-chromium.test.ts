import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser, until } from '../../src/tools/browser/launch.ts';
import { filesIn } from '../../src/tools/release/archive.ts';
import { articlePage, HARBOUR, SHOP } from './articles.ts';
import { namesOn, Reader, UNREAD, untilMarked, untilUnmarked } from './reader.ts';

/*
 * Today's Chromium has a `browser` of its own, which webextension-polyfill hands out. The oldest that the manifest takes has not: there the library wraps
 * `chrome`. So that this is tried, too, the scripts of a copy don't find the browser's own.
 */

const BUILT = path.resolve(import.meta.dirname, '../../dist/chrome');

describe.skipIf(!findBrowser('chrome'))('in a Chromium without a browser of its own', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dramatis-older-'));
  let reader: Reader;
  beforeAll(async () => {
    cpSync(BUILT, folder, { recursive: true });
    const wrapping = [...filesIn(folder).keys()].filter(
      (name) => name.endsWith('.js') && readFileSync(path.join(folder, name), 'utf8').includes('globalThis.browser'),
    );
    expect(wrapping).toHaveLength(3);
    for (const name of wrapping) {
      const file = path.join(folder, name);
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll('globalThis.browser', 'globalThis.none'));
    }
    reader = await Reader.start('chrome', { ...UNREAD, extension: folder });
  });
  afterAll(async () => {
    await reader?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('names are marked, a card opens, popup and settings answer', async () => {
    const page = await reader.visit(articlePage(HARBOUR));
    await untilMarked(page, 'Anna Lindqvist');
    await reader.point(page, 'Anna Lindqvist');
    await reader.untilCard(page, 'Anna Lindqvist');
    const panel = await reader.launched.openOwn(`src/panel/index.html?tab=${await reader.launched.tabIdOf(page)}`);
    await until('the list', () => panel.evaluate(() => document.body.textContent?.includes('Jonas Weber')));
    await panel.close();
    await page.bringToFront();
    await reader.set({ on: false });
    await untilUnmarked(page);
    await reader.set({});
    await untilMarked(page, 'Anna Lindqvist');
    const shop = await reader.visit(SHOP);
    expect(await reader.stateOf(shop)).toEqual({ is: 'no-article', reason: 'not-an-article' });
    await shop.close();
    await page.close();
  });

  it('a script of an earlier load retires, and the next one takes over', async () => {
    const page = await reader.visit(articlePage(HARBOUR));
    await untilMarked(page, 'Anna Lindqvist');
    const names = await namesOn(page);
    await reader.launched.reload();
    await page.bringToFront();
    await untilMarked(page, 'Anna Lindqvist');
    await reader.point(page, 'Jonas Weber');
    await reader.untilCard(page, 'Jonas Weber');
    expect([await namesOn(page), await page.evaluate(() => document.documentElement.children.length)]).toEqual([names, 3]);
    await reader.launched.uninstall();
    await page.mouse.move(5, 5);
    await page.mouse.move(9, 9);
    await untilUnmarked(page);
    await page.close();
  });
});
