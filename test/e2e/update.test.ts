import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeCorrections } from '../../src/corrections/file.ts';
import { findBrowser, until } from '../../src/tools/browser/launch.ts';
import { articlePage, HARBOUR } from './articles.ts';
import { errorsOf, marksOn, Reader, UNREAD, untilMarked } from './reader.ts';

const DIST = path.resolve(import.meta.dirname, '../../dist');

describe.each(['chrome', 'firefox'] as const)('an update in %s', (target) => {
  it.skipIf(!findBrowser(target))('opens no page, asks for nothing, keeps settings and corrections, and marks open pages', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'dramatis-update-'));
    await cp(path.join(DIST, target), folder, { recursive: true });
    const file = path.join(folder, 'manifest.json');
    const manifest = await readFile(file, 'utf8');
    const { version } = JSON.parse(manifest);
    await writeFile(file, JSON.stringify({ ...JSON.parse(manifest), version: '0.0.1' }));
    // Waits for the welcome page of the install and closes it.
    const reader = await Reader.start(target, { ...UNREAD, extension: folder });
    const { launched } = reader;
    try {
      const page = await reader.visit(articlePage(HARBOUR));
      const errors = errorsOf(page);
      await untilMarked(page, 'Anna Lindqvist');
      const marks = await marksOn(page);
      await reader.point(page, 'Anna Lindqvist');
      await reader.untilCard(page, 'Anna Lindqvist');
      const seen = () => page.evaluate(() => document.documentElement.outerHTML);
      const withCard = await seen();
      const hidden = { id: 'c1', made: '2026-03-04', where: 'everywhere', do: 'hide', name: 'Jonas Weber' } as const;
      const kept = { settings: { memory: true, theme: 'dark', reading: 'never' }, corrections: writeCorrections([hidden]) };
      await launched.asExtension(`browser.storage.local.set(${JSON.stringify(kept)})`);
      const allowed = await launched.asExtension('browser.permissions.getAll()');
      await writeFile(file, manifest);
      await launched.update();
      await until('the new version', async () => (await launched.asExtension('browser.runtime.getManifest().version')) === version);
      // The background of the new version has run what it does after an update once it answers.
      await until('an answer', () =>
        launched.asExtension<boolean>(`(await browser.runtime.sendMessage({ message: 'stateOf', request: { tabId: 999999 } })).ok`),
      );
      const tabs = await launched.asExtension<string[]>(`(await browser.tabs.query({})).map(({ url }) => url ?? '')`);
      expect(tabs.filter((url) => url.includes('/src/'))).toEqual([]);
      expect(await launched.asExtension('browser.permissions.getAll()')).toEqual(allowed);
      expect(await launched.asExtension(`browser.storage.local.get(['settings', 'corrections'])`)).toMatchObject(kept);
      // In the page that was open the new scripts are at work, and nothing of the old ones is left.
      await page.bringToFront();
      await page.mouse.move(5, 5);
      await until('the old card’s end', async () => (await page.evaluate(() => document.documentElement.children.length)) === 2);
      await until('the article known anew', async () => (await reader.stateOf(page)).is === 'analysed');
      await untilMarked(page, 'Anna Lindqvist');
      expect(await marksOn(page)).toEqual(marks);
      await reader.point(page, 'Anna Lindqvist');
      await reader.untilCard(page, 'Anna Lindqvist');
      expect(await seen()).toBe(withCard);
      expect(errors).toEqual([]);
    } finally {
      await reader.stop();
      await rm(folder, { recursive: true, force: true });
    }
  });
});
