import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULTS, inspectSettings, offWhere, readSettings, SETTING_KEYS } from '../../src/settings/settings.ts';

describe('settings as stored', () => {
  it.each([
    ['nothing', undefined, {}],
    ['something else', 'on', {}],
    ['one of them', { on: false }, { on: false }],
    ['one that is damaged beside one that is not', { on: 'yes', openDelay: 700 }, { openDelay: 700 }],
    ['a delay below zero', { openDelay: -1 }, {}],
    ['a delay without end', { closeDelay: Number.POSITIVE_INFINITY }, {}],
    ['a delay of more than ten seconds', { closeDelay: 10_001 }, {}],
    ['sites', { sitesOff: ['a.example'] }, { sitesOff: ['a.example'] }],
    ['sites among which is none', { sitesOff: ['a.example', 3] }, { sitesOff: ['a.example'] }],
    ['mentions, unknown', { mentions: 'last' }, {}],
    ['ways to open a card, one unknown', { trigger: 'stare', theme: 'dark', textSize: 'large' }, { theme: 'dark', textSize: 'large' }],
    ['when it is read where people stand', { reading: 'card' }, { reading: 'card' }],
    ['… at no time that is known', { reading: 'tomorrow', on: false }, { on: false }],
    ['a list for an object', [{ on: false }], {}],
    ['kinds, one of them unknown', { marked: ['leader', 'wizard'] }, { marked: ['leader'] }],
    ['no kinds', { marked: [] }, { marked: [] }],
  ])('%s', (_what, stored, expected) => {
    expect(readSettings(stored)).toEqual({ ...DEFAULTS, ...expected });
  });

  it.each([
    ['nothing', undefined, []],
    ['all of them as they should be', DEFAULTS, []],
    ['something that is none', 'on', SETTING_KEYS],
    ['null', null, SETTING_KEYS],
    ['two damaged', { on: 1, memory: true, theme: 'pink' }, ['on', 'theme']],
    ['a list with one bad item', { sitesOff: ['a.example', 3] }, ['sitesOff']],
    ['something that a newer version knows', { later: 1 }, []],
  ])('%s: tells which are damaged', (_what, stored, expected) => {
    expect(inspectSettings(stored).damaged).toEqual(expected);
  });

  it('are whole whatever is stored, and stay as they are when stored again', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const settings = readSettings(stored);
        expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULTS).sort());
        expect(readSettings(settings)).toEqual(settings);
      }),
    );
  });
});

describe('where Dramatis is off', () => {
  const sitesOff = ['www.courier.example'];
  it.each([
    ['on', {}, 'https://www.courier.example/a', null],
    ['everywhere', { on: false }, 'https://a.example/', 'everywhere'],
    ['on this site', { sitesOff }, 'https://www.courier.example/a?b#c', 'site'],
    ['on this site, at another port', { sitesOff }, 'http://www.courier.example:8080/', 'site'],
    ['on the site around it', { sitesOff }, 'https://live.courier.example/', null],
    ['on a site below one that is off', { sitesOff: ['courier.example'] }, 'https://live.courier.example/', 'site'],
    ['both: everywhere says more', { on: false, sitesOff }, 'https://www.courier.example/', 'everywhere'],
    ['on no address at all', { sitesOff }, 'about', null],
  ])('%s', (_what, changed, url, expected) => {
    expect(offWhere({ ...DEFAULTS, ...changed }, url)).toBe(expected);
  });
});
