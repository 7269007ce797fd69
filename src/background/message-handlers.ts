import browser from 'webextension-polyfill';
import { loadCorrections, loadKept, loadLists, mendCorrections } from '../corrections/store.ts';
import type { Article } from '../engine/analysis.ts';
import { addressOf, type Handlers, isContentScript, isOwnPage, type Sender } from '../messages/envelope.ts';
import { listen } from '../messages/listen.ts';
import {
  type ContentToBackground,
  type OptionsToBackground,
  type PageState,
  type PopupToBackground,
  type SampleToBackground,
  type SentArticle,
  UNKNOWN,
} from '../messages/messages.ts';
import { isUnfinished, unreadIn } from '../messages/page-state.ts';
import { askPage, tellViews, thisExtension } from '../messages/send.ts';
import {
  isAnalyseRequest,
  isKnownRequest,
  isPanelRequest,
  isPlainRequest,
  isReadOnRequest,
  isReport,
  isSampleRequest,
  isTabRequest,
  isTextRequest,
} from '../messages/shapes.ts';
import { packagedTexts } from '../messages/texts.ts';
import { mendSettings } from '../settings/store.ts';
import { wikidataPage } from '../vocabulary/wikidata.ts';
import type { Asked } from './analysis/analysis-jobs.ts';
import { applyEditsOfOutlet, applyUserEdits, withGiven } from './analysis/apply-user-edits.ts';
import { createLatestRequests } from './analysis/latest-request.ts';
import { createSentArticles } from './analysis/sent-articles.ts';
import { listenForAddPerson } from './commands/add-person.ts';
import { listenForPanelCommand, openPanel } from './commands/open-panel.ts';
import { listenForWalkCommands } from './commands/walk-command.ts';
import type { Engine } from './engine/engine.ts';
import { keepAlive } from './engine/keep-alive.ts';
import { lazyEngine, loadedEngine } from './engine/lazy-engine.ts';
import { isPrivateWindow, metOnPage, rememberPage } from './remember-page.ts';
import { paintBadge, showBadge } from './tabs/badge.ts';
import { onFirstRun } from './tabs/first-run.ts';
import { injectDetectors } from './tabs/inject-detectors.ts';
import { injectReader } from './tabs/inject-reader.ts';
import { openTab } from './tabs/open-tab.ts';
import { stateOfSilentTab } from './tabs/silent-tab.ts';
import { createTabStore } from './tabs/tab-store.ts';

/* All that the background hears and answers. What articles are read with comes when it is first wanted (engine/lazy-engine.ts): most of what wakes a background wants none of it. */
const tabs = createTabStore();
const latest = createLatestRequests();
const sent = createSentArticles();
const fromContentScript = isContentScript(thisExtension());

/** The tab that a content script is in; the envelope lets nobody else ask. */
const tabOf = ({ tab }: Sender) => tab?.id as number;

/** What is asked of an article, on which page, and whether in a private window; with the names of people whom the reader says it has. */
async function onPage<Question extends SentArticle>(asked: Question, article: Article, sender: Sender): Promise<Question & Asked> {
  const url = addressOf(sender);
  const corrections = await loadCorrections();
  return { ...asked, article: withGiven(article, { corrections }, url), url, isPrivate: isPrivateWindow(sender.tab) };
}

const remembering =
  ({ tab }: Sender) =>
  (state: PageState): void =>
    void rememberPage(state, tab);

/** An address without its fragment, which names a place on the same page. */
const pageOf = (url: string | undefined) => url?.replace(/#.*/, '');

/**
 * Keeps what a tab's page is known to be, and tells the views. A state that can't be kept can still be had from the page itself. Of a page that was left since it
 * asked, or whose tab was closed, nothing is kept: the badge would stand over another page.
 */
async function keep(sender: Sender, state: PageState) {
  const tabId = tabOf(sender);
  const isThere = async () => {
    const tab = await browser.tabs.get(tabId).catch(() => null);
    return tab !== null && pageOf(tab.url) === pageOf(sender.tab?.url);
  };
  if (!(await isThere())) return;
  await Promise.all([tabs.put(tabId, { url: addressOf(sender), state }).catch(() => tabs.forget(tabId)), showBadge(tabId, state)]);
  // Left in that moment, it has been forgotten before there was anything to forget.
  if (!(await isThere())) return forget(tabId, addressOf(sender));
  await tellViews('stateChanged', { tabId });
}

/**
 * Answers a page with what is found, if anything, as it may show it, without waiting until that is kept as the reader has it, but for the last answer; `andKeep` too has it then. Where the
 * page has said something else meanwhile nothing is kept.
 */
async function answerWith<Question extends SentArticle, Found extends PageState | null>(
  sender: Sender,
  asked: Question,
  finding: (engine: Engine, tabId: number, here: Question & Asked) => Promise<Found>,
  andKeep?: (state: PageState) => void,
): Promise<PageState | Found | typeof UNKNOWN> {
  const tabId = tabOf(sender);
  const article = sent.articleOf(tabId, addressOf(sender), asked);
  if (!article) return UNKNOWN;
  const isLatest = latest.take(tabId);
  // Begun at once: whoever has the answer asks on, and what is kept later than that is not the latest any more.
  const lists = loadLists();
  lists.catch(() => {});
  const found = await finding(await lazyEngine(), tabId, await onPage(asked, article, sender));
  if (!found) return found;
  const corrections = await loadCorrections();
  const shown = await applyEditsOfOutlet(found, { corrections });
  const keeping = keepAsReaderHasIt(found).catch(() => {});
  // After the last answer nobody asks again: stopped before it is kept, the background would say for good that it is still reading.
  if (!isUnfinished(found)) {
    if (isLatest()) sent.forget(tabId);
    await keeping;
  }
  return shown;

  async function keepAsReaderHasIt(read: PageState) {
    const state = await applyUserEdits(read, { corrections, lists: await lists });
    if (!isLatest()) return;
    andKeep?.(state);
    await keep(sender, state);
  }
}

/** What a tab's page was found to be is forgotten; of the page at `url` alone, where that is said: another may have come into its place, and be read by now. */
async function forget(tabId: number, url?: string) {
  sent.forget(tabId);
  void loadedEngine()?.then(
    (engine) => engine.forget(tabId, url),
    () => {},
  );
  if (url === undefined || (await tabs.get(tabId))?.url === url) await tabs.forget(tabId);
}

/** So long a page is waited for that may be no article any more, ms: one that is busy says nothing. */
const PATIENCE = 250;

/** Whether a tab's page is to be taken for the article that is known at its address: as long as it doesn't say otherwise. */
const mayBeArticle = (tabId: number): Promise<boolean> =>
  Promise.race([askPage(tabId, 'mayBeArticle', {}).catch(() => true), new Promise<boolean>((over) => setTimeout(over, PATIENCE, true))]);

/** What is known of the page that a tab shows; what is known of one that it showed before, at this address or another, is forgotten. */
async function knownIn(tabId: number) {
  const known = await tabs.get(tabId);
  const tab = known && (await browser.tabs.get(tabId).catch(() => null));
  const isSame = tab?.url === undefined || pageOf(known?.url) === pageOf(tab.url);
  if (isSame && (known?.state.is !== 'analysed' || (await mayBeArticle(tabId)))) return known;
  await forget(tabId, known?.url);
  return null;
}

const handlers: Handlers<keyof (ContentToBackground & PopupToBackground & SampleToBackground & OptionsToBackground)> = {
  enter: {
    mayAsk: fromContentScript,
    isRequest: isPlainRequest,
    async answer(_request, sender) {
      const entering = injectReader(sender);
      void lazyEngine().then(
        (engine) => engine.warmUpOnce(),
        () => {}, // A fault is told when an article is to be read.
      );
      await entering;
    },
  },
  analyse: {
    mayAsk: fromContentScript,
    isRequest: isAnalyseRequest,
    answer: (asked, sender) => answerWith(sender, asked, (engine, tabId, here) => engine.begin(tabId, here), remembering(sender)),
  },
  analyseWhole: {
    mayAsk: fromContentScript,
    isRequest: isAnalyseRequest,
    answer: (asked, sender) => answerWith(sender, asked, (engine, tabId, here) => engine.finish(tabId, here), remembering(sender)),
  },
  readOn: {
    mayAsk: fromContentScript,
    isRequest: isReadOnRequest,
    answer: (asked, sender) =>
      answerWith(
        sender,
        asked,
        (engine, tabId, here) => engine.readOn(tabId, here),
        (state) => !unreadIn(state) && remembering(sender)(state),
      ),
  },
  analyseSample: {
    mayAsk: isOwnPage(thisExtension()),
    isRequest: isSampleRequest,
    answer: async ({ article, toEnd }, sender) => (await lazyEngine()).readSample(article, toEnd, tabOf(sender)),
  },
  report: {
    mayAsk: fromContentScript,
    isRequest: isReport,
    answer(state, sender) {
      const isLatest = latest.take(tabOf(sender));
      return latest.inTurn(tabOf(sender), isLatest, () => keep(sender, state));
    },
  },
  openPanel: {
    mayAsk: fromContentScript,
    isRequest: isPanelRequest,
    answer: ({ person, target, wrong }, { tab }) => openPanel(tab?.id, tab?.windowId, { person, target, wrong }),
  },
  openKnown: {
    mayAsk: fromContentScript,
    isRequest: isKnownRequest,
    answer: ({ wikidata }, sender) => openTab(wikidataPage(wikidata), tabOf(sender)),
  },
  knowledgeAtWork: {
    mayAsk: isOwnPage(thisExtension()),
    isRequest: isPlainRequest,
    answer: async () => (await lazyEngine()).knowledgeAtWork(),
  },
  loadKnowledge: {
    mayAsk: isOwnPage(thisExtension()),
    isRequest: isTextRequest,
    answer: async (asked) => (await lazyEngine()).loadKnowledge(asked),
  },
  shippedKnowledge: {
    mayAsk: isOwnPage(thisExtension()),
    isRequest: isPlainRequest,
    answer: async () => (await lazyEngine()).shippedKnowledge(),
  },
  texts: { mayAsk: fromContentScript, isRequest: isPlainRequest, answer: packagedTexts },
  metBefore: {
    mayAsk: isOwnPage(thisExtension()),
    isRequest: isTabRequest,
    async answer({ tabId }) {
      const tab = await browser.tabs.get(tabId).catch(() => undefined);
      return tab ? metOnPage((await knownIn(tabId))?.state, tab) : {};
    },
  },
  stateOf: {
    mayAsk: isOwnPage(thisExtension()),
    isRequest: isTabRequest,
    async answer({ tabId }) {
      const known = await knownIn(tabId);
      if (known) return known.state;
      const shown = await askPage(tabId, 'currentState', {}).catch(() => stateOfSilentTab(tabId));
      return applyUserEdits(shown, await loadKept());
    },
  },
};

/** Starts to listen; to be called as the background's script starts, since it is woken by what it listens to. */
export function listenForMessages(): void {
  listen(handlers, keepAlive);
  listenForPanelCommand();
  listenForWalkCommands();
  listenForAddPerson();

  browser.tabs.onRemoved.addListener((tabId) => {
    latest.forget(tabId);
    void forget(tabId);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') });
  });
  // What may be read again is marked at once, not at the next visit.
  browser.permissions.onAdded.addListener(({ origins }) => void (origins?.length && injectDetectors()));
  void onFirstRun(injectDetectors);
  void mendSettings();
  void mendCorrections();
  void paintBadge();
}
