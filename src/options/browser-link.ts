import browser from 'webextension-polyfill';
import { eraseEverything } from '../memory/erase.ts';
import { sizeOf } from '../memory/recall.ts';
import { openMemory } from '../memory/schema.ts';
import { askBackground } from '../messages/send.ts';
import { sampleLink } from '../sample/sample-link.ts';
import { accessLink } from '../settings/access.ts';
import { loadSettings, mendedUntold, mendSettings, onSettings, saveSettings, tellMended } from '../settings/store.ts';
import type { OptionsLink, Shortcut } from './options-link.ts';

/** Where Chrome lets its readers change shortcuts; other browsers have a call for it, or nothing. */
const CHROME_SHORTCUTS = 'chrome://extensions/shortcuts';

/** Firefox 137 and later can show its page for shortcuts. */
type Commands = typeof browser.commands & { readonly openShortcutSettings?: () => Promise<void> };

function shortcutsPage(): (() => Promise<void>) | null {
  const commands = browser.commands as Commands | undefined;
  if (commands?.openShortcutSettings) return () => commands.openShortcutSettings?.() ?? Promise.resolve();
  if (browser.runtime.getURL('').startsWith('chrome-extension:'))
    return async () => void (await browser.tabs.create({ url: CHROME_SHORTCUTS }));
  return null;
}

/** The commands that there are; none where the browser knows no keys, as on a phone. */
async function shortcuts(): Promise<readonly Shortcut[]> {
  const commands = (await (browser.commands as Commands | undefined)?.getAll()) ?? [];
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({ name, description, keys: shortcut }));
}

/** How long a download may take to begin, ms: its data is given back after that. */
const DOWNLOAD_BEGINS = 10_000;

function keepFile(name: string, text: string) {
  const link = document.createElement('a');
  link.download = name;
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), DOWNLOAD_BEGINS);
}

/** Opens the memory only to count. */
async function articlesKept(): Promise<number | null> {
  try {
    const memory = await openMemory();
    const { articles } = await sizeOf(memory);
    memory.close();
    return articles;
  } catch {
    return null; // The library says what is wrong with it.
  }
}

/** The options page's link to the browser that it runs in. */
export const linkToBrowser = (): OptionsLink => ({
  ...sampleLink,
  version: browser.runtime.getManifest().version,
  settings: loadSettings,
  saveSettings,
  onSettings,
  async mended() {
    await mendSettings();
    return mendedUntold();
  },
  tellMended,
  shortcuts,
  changeShortcuts: shortcutsPage(),
  ...accessLink,
  articlesKept,
  eraseEverything,
  knowledge: () => askBackground('knowledgeAtWork', {}).catch(() => null),
  loadKnowledge: (text) => askBackground('loadKnowledge', { text }).catch(() => null),
  shippedKnowledge: () => askBackground('shippedKnowledge', {}),
  keepFile,
});
