import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { analyseInStages, readToEnd } from '../../src/background/analysis/analyse-page.ts';
import { loadEncoder } from '../../src/cli/encoder.ts';
import { readFile } from '../../src/cli/read-file.ts';
import { loadBase, loadRecognizer } from '../../src/cli/shipped.ts';
import type { Analysis } from '../../src/engine/analysis.ts';
import type { PageState } from '../../src/messages/messages.ts';
import { AWAKE, until } from '../../src/tools/browser/launch.ts';
import { inBothBrowsers } from './reader.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SHARED = path.resolve(ROOT, '../shared');
/** So long twelve articles in one page are waited for, ms, beside another browser that reads 30,000 words: the test is of what is found, not of when. */
const PATIENCE = 60_000;
/** Gold articles read as one page: so few pages make a quick test. */
const BATCH = 12;

const folder = mkdtempSync(path.join(tmpdir(), 'dramatis-same-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const recognizer = loadRecognizer();
const base = loadBase();
const encoder = loadEncoder();

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The gold articles in pages of some each; none where ../shared is absent. */
async function goldPages(): Promise<string[]> {
  if (!existsSync(SHARED)) return [];
  const { goldIds, readGold } = await import(pathToFileURL(path.join(SHARED, 'bench/gold.mjs')).href);
  const texts: string[] = ['dev', 'train'].flatMap((set) => {
    const gold = path.join(SHARED, 'gold', set);
    return goldIds(gold).map((id: string) => readGold(gold, id).text);
  });
  return Array.from({ length: Math.ceil(texts.length / BATCH) }, (_, page) => {
    const lines = texts.slice(page * BATCH, (page + 1) * BATCH).flatMap((text) => text.split('\n').filter(Boolean));
    const paragraphs = lines.map((line) => `<p>${escaped(line)}</p>`).join('\n');
    return `<!doctype html><html lang="en"><meta charset="utf-8"><meta property="og:type" content="article"><title>Page ${page}</title><article><h1>Page ${page} of the articles</h1>${paragraphs}</article>`;
  });
}

/** What was found but for where people stand. */
const withoutStances = ({ people, ...rest }: Analysis): Analysis => ({ ...rest, people: people.map((person) => ({ ...person, stances: [] })) }); // biome-ignore format: one line

/** What Node finds on a page at an address, once for both browsers. */
const found = new Map<string, PageState>();
async function findInNode(html: string, url: string, toEnd: boolean): Promise<PageState> {
  const file = path.join(folder, 'page.html');
  writeFileSync(file, html);
  const stages = await analyseInStages(await readFile(file), url, recognizer, base);
  return toEnd ? readToEnd(stages, async () => encoder) : stages.whole();
}

inBothBrowsers(
  (reader) => {
    /** `toEnd`: with where people stand, which takes the encoder 0.1 s a paragraph. */
    async function findsTheSameAsNode(html: string, toEnd: boolean) {
      const page = await reader().visit(html);
      const state = await until(
        'the analysis',
        async () => {
          const now = await reader().stateOf(page);
          return now.is === 'analysed' && !now.partial && !(toEnd && now.reading) && now;
        },
        PATIENCE,
      );
      const here = found.get(html) ?? (await findInNode(html, page.url(), toEnd));
      found.set(html, here);
      await page.close();
      if (here.is !== 'analysed') throw new Error(`Node takes the page for ${here.is}`);
      expect(state.text).toBe(here.text);
      const analysis = JSON.parse(JSON.stringify(here.analysis)) as Analysis;
      expect(toEnd ? state.analysis : withoutStances(state.analysis)).toEqual(toEnd ? analysis : withoutStances(analysis));
      return here.analysis.people.length;
    }

    it('finds the same in the sample article as Node does, stances and all', async () => {
      expect(await findsTheSameAsNode(readFileSync(path.join(ROOT, 'test/pages/sample/page.html'), 'utf8'), true)).toBeGreaterThan(8);
    });

    it.skipIf(!existsSync(SHARED))('finds the same people and statements in gold articles as Node does', { timeout: 180_000 }, async () => {
      // What the encoder adds to roles and affiliations would come in as soon as it has read them.
      await reader().set({ reading: 'never' });
      // Chromium runs what Node runs, the same V8: some of them show that it reads them as a page; Firefox reads them all.
      const pages = (await goldPages()).filter((_page, at) => reader().launched.target === 'firefox' || at % 4 === 0);
      let people = 0;
      for (const html of pages) people += await findsTheSameAsNode(html, false);
      expect(people).toBeGreaterThan(50 * pages.length);
    });
  },
  { prefs: AWAKE },
);
