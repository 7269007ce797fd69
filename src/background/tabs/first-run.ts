import browser from 'webextension-polyfill';

/** The key in storage.session that says that the background has been there before: false as long as what belongs to its first start is being done. */
const KEY = 'awake';
/** By then what belongs to a first start counts as done, ms: a busy page keeps it waiting for as long as it likes. */
const PATIENCE = 10_000;

/**
 * Does what belongs to the background's first start since the extension was installed, updated, loaded anew or switched on, or the browser was started: what is
 * in storage.session lasts as long. Browsers tell of some of these only. Stopped in the midst of it, the background does it again at the next start. Where
 * nothing can be kept, no start is taken for the first.
 */
export async function onFirstRun(act: () => Promise<void>): Promise<void> {
  const say = (isDone: boolean) => browser.storage.session.set({ [KEY]: isDone });
  try {
    if ((await browser.storage.session.get(KEY))[KEY]) return;
    await say(false);
    await Promise.race([act(), new Promise((over) => setTimeout(over, PATIENCE))]);
    await say(true);
  } catch {}
}
