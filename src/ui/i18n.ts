import type card from '../_locales/en/card.json';
import type correct from '../_locales/en/correct.json';
import type library from '../_locales/en/library.json';
import type manifest from '../_locales/en/manifest.json';
import type options from '../_locales/en/options.json';
import type panel from '../_locales/en/panel.json';
import type popup from '../_locales/en/popup.json';
import type remembered from '../_locales/en/remembered.json';
import type sample from '../_locales/en/sample.json';
import type ui from '../_locales/en/ui.json';
import type welcome from '../_locales/en/welcome.json';

/** The key of every text in src/_locales/en; a new file there is named here. */
export type TextKey =
  | keyof typeof correct
  | keyof typeof library
  | keyof typeof card
  | keyof typeof manifest
  | keyof typeof options
  | keyof typeof panel
  | keyof typeof popup
  | keyof typeof remembered
  | keyof typeof sample
  | keyof typeof ui
  | keyof typeof welcome;

/** Nouns with a form for each number: "mentions_one", "mentions_other"; languages that need more forms (zero, two, few, many) have them beside. */
type Noun = TextKey extends infer Key ? (Key extends `${infer Name}_other` ? Name : never) : never;

/** A catalogue of texts: the browser's own (browser.i18n), or a test's. Answers '' where it has none. */
export interface Catalogue {
  getMessage(key: string, values?: string[]): string;
}

/** Stands for a value in a text; no text has it in it. */
const VALUE = '\uFFFC';

let catalogue: Catalogue | null = null;
/** Language and plural rules of the catalogue, asked for when first needed: on an article that is after its names are marked, and saves 4 ms before. */
let language: string | null = null;
let plurals: Intl.PluralRules | null = null;
let numbers: Intl.NumberFormat | null = null;

/** Tells this room which catalogue to speak from: each view does it once, before it shows anything. */
export function speakWith(texts: Catalogue): void {
  catalogue = texts;
  language = null;
  plurals = null;
  numbers = null;
}

function languageSpoken(): string {
  language ??= catalogue?.getMessage('locale') || 'en';
  return language;
}

/** The language that is spoken, as a BCP 47 tag, and the direction in which it is written. */
export function spoken(): { readonly language: string; readonly direction: 'ltr' | 'rtl' } {
  const language = languageSpoken();
  return { language, direction: /^(ar|fa|he|ur)\b/.test(language) ? 'rtl' : 'ltr' };
}

/** A number as the language writes it ("1,073"); words as they are. */
function written(value: string | number): string {
  if (typeof value === 'string') return value;
  numbers ??= new Intl.NumberFormat(languageSpoken());
  return numbers.format(value);
}

function lookUp(key: string, values: readonly (string | number)[]): string {
  if (!catalogue) throw new Error(`"${key}" was to be said before speakWith() was called`);
  return catalogue.getMessage(key, values.map(written));
}

/** The text of a key, with $1, $2 … replaced by the values. */
export function say(key: TextKey, ...values: readonly (string | number)[]): string {
  return lookUp(key, values);
}

/** What a text with one value says before and after it, for a value that is set in an element of its own. */
export function sayAround(key: TextKey): readonly [before: string, after: string] {
  const [before = '', after = ''] = lookUp(key, [VALUE]).split(VALUE);
  return [before, after];
}

/** The text of a counted noun in the form that the number asks for: "1 mention", "3 mentions". The count is $1, further values follow. */
export function sayCount(noun: Noun, count: number, ...values: readonly (string | number)[]): string {
  const all = [count, ...values];
  plurals ??= new Intl.PluralRules(languageSpoken());
  return lookUp(`${noun}_${plurals.select(count)}`, all) || lookUp(`${noun}_other`, all);
}
