import { afterEach, expect, it, vi } from 'vitest';
import { ownTexts } from '../../src/messages/texts.ts';

const i18n = vi.hoisted(() => ({ getMessage: vi.fn(), getUILanguage: vi.fn() }));
vi.mock('webextension-polyfill', () => ({ default: { i18n, runtime: { getURL: (file: string) => `own:${file}` } } }));

afterEach(() => void vi.unstubAllGlobals());

it('texts are the browser’s own where it has them', async () => {
  i18n.getMessage.mockReturnValue('fr');
  expect(await ownTexts()).toBe(i18n);
});

it.each([
  ['fr', ['fr'], 'fr'],
  ['zh-CN', ['zh_CN'], 'zh_CN'],
  ['de-AT', ['de_AT', 'de'], 'de'],
  ['sw', ['sw', 'sw', 'en'], 'en'],
])('texts come from the package where the browser has none: in %s from %j', async (language, asked, found) => {
  i18n.getMessage.mockReturnValue('');
  i18n.getUILanguage.mockReturnValue(language);
  const files: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    files.push(url);
    if (url !== `own:_locales/${found}/messages.json`) throw new TypeError('Failed to fetch');
    return { ok: true, json: async () => ({ mentionOf: { message: '$1 of $2' } }) };
  });
  const texts = await ownTexts();
  expect(files).toEqual(asked.map((folder) => `own:_locales/${folder}/messages.json`));
  expect([texts.getMessage('mentionOf', ['3', '$1']), texts.getMessage('unheardOf')]).toEqual(['3 of $1', '']);
});
