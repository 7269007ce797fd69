import { expect, it } from 'vitest';
import { until } from '../../src/tools/launch.ts';
import { articlePage, HARBOUR, ORCHARD } from './articles.ts';
import { inBothBrowsers, titlesRemembered, untilMarked } from './reader.ts';

inBothBrowsers((reader) => {
  it('a private window shows names and cards, and leaves nothing in the memory though it is on', async () => {
    await reader().launched.asExtension(`browser.storage.local.set({ settings: { memory: true } })`);
    const plain = await reader().visit(articlePage(ORCHARD));
    await untilMarked(plain, 'Clara Moreau');
    await until('the article in memory', async () => (await titlesRemembered(reader())).length === 1);
    const page = await reader().launched.openPrivate(reader().addressOf(articlePage(HARBOUR)));
    await untilMarked(page, 'Anna Lindqvist');
    await page.bringToFront();
    await reader().point(page, 'Anna Lindqvist');
    await reader().untilCard(page, 'Anna Lindqvist');
    await until('the whole article', async () => {
      const state = await reader().stateOf(page);
      return state.is === 'analysed' && !state.partial;
    });
    // With it the private window closes. Whatever of it was to be written comes before what is read now, in a plain window.
    await page.close();
    const after = await reader().visit(articlePage({ ...ORCHARD, title: 'More orchards' }));
    await untilMarked(after, 'Clara Moreau');
    await until('the last article in memory', async () => (await titlesRemembered(reader())).includes('More orchards'));
    expect(await titlesRemembered(reader())).toEqual(['More orchards', ORCHARD.title]);
  });
});
