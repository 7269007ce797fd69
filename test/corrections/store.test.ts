import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Correction } from '../../src/corrections/correction.ts';
import { writeCorrections } from '../../src/corrections/file.ts';
import {
  changeCorrections,
  changeLists,
  eraseCorrections,
  loadAside,
  loadCorrections,
  loadKept,
  mendCorrections,
  withImported,
} from '../../src/corrections/store.ts';
import { emptyStorage, local, locks } from '../fake-storage.ts';

const { held } = local;

vi.mock('webextension-polyfill', async () => ({ default: { storage: (await import('../fake-storage.ts')).storage } }));

beforeEach(() => {
  emptyStorage();
  vi.stubGlobal('navigator', { locks });
});

const hide = (id: string, name: string): Correction => ({ id, made: '2026-03-04', where: 'everywhere', do: 'hide', name });
const OLE = hide('c1', 'Ole Dahl');
const KAI = hide('c2', 'Kai Lund');
const LIST = { title: 'Delegates', people: [{ name: 'Ole Dahl', aliases: [], role: 'delegate', affiliation: null, from: null, to: null }] };

describe('the store of corrections', () => {
  it('keeps every one of several made at once, as a file that people can read', async () => {
    await Promise.all([OLE, KAI].map((each) => changeCorrections((all) => [...all, each])));
    await changeLists((lists) => [...lists, LIST]);
    expect(await loadKept()).toEqual({ corrections: [OLE, KAI], lists: [LIST] });
    expect(String(held.corrections).split('\n')[1]).toBe(JSON.stringify(OLE));
  });

  it('reads a list once, as long as it is the same: a page asks at every turn', async () => {
    await changeLists(() => [LIST]);
    const [before] = (await loadKept()).lists;
    await changeLists((lists) => [...lists, { ...LIST, title: 'Others' }]);
    const { lists } = await loadKept();
    expect(lists.map(({ title }) => title)).toEqual(['Delegates', 'Others']);
    expect(lists[0]).toBe(before);
  });

  it('refuses what it could not read again, and keeps what it has', async () => {
    await changeCorrections(() => [OLE]);
    await expect(changeCorrections((all) => [...all, hide('c3', '<b>Ole</b>')])).rejects.toThrow('unsafe: name');
    await expect(changeLists(() => [{ ...LIST, title: '\u202e' }])).rejects.toThrow('unsafe: title');
    expect(await loadCorrections()).toEqual([OLE]);
  });

  it('that is damaged keeps what can be read and sets the whole aside, once', async () => {
    const value = `${writeCorrections([OLE])}{"id":\n`;
    held.corrections = value;
    held.peopleLists = 'gone';
    expect(await loadKept()).toEqual({ corrections: [OLE], lists: [] });
    await mendCorrections();
    await mendCorrections();
    expect(held.corrections).toBe(writeCorrections([OLE]));
    expect(await loadAside()).toMatchObject([
      { lines: 1, value },
      { lines: 1, value: 'gone' },
    ]);
  });

  it('that is of another kind altogether is set aside whole', async () => {
    held.corrections = 7;
    await changeCorrections((all) => [...all, KAI]);
    expect(await loadCorrections()).toEqual([KAI]);
    expect(await loadAside()).toMatchObject([{ value: 7 }]);
  });

  it('is not touched by mending where it is whole', async () => {
    await mendCorrections();
    expect(held).toEqual({});
  });

  it('is erased with all that was set aside', async () => {
    held.corrections = 7;
    await mendCorrections();
    await eraseCorrections();
    expect(held).toEqual({});
  });
});

it('an import adds to what is kept, as others’ or as the reader’s own', () => {
  expect(withImported([OLE], [OLE, KAI], 'others')).toEqual([OLE, { ...KAI, foreign: true }]);
  expect(withImported([OLE], [OLE, KAI], 'mine')).toEqual([OLE, KAI]);
});
