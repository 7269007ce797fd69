// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { catalogueOf } from '../../src/tools/build/locales.ts';
import { openView, wearTheme } from '../../src/ui/view.ts';

const speaking = (locale: string) => ({
  getMessage: (key: string) => (key === 'locale' ? locale : (catalogueOf('en')[key]?.message ?? '')),
});

it.each([
  ['en', 'ltr'],
  ['ar', 'rtl'],
  ['zh-CN', 'ltr'],
])('a view in %s is written %s, and has a title', (language, direction) => {
  openView(document, speaking(language), 'popupTitle');
  expect(document.documentElement.lang).toBe(language);
  expect(document.documentElement.dir).toBe(direction);
  expect(document.title).toBe(catalogueOf('en').popupTitle?.message);
});

it('a view is light or dark as the reader wants it, or as the system is', () => {
  wearTheme(document, 'dark');
  expect(document.documentElement.dataset.theme).toBe('dark');
  wearTheme(document, 'auto');
  expect(document.documentElement.dataset.theme).toBeUndefined();
});
