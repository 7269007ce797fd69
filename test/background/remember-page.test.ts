import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Engine } from '../../src/background/engine/engine.ts';
import type { Person } from '../../src/engine/analysis.ts';
import { allRecords } from '../../src/memory/file.ts';
import { openMemory } from '../../src/memory/schema.ts';
import { stanceChangesOf } from '../../src/memory/stance-changes.ts';
import type { PageState } from '../../src/messages/messages.ts';
import { analysis, article, personNamed, text } from '../ui/sample.ts';

const extension = vi.hoisted(() => ({ inIncognitoContext: false }));
// The same for every background.
const { emptyStorage, local, session, storage } = await vi.hoisted(() => import('../fake-storage.ts'));
vi.mock('webextension-polyfill', () => ({ default: { extension, storage } }));

const { held } = local;
/** A background that has just begun, with nothing in its memory. */
let background: typeof import('../../src/background/remember-page.ts');
beforeEach(async () => {
  emptyStorage();
  held.settings = { memory: true };
  extension.inIncognitoContext = false;
  globalThis.indexedDB = new IDBFactory();
  vi.resetModules();
  background = await import('../../src/background/remember-page.ts');
  const { registerEngine } = await import('../../src/background/engine/lazy-engine.ts');
  registerEngine(async () => ({ stanceChangesOf }) as unknown as Engine);
});
afterEach(() => vi.useRealTimers());

const TAB = { incognito: false };
const page = (url: string, people: readonly Person[] = analysis.people): Extract<PageState, { is: 'analysed' }> => ({
  is: 'analysed',
  article: { ...article, url },
  text,
  analysis: { ...analysis, people },
});
const FIRST = page('https://a.example/1');
const SECOND = page('https://a.example/2#comments');
const kadri = personNamed('Kadri Saar');

describe('what is read', () => {
  it('is remembered, and said of the same people in the next article', async () => {
    await background.rememberPage(FIRST, TAB);
    await background.rememberPage(SECOND, TAB);
    const met = await background.metOnPage(SECOND, TAB);
    expect(met[kadri.id]).toMatchObject({ articles: 1, last: { url: 'https://a.example/1', title: article.title } });
  });

  it('is not remembered where its address is longer than a file can hold', async () => {
    const long = page(`https://a.example/1?q=${'a'.repeat(5000)}`);
    await background.rememberPage(long, TAB);
    await background.rememberPage(FIRST, TAB);
    expect((await allRecords(await openMemory(() => {}))).map(({ url }) => url)).toEqual(['https://a.example/1']);
  });

  it('is remembered of a tab that goes from address to address by itself as far as anybody reads, and no further', async () => {
    for (let at = 0; at < 210; at++) await background.rememberPage(page(`https://a.example/${at}`, [kadri]), { ...TAB, id: 1 });
    expect(await allRecords(await openMemory(() => {}))).toHaveLength(200);
  });

  it('is there for whoever asks at once', async () => {
    void background.rememberPage(FIRST, TAB);
    expect(Object.keys(await background.metOnPage(SECOND, TAB))).toContain(kadri.id);
  });

  it('is remembered with the whole, and with where people stand when that is read', async () => {
    const whole = { ...FIRST, reading: { is: 'now' as const, unread: [kadri.id] } };
    await background.rememberPage({ ...FIRST, partial: true }, TAB);
    expect(await background.metOnPage(SECOND, TAB)).toEqual({});
    await background.rememberPage({ ...whole, analysis: { ...analysis, people: [{ ...kadri, stances: [] }] } }, TAB);
    expect(await background.metOnPage(SECOND, TAB)).toMatchObject({ [kadri.id]: { articles: 1 } });
    const db = await openMemory(() => {});
    expect(await db.count('stances')).toBe(0);
    await background.rememberPage(FIRST, TAB);
    const stances = await db.count('stances');
    expect(stances).toBeGreaterThan(0);
    await background.rememberPage(
      { ...FIRST, reading: { is: 'failed', message: 'damaged' }, analysis: { ...analysis, people: [kadri] } },
      TAB,
    );
    expect(await db.count('stances')).toBe(stances);
    db.close();
  });

  it('has no private people in it', async () => {
    await background.rememberPage(FIRST, TAB);
    const met = await background.metOnPage(SECOND, TAB);
    const privately = analysis.people.filter(({ kind }) => kind === 'other');
    expect(privately).not.toEqual([]);
    for (const { id } of privately) expect(met).not.toHaveProperty(id);
    const as = page(
      'https://a.example/3',
      analysis.people.map((person) => ({ ...person, kind: 'other' as const })),
    );
    await background.rememberPage(as, TAB);
    expect(await background.metOnPage(as, TAB)).toEqual({});
  });

  it.each<[string, () => { incognito: boolean }]>([
    ['in a private window', () => ({ incognito: true })],
    [
      'by an extension that is in one',
      () => {
        extension.inIncognitoContext = true;
        return TAB;
      },
    ],
    [
      'while the memory is off',
      () => {
        held.settings = { memory: false };
        return TAB;
      },
    ],
  ])('%s is neither kept nor compared', async (_where, tab) => {
    await background.rememberPage(FIRST, tab());
    expect(await indexedDB.databases()).toEqual([]);
    extension.inIncognitoContext = false;
    held.settings = { memory: true };
    await background.rememberPage(FIRST, TAB);
    expect(await background.metOnPage(SECOND, tab())).toEqual({});
  });

  it('is forgotten when it has become too old, but for the day on which the clock jumped there', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-01T00:00:00Z') });
    held.settings = { memory: true, memoryDays: 30 };
    await background.rememberPage(FIRST, TAB);
    vi.setSystemTime(new Date('2026-02-15T00:00:00Z'));
    await background.rememberPage(page('https://b.example/', [kadri]), TAB);
    expect(Object.keys(await background.metOnPage(SECOND, TAB)).length).toBeGreaterThan(1);
    vi.setSystemTime(new Date('2026-02-16T00:00:00Z'));
    await background.rememberPage(page('https://c.example/', [kadri]), TAB);
    expect(await background.metOnPage(SECOND, TAB)).toEqual({ [kadri.id]: expect.objectContaining({ articles: 2 }) });
  });
});

describe('a memory that can’t be written', () => {
  it('is no fault of the page, is told, and is told no longer when it can', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new Error('the disk is full');
    });
    await background.rememberPage(FIRST, TAB);
    expect(session.held.memoryTrouble).toMatchObject({ message: 'the disk is full' });
    open.mockRestore();
    await background.rememberPage(FIRST, TAB);
    expect(session.held).not.toHaveProperty('memoryTrouble');
  });

  it('is opened anew: a connection that has met a full disk may never answer again', async () => {
    await background.rememberPage(FIRST, TAB);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    const close = vi.spyOn(IDBDatabase.prototype, 'close');
    await background.rememberPage(SECOND, TAB);
    expect(put).toHaveBeenCalled();
    expect(session.held.memoryTrouble).toMatchObject({ isFull: true });
    await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
    await background.rememberPage(SECOND, TAB);
    expect(session.held).not.toHaveProperty('memoryTrouble');
    vi.restoreAllMocks();
  });

  it('is written again once it can, though nothing at all could be stored meanwhile', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new Error('the disk is full');
    });
    local.faults.full = true;
    session.faults.full = true;
    await background.rememberPage(FIRST, TAB);
    expect(await background.metOnPage(SECOND, TAB)).toEqual({});
    open.mockRestore();
    local.faults.full = false;
    session.faults.full = false;
    await background.rememberPage(FIRST, TAB);
    expect(Object.keys(await background.metOnPage(SECOND, TAB))).toContain(kadri.id);
  });
});
