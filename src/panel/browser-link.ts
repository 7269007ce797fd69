import browser, { type Tabs } from 'webextension-polyfill';
import { isBackground } from '../messages/envelope.ts';
import { listen } from '../messages/listen.ts';
import { askBackground, askPage, thisExtension } from '../messages/send.ts';
import { isTabRequest } from '../messages/shapes.ts';
import { accessLink } from '../settings/access.ts';
import { loadSettings, onSettings, saveSettings } from '../settings/store.ts';
import { toolsFor } from './browser-tools.ts';
import type { PageLink, SettingsLink } from './page-link.ts';

/** What is known of a page is answered at once; without a word for so long it is asked for again, ms. */
const SOON = 1000;

/** The host name of a web address; null for any other. */
function hostOf(address: string | undefined): string | null {
  return address && /^https?:/.test(address) ? new URL(address).hostname : null;
}

/** Calls the listener with each tab whose page is known anew; answers a function that ends it. */
function onTabState(listener: (tabId: number) => void): () => void {
  const fromBackground = isBackground(thisExtension());
  return listen({ stateChanged: { mayAsk: fromBackground, isRequest: isTabRequest, answer: ({ tabId }) => listener(tabId) } });
}

/** The page in a tab. Where the view stands in a tab of its own, showing something on the page brings the page to the front. */
export function linkTo(tab: Tabs.Tab & { readonly id: number }, viewIsTab: boolean): PageLink {
  const tabId = tab.id;
  async function inFront<T>(answer: Promise<T>): Promise<T> {
    const value = await answer;
    if (viewIsTab) await browser.tabs.update(tabId, { active: true });
    return value;
  }
  return {
    tabId,
    key: `${tabId} ${tab.url?.replace(/#.*/, '') ?? ''}`,
    host: hostOf(tab.url),
    state: () => askBackground('stateOf', { tabId }, SOON),
    onState: (listener) => onTabState((changed) => changed === tabId && listener()),
    showMention: (personId, step) => inFront(askPage(tabId, 'showMention', { personId, step })),
    showSpan: (span) => inFront(askPage(tabId, 'showSpan', { span })),
    selected: () => askPage(tabId, 'selected', {}),
    analyseAnyway: () => askPage(tabId, 'analyseAnyway', {}),
    readNow: () => askPage(tabId, 'readNow', {}),
    tools: toolsFor(tabId),
  };
}

/** The extension's own store of settings. */
export const settingsLink: SettingsLink = { settings: loadSettings, saveSettings, onSettings, ...accessLink };
