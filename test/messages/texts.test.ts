import { afterEach, expect, it, vi } from 'vitest';
import { ownTexts } from '../../src/messages/texts.ts';

const i18n = vi.hoisted(() => ({ getMessage: vi.fn() }));
vi.mock('webextension-polyfill', () => ({ default: { i18n, runtime: { getURL: (file: string) => `own:${file}` } } }));

afterEach(() => void vi.unstubAllGlobals());

it('texts are the browser’s own where it has them', async () => {
  i18n.getMessage.mockReturnValue('fr');
  expect(await ownTexts()).toBe(i18n);
});

it('texts come from the English file where the browser has none', async () => {
  i18n.getMessage.mockReturnValue('');
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    return { json: async () => ({ mentionOf: { message: '$1 of $2' } }) };
  });
  const texts = await ownTexts();
  expect(asked).toEqual(['own:_locales/en/messages.json']);
  expect([texts.getMessage('mentionOf', ['3', '$1']), texts.getMessage('unheardOf')]).toEqual(['3 of $1', '']);
});
