import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, expect, it } from 'vitest';
import { until } from '../../src/tools/browser/launch.ts';
import { articlePage, HARBOUR, type Story } from './articles.ts';
import { inBothBrowsers, UNREAD, untilMarked } from './reader.ts';

/** An article of a day on which everybody knew him. */
const BERLIN: Story = {
  ...HARBOUR,
  published: '2021-06-01T08:00:00Z',
  paragraphs: [
    'President Emmanuel Macron opened the harbour of a French town on Monday, and promised that the first ferry would sail soon.',
    ...HARBOUR.paragraphs.slice(3),
  ],
};

/** So long the engine may take to be brought in, and a record to be checked, ms. */
const PATIENCE = 60_000;

const shipped = readFileSync(path.resolve(import.meta.dirname, '../../src/knowledge/people.bin'), 'utf8');

inBothBrowsers((reader) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'dramatis-known-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const cardOf = async (story: Story, name: string) => {
    const page = await reader().visit(articlePage(story));
    await untilMarked(page, name, PATIENCE);
    await reader().point(page, name);
    return { page, card: await reader().untilCard(page, name) };
  };

  it('leads from the card to Wikidata, in a tab of its own, when the reader asks for it', async () => {
    const { page, card } = await cardOf(BERLIN, 'Emmanuel Macron');
    const { x, y } = card.buttons['On Wikidata'] ?? { x: 0, y: 0 };
    expect(x).toBeGreaterThan(0);
    const ids = () => reader().launched.asExtension<readonly number[]>('browser.tabs.query({}).then((tabs) => tabs.map(({ id }) => id))');
    const before = await ids();
    await page.mouse.click(x, y);
    const opened = await until('a tab on Wikidata', async () => (await ids()).find((id) => !before.includes(id)));
    const asked = `browser.tabs.get(${opened}).then(({ url, pendingUrl }) => pendingUrl || url)`;
    await until(
      'its address',
      async () => (await reader().launched.asExtension<string>(asked)) === 'https://www.wikidata.org/wiki/Q3052772',
    );
    await reader().launched.asExtension(`browser.tabs.remove(${opened})`);
    await page.close();
  });

  it(
    'takes a newer record of offices from a file, and says of when it is',
    async () => {
      const file = path.join(folder, 'people.bin');
      writeFileSync(file, shipped.replace(/ 20\d\d-\d\d\n/, ' 2031-02\n').replaceAll('President of France', 'President of the Fjord'));
      const options = await reader().launched.openOwn('src/options/index.html');
      const atWork = () => options.evaluate(() => document.querySelector('.offices-at-work')?.textContent ?? '');
      await until('the record that ships', async () => (await atWork()).includes('comes with Dramatis'), PATIENCE);
      const picker = (await options.$('#offices [type=file]')) as ElementHandle<HTMLInputElement>;
      await picker.uploadFile(file);
      await until('the record from the file', async () => (await atWork()).includes('from your file, up to Feb 2031'), PATIENCE);

      const { page, card } = await cardOf({ ...BERLIN, title: 'A harbour is opened again' }, 'Emmanuel Macron');
      expect(card.text).toContain('President of the Fjord');
      await page.close();
      await options.close();
    },
    4 * PATIENCE,
  );
}, UNREAD);
