import type { Page } from 'puppeteer-core';
import { type Launched, until } from '../browser/launch.ts';
import { pageProcesses } from './process-cost.ts';

/** Tells what a page holds after a collection, MB. */
export type Scales = (page: Page) => Promise<number | undefined>;

/** Firefox's own page about memory, which may have every process throw away what it doesn't need. */
async function aboutMemory({ browser }: Launched): Promise<Page> {
  const page = await browser.newPage();
  // WebDriver BiDi may refuse to say that it has arrived there, but goes.
  page.goto('about:memory').catch(() => {});
  await until('about:memory', () => page.evaluate(() => location.href === 'about:memory' && document.readyState === 'complete'));
  return page;
}

/** On about:memory, in text since only that page knows these words: as its button "Minimize memory usage", for the processes of pages too. */
const MINIMIZE = `new Promise((done) => {
  Services.obs.notifyObservers(null, 'child-mmu-request');
  Components.classes['@mozilla.org/memory-reporter-manager;1'].getService(Components.interfaces.nsIMemoryReporterManager).minimizeMemoryUsage(() => done(true));
})`;

/** Has all processes of Firefox throw away what they don't need; nothing in Chromium. To be made ready before it is wanted, since it opens a tab. */
export async function minimizerFor(launched: Launched): Promise<() => Promise<void>> {
  if (launched.target === 'chrome') return async () => {};
  const memory = await aboutMemory(launched);
  return async () => {
    await memory.evaluate(MINIMIZE);
  };
}

/** What pages hold in this browser: in Chromium scripts and document, in Firefox the memory that is their process's own (Linux only). To be made ready before the page is opened, since it opens a tab. */
export async function scalesFor(launched: Launched): Promise<Scales> {
  if (launched.target === 'chrome')
    return async (page) => {
      const session = await page.createCDPSession();
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize, embedderHeapUsedSize = 0 } = await session.send('Runtime.getHeapUsage');
      await session.detach();
      return (usedSize + embedderHeapUsedSize) / 1e6;
    };
  const minimize = await minimizerFor(launched);
  return async () => {
    await minimize();
    const own = [...pageProcesses(launched.browser.process()?.pid ?? 0).values()].map((process) => process.own);
    return own.length ? Math.max(...own) : undefined;
  };
}
