import browser from 'webextension-polyfill';
import type { Wanted } from './app.tsx';

/** The key in storage.session under which the background leaves what the panel is to show (background/panel.ts). */
const KEY = 'wanted';

function read(stored: unknown): Wanted | null {
  const { tabId, person } = (stored ?? {}) as Partial<Record<keyof Wanted, unknown>>;
  return typeof tabId === 'number' && (typeof person === 'string' || person === null) ? { tabId, person } : null;
}

/** Calls the listener with what the reader wants to see, at once and whenever it is something new. */
export async function followWanted(listener: (wanted: Wanted | null) => void): Promise<void> {
  browser.storage.session.onChanged.addListener((changes) => {
    const change = changes[KEY];
    if (change) listener(read(change.newValue));
  });
  listener(read((await browser.storage.session.get(KEY))[KEY]));
}

/** Done: a panel that is opened later starts afresh. */
export async function forgetWanted(): Promise<void> {
  await browser.storage.session.remove(KEY);
}
