import browser from 'webextension-polyfill';
import type { Request } from '../messages/messages.ts';

/** The panel's page, shown in Chrome's side panel, in Firefox's sidebar, or in a tab where there is neither. */
const PAGE = 'src/panel/index.html';
/** The key in storage.session under which the panel finds what it was opened for. */
const WANTED = 'wanted';
/** The command in the manifest; Firefox has one of its own for the sidebar. */
const COMMAND = 'open-panel';

/** Chrome's side panel, which the polyfill does not know; absent in Firefox. */
const sidePanel = () => globalThis.chrome?.sidePanel as typeof chrome.sidePanel | undefined;

/**
 * Opens the panel beside a tab's page at this person, at the question that their stance on this target is on, or at the whole cast. To be called at once where the reader acts, since browsers open it only on a
 * gesture; where they won't, it opens in a tab. Throws where there is no such tab.
 */
export async function openPanel(tabId: number | undefined, windowId: number | undefined, at: Request<'openPanel'>): Promise<void> {
  if (tabId === undefined || windowId === undefined) throw new Error('no tab to open the panel beside');
  const opened = sidePanel()?.open({ windowId }) ?? Promise.reject(new Error('no side panel that a script may open'));
  await browser.storage.session.set({ [WANTED]: { tabId, ...at } });
  await opened.catch(() => browser.tabs.create({ url: browser.runtime.getURL(`${PAGE}?tab=${tabId}`), openerTabId: tabId }));
}

/** The keyboard command: opens the panel of the window that has the focus. */
export function followPanelCommand(): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === COMMAND && tab?.windowId !== undefined) void sidePanel()?.open({ windowId: tab.windowId });
  });
}
