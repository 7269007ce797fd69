import browser from 'webextension-polyfill';
import { type Handlers, isBackground, isOwnPage } from '../messages/envelope.ts';
import { listen } from '../messages/listen.ts';
import type { BackgroundToContent, PopupToContent } from '../messages/messages.ts';
import { thisExtension } from '../messages/send.ts';
import { isPersonRequest, isPlainRequest, isSpanRequest } from '../messages/shapes.ts';
import { loadSettings, onSettings } from '../settings/store.ts';
import { firstLook } from './first-look.ts';
import { createSession } from './session.tsx';

/** The extension's own world on this page, which the page can't see: a script that comes in a second time takes the place of the first. */
const world = globalThis as { dramatis?: () => void };
world.dramatis?.();

const self = thisExtension();
const session = loadSettings().then((settings) => createSession(settings, () => browser.runtime?.id === self.id));

const fromOwnPage = isOwnPage(self);
const handlers: Handlers<keyof (PopupToContent & BackgroundToContent)> = {
  showMention: { mayAsk: fromOwnPage, isRequest: isPersonRequest, answer: async ({ personId }) => (await session).showMention(personId) },
  showSpan: { mayAsk: fromOwnPage, isRequest: isSpanRequest, answer: async ({ span }) => (await session).showSpan(span) },
  analyseAnyway: { mayAsk: fromOwnPage, isRequest: isPlainRequest, answer: async () => (await session).analyseAnyway() },
  currentState: { mayAsk: isBackground(self), isRequest: isPlainRequest, answer: async () => (await session).state() },
};
const endings = [listen(handlers)];

session.then(async (started) => {
  endings.push(
    started.stop,
    onSettings((settings) => void started.obey(settings)),
  );
  await firstLook();
  await started.read();
});
world.dramatis = () => {
  for (const end of endings) end();
};
