import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { remember } from '../../src/memory/remember.ts';
import { type Database, openMemory } from '../../src/memory/schema.ts';
import { common, search } from '../../src/memory/search.ts';
import { searchWords, tellingWords } from '../../src/memory/search-words.ts';
import { article, said, shown } from './records.ts';

describe('the words of a search', () => {
  it.each<[string, boolean, string[]]>([
    ['The War over the Oil', false, ['war', 'oil']],
    ['It is a tax on the EU', true, ['tax']],
    ['It is a tax on the EU', false, ['tax', 'eu']],
    ['Könnte, könnte', true, ['konnte']],
  ])('%j, of running text %j: %j', (text, running, words) => expect(searchWords([text], running)).toEqual(words));

  it.each<[string[], boolean, string[]]>([
    [['the', 'war'], true, ['war']],
    [['the', 'eu', 'war'], true, ['war']],
    [['the', 'eu', 'war'], false, ['eu', 'war']],
    [['other'], true, ['other']],
    [['the'], false, ['the']],
    [['e'], true, []],
    [[], false, []],
  ])('of %j, in running text %j, %j are sought', (words, running, sought) => expect(tellingWords(words, running)).toEqual(sought));
});

describe('rows that have every word', () => {
  it.each<[string, string[], string[][], string[], string[]]>([
    ['one word', ['a'], [['1', '2', '1']], ['1', '2'], []],
    [
      'two words',
      ['a', 'b'],
      [
        ['1', '2', '3'],
        ['3', '2'],
      ],
      ['3', '2'],
      [],
    ],
    ['one of them nowhere', ['a', 'b'], [['1'], []], [], []],
    [
      'one of them common',
      ['a', 'b'],
      [
        ['1', '2', '3', '4'],
        ['7', '9'],
      ],
      ['7', '9'],
      ['a'],
    ],
    [
      'both common',
      ['a', 'b'],
      [
        ['1', '2', '3', '4'],
        ['4', '5', '6', '7'],
      ],
      ['1', '2', '3', '4'],
      ['b'],
    ],
    ['one common word', ['a'], [['1', '2', '3', '4']], ['1', '2', '3', '4'], []],
  ])('%s', (_, words, lists, keys, open) => expect(common(words, lists, 4)).toEqual({ keys, open }));
});

describe('a search', () => {
  let db: Database;
  beforeEach(async () => {
    globalThis.indexedDB = new IDBFactory();
    db = await openMemory();
  });

  it('shows the newest fifty of those who said it', async () => {
    for (let number = 0; number < 60; number++) {
      const published = `20${String(10 + (number % 60)).padStart(2, '0')}-05-01`;
      await remember(
        db,
        article(number + 1, [shown(`Speaker ${60 - number}`, { statements: [said('the war on tax')] })], {
          published,
          seen: `${published}T08:00:00.000Z`,
        }),
      );
    }
    const { said: found } = await search(db, 'TAX on war');
    expect(found).toHaveLength(50);
    expect(found[0]?.day).toBe('2069-05-01');
    expect(found.at(-1)?.day).toBe('2020-05-01');
    expect(found.map(({ day }) => day)).toEqual(
      found
        .map(({ day }) => day)
        .toSorted()
        .reverse(),
    );
    expect(found[0]?.article.url).toBe(found[0]?.url);
  });

  it('shows whom or what it found once, also where two words begin alike', async () => {
    await remember(
      db,
      article(1, [shown('Anna Annason', { statements: [said('an annexe, annually')] })], { title: 'Annals of an annexe' }),
    );
    const found = await search(db, 'ann');
    expect([found.people.length, found.articles.length, found.said.length]).toEqual([1, 1, 1]);
  });

  it('finds a title by its short words, and a name that is a common word too', async () => {
    await remember(db, article(1, [shown('Will Evenson', { role: 'member of the board' })], { title: 'What the EU wants of us' }));
    expect((await search(db, 'what the EU wants')).articles).toHaveLength(1);
    expect((await search(db, 'eu oil')).articles).toHaveLength(0);
    expect((await search(db, 'will')).people).toHaveLength(1);
    expect((await search(db, 'will of')).people).toHaveLength(1);
  });
});
