import browser, { type Runtime } from 'webextension-polyfill';
import { type Handlers, receive } from './envelope.ts';
import type { MessageName } from './messages.ts';

/**
 * Answers the messages that a room takes; to be called as its script starts, since a background is woken by them. `begin` is called as a message is taken, and
 * what it answers once that one is answered. Answers a function that ends the listening.
 */
export function listen<Name extends MessageName>(handlers: Handlers<Name>, begin: () => () => void = () => () => {}): () => void {
  // Answered by the callback: where Chromium has a `browser` of its own, webextension-polyfill hands that out, and not every one takes a promise from a listener.
  const heard = (message: unknown, sender: Runtime.MessageSender, answer: (outcome: unknown) => void) => {
    const outcome = receive(handlers, message, sender);
    if (!outcome) return;
    void outcome.then(answer).finally(begin());
    return true;
  };
  browser.runtime.onMessage.addListener(heard as Runtime.OnMessageListener);
  return () => browser.runtime.onMessage.removeListener(heard as Runtime.OnMessageListener);
}
