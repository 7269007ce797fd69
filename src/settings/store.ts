import browser from 'webextension-polyfill';
import { readSettings, type Settings } from './settings.ts';

/** The one key in storage.local that holds the settings. */
const KEY = 'settings';

/** The reader's settings as stored, with defaults for what is missing. */
export async function loadSettings(): Promise<Settings> {
  return readSettings((await browser.storage.local.get(KEY))[KEY]);
}

/** Changes some settings and keeps the rest; answers what holds now. */
export async function saveSettings(patch: Partial<Settings>): Promise<Settings> {
  const settings = readSettings({ ...(await loadSettings()), ...patch });
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

/** Calls the listener at every change of the settings, in whatever view it was made. Answers a function that ends it. */
export function onSettings(listener: (settings: Settings) => void): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === 'local' ? changes[KEY] : undefined;
    if (change) listener(readSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
