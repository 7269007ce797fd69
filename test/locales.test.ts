import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogueOf, locales } from '../src/tools/build/locales.ts';

const english = catalogueOf('en');
/** The forms of counted nouns in a language: "mentions_one" and "mentions_other" are one noun. */
const nounsOf = (keys: readonly string[]) => [...new Set(keys.map((key) => key.replace(/_(zero|one|two|few|many|other)$/, '')))].sort();
/** The places for values in a text: "$1", "$2". */
const places = (message: string) => [...new Set(message.match(/\$\d/g) ?? [])].sort();

it('English is there, and is what the manifest falls back to', () => {
  expect(locales()).toContain('en');
  expect(JSON.parse(readFileSync('manifest.json', 'utf8')).default_locale).toBe('en');
});

describe.each(locales())('the texts in %s', (locale) => {
  const texts = catalogueOf(locale);

  it('are all there, and no more', () => {
    expect(nounsOf(Object.keys(texts))).toEqual(nounsOf(Object.keys(english)));
  });

  it('have a name and a description that the stores take', () => {
    expect(texts.name?.message.length).toBeLessThanOrEqual(50);
    expect(texts.description?.message.length).toBeLessThanOrEqual(132);
  });

  it('have the forms that its numbers ask for', () => {
    const forms = new Intl.PluralRules(texts.locale?.message).resolvedOptions().pluralCategories;
    const missing = Object.keys(english)
      .filter((key) => key.endsWith('_other'))
      .flatMap((key) => forms.map((form) => key.replace(/other$/, form)))
      .filter((key) => !Object.hasOwn(texts, key));
    expect(missing).toEqual([]);
  });

  it('say something, and have the same values in them', () => {
    const wrong = Object.entries(texts).filter(([key, { message }]) => {
      const model = english[key] ?? english[key.replace(/_[a-z]+$/, '_other')];
      const optional = /_(zero|one|two)$/.test(key) ? ['$1'] : [];
      const wanted = places(model?.message ?? '');
      const has = places(message);
      return (
        !message.trim() ||
        has.some((place) => !wanted.includes(place)) ||
        wanted.some((place) => !has.includes(place) && !optional.includes(place))
      );
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });
});

it('Arabic keeps a foreign name and the day beside it apart, which would pull each other’s numbers over', () => {
  expect(catalogueOf('ar').outletOn?.message).toMatch(/^\u2068\$1\u2069.*\u2068\$2\u2069$/);
});

it('French keeps its marks with their words: no line ends with « or begins with : ; ! ? »', () => {
  const torn = Object.entries(catalogueOf('fr')).filter(([, { message }]) => /« | [»:;!?]/.test(message));
  expect(torn.map(([key]) => key)).toEqual([]);
});

it('Spanish says tú to its reader everywhere', () => {
  const formal = Object.entries(catalogueOf('es')).filter(([, { message }]) =>
    /\b(?:usted|seleccione|elija|pulse|escriba|corrija|lea|d[ée]je(?:l[oa])?|que ha leído)\b|(?:^|\. )Puede /i.test(
      message.replace(/Puede que /g, ''),
    ),
  );
  expect(formal.map(([key]) => key)).toEqual([]);
});
