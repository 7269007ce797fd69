import browser from 'webextension-polyfill';

/** The ways a browser has to show the panel; each must be called while the reader's click is being handled. */
interface PanelApi {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Opens the panel beside the page; where the browser has no place for that (Firefox for Android), as a page. To be called from the reader's click. */
export async function openPanel(tab: { readonly id?: number; readonly windowId?: number }): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as PanelApi;
  if (sidePanel && tab.windowId !== undefined) await sidePanel.open({ windowId: tab.windowId });
  else if (sidebarAction) await sidebarAction.open();
  else await browser.tabs.create({ url: browser.runtime.getURL(`src/panel/index.html${tab.id === undefined ? '' : `?tab=${tab.id}`}`) });
}
