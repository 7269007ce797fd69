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

/**
 * What a reader who has made everything larger could not get at: controls that can't be scrolled into sight or lie under something else, words that are cut off, a
 * page that is wider than its window. Of the open card where there is one, else of the page. Runs in the page or in the extension's world on it, so it refers to
 * nothing outside of itself.
 */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: runs in the page, where it may call nothing from outside of itself
export const outOfReach = (): string[] => {
  const host = document.documentElement.lastElementChild as HTMLElement & { openOrClosedShadowRoot?: ShadowRoot };
  const opener = (globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?(host: Element): ShadowRoot | null } } }).chrome?.dom;
  const inside = host.localName === 'div' ? (host.openOrClosedShadowRoot ?? opener?.openOrClosedShadowRoot?.(host)) : null;
  const root: Document | ShadowRoot = inside ?? document;
  const faults: string[] = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (!inside && scrollWidth > clientWidth) faults.push(`the page is ${scrollWidth} px wide in a window of ${clientWidth}`);
  const isSeen = (element: HTMLElement) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert], .unseen');
  for (const control of root.querySelectorAll<HTMLElement>('button, summary, a[href], input, select')) {
    if (!isSeen(control)) continue;
    control.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    // What a pointer meets is the label around a control, where there is one; a link may be broken over two lines.
    const met = control.closest<HTMLElement>('label') ?? control;
    const [box] = met.getClientRects();
    if (!box || box.width === 0) continue;
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const found = root.elementFromPoint(x, y);
    if (!found || !(met.contains(found) || found.contains(met)))
      faults.push(`${control.outerHTML.slice(0, 90)} at ${Math.round(x)}, ${Math.round(y)} is under ${found?.outerHTML.slice(0, 60)}`);
    if (box.left < -0.5 || box.right > innerWidth + 0.5) faults.push(`${control.outerHTML.slice(0, 90)} sticks out`);
  }
  for (const element of root.querySelectorAll<HTMLElement>('body *, .card *')) {
    const hasWords = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
    if (!hasWords || !isSeen(element)) continue;
    const { overflowX } = getComputedStyle(element);
    if (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1 && !element.matches('input, .host'))
      faults.push(`the words of ${element.outerHTML.slice(0, 90)} are cut off`);
  }
  return faults;
};
