import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULTS } from '../../src/settings/settings.ts';
import { loadSettings, mendedUntold, mendSettings, saveSettings, tellMended } from '../../src/settings/store.ts';

const { held } = vi.hoisted(() => ({ held: {} as Record<string, unknown> }));
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async (key: string) => structuredClone(key in held ? { [key]: held[key] } : {}),
        set: async (changes: object) => void Object.assign(held, structuredClone(changes)),
      },
    },
  },
}));

beforeEach(() => {
  for (const key of Object.keys(held)) delete held[key];
  let last: Promise<unknown> = Promise.resolve();
  const request = (_name: string, change: () => Promise<unknown>) => {
    last = last.then(change, change);
    return last;
  };
  vi.stubGlobal('navigator', { locks: { request } });
});

describe('the store of the settings', () => {
  it('keeps every one of several changes made at once', async () => {
    await Promise.all([saveSettings({ openDelay: 0 }), saveSettings({ theme: 'dark' }), saveSettings({ memory: true })]);
    expect(await loadSettings()).toEqual({ ...DEFAULTS, openDelay: 0, theme: 'dark', memory: true });
  });

  it('refuses a value that is none', async () => {
    expect(await saveSettings({ openDelay: -5 })).toEqual(DEFAULTS);
  });

  it('leaves alone what a newer version has put beside the settings', async () => {
    held.settings = { on: false, later: [1] };
    await saveSettings({ theme: 'dark' });
    expect(held.settings).toEqual({ ...DEFAULTS, on: false, theme: 'dark', later: [1] });
  });

  it('that is whole is not touched by mending', async () => {
    await mendSettings();
    expect(held).toEqual({});
    expect(await mendedUntold()).toBeNull();
  });

  it('that is damaged keeps what can be read, puts the rest aside and says so once', async () => {
    const value = { on: false, openDelay: 'soon', sitesOff: ['a.example', 3] };
    held.settings = value;
    await mendSettings();
    await mendSettings();
    expect(held.settings).toEqual({ ...DEFAULTS, on: false, sitesOff: ['a.example'] });
    expect(await mendedUntold()).toMatchObject({ damaged: ['sitesOff', 'openDelay'], value, told: false });
    await tellMended();
    expect(await mendedUntold()).toBeNull();
    expect(held.settingsAside).toMatchObject([{ value, told: true }]);
  });

  it('that is damaged when a change is saved loses neither', async () => {
    held.settings = 'rubbish';
    await saveSettings({ theme: 'dark' });
    expect(held.settings).toEqual({ ...DEFAULTS, theme: 'dark' });
    expect(await mendedUntold()).toMatchObject({ value: 'rubbish' });
  });

  it('whose place for damaged values is damaged too keeps that as well', async () => {
    held.settings = null;
    held.settingsAside = 'noise';
    await mendSettings();
    await tellMended();
    expect(held.settingsAside).toMatchObject(['noise', { value: null, told: true }]);
  });
});
