import browser from 'webextension-polyfill';
import type { PageState } from '../../messages/messages.ts';

/** How Chromium says that it shows a message of its own in the place of a page that is empty, not there or out of reach: a page without text, whatever is asked. */
const IN_ITS_PLACE = /showing error page/;

/** Chromium refuses at once, but never answers of a PDF that it shows; after so long, ms, it won't. */
const AT_ONCE = 500;

/** What a tab's page is from which nobody answers. */
export async function stateOfSilentTab(tabId: number): Promise<PageState> {
  const refusal = browser.scripting.executeScript({ target: { tabId }, func: () => {}, injectImmediately: true }).then(() => '', String);
  const silence = new Promise<string>((over) => setTimeout(over, AT_ONCE, ''));
  return { is: 'no-article', reason: IN_ITS_PLACE.test(await Promise.race([refusal, silence])) ? 'no-text' : 'nothing-heard' };
}
