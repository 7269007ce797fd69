import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.resolve(import.meta.dirname, '../../_locales');

/** One text as browsers read it: $1 to $9 stand for values. https://developer.chrome.com/docs/extensions/reference/api/i18n */
interface Text {
  readonly message: string;
  readonly description?: string;
}

/** The languages that there are texts in, as folder names: "en", "zh_CN". */
export function locales(): string[] {
  return readdirSync(FOLDER).sort();
}

/** All texts of a language: its files (one for each view) in one, which is the catalogue that browsers look for. Throws where two files share a key. */
export function catalogueOf(locale: string): Record<string, Text> {
  const all: Record<string, Text> = {};
  for (const file of readdirSync(path.join(FOLDER, locale)).sort()) {
    const texts = JSON.parse(readFileSync(path.join(FOLDER, locale, file), 'utf8')) as Record<string, Text>;
    for (const [key, text] of Object.entries(texts)) {
      if (Object.hasOwn(all, key)) throw new Error(`_locales/${locale}/${file}: "${key}" is in another file too`);
      all[key] = text;
    }
  }
  return all;
}
