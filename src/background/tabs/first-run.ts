import browser from 'webextension-polyfill';

/** The key in storage.session that says that the background has been there before. */
const KEY = 'awake';

/**
 * Whether the background starts for the first time since the extension was installed, updated, loaded anew or switched on, or the browser was started: what is
 * in storage.session lasts as long. Browsers tell of some of these only. Where nothing can be kept, it is never said to be the first time.
 */
export async function isFirstRun(): Promise<boolean> {
  try {
    if ((await browser.storage.session.get(KEY))[KEY]) return false;
    await browser.storage.session.set({ [KEY]: true });
    return true;
  } catch {
    return false;
  }
}
