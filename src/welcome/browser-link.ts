import browser from 'webextension-polyfill';
import { sampleLink } from '../sample/sample-link.ts';
import { accessLink } from '../settings/access.ts';
import { loadSettings } from '../settings/store.ts';
import type { WelcomeLink } from './welcome-link.ts';

/** The welcome page's link to the browser that it runs in. */
export const linkToBrowser = (): WelcomeLink => ({
  ...sampleLink,
  browser: browser.runtime.getURL('').startsWith('moz-extension:') ? 'firefox' : 'chrome',
  settings: loadSettings,
  ...accessLink,
  async walkKeys() {
    const commands = (await (browser.commands as typeof browser.commands | undefined)?.getAll()) ?? [];
    return commands.find(({ name }) => name === 'next-person')?.shortcut || null;
  },
  async isPinned() {
    // Firefox on Android has no toolbar, and so no answer.
    const answer = await browser.action.getUserSettings?.().catch(() => null);
    return answer?.isOnToolbar ?? null;
  },
});
