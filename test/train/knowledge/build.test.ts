import { describe, expect, test } from 'vitest';
import { clean } from '../../../src/train/knowledge/clean.ts';
import { placesOf } from '../../../src/train/knowledge/places.ts';
import { readPeople, type SourceOffice, type SourcePerson } from '../../../src/train/knowledge/read-people.ts';

const office = (more: Partial<SourceOffice> = {}): SourceOffice => ({
  role: 'Mayor of Nordhaven',
  org: 'Nordhaven',
  country: 'Norland',
  start: '2010-01-01',
  end: '2014-01-01',
  source: 'peppercat',
  ...more,
});
const person = (name: string, offices: SourceOffice[], more: Partial<SourcePerson> = {}): SourcePerson => ({
  name,
  aliases: [],
  wikidata: null,
  country: 'Norland',
  party: null,
  kind: 'official',
  prominence: 2,
  offices,
  ...more,
});

describe('reading the people', () => {
  test.each([
    ['no JSON', '{', 'is no JSON'],
    ['a name', JSON.stringify(person('', [office()])), 'name ""'],
    ['a kind', JSON.stringify(person('A B', [office()], { kind: 'cat' })), 'kind "cat"'],
    ['no office', JSON.stringify(person('A B', [])), 'no office'],
    ['a source', JSON.stringify(person('A B', [office({ source: 'x' })])), 'source "x"'],
    ['a day that does not exist', JSON.stringify(person('A B', [office({ start: '2010-02-30' })])), 'start "2010-02-30" is no day'],
    ['an end before the start', JSON.stringify(person('A B', [office({ end: '2009' })])), 'ends before it starts'],
    ['an open office that nobody saw', JSON.stringify(person('A B', [office({ end: null })])), 'has not ended'],
  ])('a bad row (%s) is named by file and line and left out', (_, line, fault) => {
    const good = JSON.stringify(person('C D', [office()]));
    const { people, bad } = readPeople('people.jsonl', `${good}\n${line}\n`);
    expect(people).toHaveLength(1);
    expect(bad).toHaveLength(1);
    expect(bad[0]).toMatch(/^people\.jsonl:2: /);
    expect(bad[0]).toContain(fault);
  });
});

describe('cleaning', () => {
  const cleaned = (...people: SourcePerson[]) => clean(people, new Map(), [], []);

  test('a hand-written row that nobody checked is left out', () => {
    const [one, ...others] = cleaned(
      person('A B', [office({ source: 'editor' }), office({ source: 'editor', checked: true, role: 'Mayor of Kirkwall' })]),
      person('C D', [office({ source: 'editor' })]),
    );
    expect(one?.offices.map((row) => row.role)).toEqual(['Mayor of Kirkwall']);
    expect(others).toEqual([]);
  });

  test('an open office ends when the next one takes it', () => {
    const [one] = cleaned(
      person('A B', [office({ end: null, asof: '2012-06' })]),
      person('C D', [office({ start: '2012-08-01', end: '2015-01-01' })]),
    );
    expect(one?.offices[0]).toMatchObject({ end: '2012-08-01', end_approx: true });
  });

  test('somebody who stood in for weeks ends nothing', () => {
    const [one] = cleaned(
      person('A B', [office({ end: null, asof: '2016-06' })]),
      person('C D', [office({ start: '2012-08-01', end: '2012-09-01' })]),
    );
    expect(one?.offices[0]?.end).toBeNull();
  });

  test('an exact end that lies behind the successor’s first day is told as about', () => {
    const [one, two] = cleaned(
      person('A B', [office({ start: '2010-01-01', end: '2014-01-01' })]),
      person('C D', [office({ start: '2012-08-01', end: '2016-01-01' })]),
    );
    expect(one?.offices[0]).toMatchObject({ end: '2014-01-01', end_approx: true });
    expect(two?.offices[0]?.end_approx).toBeUndefined();
  });

  test('an office that ended on another day than the source says ends on that', () => {
    const row = ['A B', 'Mayor of Nordhaven', '2010-01-01', '2012-05-01', 'a page'] as const;
    const [one] = clean([person('A B', [office()])], new Map(), [], [row]);
    expect(one?.offices[0]).toMatchObject({ end: '2012-05-01' });
    expect(() => clean([person('C D', [office()])], new Map(), [], [row])).toThrow('not in the source file');
  });

  test('two terms on end are one, two sources of one office are one', () => {
    const [one] = cleaned(
      person('A B', [
        office({ end: '2012-01-01' }),
        office({ start: '2012-02-01' }),
        office({ source: 'factbook', start: '2010-01-20', end_approx: true }),
      ]),
    );
    expect(one?.offices).toHaveLength(1);
    expect(one?.offices[0]).toMatchObject({ start: '2010-01-01', end: '2014-01-01', source: 'peppercat' });
  });

  test('who sits for two states at once is two people', () => {
    const seat = (state: string) => office({ role: `U.S. Representative for ${state}`, country: 'United States', source: 'congress' });
    expect(cleaned(person('A B', [seat('Ohio'), { ...seat('Texas'), start: '2011-01-01' }])).map((one) => one.offices.length)).toEqual([
      1, 1,
    ]);
  });

  test('one person under two spellings is one', () => {
    const [one, ...others] = cleaned(
      person('Aleksandr Brandenka', [office({ source: 'factbook', start: '2010-01-09' })]),
      person('Alexander Brandenko', [office()], { wikidata: 'Q1' }),
    );
    expect(one).toMatchObject({ name: 'Alexander Brandenko', aliases: ['Aleksandr Brandenka'] });
    expect(others).toEqual([]);
  });

  test('the country is taken out of the wording', () => {
    const [one] = cleaned(person('A B', [office({ role: 'minister of Youth and Sports, Norland' })]));
    expect(one?.offices[0]?.role).toBe('Minister of Youth and Sports');
  });
});

test('countries come with their adjectives, capitals and seats of power', () => {
  const table = 'gec\tname\tlong\tabbr\tlocal\tcapital\tnoun\tadjective\nxx\tFrance\t\t\t\tParis\tFrenchman\tFrench';
  expect(placesOf(['France'], table).get('France')).toEqual(expect.arrayContaining(['France', 'French', 'Paris', 'Elysee']));
});
