import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { inspectSettings, readSettings, type Settings } from './settings.ts';

/** The key in storage.local that holds the settings. */
const KEY = 'settings';
/** The key that holds damaged values that were replaced, the oldest first. */
const ASIDE = 'settingsAside';

/** A store that was damaged and has been mended: what it held, so that nothing is lost. */
export interface Mended {
  /** When, ISO 8601. */
  readonly at: string;
  /** The settings that took their default, in whole or in part. */
  readonly damaged: readonly (keyof Settings)[];
  /** What the store held. */
  readonly value: unknown;
  /** Whether the reader has been told. */
  readonly told: boolean;
}

const mended = v.object({ at: v.string(), damaged: v.array(v.unknown()) });
const isMended = (stored: unknown): stored is Mended => v.is(mended, stored);

async function loadAside(): Promise<unknown[]> {
  const stored = (await browser.storage.local.get(ASIDE))[ASIDE];
  return Array.isArray(stored) ? stored : stored === undefined ? [] : [stored];
}

/** What the store holds of settings, as it stands there. */
export const loadStored = async (): Promise<unknown> => (await browser.storage.local.get(KEY))[KEY];

/** The reader's settings as stored, with defaults for what is missing or damaged. */
export const loadSettings = async (): Promise<Settings> => readSettings(await loadStored());

/** One change at a time, whichever of the extension's pages makes it: each reads what the one before has written. */
const inTurn = <T>(change: () => Promise<T>): Promise<T> => navigator.locks.request('settings', change);

/**
 * Writes settings, some of them new. A damaged store is put aside in the same write, so that nothing of it is lost; what a newer version may have stored
 * beside the settings known here stays.
 */
async function write(patch: Partial<Settings>): Promise<Settings> {
  const stored = await loadStored();
  const { settings: before, damaged } = inspectSettings(stored);
  const settings = readSettings({ ...before, ...patch });
  const beside = typeof stored === 'object' && !Array.isArray(stored) ? stored : {};
  const changes: Record<string, unknown> = { [KEY]: { ...beside, ...settings } };
  if (damaged.length > 0)
    changes[ASIDE] = [...(await loadAside()), { at: new Date().toISOString(), damaged, value: stored, told: false } satisfies Mended];
  await browser.storage.local.set(changes);
  return settings;
}

/** Changes some settings and keeps the rest; answers what holds now. */
export const saveSettings = (patch: Partial<Settings>): Promise<Settings> => inTurn(() => write(patch));

/** Mends a damaged store: what can be read is kept, the rest takes its default, what the store held is put aside. A whole store is left alone. */
export async function mendSettings(): Promise<void> {
  await inTurn(async () => {
    const stored = await loadStored();
    if (inspectSettings(stored).damaged.length > 0) await write({});
  });
}

/** What was mended and the reader has not been told yet; null where there is nothing to tell. */
export async function mendedUntold(): Promise<Mended | null> {
  return (await loadAside()).filter(isMended).findLast(({ told }) => !told) ?? null;
}

/** The reader has been told of all that was mended; the values stay aside. */
export async function tellMended(): Promise<void> {
  await inTurn(async () => {
    const aside = await loadAside();
    await browser.storage.local.set({ [ASIDE]: aside.map((each) => (isMended(each) ? { ...each, told: true } : each)) });
  });
}

/** Calls the listener with what the store holds at every change of the settings, in whatever view it was made. Answers a function that ends it. */
export function onStored(listener: (stored: unknown) => void): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === 'local' ? changes[KEY] : undefined;
    if (change) listener(change.newValue);
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

/** The same with the settings. */
export const onSettings = (listener: (settings: Settings) => void) => onStored((stored) => listener(readSettings(stored)));
