import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULTS } from '../../src/settings/settings.ts';
import { loadSettings, mendedUntold, mendSettings, saveSettings, tellMended } from '../../src/settings/store.ts';
import { emptyStorage, local, locks } from '../fake-storage.ts';

const { held } = local;

vi.mock('webextension-polyfill', async () => ({ default: { storage: (await import('../fake-storage.ts')).storage } }));

beforeEach(() => {
  emptyStorage();
  vi.stubGlobal('navigator', { locks });
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
