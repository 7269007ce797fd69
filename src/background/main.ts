import browser from 'webextension-polyfill';
import { loadCorrections, mendCorrections } from '../corrections/store.ts';
import { type Handlers, isContentScript, isOwnPage, type Sender } from '../messages/envelope.ts';
import { listen } from '../messages/listen.ts';
import type { ContentToBackground, PageState, PopupToBackground, SampleToBackground, ViewToBackground } from '../messages/messages.ts';
import { askPage, tellViews, thisExtension } from '../messages/send.ts';
import {
  isAnalyseRequest,
  isMetRequest,
  isPanelRequest,
  isPlainRequest,
  isReport,
  isSampleRequest,
  isTabRequest,
} from '../messages/shapes.ts';
import { mendSettings } from '../settings/store.ts';
import { analysePage } from './analyse-page.ts';
import { asReaderSays } from './as-reader-says.ts';
import { paintBadge, showBadge } from './badge.ts';
import { enterPage } from './enter-page.ts';
import { metOnPage, rememberPage } from './memory.ts';
import { enterOpenTabs } from './open-tabs.ts';
import { followPanelCommand, openPanel } from './panel.ts';
import { knowledgeBase, recognizer } from './shipped.ts';
import { createTabStore } from './tab-store.ts';

const tabs = createTabStore();
const fromContentScript = isContentScript(thisExtension());

/** Keeps what a tab's page is known to be. A state that can't be kept can still be had from the page itself. */
async function know(sender: Sender, state: PageState) {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return;
  await Promise.all([tabs.put(tabId, { url: sender.url ?? '', state }).catch(() => tabs.forget(tabId)), showBadge(tabId, state)]);
  await tellViews('stateChanged', { tabId });
}

async function forget(tabId: number) {
  await Promise.all([tabs.forget(tabId), showBadge(tabId, null)]);
  await tellViews('stateChanged', { tabId });
}

const handlers: Handlers<keyof (ContentToBackground & PopupToBackground & SampleToBackground & ViewToBackground)> = {
  enter: {
    mayAsk: fromContentScript,
    isRequest: isPlainRequest,
    async answer(_request, sender) {
      // Both are wanted in a moment; a fault in them is told when they are.
      void knowledgeBase();
      recognizer().catch(() => {});
      await enterPage(sender);
    },
  },
  analyse: {
    mayAsk: fromContentScript,
    isRequest: isAnalyseRequest,
    async answer({ article, url }, sender) {
      const found = analysePage(article, url, await recognizer(), await knowledgeBase());
      const state = asReaderSays(found, await loadCorrections());
      await know(sender, state);
      void rememberPage(state, sender.tab);
      return state;
    },
  },
  analyseSample: {
    mayAsk: isOwnPage(thisExtension()),
    isRequest: isSampleRequest,
    answer: async ({ article }) => analysePage(article, '', await recognizer(), await knowledgeBase()),
  },
  report: { mayAsk: fromContentScript, isRequest: isReport, answer: (state, sender) => know(sender, state) },
  openPanel: {
    mayAsk: fromContentScript,
    isRequest: isPanelRequest,
    answer: ({ person }, { tab }) => openPanel(tab?.id, tab?.windowId, person),
  },
  metBefore: {
    mayAsk: (sender) => fromContentScript(sender) || isOwnPage(thisExtension())(sender),
    isRequest: isMetRequest,
    async answer({ tabId }, sender) {
      const tab = tabId === null ? sender.tab : await browser.tabs.get(tabId).catch(() => undefined);
      return tab?.id === undefined ? {} : metOnPage((await tabs.get(tab.id))?.state, tab);
    },
  },
  stateOf: {
    mayAsk: isOwnPage(thisExtension()),
    isRequest: isTabRequest,
    async answer({ tabId }) {
      const known = await tabs.get(tabId);
      if (known) return known.state;
      return askPage(tabId, 'currentState', {}).catch((): PageState => ({ is: 'no-article', reason: 'nothing-heard' }));
    },
  },
};
listen(handlers);
followPanelCommand();

/** An address without its fragment, which names a place on the same page. */
const pageOf = (url: string | undefined) => url?.replace(/#.*/, '');

browser.tabs.onUpdated.addListener(async (tabId, { status }, { url }) => {
  if (status !== 'loading') return;
  const known = await tabs.get(tabId);
  if (known && pageOf(known.url) !== pageOf(url)) await forget(tabId);
});
browser.tabs.onRemoved.addListener((tabId) => void tabs.forget(tabId));
browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install' || reason === 'update') void enterOpenTabs();
  if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') });
});
void mendSettings();
void mendCorrections();
void paintBadge();
