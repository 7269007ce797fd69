import { readFileSync } from 'node:fs';
import path from 'node:path';
import { catalogueOf, locales } from '../build/locales.ts';

const TEXTS = path.resolve(import.meta.dirname, '../../store/listing');

/** Our languages by the names that addons.mozilla.org has for them, where they differ. */
const AMO: Readonly<Record<string, string>> = { en: 'en-US', es: 'es-ES', zh_CN: 'zh-CN' };

type Words = Readonly<Record<string, string>>;

/** The listing in each language, as addons.mozilla.org takes it: name and short description from the extension's own texts, the long one from src/store/listing. */
export function listing(): { readonly name: Words; readonly summary: Words; readonly description: Words } {
  const inEach = (textIn: (locale: string) => string) =>
    Object.fromEntries(locales().map((locale) => [AMO[locale] ?? locale, textIn(locale)]));
  return {
    name: inEach((locale) => catalogueOf(locale).name?.message ?? ''),
    summary: inEach((locale) => catalogueOf(locale).description?.message ?? ''),
    description: inEach((locale) => readFileSync(path.join(TEXTS, `${locale}.txt`), 'utf8').trim()),
  };
}
