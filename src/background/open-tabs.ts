import browser from 'webextension-polyfill';
import { askPage } from '../messages/send.ts';
import { removeLeftBehind } from './left-behind.ts';

/** Whether a content script of ours is at work in a tab: one that was ended with an earlier load of the extension hears nothing. */
const isAtWork = (tabId: number) =>
  askPage(tabId, 'currentState', {}).then(
    () => true,
    () => false,
  );

/**
 * Brings the content scripts into the tabs that were open before the extension was, or before it was loaded anew or switched on: Chromium does it only for pages
 * that are loaded later, Firefox at once. Takes away what an earlier script left there.
 */
export async function enterOpenTabs() {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  for (const { matches, js = [], css = [] } of scripts) {
    for (const { id, discarded } of await browser.tabs.query({ url: matches })) {
      if (id === undefined || discarded) continue;
      const target = { tabId: id };
      // A page that belongs to the browser or a store refuses; it is left alone.
      await browser.scripting.executeScript({ target, func: removeLeftBehind }).catch(() => {});
      if (await isAtWork(id)) continue;
      await browser.scripting.insertCSS({ target, files: css }).catch(() => {});
      await browser.scripting.executeScript({ target, files: js }).catch(() => {});
    }
  }
}
