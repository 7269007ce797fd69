import browser, { type Runtime } from 'webextension-polyfill';
import { type Handlers, receive } from './envelope.ts';
import type { MessageName } from './messages.ts';

/**
 * Answers the messages that a room takes; to be called as its script starts, since a background is woken by them.
 * Answers a function that ends it.
 */
export function listen<Name extends MessageName>(handlers: Handlers<Name>): () => void {
  const heard = (message: unknown, sender: Runtime.MessageSender) => receive(handlers, message, sender);
  browser.runtime.onMessage.addListener(heard);
  return () => browser.runtime.onMessage.removeListener(heard);
}
