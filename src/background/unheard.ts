import browser from 'webextension-polyfill';
import type { PageState } from '../messages/messages.ts';

/** How Chromium says that it shows a message of its own in the place of a page that is empty, not there or out of reach: a page without text, whatever is asked. */
const IN_ITS_PLACE = /showing error page/;

/** What a tab's page is from which nobody answers. */
export const unheard = (tabId: number): Promise<PageState> =>
  browser.scripting.executeScript({ target: { tabId }, func: () => {}, injectImmediately: true }).then(
    () => ({ is: 'no-article', reason: 'nothing-heard' }),
    (refusal: unknown) => ({ is: 'no-article', reason: IN_ITS_PLACE.test(String(refusal)) ? 'no-text' : 'nothing-heard' }),
  );
