import browser from 'webextension-polyfill';

/** Opens a page in a tab, beside the one in which it was asked for where the browser knows of an order: Firefox for Android throws at the wish. */
export async function openTab(url: string, openerTabId: number | undefined): Promise<void> {
  try {
    await browser.tabs.create({ url, ...(openerTabId !== undefined && { openerTabId }) });
  } catch (fault) {
    if (openerTabId === undefined) throw fault;
    await browser.tabs.create({ url });
  }
}
