import browser from 'webextension-polyfill';
import type { PageState } from '../../messages/messages.ts';
import { castOf } from '../../vocabulary/makers.ts';

/** What the badge says of a page: how many people its article is about; nothing where there is no article. */
export const badgeText = (state: PageState | null) => (state?.is === 'analysed' ? String(castOf(state.analysis.people).length) : '');

/** Shows it on the toolbar button while that tab is the active one. A tab that is gone by now has no badge. */
export async function showBadge(tabId: number, state: PageState | null) {
  await browser.action.setBadgeText({ tabId, text: badgeText(state) }).catch(() => {});
}

export async function paintBadge() {
  await browser.action.setBadgeBackgroundColor({ color: '#4a3fc0' });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
}
