import browser, { type Tabs } from 'webextension-polyfill';
import { linkTo } from './browser-link.ts';
import type { PageLink } from './page-link.ts';

type NumberedTab = Tabs.Tab & { readonly id: number };
const isNumbered = (tab: Tabs.Tab | undefined): tab is NumberedTab => tab?.id !== undefined;

/** Which tab a view is about: one for good, or whichever is in front in the view's own window. */
type Followed = { readonly tabId: number } | 'active';

/**
 * Calls the listener with the page that the view is about: at once, and whenever it becomes another (a tab switch, a navigation, the tab moved to
 * another window). Null where there is none any more. A view that stands in a tab of its own is about the tab that was in front before it.
 */
export async function followTab(followed: Followed, listener: (page: PageLink | null) => void): Promise<void> {
  const [own, window] = await Promise.all([browser.tabs.getCurrent().catch(() => undefined), browser.windows?.getCurrent()]);
  let key: string | undefined;
  let asked = 0;

  /** The tab that was in front before this view's own. */
  async function tabBehind(): Promise<Tabs.Tab | undefined> {
    const others = (await browser.tabs.query({ currentWindow: true })).filter(({ id }) => id !== own?.id);
    return others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
  }

  async function tabNow(): Promise<Tabs.Tab | undefined> {
    if (followed !== 'active') return browser.tabs.get(followed.tabId).catch(() => undefined);
    const [active] = await browser.tabs.query({
      active: true,
      ...(window?.id === undefined ? { currentWindow: true } : { windowId: window.id }),
    });
    return active !== undefined && active.id === own?.id ? tabBehind() : active;
  }

  async function look() {
    const asking = ++asked;
    const tab = await tabNow();
    if (asking !== asked) return;
    const page = isNumbered(tab) ? linkTo(tab, own !== undefined) : null;
    if (page?.key === key && key !== undefined) return;
    key = page?.key;
    listener(page);
  }

  browser.tabs.onActivated.addListener(() => void look());
  browser.tabs.onUpdated.addListener((_tabId, { url, status }) => {
    if (url !== undefined || status !== undefined) void look();
  });
  browser.tabs.onRemoved.addListener(() => void look());
  browser.tabs.onAttached.addListener(() => void look());
  browser.tabs.onReplaced.addListener(() => void look());
  await look();
}
