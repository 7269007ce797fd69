import * as v from 'valibot';
import { KINDS, type Kind } from '../vocabulary/terms.ts';
import { hasSite } from './sites.ts';

/** What opens a person's card: the pointer resting on a name, a click or tap on it, the pointer on it while Alt is held, or nothing. */
export type Trigger = 'hover' | 'click' | 'key' | 'off';

/** How names are marked on the page: a line under them, a tint behind them, or not at all (their cards open all the same). */
export type MarkStyle = 'line' | 'tint' | 'none';

/** Which of a person's names are marked: all, or the first in each paragraph (the others open their cards all the same). */
export type MarkedMentions = 'all' | 'first';

/** When it is read where people stand, which takes the machine a while: on every article, on one where a card, the popup or the panel opens, or never. */
export type ReadingTime = 'always' | 'card' | 'never';

/** Every setting of the reader, with its default below. Kept in storage.local under the key "settings". */
export interface Settings {
  /** Off: no page is looked at. */
  readonly on: boolean;
  /** Sites where Dramatis stays off: host names, each with those below it (sites.ts). */
  readonly sitesOff: readonly string[];
  /** Kinds whose names are marked on the page, and open a card, by pointer, finger or key. */
  readonly marked: readonly Kind[];
  readonly markStyle: MarkStyle;
  readonly mentions: MarkedMentions;
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

/** The settings that say whether a page is looked at: all that a page which is no article needs to know. */
type Switches = Pick<Settings, 'on' | 'sitesOff'>;

const SWITCHED: Switches = { on: true, sitesOff: [] };

export const DEFAULTS: Settings = {
  ...SWITCHED,
  marked: KINDS,
  markStyle: 'line',
  mentions: 'all',
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
const LONGEST_DELAY = 10_000;

/** How the values of some settings are read from a store. */
type Schemas<Part> = { readonly [Key in keyof Part]: v.GenericSchema<unknown, Part[Key]> };

/** A list, of which the items that can be read are kept. */
const listOf = <T>(item: v.GenericSchema<T>) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((items): readonly T[] => items.filter((each) => v.is(item, each))),
  );

const delay = v.pipe(v.number(), v.minValue(0), v.maxValue(LONGEST_DELAY));

const SWITCH_SCHEMAS: Schemas<Switches> = { on: v.boolean(), sitesOff: listOf(v.string()) };

const SCHEMAS: Schemas<Settings> = {
  ...SWITCH_SCHEMAS,
  marked: listOf(v.picklist(KINDS)),
  markStyle: v.picklist(['line', 'tint', 'none']),
  mentions: v.picklist(['all', 'first']),
  trigger: v.picklist(['hover', 'click', 'key', 'off']),
  openDelay: delay,
  closeDelay: delay,
  theme: v.picklist(['auto', 'light', 'dark']),
  textSize: v.picklist(['normal', 'large']),
  reading: v.picklist(['always', 'card', 'never']),
  memory: v.boolean(),
  memoryDays: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(36_500))),
};

/** The name of every setting. */
export const SETTING_KEYS = /* @__PURE__ */ Object.keys(DEFAULTS) as (keyof Settings)[];

const isRecord = (stored: unknown): stored is Record<string, unknown> =>
  typeof stored === 'object' && stored !== null && !Array.isArray(stored);

/** What a store holds, read: the settings, and which of them were damaged, in whole or in part. */
interface Reading<Part = Settings> {
  readonly settings: Part;
  readonly damaged: readonly (keyof Part)[];
}

/** Whether a value lost nothing when it was read: a list may have lost some of its items. */
const isWhole = (held: unknown, read: unknown): boolean => !Array.isArray(held) || held.length === (read as readonly unknown[]).length;

function inspect<Part extends object>(stored: unknown, schemas: Schemas<Part>, defaults: Part): Reading<Part> {
  const keys = Object.keys(defaults) as (keyof Part & string)[];
  if (!isRecord(stored)) return { settings: defaults, damaged: stored === undefined ? [] : keys };
  const settings = { ...defaults };
  const damaged: (keyof Part)[] = [];
  for (const key of keys) {
    const held = Object.hasOwn(stored, key) ? stored[key] : undefined;
    if (held === undefined) continue;
    const schema: v.GenericSchema<unknown, Part[typeof key]> = schemas[key];
    const read = v.safeParse(schema, held);
    if (read.success) settings[key] = read.output;
    if (!read.success || !isWhole(held, read.output)) damaged.push(key);
  }
  return { settings, damaged };
}

/** Settings from what the store holds: whatever is missing takes its default; of what is damaged as much as can be read is kept, the rest takes its default. */
export const inspectSettings = (stored: unknown): Reading => inspect(stored, SCHEMAS, DEFAULTS);

/** The settings of inspectSettings, for whom the damage is no concern. */
export const readSettings = (stored: unknown): Settings => inspectSettings(stored).settings;

/** The switches among them. */
export const readSwitches = (stored: unknown): Switches => inspect(stored, SWITCH_SCHEMAS, SWITCHED).settings;

/** Where Dramatis is switched off for a page of this address, or null where it is on. */
export function offWhere(settings: Switches, url: string): 'site' | 'everywhere' | null {
  if (!settings.on) return 'everywhere';
  return URL.canParse(url) && hasSite(settings.sitesOff, new URL(url).hostname) ? 'site' : null;
}
