import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { isUnfinished } from '../../src/messages/page-state.ts';
import { AWAKE, until } from '../../src/tools/browser/launch.ts';
import { articlePage, HARBOUR } from '../e2e/articles.ts';
import { inBothBrowsers, namesOn, pause, untilMarked } from '../e2e/reader.ts';

/** What takes too long for every run: `npm run attack` alone tries it. */
const isLong = process.env.ATTACK === 'long';
const PATIENCE = 600_000;

inBothBrowsers(
  (reader) => {
    it.runIf(isLong)(
      'reads twenty tabs to their ends though the background is stopped twelve times',
      async () => {
        const pages: Page[] = [];
        for (let tab = 0; tab < 20; tab++)
          pages.push(await reader().visit(articlePage({ ...HARBOUR, title: `${HARBOUR.title} (${tab})` })));
        for (let kill = 0; kill < 12; kill++) {
          await pause(700);
          await reader().launched.stopBackground();
        }
        for (const page of pages)
          await until(
            'the end of an article',
            async () => {
              const state = await reader().stateOf(page);
              return state.is === 'analysed' && !isUnfinished(state);
            },
            PATIENCE / 2,
          );
        for (const page of pages) await page.close();
      },
      PATIENCE,
    );

    it.runIf(isLong)(
      'marks a text node of 16,000 names anew while the page goes on',
      async () => {
        await reader().set({ reading: 'never' });
        const names = Array.from({ length: 16_000 }, () => 'Jonas Weber').join(' and ');
        const page = await reader().visit(articlePage({ ...HARBOUR, paragraphs: [...HARBOUR.paragraphs, names] }));
        await untilMarked(page, 'Anna Lindqvist', PATIENCE / 2);
        await page.evaluate(() =>
          document
            .querySelector('article')
            ?.insertAdjacentHTML('beforeend', '<p>Jonas Weber came to the quay once more, and went again.</p>'),
        );
        await until('the names', async () => (await namesOn(page)).length > 16_000, PATIENCE / 4);
        expect(await page.evaluate(() => document.querySelectorAll('p').length)).toBeGreaterThan(8);
        await page.close();
      },
      PATIENCE,
    );
  },
  { prefs: AWAKE },
);
