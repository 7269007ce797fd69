import type { Kind } from '../engine/analysis.ts';

/** Every setting of the reader, with its default below. Kept in storage.local under the key "settings". */
export interface Settings {
  /** Off: no page is looked at. */
  readonly on: boolean;
  /** Host names where Dramatis stays off. */
  readonly sitesOff: readonly string[];
  /** Kinds whose names are marked on the page. */
  readonly marked: readonly Kind[];
  /** How long the pointer rests on a name before its card opens, ms. */
  readonly openDelay: number;
  /** How long the card stays after the pointer has left name and card, ms. */
  readonly closeDelay: number;
}

export const DEFAULTS: Settings = {
  on: true,
  sitesOff: [],
  marked: ['leader', 'official', 'analyst', 'spokesperson', 'journalist', 'business', 'other'],
  openDelay: 300,
  closeDelay: 300,
};

const isStrings = (value: unknown): value is string[] => Array.isArray(value) && value.every((item) => typeof item === 'string');
const isDelay = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0 && value <= 10_000;

/** Settings from what the store holds: whatever is missing or damaged takes its default, the rest is kept. */
export function readSettings(stored: unknown): Settings {
  const raw = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<Record<keyof Settings, unknown>>;
  return {
    on: typeof raw.on === 'boolean' ? raw.on : DEFAULTS.on,
    sitesOff: isStrings(raw.sitesOff) ? raw.sitesOff : DEFAULTS.sitesOff,
    marked: isStrings(raw.marked)
      ? (raw.marked.filter((kind) => (DEFAULTS.marked as readonly string[]).includes(kind)) as Kind[])
      : DEFAULTS.marked,
    openDelay: isDelay(raw.openDelay) ? raw.openDelay : DEFAULTS.openDelay,
    closeDelay: isDelay(raw.closeDelay) ? raw.closeDelay : DEFAULTS.closeDelay,
  };
}

/** Where Dramatis is switched off for a page of this address, or null where it is on. */
export function offWhere(settings: Settings, url: string): 'site' | 'everywhere' | null {
  if (!settings.on) return 'everywhere';
  return URL.canParse(url) && settings.sitesOff.includes(new URL(url).hostname) ? 'site' : null;
}
