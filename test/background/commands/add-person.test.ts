import { beforeEach, expect, it, vi } from 'vitest';
import type { Correction } from '../../../src/corrections/correction.ts';

type Listener = (...heard: never[]) => void;
const listeners = new Map<string, Listener>();
const event = (name: string) => ({ addListener: (listener: Listener) => listeners.set(name, listener) });
const menu: object[] = [];
let corrections: readonly Correction[] = [];
let answer: () => Promise<unknown> = async () => 'Old Roi';

vi.mock('webextension-polyfill', () => ({
  default: {
    commands: { onCommand: event('command') },
    contextMenus: {
      onClicked: event('clicked'),
      removeAll: async () => menu.splice(0),
      create: (entry: object) => menu.push(entry),
    },
    i18n: { getMessage: (key: string) => key },
    runtime: { onInstalled: event('installed'), onStartup: event('startup') },
  },
}));
vi.mock('../../../src/messages/send.ts', () => ({ askPage: () => answer() }));
vi.mock('../../../src/corrections/store.ts', () => ({
  async changeCorrections(change: (all: readonly Correction[]) => readonly Correction[]) {
    corrections = change(corrections);
  },
}));
const { listenForAddPerson } = await import('../../../src/background/commands/add-person.ts');
const hear = (name: string, ...heard: unknown[]) => listeners.get(name)?.(...(heard as never[]));
const TAB = { id: 7, url: 'https://a.example/1?utm_source=x#top' };

beforeEach(() => {
  corrections = [];
  answer = async () => 'Old Roi';
  listenForAddPerson();
});

it.each<[string, unknown[]]>([
  ['command', ['name-person', TAB]],
  ['clicked', [{ menuItemId: 'name-person' }, TAB]],
])('a %s keeps the selected name as a person of this page', async (name, heard) => {
  hear(name, ...heard);
  await vi.waitFor(() => expect(corrections).toMatchObject([{ do: 'missed', name: 'Old Roi', where: { page: 'https://a.example/1' } }]));
});

it('keeps a name once, however often it is said', async () => {
  hear('command', 'name-person', TAB);
  hear('command', 'name-person', TAB);
  hear('command', 'name-person', { ...TAB, url: 'https://a.example/2' });
  await vi.waitFor(() => expect(corrections).toHaveLength(2));
});

it.each<[string, unknown[], (() => Promise<unknown>)?]>([
  ['another command', ['command', 'next-person', TAB]],
  ['another entry', ['clicked', { menuItemId: 'else' }, TAB]],
  ['no tab', ['command', 'name-person']],
  ['a tab without an address', ['command', 'name-person', { id: 7 }]],
  ['no name', ['command', 'name-person', TAB], async () => null],
  ['a page that does not answer', ['command', 'name-person', TAB], () => Promise.reject(new Error('Receiving end does not exist.'))],
])('nothing at %s', async (_what, [name, ...heard], answers = answer) => {
  const asked = vi.fn(answers);
  answer = asked;
  hear(name as string, ...heard);
  await new Promise(setImmediate);
  expect(corrections).toEqual([]);
});

it.each(['installed', 'startup'])('the menu over selected words has its entry once when %s', async (name) => {
  hear(name);
  await vi.waitFor(() =>
    expect(menu).toEqual([expect.objectContaining({ id: 'name-person', title: 'menuMissed', contexts: ['selection'] })]),
  );
});
