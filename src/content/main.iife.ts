import browser from 'webextension-polyfill';
import { onCorrections } from '../corrections/on-change.ts';
import { catalogueFrom } from '../messages/catalogue.ts';
import { type Handlers, isBackground, isOwnPage } from '../messages/envelope.ts';
import { listen } from '../messages/listen.ts';
import type { BackgroundToContent, PopupToContent } from '../messages/messages.ts';
import { askBackground, thisExtension } from '../messages/send.ts';
import { isMentionRequest, isPlainRequest, isSpanRequest, isWalkRequest } from '../messages/shapes.ts';
import { readSettings } from '../settings/settings.ts';
import { loadSettings, loadStored, onSettings } from '../settings/store.ts';
import { speakWith } from '../ui/i18n.ts';
import { requireTrustedEventsEverywhere } from './cards/trusted-events.ts';
import { registerScript, takeKept } from './script-registry.ts';
import { livePage } from './session/live-page.ts';
import { onReturn } from './session/on-return.ts';
import { createSession } from './session/session.tsx';

/* Reads a page that may be an article; the detector has it brought in and makes way for it, as does a first one where a second comes in. */

/** Has the texts brought from the package where the browser has none (messages/texts.ts): no card is ever without words. */
async function findTexts() {
  if (!browser.i18n.getMessage('locale')) speakWith(catalogueFrom(await askBackground('texts', {})));
}

function start() {
  requireTrustedEventsEverywhere();
  speakWith(browser.i18n);

  const self = thisExtension();
  const handed = takeKept();
  const session = (handed?.stored ?? loadStored()).then((stored) =>
    createSession(readSettings(stored), () => browser.runtime?.id === self.id, livePage(handed)),
  );

  const fromOwnPage = isOwnPage(self);
  const handlers: Handlers<keyof (PopupToContent & BackgroundToContent)> = {
    showMention: {
      mayAsk: fromOwnPage,
      isRequest: isMentionRequest,
      answer: async ({ personId, step }) => (await session).showMention(personId, step),
    },
    showSpan: { mayAsk: fromOwnPage, isRequest: isSpanRequest, answer: async ({ span }) => (await session).showSpan(span) },
    analyseAnyway: { mayAsk: fromOwnPage, isRequest: isPlainRequest, answer: async () => (await session).analyseAnyway() },
    readNow: { mayAsk: fromOwnPage, isRequest: isPlainRequest, answer: async () => (await session).look() },
    selected: { mayAsk: fromOwnPage, isRequest: isPlainRequest, answer: async () => (await session).selected() },
    walk: { mayAsk: fromOwnPage, isRequest: isWalkRequest, answer: async ({ step }) => (await session).walk(step) },
    currentState: { mayAsk: isBackground(self), isRequest: isPlainRequest, answer: async () => (await session).state() },
    missed: { mayAsk: isBackground(self), isRequest: isPlainRequest, answer: async () => (await session).missed() },
    // Whatever else the page becomes is reported.
    mayBeArticle: { mayAsk: isBackground(self), isRequest: isPlainRequest, answer: () => true },
  };

  const ending = new AbortController();
  const onEnd = (end: () => void) => ending.signal.addEventListener('abort', end);
  onEnd(() => handed?.end());
  registerScript({ stop: () => ending.abort(), analyseAnyway: async () => (await session).analyseAnyway() });

  onEnd(listen(handlers));
  session.then((started) => {
    if (ending.signal.aborted) return;
    onEnd(started.stop);
    onEnd(onSettings((settings) => void started.obey(settings)));
    onReturn(() => started.returned(loadSettings), ending.signal);
    onEnd(onCorrections(() => void started.again()));
    // Asking for the first text holds up the page for some milliseconds: it waits until the page has nothing to do.
    requestIdleCallback(() => void findTexts());
    return started.read();
  });
}
// Chromium notes where a call of its API comes from and reads every function on the way anew for it: as the script starts, that would be the whole script.
queueMicrotask(start);
