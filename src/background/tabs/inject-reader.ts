import browser from 'webextension-polyfill';
import type { Sender } from '../../messages/envelope.ts';

/** Where the build puts the script that reads articles (src/content/main.iife.ts). */
const SCRIPT = 'src/content/main.iife.js';

/**
 * Brings the script that reads articles into the page whose detector asks for it. Throws where the page is gone or refuses.
 *
 * The rules of the marks stand in the manifest. Chromium has them in shadow trees too; in Firefox no author's rule for ::highlight() reaches there, but a
 * user's does (verified in Chromium 156 and Firefox 153; in Chromium a user's is not painted at all). So Firefox gets them as the user's, too.
 */
export async function injectReader({ tab, frameId = 0 }: Sender): Promise<void> {
  if (tab?.id === undefined) return;
  const target = { tabId: tab.id, frameIds: [frameId] };
  const css = browser.runtime.getManifest().content_scripts?.flatMap((script) => script.css ?? []) ?? [];
  await Promise.all([
    browser.scripting.executeScript({ target, files: [SCRIPT], injectImmediately: true }),
    'sidebarAction' in browser && browser.scripting.insertCSS({ target, files: css, origin: 'USER' }),
  ]);
}
