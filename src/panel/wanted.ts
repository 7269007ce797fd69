import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { WRONG_KINDS } from '../vocabulary/terms.ts';
import type { Wanted } from './app.tsx';

/** The key in storage.session under which the background leaves what the panel is to show (background/commands/open-panel.ts). */
const KEY = 'wanted';

const wanted: v.GenericSchema<Wanted> = v.object({
  tabId: v.number(),
  person: v.nullable(v.string()),
  target: v.nullable(v.string()),
  wrong: v.nullable(v.object({ kind: v.picklist(WRONG_KINDS), words: v.exactOptional(v.string()) })),
});
const read = (stored: unknown): Wanted | null => (v.is(wanted, stored) ? stored : null);

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
