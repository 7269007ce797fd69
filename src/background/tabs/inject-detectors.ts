import browser from 'webextension-polyfill';
import { askPage } from '../../messages/send.ts';
import { removeOrphanedCard } from './orphaned-card.ts';

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
export async function injectDetectors() {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  // All at once: a page that is busy answers nobody, and shuts out no other.
  const entering: Promise<void>[] = [];
  for (const { matches, js = [], css = [] } of scripts) {
    const enter = async ({ id, discarded }: { readonly id?: number | undefined; readonly discarded?: boolean | undefined }) => {
      if (id === undefined || discarded) return;
      const target = { tabId: id };
      // A page that belongs to the browser or a store refuses; it is left alone.
      await browser.scripting.executeScript({ target, func: removeOrphanedCard }).catch(() => {});
      if (await isAtWork(id)) return;
      await browser.scripting.insertCSS({ target, files: css }).catch(() => {});
      await browser.scripting.executeScript({ target, files: js }).catch(() => {});
    };
    entering.push(...(await browser.tabs.query({ url: matches })).map(enter));
  }
  await Promise.all(entering);
}
