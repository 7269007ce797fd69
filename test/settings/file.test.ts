import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettingsFile, settingsFile } from '../../src/settings/file.ts';
import { DEFAULTS, readSettings } from '../../src/settings/settings.ts';

const fileWith = (settings: unknown, version: unknown = 1) => JSON.stringify({ file: 'Dramatis settings', version, settings });

describe('a settings file', () => {
  it('gives back what was written to it', () => {
    const delay = fc.integer({ min: 0, max: 10_000 });
    const stored = fc.record({
      on: fc.boolean(),
      sitesOff: fc.array(fc.domain()),
      trigger: fc.constantFrom('hover', 'click', 'key', 'off'),
      openDelay: delay,
      closeDelay: delay,
      memory: fc.boolean(),
    });
    fc.assert(
      fc.property(stored, (some) => {
        const settings = readSettings(some);
        expect(readSettingsFile(settingsFile(settings))).toEqual({ is: 'settings', settings, bad: [] });
      }),
    );
  });

  it.each([
    ['nothing', '', { is: 'not-json' }],
    ['a text', 'hello', { is: 'not-json' }],
    ['settings and a megabyte more', fileWith({ theme: 'dark', more: 'x'.repeat(1_000_000) }), { is: 'something-else' }],
    ['other JSON', '{"people":[]}', { is: 'something-else' }],
    ['null', 'null', { is: 'something-else' }],
    ['settings that are a list', fileWith([]), { is: 'something-else' }],
    ['a later version', fileWith(DEFAULTS, 2), { is: 'too-new' }],
    ['no version', fileWith(DEFAULTS, null), { is: 'too-new' }],
    ['some settings', fileWith({ theme: 'dark' }), { is: 'settings', settings: { theme: 'dark' }, bad: [] }],
    [
      'one bad, one partly bad, one unknown, one good',
      fileWith({ theme: 'pink', sitesOff: ['a.example', 4], font: 'Comic', on: false }),
      { is: 'settings', settings: { on: false }, bad: ['sitesOff', 'theme', 'font'] },
    ],
  ])('that holds %s', (_what, text, expected) => {
    expect(readSettingsFile(text)).toEqual(expected);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readSettingsFile(text)));
  });
});
