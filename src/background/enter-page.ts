import browser from 'webextension-polyfill';
import type { Sender } from '../messages/envelope.ts';

/** Where the build puts the script that reads articles (src/content/main.iife.ts). */
const SCRIPT = 'src/content/main.iife.js';

/** Brings the script that reads articles into the page whose detector asks for it. Throws where the page is gone or refuses. */
export async function enterPage({ tab, frameId = 0 }: Sender): Promise<void> {
  if (tab?.id === undefined) return;
  await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files: [SCRIPT], injectImmediately: true });
}
