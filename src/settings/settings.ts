import type { Kind } from '../engine/analysis.ts';
import { hasSite } from './sites.ts';

/** What opens a person's card: the pointer resting on a name, a click or tap on it, the pointer on it while Alt is held, or nothing. */
export type Trigger = 'hover' | 'click' | 'key' | 'off';

/** How names are marked on the page: a line under them, a tint behind them, or not at all (their cards open all the same). */
export type MarkStyle = 'line' | 'tint' | 'none';

/** When it is read where people stand, which takes the machine a while: on every article, on one where a card, the popup or the panel opens, or never. */
export type ReadingTime = 'always' | 'card' | 'never';

/** Every setting of the reader, with its default below. Kept in storage.local under the key "settings". */
export interface Settings {
  /** Off: no page is looked at. */
  readonly on: boolean;
  /** Sites where Dramatis stays off: host names, each with those below it (sites.ts). */
  readonly sitesOff: readonly string[];
  /** Kinds whose names are marked on the page. */
  readonly marked: readonly Kind[];
  readonly markStyle: MarkStyle;
  readonly trigger: Trigger;
  /** How long the pointer rests on a name before its card opens, ms. */
  readonly openDelay: number;
  /** How long the card stays after the pointer has left name and card, ms. */
  readonly closeDelay: number;
  /** The look of card and extension pages; "auto": the card follows the page that it stands on, the rest the reader's system. */
  readonly theme: 'auto' | 'light' | 'dark';
  /** The size of the card's text. */
  readonly textSize: 'normal' | 'large';
  readonly reading: ReadingTime;
  /** Whether the people met and what they said is kept for later pages. */
  readonly memory: boolean;
  /** How long it is kept, days; null: until the reader takes it away. */
  readonly memoryDays: number | null;
}

export const KINDS: readonly Kind[] = ['leader', 'official', 'analyst', 'spokesperson', 'journalist', 'business', 'other'];

/** The settings that say whether a page is looked at: all that a page which is no article needs to know. */
export type Switches = Pick<Settings, 'on' | 'sitesOff'>;

const SWITCHED: Switches = { on: true, sitesOff: [] };

export const DEFAULTS: Settings = {
  ...SWITCHED,
  marked: KINDS,
  markStyle: 'line',
  trigger: 'hover',
  openDelay: 300,
  closeDelay: 300,
  theme: 'auto',
  textSize: 'normal',
  reading: 'always',
  memory: false,
  memoryDays: null,
};

/** The longest delay that can be set, ms. */
export const LONGEST_DELAY = 10_000;

/** What one stored value says: the value as far as it can be read, and whether all of it could be. Undefined: nothing of it. */
type Read<T> = { readonly value: T; readonly whole: boolean } | undefined;

const isBoolean = (stored: unknown): Read<boolean> => (typeof stored === 'boolean' ? { value: stored, whole: true } : undefined);

const oneOf =
  <T extends string>(...choices: readonly T[]) =>
  (stored: unknown): Read<T> =>
    choices.includes(stored as T) ? { value: stored as T, whole: true } : undefined;

/** A list, of which the items that can be read are kept. */
const listOf =
  <T>(isItem: (item: unknown) => item is T) =>
  (stored: unknown): Read<readonly T[]> => {
    if (!Array.isArray(stored)) return undefined;
    const value = stored.filter(isItem);
    return { value, whole: value.length === stored.length };
  };

function isDelay(stored: unknown): Read<number> {
  const good = typeof stored === 'number' && Number.isFinite(stored) && stored >= 0 && stored <= LONGEST_DELAY;
  return good ? { value: stored, whole: true } : undefined;
}

function isDays(stored: unknown): Read<number | null> {
  const good = stored === null || (Number.isInteger(stored) && (stored as number) >= 1 && (stored as number) <= 36_500);
  return good ? { value: stored as number | null, whole: true } : undefined;
}

type Readers<Part> = { readonly [Key in keyof Part]: (stored: unknown) => Read<Part[Key]> };

const SWITCH_READERS: Readers<Switches> = {
  on: isBoolean,
  sitesOff: listOf((item): item is string => typeof item === 'string'),
};

/** How each setting is read. */
const READERS: Readers<Settings> = {
  ...SWITCH_READERS,
  marked: listOf((item): item is Kind => (KINDS as readonly unknown[]).includes(item)),
  markStyle: oneOf('line', 'tint', 'none'),
  trigger: oneOf('hover', 'click', 'key', 'off'),
  openDelay: isDelay,
  closeDelay: isDelay,
  theme: oneOf('auto', 'light', 'dark'),
  textSize: oneOf('normal', 'large'),
  reading: oneOf('always', 'card', 'never'),
  memory: isBoolean,
  memoryDays: isDays,
};

/** The name of every setting. */
export const SETTING_KEYS = Object.keys(DEFAULTS) as (keyof Settings)[];

const isRecord = (stored: unknown): stored is Record<string, unknown> =>
  typeof stored === 'object' && stored !== null && !Array.isArray(stored);

/** What a store holds, read: the settings, and which of them were damaged, in whole or in part. */
export interface Reading<Part = Settings> {
  readonly settings: Part;
  readonly damaged: readonly (keyof Part)[];
}

function inspect<Part extends object>(stored: unknown, readers: Readers<Part>, defaults: Part): Reading<Part> {
  const keys = Object.keys(defaults) as (keyof Part & string)[];
  if (!isRecord(stored)) return { settings: defaults, damaged: stored === undefined ? [] : keys };
  const settings = { ...defaults };
  const damaged: (keyof Part)[] = [];
  for (const key of keys) {
    const held = Object.hasOwn(stored, key) ? stored[key] : undefined;
    if (held === undefined) continue;
    const read = readers[key](held);
    if (read) settings[key] = read.value;
    if (!read?.whole) damaged.push(key);
  }
  return { settings, damaged };
}

/** Settings from what the store holds: whatever is missing takes its default; of what is damaged as much as can be read is kept, the rest takes its default. */
export const inspectSettings = (stored: unknown): Reading => inspect(stored, READERS, DEFAULTS);

/** The settings of inspectSettings, for whom the damage is no concern. */
export const readSettings = (stored: unknown): Settings => inspectSettings(stored).settings;

/** The switches among them. */
export const readSwitches = (stored: unknown): Switches => inspect(stored, SWITCH_READERS, SWITCHED).settings;

/** Where Dramatis is switched off for a page of this address, or null where it is on. */
export function offWhere(settings: Switches, url: string): 'site' | 'everywhere' | null {
  if (!settings.on) return 'everywhere';
  return URL.canParse(url) && hasSite(settings.sitesOff, new URL(url).hostname) ? 'site' : null;
}
