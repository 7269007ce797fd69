import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { Correction, PeopleList } from './correction.ts';
import { readCorrections, writeCorrections } from './file.ts';
import type { Problem } from './json-lines.ts';
import { readPeopleList, writePeopleList } from './list-file.ts';
import { ASIDE, CORRECTIONS, LISTS } from './on-change.ts';

/** A store that was damaged and has been mended: what it held, so that nothing is lost. */
export interface Aside {
  /** When, ISO 8601. */
  readonly at: string;
  /** How many of its lines could not be read. */
  readonly lines: number;
  /** What the store held, as it was. */
  readonly value: unknown;
}

/** The corrections and lists that hold. */
export interface Kept {
  readonly corrections: readonly Correction[];
  readonly lists: readonly PeopleList[];
}

const get = async (key: string): Promise<unknown> => (await browser.storage.local.get(key))[key];

/** One change at a time, whichever of the extension's pages makes it. */
const inTurn = <T>(change: () => Promise<T>): Promise<T> => navigator.locks.request('corrections', change);

interface Reading<T> {
  readonly value: T;
  /** Lines that could not be read. */
  readonly damaged: number;
}

/** What was read last: every answer to a page asks for it, and a long file takes a while. */
let last: (Reading<readonly Correction[]> & { readonly stored: string }) | null = null;

function inspectCorrections(stored: unknown): Reading<readonly Correction[]> {
  if (stored === undefined) return { value: [], damaged: 0 };
  if (typeof stored !== 'string') return { value: [], damaged: 1 };
  if (last?.stored !== stored) {
    const { rows, problems } = readCorrections(stored);
    last = { stored, value: rows, damaged: problems.length };
  }
  return last;
}

/** The lists that were read last, by their files: one of ten thousand people takes a second. */
let lastLists: ReadonlyMap<unknown, ReturnType<typeof readPeopleList>> = new Map();

function inspectLists(stored: unknown): Reading<readonly PeopleList[]> {
  if (stored === undefined) return { value: [], damaged: 0 };
  if (!Array.isArray(stored)) return { value: [], damaged: 1 };
  const before = lastLists;
  lastLists = new Map(stored.flatMap((file) => (typeof file === 'string' ? [[file, before.get(file) ?? readPeopleList(file, '')]] : [])));
  const read = stored.map((file) => lastLists.get(file));
  return {
    value: read.flatMap((each) => (each && each.list.title !== '' ? [each.list] : [])),
    damaged: read.reduce((sum, each) => sum + (each && each.list.title !== '' ? each.problems.length : 1), 0),
  };
}

/** The corrections that hold now. What can't be read is left out; mendCorrections sets it aside. */
export const loadCorrections = async (): Promise<readonly Correction[]> => inspectCorrections(await get(CORRECTIONS)).value;

/** The lists that hold now, the same way. */
export const loadLists = async (): Promise<readonly PeopleList[]> => inspectLists(await get(LISTS)).value;

/** Both. */
export const loadKept = async (): Promise<Kept> => ({ corrections: await loadCorrections(), lists: await loadLists() });

async function setAside(value: unknown, lines: number): Promise<{ [ASIDE]: Aside[] }> {
  return { [ASIDE]: [...(await loadAside()), { at: new Date().toISOString(), lines, value }] };
}

/** What is to be stored, once it is sure that it can be read again. Throws an Error that says what is wrong with it. */
function sound<T>(stored: T, { problems }: { readonly problems: readonly Problem[] }): T {
  const [problem] = problems;
  if (problem) throw new Error(`${problem.is}: ${problem.what}`);
  return stored;
}

/**
 * Changes the corrections; what could not be read of them is set aside in the same write. Throws, and changes nothing, where one of the new ones has a
 * name that no correction may have, or they are too many.
 */
export function changeCorrections(change: (corrections: readonly Correction[]) => readonly Correction[]): Promise<void> {
  return inTurn(async () => {
    const stored = await get(CORRECTIONS);
    const { value, damaged } = inspectCorrections(stored);
    const file = writeCorrections(change(value));
    const changed = { [CORRECTIONS]: sound(file, readCorrections(file)) };
    await browser.storage.local.set(damaged > 0 ? { ...changed, ...(await setAside(stored, damaged)) } : changed);
  });
}

/** A list as the text of its file, once it is sure that it can be read again. Throws an Error that says what is wrong with it. */
function soundList(list: PeopleList): string {
  const file = writePeopleList(list);
  const read = readPeopleList(file, '');
  if (read.list.title === '') throw new Error('unsafe: title');
  return sound(file, read);
}

/** Changes the lists; what could not be read of them is set aside in the same write. Throws, and changes nothing, where a list is too long to be kept. */
export function changeLists(change: (lists: readonly PeopleList[]) => readonly PeopleList[]): Promise<void> {
  return inTurn(async () => {
    const stored = await get(LISTS);
    const { value, damaged } = inspectLists(stored);
    const changed = {
      [LISTS]: change(value).map(soundList),
    };
    await browser.storage.local.set(damaged > 0 ? { ...changed, ...(await setAside(stored, damaged)) } : changed);
  });
}

/** Sets aside whatever can't be read of corrections and lists, so that what is left is sound. Whole stores are left alone. */
export async function mendCorrections(): Promise<void> {
  if (inspectCorrections(await get(CORRECTIONS)).damaged > 0) await changeCorrections((corrections) => corrections);
  if (inspectLists(await get(LISTS)).damaged > 0) await changeLists((lists) => lists);
}

/** What was set aside, the oldest first. */
export async function loadAside(): Promise<Aside[]> {
  const stored = await get(ASIDE);
  if (!Array.isArray(stored)) return [];
  return stored.filter((each): each is Aside => v.is(v.object({ at: v.string() }), each));
}

/** The reader no longer wants what was set aside. */
export const forgetAside = (): Promise<void> => inTurn(() => browser.storage.local.remove(ASIDE));

/** Corrections from a file beside those that are kept: one that is kept already stays as it is. Others' are known as theirs. */
export function withImported(kept: readonly Correction[], imported: readonly Correction[], whose: 'mine' | 'others'): Correction[] {
  const ids = new Set(kept.map(({ id }) => id));
  const added = imported.filter(({ id }) => !ids.has(id));
  return [...kept, ...(whose === 'mine' ? added : added.map((each) => ({ ...each, foreign: true as const })))];
}

/** Forgets all corrections, lists and what was set aside of them. */
export const eraseCorrections = (): Promise<void> => inTurn(() => browser.storage.local.remove([CORRECTIONS, LISTS, ASIDE]));
