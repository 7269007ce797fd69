// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Change } from '../../src/corrections/correction.ts';
import { writeCorrections } from '../../src/corrections/file.ts';
import { writePeopleList } from '../../src/corrections/list-file.ts';
import { App, sizeWords } from '../../src/library/app.tsx';
import { FileImport } from '../../src/library/file-import.tsx';
import type { Waiting } from '../../src/library/in-slices.ts';
import { writeMemory } from '../../src/memory/file.ts';
import type { ArticleRecord } from '../../src/memory/record.ts';
import { remember } from '../../src/memory/remember.ts';
import { type Database, openMemory } from '../../src/memory/schema.ts';
import { catalogueFrom } from '../../src/messages/catalogue.ts';
import { catalogueOf } from '../../src/tools/build/locales.ts';
import { speakWith } from '../../src/ui/i18n.ts';
import { emptyStorage, local, locks } from '../fake-storage.ts';
import { article, held, said, shown } from '../memory/records.ts';
import { accessibilityFaults, all, one, settle, show } from '../ui/render.ts';

vi.mock('webextension-polyfill', async () => ({ default: { storage: (await import('../fake-storage.ts')).storage } }));

const stored = local.held;
const ANNA = shown('Anna Lindqvist', { kind: 'leader', role: 'prime minister', affiliations: ['Nordmark'] });
let db: Database;

/** Waits until the view has what it should: the store answers when it answers. */
const untilShown = (selector: string, text: string | RegExp = '', ms = 1000) =>
  vi.waitFor(
    async () => {
      await settle(() => {});
      return one(selector, text);
    },
    { timeout: ms },
  );

async function open(hash = '', memory: Database | Error = db) {
  location.hash = hash;
  await show(<App memory={memory} />);
}

beforeEach(async () => {
  emptyStorage();
  stored.settings = { memory: true };
  globalThis.indexedDB = new IDBFactory();
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
  Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
  db = await openMemory();
  await remember(db, article(1, [{ ...ANNA, stances: [held('the ferry', 'for')], statements: [said('The ferry will sail')] }]));
  await remember(db, article(2, [{ ...ANNA, stances: [held('the ferry', 'against')] }, shown('Jonas Weber', { kind: 'analyst' })]));
});
afterEach(async () => {
  await show(null);
  db.close();
});

describe('people and articles', () => {
  it('are listed, the last met first, with the size of it all', async () => {
    await open();
    await untilShown('.size', '2 articles · 2 people');
    await vi.waitFor(() => expect(all('.item-name')).toHaveLength(2));
    expect(one('.item', /^Anna/).textContent).toContain('In 2 articles, last on Mar 2, 2026');
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('matters stand with everybody’s positions, the newest first', async () => {
    await remember(db, article(1, [{ ...ANNA, stances: [held('the harbour ferry', 'for')] }]));
    await remember(db, article(2, [{ ...ANNA, stances: [held('the harbour ferry', 'against')] }]));
    await remember(db, article(3, [shown('Jonas Weber', { kind: 'analyst', stances: [held('scrapping the harbour ferry', 'against')] })]));
    await open('#matters');
    (await untilShown('.item-name', 'the harbour ferry')).click();
    await untilShown('.page-name', 'the harbour ferry');
    await vi.waitFor(() => expect(all('.in-article')).toHaveLength(3));
    expect(all('.in-article h3').map(({ textContent }) => textContent)).toEqual([
      'Jonas Weber +For',
      'Anna Lindqvist −Against',
      'Anna Lindqvist +For',
    ]);
    expect(all('.in-article .target').map(({ textContent }) => textContent)).toEqual(['scrapping the harbour ferry']);
    expect(one('.sections [aria-current]').textContent).toBe('Matters');
    expect(await accessibilityFaults()).toEqual([]);
    for (const store of db.objectStoreNames) await db.clear(store);
    await open('#matters');
    await untilShown('.empty', /^No matter yet/);
  });

  it('who only made an article is folded away at the end, in the list and in the article', async () => {
    await remember(db, article(3, [ANNA, shown('Nora Quill', { kind: 'journalist', maker: true })]));
    await open();
    await untilShown('.makers summary', '1 byline or credit');
    await untilShown('.size', '3 articles · 2 people');
    expect(all('.shown > .items .item-name').map(({ textContent }) => textContent)).toEqual(['Anna Lindqvist', 'Jonas Weber']);
    expect(one('.makers .item-name').textContent).toBe('Nora Quill');
    expect(await accessibilityFaults()).toEqual([]);
    await open(`#article/${encodeURIComponent(article(3, []).url)}`);
    await untilShown('.makers h3', 'Nora Quill');
    expect(all('.in-articles h3').map(({ textContent }) => textContent)).toEqual(['Anna Lindqvist']);
  });

  it('say of an article that gives no date when it was read', async () => {
    await remember(db, article(3, [ANNA], { published: null }));
    await open('#articles');
    await untilShown('.item-what', 'The Fjord Courier, no date given, read Mar 4, 2026');
    await remember(db, article(4, [ANNA], { published: null, outlet: null }));
    expect(one('.item', /coast 2/).textContent).toContain('The Fjord Courier, Mar 2, 2026');
    await open(`#article/${encodeURIComponent(article(3, []).url)}`);
    await untilShown('.hint', /^The Fjord Courier, no date given, read Mar 4, 2026/);
    await open(`#person/${encodeURIComponent('name:anna lindqvist|nordmark')}`);
    await untilShown('.hint', 'In 4 articles, the last read on Mar 5, 2026');
    await open();
    await untilShown('.item-when', 'In 4 articles, the last read on Mar 5, 2026');
    await open(`#article/${encodeURIComponent(article(4, []).url)}`);
    await untilShown('.hint', /^No date given, read Mar 5, 2026/);
  });

  it('have no size where there are none', async () => {
    for (const store of db.objectStoreNames) await db.clear(store);
    await open();
    await vi.waitFor(() => expect(document.body.textContent).toContain('Nobody yet.'));
    await new Promise((turn) => setTimeout(turn, 50));
    expect(all('.size')).toEqual([]);
  });

  it('are found', async () => {
    await open();
    const box = (await untilShown('.search')) as HTMLInputElement;
    await settle(() => {
      box.value = 'sail';
      box.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await untilShown('.items .remembered-words', 'The ferry will sail');
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('have pages: a person’s with the change of view and all articles', async () => {
    await open(`#person/${encodeURIComponent('name:anna lindqvist|nordmark')}`);
    await untilShown('.page-name', 'Anna Lindqvist');
    expect(one('.view-change').textContent).toContain('Changed view on “the ferry”');
    expect(all('.in-article h3').map(({ textContent }) => textContent)).toEqual(['News of the coast 2', 'News of the coast 1']);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it.each([
    [`#person/${encodeURIComponent('name:anna lindqvist|nordmark')}`, 'People'],
    [`#article/${encodeURIComponent(article(1, []).url)}`, 'Articles'],
  ])('have pages with a way back to their list: %s', async (hash, list) => {
    await open(hash);
    const back = await untilShown('.page .page-back', list);
    await settle(() => back.click());
    await untilShown(`.items[aria-label=${list}]`);
    expect(one('.sections [aria-current]').textContent).toBe(list);
    expect(document.querySelector('.page')).toBeNull();
  });

  it('are told with no affiliation that the role says', async () => {
    const board = { role: 'head of the Nordmark Ferry Board', affiliations: ['NFB', 'Nordmark'] };
    await remember(db, article(3, [shown('Kari Abel', board)]));
    await open();
    expect((await untilShown('.item', /^Kari Abel/)).textContent).toContain('Head of the Nordmark Ferry BoardIn 1 article');
  });

  it('are forgotten only after the reader has said so', async () => {
    await open(`#article/${encodeURIComponent(article(2, []).url)}`);
    await untilShown('.page-name', 'News of the coast 2');
    await settle(() => one('.page .danger').click());
    await settle(() => one('dialog button', 'Cancel').click());
    expect(await db.count('articles')).toBe(2);
    await settle(() => one('.page .danger').click());
    await settle(() => one('dialog .danger', 'Forget').click());
    await vi.waitFor(async () => expect(await db.count('articles')).toBe(1));
    expect(await db.count('people')).toBe(1);
  });
});

it('a person is never remembered again after the reader has said so, until they take it back', async () => {
  await open(`#person/${encodeURIComponent('name:anna lindqvist|nordmark')}`);
  await untilShown('.page-name', 'Anna Lindqvist');
  await settle(() => one('.page .danger', 'Never remember this person').click());
  expect(one('dialog').textContent).toContain('nobody called Anna Lindqvist is remembered any more');
  await settle(() => one('dialog .danger', 'Never remember').click());
  await vi.waitFor(async () => expect(await db.count('people')).toBe(1));
  await open('#data');
  await untilShown('.item-said', 'Anna Lindqvist');
  expect(await accessibilityFaults()).toEqual([]);
  await settle(() => one('.item-row button', 'Remember again').click());
  await vi.waitFor(async () => {
    await settle(() => {});
    expect(all('.item-said')).toEqual([]);
  });
  expect(await db.count('never')).toBe(0);
});

it('people who may be two are told as such', async () => {
  await remember(db, article(3, [shown('Jonas Weber', { kind: 'analyst', affiliations: ['Bergen'] })]));
  await open();
  const item = await untilShown('.item', /^Jonas/);
  expect(item.textContent).toContain('Only the name is the same: it may be somebody else.');
});

/** The reader chooses a file of these articles; another is read than is there where `text` says so. */
async function choose(records: readonly ArticleRecord[], text = async (file: string) => file) {
  const input = (await untilShown('input[type=file]')) as HTMLInputElement;
  const file = writeMemory(records);
  Object.defineProperty(input, 'files', {
    value: [{ name: 'backup.jsonl', size: file.length, text: () => text(file) }],
    configurable: true,
  });
  await settle(() => input.dispatchEvent(new Event('change', { bubbles: true })));
}

it('a file says what came of it: what is new, what was here already', async () => {
  await open('#data');
  await choose([article(1, [ANNA]), article(7, [ANNA])]);
  const take = await untilShown('.import .primary', 'Take 2 entries');
  await settle(() => take.click());
  await untilShown('.import > [role=status]', '1 entry taken.1 entry was here already.');
  expect(await db.count('articles')).toBe(3);
});

it('a large file is read and taken piece by piece, and says how far it is', async () => {
  // A clock by which every step takes long, so that there are several pieces however fast the machine is.
  let time = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
    time += 10;
    return time;
  });
  await open('#data');
  const seen = new Set<number>();
  const watcher = new MutationObserver(() => {
    const share = document.querySelector('progress')?.value ?? 0;
    if (share > 0) seen.add(share);
  });
  watcher.observe(document.body, { subtree: true, childList: true, attributes: true });
  const many = Array.from({ length: 1500 }, (_, i) => article(i + 10, [ANNA], { published: '2026-03-02', seen: '2026-03-02T08:00:00Z' }));
  await choose(many);
  await untilShown('.import .primary', 'Take 1,500 entries', 20_000);
  expect(seen.size).toBeGreaterThan(1);
  seen.clear();
  await choose(many.slice(0, 300));
  (await untilShown('.import .primary', 'Take 300 entries')).click();
  await untilShown('.import > [role=status]', '300 entries taken.', 20_000);
  expect([...seen]).toEqual(expect.arrayContaining([1 / 3, 2 / 3]));
  watcher.disconnect();
  clock.mockRestore();
});

it('a file is read no further once the reader has left', async () => {
  let waiting: Waiting | undefined;
  const read = (_text: string, _name: string, given: Waiting) => {
    waiting = given;
    return new Promise<never>(() => {});
  };
  await show(<FileImport label="Open a file…" largest={1000} read={read} />);
  await choose([]);
  expect(waiting?.signal.aborted).toBe(false);
  await show(null);
  expect(waiting?.signal.aborted).toBe(true);
});

it('a file that can’t be read says so', async () => {
  await open('#data');
  await choose([], () => Promise.reject(new Error('it is gone')));
  await untilShown('.import > [role=status]', 'Not all of the file was taken: it is gone');
});

it('a file for which there is no room says so, and what was there before stays', async () => {
  await open('#data');
  await choose([article(7, [ANNA])]);
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  (await untilShown('.import .primary', 'Take 1 entry')).click();
  await untilShown('.import > [role=status]', 'stores nothing more for Dramatis');
  put.mockRestore();
  expect(await db.count('articles')).toBe(2);
  (await untilShown('.import .primary', 'Take 1 entry')).click();
  await untilShown('.import > [role=status]', '1 entry taken.');
});

it('a memory that can’t be opened is told, and corrections are there all the same', async () => {
  stored.corrections = writeCorrections([
    { id: 'c1', made: '2026-03-04', where: 'everywhere', do: 'merge', name: 'Kim Jong-un', into: 'Kim Jong Un' },
  ]);
  await open('#corrections', new Error('the file is damaged'));
  expect(one('[role=alert]').textContent).toContain('the file is damaged');
  await untilShown('.item-said', 'Kim Jong-un is the same person as Kim Jong Un');
  expect(await accessibilityFaults()).toEqual([]);
  await settle(() => one('.item-row button', 'Undo').click());
  await vi.waitFor(() => expect(stored.corrections).toBe(writeCorrections([])));
});

it.each<[Change, string]>([
  [{ do: 'kind', name: 'Ole Dahl', kind: 'analyst' }, 'Ole Dahl: Analyst'],
  [{ do: 'kind', name: 'Ole Dahl', kind: 'other' }, 'Ole Dahl: Other'],
  [{ do: 'affiliation', name: 'Ole Dahl', affiliation: 'Nordic Council' }, 'Ole Dahl belongs to Nordic Council'],
  [{ do: 'affiliation', name: 'Ole Dahl', affiliation: null, was: 'Nordic Council' }, 'Ole Dahl does not belong to Nordic Council'],
  [{ do: 'affiliation', name: 'Ole Dahl', affiliation: null }, 'Ole Dahl: no affiliation'],
  [{ do: 'role', name: 'Ole Dahl', role: null }, 'Ole Dahl: no role'],
  [{ do: 'called', name: 'Ole Dahl', is: 'Olav Dahl' }, 'Ole Dahl is called Olav Dahl'],
  [{ do: 'missed', name: 'Ole Dahl' }, 'Ole Dahl is a person'],
  [{ do: 'stance', name: 'Ole Dahl', target: 'the ferry', position: 'for' }, 'Ole Dahl, not right: “For: the ferry”'],
  [
    { do: 'stance', name: 'Ole Dahl', target: 'the ferry', position: 'for', is: 'against' },
    'Ole Dahl, not “For: the ferry” but “Against: the ferry”',
  ],
  [
    { do: 'stands', name: 'Ole Dahl', quote: { before: '', exact: 'Sail it!', after: '' }, target: 'the ferry', position: 'for' },
    'Ole Dahl: “For: the ferry”, by the words “Sail it!”',
  ],
  [
    {
      do: 'stands',
      name: 'Ole Dahl',
      quote: { before: '', exact: '"Sail it!" Dahl said.', after: '' },
      target: 'the “Ida”',
      position: 'for',
    },
    'Ole Dahl: “For: the ‘Ida’”, by the words “‘Sail it!’ Dahl said.”',
  ],
  [{ do: 'no-position', name: 'Ole Dahl', quote: { before: '', exact: 'Sail it!', after: '' } }, 'Ole Dahl, no stance: “Sail it!”'],
])('a correction %j is listed in words', async (change, words) => {
  stored.corrections = writeCorrections([{ id: 'c1', made: '2026-03-04', where: { page: 'https://a.example/' }, ...change }]);
  await open('#corrections');
  await untilShown('.item-said', words);
});

it('what an article has somebody say is shown a sentence once, and not again where it is told as a position', async () => {
  const sentence = { before: '', quote: ['She said it sails, “a joy.”'], after: '' };
  const sails = { kind: 'indirect', before: 'She said ', quote: ['it sails'], after: ', “a joy.”' } as const;
  const joy = { kind: 'direct', before: 'She said it sails, ', quote: ['“a joy.”'], after: '' } as const;
  await remember(db, article(3, [{ ...ANNA, statements: [sails, joy] }]));
  await remember(db, article(4, [{ ...ANNA, statements: [sails, joy], positions: [{ ...sentence, confidence: 0.9 }] }]));
  const lines = () => all('.facts li').map(({ textContent }) => textContent);
  await open(`#article/${encodeURIComponent(article(3, []).url)}`);
  await untilShown('.page-name', 'coast 3');
  expect(lines()).toEqual(['Paraphrased · QuotedShe said it sails, “a joy.”']);
  await open(`#article/${encodeURIComponent(article(4, []).url)}`);
  await untilShown('.page-name', 'coast 4');
  expect(lines()).toEqual([expect.stringMatching(/She said it sails, “a joy.”$/)]);
});

it('a correction stands in Arabic from the right, its names apart: nothing is said of one that is of the other', async () => {
  const change: Change = { do: 'affiliation', name: 'Ole Dahl', affiliation: null, was: 'Nordic Council' };
  stored.corrections = writeCorrections([{ id: 'c1', made: '2026-03-04', where: 'everywhere', ...change }]);
  speakWith(catalogueFrom(catalogueOf('ar')));
  try {
    await open('#corrections');
    const line = await untilShown('.item-said');
    expect(line.textContent).toMatch(/^\u2068Ole Dahl\u2069 .+ \u2068Nordic Council\u2069$/);
    // In a bdi the first letter of a name would turn the whole line.
    expect(line.childElementCount).toBe(0);
  } finally {
    speakWith(catalogueFrom(catalogueOf('en')));
  }
});

it('a stance whose hiding is undone is in the memory again at once', async () => {
  const { url } = article(3, []);
  const change: Change = { do: 'stance', name: 'Anna Lindqvist', target: 'the toll', position: 'for' };
  stored.corrections = writeCorrections([{ id: 'c1', made: '2026-03-04', where: { page: url }, ...change }]);
  await remember(db, article(3, [{ ...ANNA, hidden: [held('the toll', 'for')] }]));
  await open(`#article/${encodeURIComponent(url)}`);
  await untilShown('.in-article', 'Anna Lindqvist');
  expect(all('.in-article .target')).toEqual([]);
  await open('#corrections');
  const undo = await untilShown('.item-row button', 'Undo');
  await settle(() => undo.click());
  await vi.waitFor(async () => expect(await db.count('stances')).toBe(3));
  await open(`#article/${encodeURIComponent(url)}`);
  await untilShown('.in-article .target', 'the toll');
});

it.each([
  ['#corrections', 'Undo'],
  ['#lists', 'Remove'],
])('what can’t be taken back, since the browser stores nothing more, is still there and told: %s', async (hash, button) => {
  stored.corrections = writeCorrections([
    { id: 'c1', made: '2026-03-04', where: 'everywhere', do: 'merge', name: 'Kim Jong-un', into: 'Kim Jong Un' },
  ]);
  stored.peopleLists = [writePeopleList({ title: 'Harbour board', people: [] })];
  await open(hash);
  const back = await untilShown('.item button', button);
  local.faults.full = true;
  await settle(() => back.click());
  await untilShown('[role=alert]', 'That could not be kept');
  expect(all('.item')).toHaveLength(1);
  local.faults.full = false;
  await settle(() => back.click());
  await vi.waitFor(() => expect(all('.item')).toHaveLength(0));
  expect(all('[role=alert]')).toEqual([]);
});

it.each(['#data', '#lists', '#corrections', '#articles'])('%s has no accessibility fault', async (hash) => {
  await open(hash);
  await untilShown('.shown');
  expect(await accessibilityFaults()).toEqual([]);
});

it.each(['Backup', 'JSON-LD', 'CSV', 'Markdown'])('says what came of a file that was asked for: %s', async (button) => {
  URL.createObjectURL = () => 'blob:null/1';
  await open('#data');
  await settle(() => one('.buttons button', button).click());
  await untilShown('[role=status]', 'The file is saved.');
  URL.createObjectURL = () => {
    throw new Error('no room for it');
  };
  await settle(() => one('.buttons button', button).click());
  await untilShown('[role=status]', 'That did not work: no room for it');
});

it('how long it is kept is chosen, and what is older is forgotten at once', async () => {
  await open('#data');
  const label = await untilShown('label', '30 days');
  await settle(() => label.querySelector('input')?.click());
  await vi.waitFor(() => expect(stored.settings).toMatchObject({ memoryDays: 30 }));
  await vi.waitFor(async () => expect(await db.count('articles')).toBe(0));
});

it.each([
  [0, '0 kB'],
  [1200, '2 kB'],
  [4_240_000, '4.2 MB'],
])('%i bytes are %s', (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words);
});
