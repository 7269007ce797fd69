import type { Page } from 'puppeteer-core';
import { until } from './launch.ts';

/** What Firefox's driver says where a frame of the page, or the page, ends at an error page while it loads. */
const REJECTED = 'Address rejected';

/** Goes to an address and waits until its document is there, or complete; throws after so many ms. That a frame of it can't be loaded is no failure. */
export async function arrive(page: Page, url: string, at: 'domcontentloaded' | 'load', timeout: number): Promise<void> {
  try {
    await page.goto(url, { waitUntil: at, timeout });
  } catch (error) {
    if (!(error as Error).message.includes(REJECTED)) throw error;
    const reached = `location.href === ${JSON.stringify(url)} && (${at === 'load' ? '' : `document.readyState === 'interactive' || `}document.readyState === 'complete')`;
    await until(url, () => page.evaluate(reached) as Promise<boolean>, timeout);
  }
}
