import browser from 'webextension-polyfill';
import type { Request } from '../../messages/messages.ts';
import { tellViews } from '../../messages/send.ts';
import { openTab } from '../tabs/open-tab.ts';

/** The panel's page, shown in Chrome's side panel, in Firefox's sidebar, or in a tab where there is neither. */
const PAGE = 'src/panel/index.html';
/** The key in storage.session under which the panel finds what it was opened for. */
const WANTED = 'wanted';
/** The command in the manifest; Firefox has one of its own for the sidebar. */
const COMMAND = 'open-panel';

/** Chrome's side panel, which the polyfill does not know; absent in Firefox. */
const sidePanel = () => globalThis.chrome?.sidePanel as typeof chrome.sidePanel | undefined;

/** What Chrome says where the reader has pressed nothing. */
const NO_GESTURE = /user gesture/;

/** Firefox lets nothing on a page open its sidebar; one that is open shows what is wanted. */
async function beSidebar(windowId: number): Promise<void> {
  const { sidebarAction } = browser as Partial<typeof browser>;
  if (!(await sidebarAction?.isOpen({ windowId }))) throw new Error('no panel that a script may open');
}

/**
 * Opens the panel beside a tab's page at this person, at the question that their stance on this target is on, at where something wrong is put right, or at the whole cast. To be called at once where the reader acts, since browsers open it only on a
 * gesture; where there is no place for it and none is open, it opens in a tab. Throws where there is no such tab, or Chrome says that nobody pressed anything.
 */
export async function openPanel(tabId: number | undefined, windowId: number | undefined, at: Request<'openPanel'>): Promise<void> {
  if (tabId === undefined || windowId === undefined) throw new Error('no tab to open the panel beside');
  const opened = sidePanel()?.open({ windowId }) ?? beSidebar(windowId);
  await browser.storage.session.set({ [WANTED]: { tabId, ...at } });
  await opened.catch((fault) => {
    if (NO_GESTURE.test(fault.message)) throw fault;
    return openTab(browser.runtime.getURL(`${PAGE}?tab=${tabId}`), tabId);
  });
}

/** Opens the panel of a window; one that was open when the key was pressed closes itself. */
function toggle(windowId: number): void {
  const pressed = Date.now();
  void sidePanel()?.open({ windowId });
  void tellViews('closePanel', { windowId, pressed });
}

/** The keyboard command of Chrome: opens or closes the panel of the window that has the focus. Firefox has a command of its own. */
export function listenForPanelCommand(): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === COMMAND && tab?.windowId !== undefined) toggle(tab.windowId);
  });
}
