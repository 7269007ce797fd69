import { afterEach, expect, it, vi } from 'vitest';
import { ownTexts } from '../../src/messages/texts.ts';

const i18n = vi.hoisted(() => ({ getMessage: vi.fn(), getUILanguage: vi.fn() }));
vi.mock('webextension-polyfill', () => ({ default: { i18n, runtime: { getURL: (file: string) => `own:${file}` } } }));

afterEach(() => void vi.unstubAllGlobals());

it('texts are the browser’s own where it has them', async () => {
  i18n.getMessage.mockReturnValue('fr');
  expect(await ownTexts()).toBe(i18n);
});

const LANGUAGES = [
  ['fr', ['fr'], 'fr'],
  ['zh-CN', ['zh_CN'], 'zh_CN'],
  ['de-AT', ['de_AT', 'de'], 'de'],
  ['sw', ['sw', 'sw', 'en'], 'en'],
] as const;
/** When a browser tells that a file isn't there: Chromium at once, Firefox as it is read. */
const MISSING = ['told at once', 'told as it is read'] as const;

it.each(LANGUAGES.flatMap(([language, asked, found]) => MISSING.map((missing) => ({ language, asked, found, missing }))))(
  'texts come from the package where the browser has none: in $language from $asked, what is missing $missing',
  async ({ language, asked, found, missing }) => {
    i18n.getMessage.mockReturnValue('');
    i18n.getUILanguage.mockReturnValue(language);
    const files: string[] = [];
    vi.stubGlobal('fetch', async (url: string) => {
      files.push(url);
      const there = url === `own:_locales/${found}/messages.json`;
      if (!there && missing === 'told at once') throw new TypeError('Failed to fetch');
      return {
        async json() {
          if (!there) throw new DOMException('The operation was aborted.', 'AbortError');
          return { mentionOf: { message: '$1 of $2' } };
        },
      };
    });
    const texts = await ownTexts();
    expect(files).toEqual(asked.map((folder) => `own:_locales/${folder}/messages.json`));
    expect([texts.getMessage('mentionOf', ['3', '$1']), texts.getMessage('unheardOf')]).toEqual(['3 of $1', '']);
  },
);
