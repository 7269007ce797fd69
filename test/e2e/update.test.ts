import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeCorrections } from '../../src/corrections/file.ts';
import { findBrowser, launch, until } from '../../src/tools/browser/launch.ts';

const DIST = path.resolve(import.meta.dirname, '../../dist');

describe.each(['chrome', 'firefox'] as const)('an update in %s', (target) => {
  it.skipIf(!findBrowser(target))('opens no page, asks for nothing and keeps settings and corrections', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'dramatis-update-'));
    await cp(path.join(DIST, target), folder, { recursive: true });
    const file = path.join(folder, 'manifest.json');
    const manifest = await readFile(file, 'utf8');
    const { version } = JSON.parse(manifest);
    await writeFile(file, JSON.stringify({ ...JSON.parse(manifest), version: '0.0.1' }));
    // Waits for the welcome page of the install and closes it.
    const launched = await launch(target, { extension: folder });
    try {
      const hidden = { id: 'c1', made: '2026-03-04', where: 'everywhere', do: 'hide', name: 'Jonas Weber' } as const;
      const kept = { settings: { memory: true, theme: 'dark' }, corrections: writeCorrections([hidden]) };
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
    } finally {
      await launched.close();
      await rm(folder, { recursive: true, force: true });
    }
  });
});
