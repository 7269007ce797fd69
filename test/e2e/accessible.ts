import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** What axe-core finds wrong on a page as it is shown, contrast included. */
export async function faultsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

/** What a finger could not use on a page as narrow as a phone: controls lower or narrower than 44 px, and what sticks out at the side. */
export const narrowFaultsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    const { clientWidth } = document.documentElement;
    if (document.documentElement.scrollWidth > clientWidth) faults.push(`the page is ${document.documentElement.scrollWidth} px wide`);
    for (const control of document.querySelectorAll<HTMLElement>('button, a[href], input, select')) {
      // What a finger meets is the label around a control, where there is one; of a name in a list, the whole row.
      const met = control.closest(control.matches('.name') ? '.person' : 'label') ?? control;
      const { width, height, right } = met.getBoundingClientRect();
      if (width === 0 || control.hidden) continue;
      if (height < 44 || width < 44 || right > clientWidth)
        faults.push(`${control.outerHTML.slice(0, 80)}: ${Math.round(width)} × ${Math.round(height)}`);
    }
    return faults;
  });

/** What a pointer could hardly hit: controls in sight that are lower or narrower than 24 px (WCAG 2.2, target size), links within sentences apart. */
export const smallFaultsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    for (const control of document.querySelectorAll<HTMLElement>('button, summary, a[href], input, select')) {
      // What a pointer meets is the label around a control, where there is one; of a name in a list, the whole row.
      const met = control.closest(control.matches('.name') ? '.person' : 'label') ?? control;
      const { width, height } = met.getBoundingClientRect();
      const inSentence = control.matches('a') && getComputedStyle(control).display === 'inline';
      if (width === 0 || inSentence || !control.checkVisibility({ visibilityProperty: true })) continue;
      if (height < 24 || width < 24) faults.push(`${control.outerHTML.slice(0, 80)}: ${Math.round(width)} × ${Math.round(height)}`);
    }
    return faults;
  });
