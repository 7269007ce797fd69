import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../src/tools/browser/launch.ts';
import { type Visits, visitAll } from '../../src/tools/pages/pages.ts';
import { openRecords } from '../../src/tools/pages/records.ts';
import type { PageRecord } from '../../src/tools/pages/visit-each.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const RECORDS = path.join(ROOT, '.cache/traces');

const pageOf = (id: string) => ({
  id,
  path: `/news/${id}.html`,
  html: () => readFileSync(path.join(ROOT, 'test/pages', id, 'page.html')),
});

/** An extension that does what ours must not: writes an attribute into pages, and throws. */
const CARELESS = `document.body.setAttribute('data-read', ''); setTimeout(() => { throw new Error('careless') }, 50);`;

function carelessBuild(target: 'chrome' | 'firefox'): string {
  const folder = path.join(ROOT, '.cache/careless', target);
  rmSync(folder, { recursive: true, force: true });
  cpSync(path.join(ROOT, 'dist', target), folder, { recursive: true });
  const script = path.join(folder, 'src/content/detector.iife.js');
  writeFileSync(script, `${CARELESS}\n${readFileSync(script, 'utf8')}`);
  return folder;
}

/** What `npm run pages` does with the saved pages, on three of our own: one plain, one that writes its story itself, one that changes while it is read. */
describe.each(['chrome', 'firefox'] as const)('what pages see of us in %s', (target) => {
  describe.skipIf(!findBrowser(target))('', () => {
    let found: Visits;
    let careless: Visits;
    beforeAll(async () => {
      const records = (of: string) => openRecords<PageRecord>(path.join(RECORDS, `${target}-${of}.jsonl`), true);
      [found, careless] = await Promise.all([
        visitAll(target, ['sample', 'app-shell', 'live-blog'].map(pageOf), records('ours')),
        visitAll(target, [pageOf('sample')], records('careless'), carelessBuild(target)),
      ]);
    }, 180_000);
    afterAll(() => rmSync(path.join(ROOT, '.cache/careless', target), { recursive: true, force: true }));

    it('is nothing but a card’s host: the documents are the same byte for byte, observers see no change, and nothing goes wrong', () => {
      expect([...found.still, ...found.published].flatMap(({ id, troubles }) => troubles.map((trouble) => `${id}: ${trouble}`))).toEqual(
        [],
      );
      expect(found.published.map(({ id, is, card }) => [id, is, card]).sort()).toEqual([
        ['app-shell', 'analysed', true],
        ['live-blog', 'analysed', true],
        ['sample', 'analysed', true],
      ]);
    });

    it('would be seen: an attribute by the comparison, by the observer and by the watcher in our world, and an error', () => {
      const troubles = (visits: Visits['still']) => visits.flatMap((visit) => visit.troubles).join('\n');
      expect(troubles(careless.still)).toMatch(/beside the page without us: dom differs.*data-read/);
      expect(troubles(careless.published)).toMatch(/we have changed the document: Element\.setAttribute: attributes data-read on BODY/);
      for (const visits of [careless.still, careless.published]) expect(troubles(visits)).toMatch(/careless/);
    });
  });
});
