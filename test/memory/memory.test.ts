import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { allRecords, importRecords, writeMemory } from '../../src/memory/file.ts';
import {
  forgetArticle,
  forgetBefore,
  forgetForGood,
  forgetOld,
  forgetPerson,
  neverRemembered,
  rememberAgain,
} from '../../src/memory/forget.ts';
import { matterPage, matters, personPage } from '../../src/memory/library-pages.ts';
import { articlePage, lastArticles, lastPeople, met as metWith, setAside, sizeOf } from '../../src/memory/recall.ts';
import { remember } from '../../src/memory/remember.ts';
import { repairMemory } from '../../src/memory/repair.ts';
import { type Database, NAME, openMemory, STORES } from '../../src/memory/schema.ts';
import { search } from '../../src/memory/search.ts';
import { showAgain } from '../../src/memory/show-again.ts';
import { stanceChangesOf } from '../../src/memory/stance-changes.ts';
import { SURE } from '../../src/vocabulary/confidence.ts';
import { article, held, passage, readMemory, said, shown } from './records.ts';

const met = (...[db, person, url]: [Database, Parameters<typeof metWith>[1], string]) =>
  metWith(db, person, url, async (rows) => stanceChangesOf(rows));

let db: Database;
beforeEach(async () => {
  db?.close();
  globalThis.indexedDB = new IDBFactory();
  db = await openMemory();
});

const ANNA = shown('Anna Lindqvist', {
  kind: 'leader',
  role: 'prime minister',
  affiliations: ['Nordmark'],
  statements: [said('The ferry will sail before the winter')],
  stances: [held('the ferry', 'for')],
});
const JONAS = shown('Jonas Weber', { kind: 'analyst', affiliations: ['University of Bergen'], stances: [held('the ferry', 'against')] });

const namesOf = async () => (await lastPeople(db)).map(({ name, articles, last }) => `${name} ${articles} ${last}`);
const idOf = async (name: string) => (await lastPeople(db)).find((person) => person.name === name)?.id ?? '';
/** Everything in all stores. */
const everything = () => Promise.all(STORES.map((store) => db.getAll(store)));

describe('remembering', () => {
  it('knows people again, and how often and when they were last met', async () => {
    await remember(db, article(1, [ANNA, JONAS]));
    await remember(db, article(2, [ANNA]));
    expect(await namesOf()).toEqual(['Anna Lindqvist 2 2026-03-02', 'Jonas Weber 1 2026-03-01']);
    expect(await sizeOf(db)).toEqual({ articles: 2, people: 2 });
  });

  it('knows of somebody met last in an article without a date that it is the day of reading, until a dated one comes', async () => {
    await remember(db, article(1, [ANNA], { published: null }));
    expect(await lastPeople(db)).toMatchObject([{ last: '2026-03-02', undated: true }]);
    await remember(db, article(3, [ANNA]));
    expect((await lastPeople(db)).map(({ last, undated }) => [last, undated])).toEqual([['2026-03-03', undefined]]);
  });

  it('the same article twice changes nothing', async () => {
    expect(await remember(db, article(1, [ANNA]))).toBe(true);
    const before = await everything();
    expect(await remember(db, article(1, [ANNA], { seen: '2026-04-01T08:00:00.000Z' }))).toBe(false);
    expect(await everything()).toEqual(before);
  });

  it('an article that was not read to the end is kept, but not over where people were found to stand', async () => {
    const unread = article(1, [{ ...ANNA, stances: [] }]);
    expect(await remember(db, unread, false)).toBe(true);
    expect(await remember(db, article(1, [ANNA]))).toBe(true);
    const read = await everything();
    expect(await remember(db, unread, false)).toBe(false);
    expect(await everything()).toEqual(read);
  });

  it('an article that has changed takes its own place, and keeps the day it was first read', async () => {
    await remember(db, article(1, [ANNA, JONAS]));
    await remember(db, article(1, [{ ...ANNA, stances: [] }], { seen: '2026-04-01T08:00:00.000Z' }));
    expect(await namesOf()).toEqual(['Anna Lindqvist 1 2026-03-01']);
    expect(await db.getAll('stances')).toEqual([]);
    expect((await lastArticles(db))[0]).toMatchObject({ seen: '2026-03-02T08:00:00.000Z', people: 1 });
  });

  it('keeps nothing of an article that fails in the middle', async () => {
    await remember(db, article(1, [ANNA]));
    const before = await everything();
    const broken = { ...JONAS, stances: [{ ...held('the ferry', 'for'), target: { toLowerCase: 1 } as unknown as string }] };
    await expect(remember(db, article(2, [ANNA, broken]))).rejects.toThrow();
    expect(await everything()).toEqual(before);
  });

  it('tells people of one name apart by what they belong to', async () => {
    await remember(db, article(1, [ANNA]));
    await remember(db, article(2, [shown('Anna Lindqvist', { kind: 'business', affiliations: ['Lindqvist Shipping'] })]));
    await remember(db, article(3, [shown('Anna Lindqvist', { affiliations: ['nordmark'] })]));
    expect(await namesOf()).toEqual(['Anna Lindqvist 2 2026-03-03', 'Anna Lindqvist 1 2026-03-02']);
  });

  it('tells a role with the affiliations of its own article, and of no other', async () => {
    const known = 'Anna Lindqvist (Nordmark)';
    const told = async () => (await lastPeople(db)).map(({ role, affiliations, told }) => [role, affiliations.slice(0, told)]);
    await remember(db, article(1, [shown('Anna Lindqvist', { known, role: 'senator', affiliations: ['Coast', 'Senate of Nordmark'] })]));
    await remember(db, article(2, [{ ...ANNA, known }]));
    expect(await told()).toEqual([['prime minister', ['Nordmark']]]);
    await remember(db, article(3, [shown('Anna Lindqvist', { known, affiliations: ['Ferry Party'] })]));
    expect(await told()).toEqual([['prime minister', ['Nordmark']]]);
    await remember(db, article(4, [shown('Anna Lindqvist', { known, role: 'candidate' })]));
    expect(await told()).toEqual([['candidate', []]]);
    expect((await lastPeople(db))[0]?.affiliations.toSorted()).toEqual(['Coast', 'Ferry Party', 'Nordmark', 'Senate of Nordmark']);
  });

  it('knows whom the knowledge base knows, under any spelling', async () => {
    await remember(db, article(1, [shown('Kim Jong Un', { known: 'Kim Jong-un (North Korea)' })]));
    await remember(db, article(2, [shown('Kim Jong-Un', { known: 'Kim Jong-un (North Korea)', affiliations: ['Workers’ Party'] })]));
    await remember(db, article(3, [shown('Kim Jong Un', { affiliations: ['Workers’ Party'] })]));
    await remember(db, article(4, [shown('Kim Jong Un', { known: 'Kim Jong-un (Seoul)' })]));
    expect(await namesOf()).toEqual(['Kim Jong Un 1 2026-03-04', 'Kim Jong Un 3 2026-03-03']);
  });
});

describe('one order and one threshold, those of the panel', () => {
  const photographer = shown('Abel Zuma', { kind: 'journalist', weight: -1 });

  it('lists the people of a day by how much they matter, and the last day first', async () => {
    await remember(db, article(1, [{ ...ANNA, weight: 9 }]));
    await remember(db, article(2, [photographer, { ...JONAS, weight: 4 }, shown('Zoe Abel', { weight: 2 })]));
    expect(await namesOf()).toEqual([
      'Jonas Weber 1 2026-03-02',
      'Zoe Abel 1 2026-03-02',
      'Abel Zuma 1 2026-03-02',
      'Anna Lindqvist 1 2026-03-01',
    ]);
    await remember(
      db,
      article(3, [
        { ...photographer, weight: 7 },
        { ...ANNA, weight: 8 },
      ]),
    );
    expect((await lastPeople(db)).slice(0, 2).map(({ name }) => name)).toEqual(['Anna Lindqvist', 'Abel Zuma']);
  });

  it('shows those of an article so, and so they stand in a file', async () => {
    await remember(db, article(2, [photographer, { ...JONAS, weight: 4 }, { ...ANNA, weight: 9 }]));
    const names = ['Anna Lindqvist', 'Jonas Weber', 'Abel Zuma'];
    expect((await articlePage(db, article(2, []).url))?.people.map(({ name }) => name)).toEqual(names);
    expect((await allRecords(db))[0]?.people.map(({ name }) => name)).toEqual(names);
  });

  it('keeps of a stance that is not sure the words alone, wherever it comes from, and finds it by them', async () => {
    const weak = { ...held('the toll', 'for', 'a fair price'), confidence: SURE - 0.01 };
    await remember(db, article(1, [{ ...ANNA, stances: [weak, held('the ferry', 'for')] }]));
    const file = writeMemory([article(2, [{ ...JONAS, stances: [{ ...weak, position: 'against' }] }])]);
    expect(await importRecords(db, readMemory(file).rows)).toBe(1);
    expect((await db.getAll('stances')).map(({ target }) => target)).toEqual(['ferry']);
    const rows = await db.getAll('appearances');
    expect(rows.flatMap(({ stances }) => stances.map(({ target }) => target))).toEqual(['the ferry']);
    expect(rows.map(({ positions }) => positions.map(({ quote }) => quote))).toEqual([[['a fair price']], [['a fair price']]]);
    expect(JSON.stringify(rows)).not.toContain('the toll');
    expect((await search(db, 'fair price')).said).toHaveLength(2);
  });

  it('does not write over where somebody stands, on a side or on none for sure, with an article that was not read to the end', async () => {
    const words = { ...passage('a fair price'), confidence: SURE - 0.1 };
    for (const facts of [{ stances: [held('the ferry', 'for')] }, { stances: [], positions: [words] }]) {
      await remember(db, article(1, [{ ...ANNA, ...facts }]));
      expect(await remember(db, article(1, [{ ...ANNA, stances: [] }]), false)).toBe(false);
    }
  });

  it('knows from a file of before who matters by what they say and hold', () => {
    const [header = '', row = '{}'] = writeMemory([article(2, [photographer, JONAS, ANNA])]).split('\n');
    const before = JSON.parse(row) as { people: { weight?: number }[] };
    for (const person of before.people) delete person.weight;
    const [read] = readMemory([header, JSON.stringify(before)].join('\n')).rows;
    const weights = read?.people.map(({ name, weight }) => ({ name, weight })) ?? [];
    expect(weights.toSorted((a, b) => b.weight - a.weight).map(({ name }) => name)).toEqual(['Anna Lindqvist', 'Jonas Weber', 'Abel Zuma']);
  });
});

describe('people of one name', () => {
  const bare = (facts: Parameters<typeof shown>[1]) => shown('Ida Holm', { kind: 'analyst', ...facts });

  it('are two where kind or role contradict, each with their own articles', async () => {
    await remember(db, article(1, [bare({ role: 'professor of law' })]));
    await remember(db, article(2, [bare({ kind: 'business' })]));
    await remember(db, article(3, [bare({ role: 'harbour pilot' })]));
    await remember(db, article(4, [bare({ role: 'law professor', affiliations: ['Bergen'] })]));
    expect(await namesOf()).toEqual(['Ida Holm 2 2026-03-04', 'Ida Holm 1 2026-03-03', 'Ida Holm 1 2026-03-02']);
    expect((await lastPeople(db)).map(({ byName }) => byName)).toEqual([undefined, undefined, undefined]);
  });

  it('are one where they are in office, whatever office that is', async () => {
    const roles = ['president', 'Republican candidate', 'former president', null];
    for (const [number, role] of roles.entries())
      await remember(db, article(number + 1, [shown('Ida Holm', { kind: number % 2 ? 'official' : 'leader', role })]));
    expect(await namesOf()).toEqual(['Ida Holm 4 2026-03-04']);
  });

  it('are the same in the same article read again, however often', async () => {
    await remember(db, article(1, [bare({ affiliations: ['Bergen'] })]));
    for (const words of ['one', 'two', 'three']) await remember(db, article(2, [bare({ kind: 'business', statements: [said(words)] })]));
    expect(await namesOf()).toEqual(['Ida Holm 1 2026-03-02', 'Ida Holm 1 2026-03-01']);
    expect((await lastPeople(db)).map(({ byName }) => byName)).toEqual([undefined, undefined]);
  });

  it('are tied to what their articles say now, and to nothing that one of them said before it was put right', async () => {
    const ida = (affiliation: string) => bare({ known: 'Ida Holm', affiliations: [affiliation] });
    await remember(db, article(1, [ida('Norway')]));
    await remember(db, article(1, [ida('Port of Bergen')]));
    expect(await lastPeople(db)).toMatchObject([{ affiliations: ['Port of Bergen'] }]);
    await remember(db, article(2, [ida('Norway')]));
    expect(await lastPeople(db)).toMatchObject([{ articles: 2, affiliations: ['Norway', 'Port of Bergen'] }]);
  });

  it('are taken for one where nothing speaks against it, and that is said', async () => {
    await remember(db, article(1, [bare({ role: 'professor of law', affiliations: ['Bergen'] })]));
    expect(await met(db, bare({}), 'https://a.example/')).toMatchObject({ articles: 1, byName: true });
    expect(await met(db, bare({ affiliations: ['Bergen'] }), 'https://a.example/')).toMatchObject({ byName: false });
    await remember(db, article(2, [bare({})]));
    expect(await lastPeople(db)).toMatchObject([{ articles: 2, byName: true }]);
    expect(await met(db, bare({ affiliations: ['Bergen'] }), 'https://a.example/')).toMatchObject({ byName: true });
  });
});

describe('recalling', () => {
  it('shows a person with all articles, the newest first, and with changes of view', async () => {
    await remember(db, article(1, [ANNA]));
    await remember(db, article(3, [{ ...ANNA, stances: [held('The ferry', 'against', 'against it now')] }]));
    await remember(db, article(2, [ANNA]));
    const page = await personPage(db, await idOf('Anna Lindqvist'));
    expect(page?.appearances.map(({ article: { published } }) => published)).toEqual(['2026-03-03', '2026-03-02', '2026-03-01']);
    expect(page?.changes).toMatchObject([
      {
        from: { position: 'for', quote: ['for the ferry'], article: { day: '2026-03-02' } },
        to: { position: 'against', quote: ['against it now'], article: { day: '2026-03-03' } },
      },
    ]);
  });

  it('knows a matter of several articles by other words, and whichever way round they tell it', async () => {
    await remember(db, article(1, [{ ...ANNA, stances: [held('the harbour trade deal', 'for')] }]));
    await remember(db, article(2, [{ ...ANNA, stances: [held('the harbour trade agreement', 'against')] }]));
    await remember(db, article(3, [{ ...ANNA, stances: [held('scrapping the harbour trade deal', 'against')] }]));
    expect((await personPage(db, await idOf('Anna Lindqvist')))?.changes).toMatchObject([
      { target: 'scrapping the harbour trade deal', from: { position: 'for' }, to: { position: 'against' } },
      { target: 'the harbour trade agreement', from: { position: 'for' }, to: { position: 'against' } },
    ]);
  });

  it('takes “the bill” of one article for that of another only where each has said which', async () => {
    const bill = (name: string) => ({ ...held('the bill', 'against'), matter: name });
    await remember(db, article(1, [{ ...ANNA, stances: [held('the bill', 'for')] }]));
    await remember(db, article(2, [{ ...ANNA, stances: [held('the bill', 'against')] }]));
    expect((await personPage(db, await idOf('Anna Lindqvist')))?.changes).toEqual([]);
    expect(await matters(db)).toEqual([]);
    await remember(db, article(1, [{ ...ANNA, stances: [{ ...held('this bill', 'for'), matter: 'the ferry safety bill' }] }]));
    await remember(db, article(2, [{ ...ANNA, stances: [bill('ferry safety legislation')] }, { ...JONAS, stances: [held('scrapping the ferry safety bill', 'against')] }])); // biome-ignore format: one article
    expect((await personPage(db, await idOf('Anna Lindqvist')))?.changes).toMatchObject([{ target: 'the bill' }]);
    expect(await matters(db)).toMatchObject([{ name: 'the ferry safety bill', people: 2, articles: 2, last: '2026-03-02' }]);
    expect(await matterPage(db, 'the ferry safety bill')).toMatchObject([
      { side: 'against', stance: { target: 'the bill' }, row: { name: 'Anna Lindqvist' }, article: { day: '2026-03-02' } },
      { side: 'for', stance: { target: 'scrapping the ferry safety bill' }, row: { name: 'Jonas Weber' } },
      { side: 'for', stance: { target: 'this bill' }, article: { day: '2026-03-01' } },
    ]);
    expect(await matterPage(db, 'the harbour')).toBeNull();
  });

  it('says of somebody in an open article what the others have shown', async () => {
    await remember(db, article(1, [ANNA, JONAS]));
    await remember(db, article(2, [ANNA]));
    const now = article(3, [{ ...ANNA, stances: [held('ferry', 'against')] }]);
    await remember(db, now);
    expect(await met(db, ANNA, now.url)).toMatchObject({
      articles: 2,
      last: { title: 'News of the coast 2', day: '2026-03-02' },
      changes: [{ from: { position: 'for', article: { day: '2026-03-02' } }, to: { position: 'against' } }],
    });
    expect(await met(db, JONAS, now.url)).toMatchObject({ articles: 1, changes: [] });
    expect(await met(db, JONAS, article(1, []).url)).toBeNull();
    expect(await met(db, shown('Nobody Known'), now.url)).toBeNull();
  });

  it.each<[string, string[], number[], string[]]>([
    ['lindq', ['Anna Lindqvist'], [], []],
    ['PRIME minister', ['Anna Lindqvist'], [], []],
    ['coast 2', [], [2], []],
    ['winter', [], [], ['Anna Lindqvist', 'Anna Lindqvist']],
    ['ferry sail', [], [], ['Anna Lindqvist', 'Anna Lindqvist']],
    ['ferry', [], [], ['Anna Lindqvist', 'Anna Lindqvist', 'Jonas Weber']],
    ['ferry airport', [], [], []],
    ['   ', [], [], []],
  ])('finds %j', async (query, people, articles, speakers) => {
    await remember(db, article(1, [ANNA, JONAS]));
    await remember(db, article(2, [ANNA]));
    const found = await search(db, query);
    expect(found.people.map(({ name }) => name)).toEqual(people);
    expect(found.articles.map(({ url }) => url)).toEqual(articles.map((number) => article(number, []).url));
    expect(found.said.map(({ name }) => name).sort()).toEqual(speakers);
  });

  it('counts those who only made an article nowhere, and keeps an article that has nobody else', async () => {
    const maker = shown('Nora Quill', { kind: 'journalist', maker: true });
    await remember(db, article(1, [ANNA, maker]));
    await remember(db, article(2, [maker]));
    expect(await sizeOf(db)).toEqual({ articles: 2, people: 1 });
    expect((await lastArticles(db)).map(({ people }) => people)).toEqual([0, 1]);
    await forgetPerson(db, await idOf('Anna Lindqvist'));
    expect((await lastArticles(db)).map(({ people }) => people)).toEqual([0, 0]);
    await forgetPerson(db, await idOf('Nora Quill'));
    expect(await sizeOf(db)).toEqual({ articles: 0, people: 0 });
  });

  it('shows an article with everyone in it', async () => {
    await remember(db, article(1, [ANNA, JONAS]));
    const page = await articlePage(db, article(1, []).url);
    expect(page).toMatchObject({ article: { title: 'News of the coast 1', people: 2 } });
    expect(page?.people.map(({ name }) => name).sort()).toEqual(['Anna Lindqvist', 'Jonas Weber']);
  });
});

describe('forgetting', () => {
  beforeEach(async () => {
    await remember(db, article(1, [ANNA, JONAS]));
    await remember(db, article(2, [ANNA]));
  });

  it('an article, with whoever was in no other', async () => {
    await forgetArticle(db, article(1, []).url);
    expect(await namesOf()).toEqual(['Anna Lindqvist 1 2026-03-02']);
    expect((await db.getAll('stances')).map(({ day }) => day)).toEqual(['2026-03-02']);
  });

  it('a person in all articles, and articles with nobody else', async () => {
    await forgetPerson(db, await idOf('Anna Lindqvist'));
    expect(await namesOf()).toEqual(['Jonas Weber 1 2026-03-01']);
    expect((await lastArticles(db)).map(({ people }) => people)).toEqual([1]);
    expect((await db.getAll('stances')).map(({ person }) => person)).toEqual([await idOf('Jonas Weber')]);
  });

  it('what was read before a day', async () => {
    expect(await forgetBefore(db, '2026-03-03T00:00:00.000Z')).toBe(1);
    expect(await namesOf()).toEqual(['Anna Lindqvist 1 2026-03-02']);
  });

  it.each([
    ['thirty days after the last', '2026-04-02T08:00:00.000Z', 30, 0],
    ['and with what was read a day later', '2026-04-03T08:00:00.000Z', 1, 1],
    ['a clock that jumped ahead by years', '2036-03-04T08:00:00.000Z', 30, 0],
    ['a clock that jumped back', '2016-03-04T08:00:00.000Z', 30, 0],
  ])('what is old: %s', async (_when, now, days, forgotten) => {
    if (forgotten > 0) await remember(db, article(3, [JONAS]));
    await remember(db, article(9, [JONAS], { seen: now }));
    expect(await forgetOld(db, now, days)).toBe(forgotten);
  });

  it('nothing of an empty memory', async () => {
    expect(await forgetOld(db, '2026-03-04T08:00:00.000Z', 30)).toBe(0);
  });

  it('a person for now: the next article brings them back', async () => {
    await forgetPerson(db, await idOf('Anna Lindqvist'));
    await remember(db, article(3, [ANNA]));
    expect(await namesOf()).toEqual(['Anna Lindqvist 1 2026-03-03', 'Jonas Weber 1 2026-03-01']);
  });

  it('a person for good: no article and no backup brings them back, until the reader lets it', async () => {
    const backup = await allRecords(db);
    await forgetForGood(db, await idOf('Anna Lindqvist'), '2026-03-05T09:00:00.000Z');
    expect(await neverRemembered(db)).toMatchObject([{ name: 'Anna Lindqvist', since: '2026-03-05' }]);
    await remember(db, article(3, [ANNA, { ...ANNA, affiliations: [], role: null }, JONAS]));
    await remember(db, article(4, [ANNA]));
    await importRecords(db, backup);
    expect(await namesOf()).toEqual(['Jonas Weber 2 2026-03-03']);
    expect((await lastArticles(db)).map(({ url, people }) => [url, people])).toEqual([
      [article(3, []).url, 1],
      [article(1, []).url, 1],
    ]);
    expect(JSON.stringify(await everything())).not.toContain('Anna');
    expect(await met(db, ANNA, 'https://a.example/')).toBeNull();
    await rememberAgain(db, (await neverRemembered(db))[0]?.id ?? '');
    await remember(db, article(5, [ANNA]));
    expect(await namesOf()).toContain('Anna Lindqvist 1 2026-03-05');
  });
});

it('a memory of version 1 is brought up to date: found, compared and written as any other', async () => {
  const { words: _a, ...articleRow } = {
    url: 'https://fjord-courier.example/1.html',
    hash: 'x',
    title: 'Old news',
    outlet: null,
    published: null,
    seen: '2026-03-01T08:00:00.000Z',
    day: '2026-03-01',
    people: 2,
    words: [],
  };
  const id = 'name:anna lindqvist|nordmark';
  await deleteDB(NAME);
  const old = await openDB(NAME, 1, {
    upgrade(before) {
      const articles = before.createObjectStore('articles', { keyPath: 'url' });
      articles.createIndex('day', 'day');
      articles.createIndex('seen', 'seen');
      const people = before.createObjectStore('people', { keyPath: 'id' });
      people.createIndex('known', 'known');
      people.createIndex('names', 'names', { multiEntry: true });
      people.createIndex('last', 'last');
      before.createObjectStore('appearances', { keyPath: ['person', 'day', 'url'] }).createIndex('url', 'url');
      void articles.put(articleRow);
      void people.put({
        id,
        known: null,
        name: 'Anna Lindqvist',
        kind: 'leader',
        role: 'prime minister',
        affiliations: ['Nordmark'],
        names: ['anna lindqvist'],
        articles: 1,
        last: '2026-03-01',
      });
      void before;
    },
  });
  const unsure = { ...held('the quay', 'for', 'a quay at last'), confidence: SURE - 0.01 };
  const {
    weight: _w,
    positions: _p,
    ...before
  } = { ...ANNA, stances: [...ANNA.stances, unsure, { ...held('the toll', 'for'), confidence: 0.3 }] };
  await old.put('appearances', { person: id, day: '2026-03-01', url: articleRow.url, ...before });
  await old.put('appearances', {
    ...shown('Nora Quill', { maker: true }),
    person: 'name:nora quill|',
    day: '2026-03-01',
    url: articleRow.url,
  });
  old.close();
  db = await openMemory();
  expect(await lastPeople(db)).toMatchObject([{ id, weight: 3.5, undated: true }]);
  expect((await db.getAll('stances')).map(({ target }) => target)).toEqual(['ferry']);
  expect((await personPage(db, id))?.appearances.flatMap(({ stances }) => stances.map(({ target }) => target))).toEqual(['the ferry']);
  // What is not sure is no claim any more, but its words stay, and are found.
  expect((await personPage(db, id))?.appearances.flatMap(({ positions }) => positions.map(({ quote }) => quote.join()))).toEqual([
    'a quay at last',
  ]);
  expect((await search(db, 'quay at last')).said).toHaveLength(1);
  expect((await search(db, 'lindqvist')).people).toHaveLength(1);
  expect((await search(db, 'winter')).said).toHaveLength(1);
  expect((await search(db, 'old')).articles).toMatchObject([{ people: 1 }]);
  await remember(db, article(2, [{ ...ANNA, stances: [held('the ferry', 'against')] }]));
  expect((await personPage(db, id))?.changes).toMatchObject([{ from: { position: 'for' }, to: { position: 'against' } }]);
});

describe('a stance that the reader has hidden', () => {
  const hide = (name: string, target: string) =>
    ({ id: name, made: '2026-03-04', where: { page: article(1, []).url }, do: 'stance', name, target, position: 'for' }) as const;
  const targets = async () => (await db.getAll('appearances')).flatMap(({ stances }) => stances.map(({ target }) => target));
  const hiding = article(1, [{ ...ANNA, stances: [], hidden: [held('the ferry', 'for'), held('the toll', 'for')] }, JONAS]);

  it('is found and compared nowhere, and shown again once that is undone', async () => {
    await remember(db, hiding);
    expect(await targets()).toEqual(['the ferry']);
    expect((await search(db, 'toll')).said).toEqual([]);
    await showAgain(db, hiding.url, [hide('Anna Lindqvist', 'the ferry')]);
    expect(await targets()).toEqual(['the toll', 'the ferry']);
    expect((await search(db, 'toll')).said).toHaveLength(1);
    await remember(db, article(2, [{ ...ANNA, stances: [held('the toll', 'against')] }]));
    expect((await personPage(db, await idOf('Anna Lindqvist')))?.changes).toMatchObject([{ target: 'the toll' }]);
    await showAgain(db, hiding.url, []);
    expect((await targets()).sort()).toEqual(['the ferry', 'the ferry', 'the toll', 'the toll']);
  });

  it('stays hidden as long as another correction hides the same there, whomever it names', async () => {
    await remember(db, hiding);
    await showAgain(db, hiding.url, [hide('A. Lindqvist', 'The Toll'), hide('Anna Lindqvist', 'the ferry')]);
    expect(await targets()).toEqual(['the ferry']);
  });

  it('goes again when it is hidden again, and stands in no view of a backup, but in the backup', async () => {
    await remember(db, hiding);
    await showAgain(db, hiding.url, []);
    expect(await remember(db, hiding)).toBe(true);
    expect(await targets()).toEqual(['the ferry']);
    const [read] = readMemory(writeMemory(await allRecords(db))).rows;
    expect(read?.people.flatMap(({ stances, hidden = [] }) => [stances.length, hidden.length])).toEqual([0, 2, 1, 0]);
  });

  it('comes back by its words alone where it is not sure', async () => {
    await remember(
      db,
      article(1, [{ ...ANNA, stances: [], hidden: [{ ...held('the toll', 'for', 'a fair price'), confidence: SURE - 0.01 }] }]),
    );
    await showAgain(db, hiding.url, []);
    expect(await targets()).toEqual([]);
    expect((await db.getAll('appearances')).flatMap(({ positions }) => positions.map(({ quote }) => quote.join()))).toEqual([
      'a fair price',
    ]);
  });
});

describe('a damaged memory', () => {
  it('shows what can be read, sets the rest aside, and brings the counts in line', async () => {
    await remember(db, article(1, [ANNA, JONAS]));
    await remember(db, article(2, [ANNA]));
    const anna = await idOf('Anna Lindqvist');
    const jonas = await idOf('Jonas Weber');
    const put = (store: 'people' | 'articles' | 'appearances', row: object) => db.put(store, row as never);
    await put('people', { id: jonas, name: 7 });
    await put('articles', { url: article(2, []).url, title: null });
    await put('appearances', { person: anna, day: '2026-03-01', url: article(1, []).url, statements: 'gone' });
    expect((await lastPeople(db)).map(({ name }) => name)).toEqual(['Anna Lindqvist']);
    expect(await repairMemory(db, '2026-04-01T00:00:00.000Z')).toBe(3);
    expect(await setAside(db)).toHaveLength(3);
    expect(await namesOf()).toEqual(['Anna Lindqvist 1 2026-03-02', 'Jonas Weber 1 2026-03-01']);
    expect(await repairMemory(db, '2026-04-01T00:00:00.000Z')).toBe(0);
    await remember(db, article(1, [ANNA, JONAS]));
    expect(await namesOf()).toEqual(['Anna Lindqvist 2 2026-03-02', 'Jonas Weber 1 2026-03-01']);
  });
});

it('a memory exported and imported elsewhere is the same', async () => {
  await remember(db, article(1, [ANNA, JONAS]));
  await remember(db, article(3, [ANNA]));
  await remember(db, article(2, [shown('Kim Jong Un', { known: 'Kim Jong-un (North Korea)' })]));
  const records = await allRecords(db);
  const people = await namesOf();
  const file = writeMemory(records);
  await deleteDB(NAME);
  db = await openMemory();
  const read = readMemory(file);
  expect(read.problems).toEqual([]);
  expect(await importRecords(db, read.rows)).toBe(3);
  expect(await allRecords(db)).toEqual(records);
  expect(await namesOf()).toEqual(people);
  expect(await importRecords(db, read.rows)).toBe(0);
});
