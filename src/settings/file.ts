import { DEFAULTS, inspectSettings, SETTING_KEYS, type Settings } from './settings.ts';

/** What the first lines of a settings file say it is. */
const KIND = 'Dramatis settings';
const VERSION = 1;

/** The settings as a file that readers can keep, read and load again. */
export const settingsFile = (settings: Settings): string => `${JSON.stringify({ file: KIND, version: VERSION, settings }, null, 2)}\n`;

/** What a file turned out to be. */
type FileReading =
  /** Settings: those that could be read, and the names of what could not be, unknown ones among them. */
  | { readonly is: 'settings'; readonly settings: Partial<Settings>; readonly bad: readonly string[] }
  | { readonly is: 'not-json' }
  /** JSON, but no settings of Dramatis. */
  | { readonly is: 'something-else' }
  /** Settings of a later version, which may mean other things by the same names. */
  | { readonly is: 'too-new' };

/** No settings are longer, characters: a list of 10,000 sites is a fifth of it. */
export const LONGEST_FILE = 1_000_000;

/** Reads a settings file. Of a file with faults, whatever can be read counts; a setting that is missing stays as it is. */
export function readSettingsFile(text: string): FileReading {
  if (text.length > LONGEST_FILE) return { is: 'something-else' };
  let file: { readonly file?: unknown; readonly version?: unknown; readonly settings?: unknown } | null;
  try {
    file = JSON.parse(text);
  } catch {
    return { is: 'not-json' };
  }
  const held = file?.settings;
  if (file?.file !== KIND || typeof held !== 'object' || held === null || Array.isArray(held)) return { is: 'something-else' };
  if (typeof file.version !== 'number' || file.version > VERSION) return { is: 'too-new' };
  const { settings, damaged } = inspectSettings(held);
  const whole = SETTING_KEYS.filter((key) => Object.hasOwn(held, key) && !damaged.includes(key));
  const unknown = Object.keys(held).filter((key) => !Object.hasOwn(DEFAULTS, key));
  return { is: 'settings', settings: Object.fromEntries(whole.map((key) => [key, settings[key]])), bad: [...damaged, ...unknown] };
}
