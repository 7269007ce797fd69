import browser from 'webextension-polyfill';
import { type Handlers, isBackground, isOwnPage } from '../messages/envelope.ts';
import { listen } from '../messages/listen.ts';
import type { BackgroundToContent, PopupToContent } from '../messages/messages.ts';
import { askBackground, thisExtension } from '../messages/send.ts';
import { isPlainRequest } from '../messages/shapes.ts';
import { addsStory } from '../page/added-text.ts';
import { couldBeArticle, hasText } from '../page/could-be-article.ts';
import { offWhere, readSwitches } from '../settings/settings.ts';
import { loadStored, onStored } from '../settings/store.ts';
import { keep } from './hand-over.ts';
import { type RegisteredScript, registeredScript, registerScript } from './script-registry.ts';
import { followPage } from './session/observe-changes.ts';
import { onReturn } from './session/on-return.ts';
import { whenPageReady } from './session/page-ready.ts';

/*
 * Stands on every page and looks whether it could be an article, at first and when the page changes. Where it could, it has the script brought in that
 * reads the page, which takes its place (main.iife.ts); where it couldn't, that is all that Dramatis does there: not even the background is woken.
 */
function start() {
  const ending = new AbortController();
  const { signal } = ending;
  const self = thisExtension();
  const here: RegisteredScript = { stop: () => ending.abort(), analyseAnyway: () => handlers.analyseAnyway.answer({}, {}) };
  let stored = loadStored();
  const whereOff = async () => offWhere(readSwitches(await stored), location.href);
  /** Has an open shadow root followed. */
  let watch: (root: ShadowRoot) => unknown = () => {};

  /** Has the reading script brought in; where that fails the next change of the page tries it again. */
  const enter = () => askBackground('enter', {}).catch(() => {});

  /** What the last look took of the page's thread, ms. */
  let cost = 0;
  /** The last look has found no article. */
  let isNone = false;

  const isAlive = () => browser.runtime?.id === self.id;

  async function look() {
    if (!isAlive()) return ending.abort();
    if ((await whereOff()) !== null || signal.aborted) return;
    const start = performance.now();
    const found = couldBeArticle(document, location.href, watch);
    cost = performance.now() - start;
    isNone = !found;
    if (!found) return;
    here.kept?.end();
    here.kept = keep(found, stored);
    await enter();
    here.kept?.end();
    here.kept = undefined;
  }

  const handlers: Handlers<Extract<keyof (PopupToContent & BackgroundToContent), 'analyseAnyway' | 'currentState' | 'mayBeArticle'>> = {
    analyseAnyway: {
      mayAsk: isOwnPage(self),
      isRequest: isPlainRequest,
      async answer() {
        await enter();
        // The reading script stands here now.
        await registeredScript()?.analyseAnyway();
      },
    },
    currentState: {
      mayAsk: isBackground(self),
      isRequest: isPlainRequest,
      async answer() {
        const where = await whereOff();
        if (where) return { is: 'off', where };
        return { is: 'no-article', reason: hasText(document) ? 'not-an-article' : 'no-text' };
      },
    },
    mayBeArticle: { mayAsk: isBackground(self), isRequest: isPlainRequest, answer: () => !isNone },
  };

  const endListening = listen(handlers);
  const endSettings = onStored((next) => {
    stored = Promise.resolve(next);
    void look();
  });
  signal.addEventListener('abort', () => {
    endListening();
    endSettings();
  });
  registerScript(here);
  void whenPageReady().then(() => {
    if (signal.aborted) return;
    ({ watch } = followPage(
      { concern: (records) => addsStory(records), isArticle: () => false, read: look, cost: () => cost, rested: () => 0 },
      signal,
    ));
    onReturn(() => {
      if (isAlive()) stored = loadStored();
      return look();
    }, signal);
    return look();
  });
}
// Not as the script starts: Chromium would read all of it again (main.iife.ts).
queueMicrotask(start);
