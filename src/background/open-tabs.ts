import browser from 'webextension-polyfill';

/** Brings the content scripts into the tabs that were open before the extension was: browsers do it only for pages loaded later. */
export async function enterOpenTabs() {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  for (const { matches, js = [], css = [] } of scripts) {
    for (const { id, discarded } of await browser.tabs.query({ url: matches })) {
      if (id === undefined || discarded) continue;
      const target = { tabId: id };
      // A page that belongs to the browser or a store refuses; it is left alone.
      await browser.scripting.insertCSS({ target, files: css }).catch(() => {});
      await browser.scripting.executeScript({ target, files: js }).catch(() => {});
    }
  }
}
