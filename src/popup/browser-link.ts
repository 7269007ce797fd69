import browser from 'webextension-polyfill';
import { askBackground, askPage } from '../messages/send.ts';
import { loadSettings, onSettings, saveSettings } from '../settings/store.ts';
import type { PageLink } from './page-link.ts';

/** The host name of a web address; null for any other. */
function hostOf(address: string | undefined): string | null {
  return address && /^https?:/.test(address) ? new URL(address).hostname : null;
}

/** The page in the active tab of this window. Throws where there is none. */
export async function linkToActiveTab(): Promise<PageLink> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('no active tab');
  const tabId = tab.id;
  return {
    host: hostOf(tab.url),
    state: () => askBackground('stateOf', { tabId }),
    showMention: (personId) => askPage(tabId, 'showMention', { personId }),
    showSpan: (span) => askPage(tabId, 'showSpan', { span }),
    analyseAnyway: () => askPage(tabId, 'analyseAnyway', {}),
    settings: loadSettings,
    saveSettings,
    onSettings,
  };
}
