import browser from 'webextension-polyfill';
import { askPage } from '../../messages/send.ts';

/** The keyboard commands in the manifest, and which way each walks from person to person. */
const STEPS: Readonly<Record<string, 1 | -1>> = { 'next-person': 1, 'previous-person': -1 };

/** The keyboard commands: the page in front opens the card of the next or previous person. A page without people does nothing. */
export function listenForWalkCommands(): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    const step = STEPS[command];
    if (step && tab?.id !== undefined) askPage(tab.id, 'walk', { step }).catch(() => {});
  });
}
