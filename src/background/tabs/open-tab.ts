import browser from 'webextension-polyfill';

/** Tabs beside which one is being opened. */
const opening = new Set<number>();

/** Opens it where the browser knows of an order: Firefox for Android throws at the wish. */
async function create(url: string, openerTabId: number): Promise<void> {
  try {
    await browser.tabs.create({ url, openerTabId });
  } catch {
    await browser.tabs.create({ url });
  }
}

/**
 * Opens a page in a tab beside the one in which the reader has asked for it. Rejects where that one is not in front, since nobody presses anything there, or while another is being
 * opened beside it: a page that has its process in hand asks as often as it likes.
 */
export async function openTab(url: string, openerTabId: number): Promise<void> {
  if (opening.has(openerTabId)) throw new Error('one tab at a time');
  opening.add(openerTabId);
  try {
    if (!(await browser.tabs.get(openerTabId)).active) throw new Error('not from a tab that is not in front');
    await create(url, openerTabId);
  } finally {
    opening.delete(openerTabId);
  }
}
