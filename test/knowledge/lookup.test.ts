import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Analysis, Person } from '../../src/engine/analysis.ts';
import { plainArticle } from '../../src/engine/text/plain-article.ts';
import { type Base, openBase } from '../../src/knowledge/lookup.ts';
import type { Query } from '../../src/knowledge/match-person.ts';
import type { PackedOffice, PackedPerson } from '../../src/knowledge/packed.ts';
import { withKnowledge } from '../../src/knowledge/with-knowledge.ts';
import { pack } from '../../src/train/knowledge/pack.ts';

const bytes = readFileSync(new URL('../../src/knowledge/people.bin', import.meta.url));

/** A small invented world. */
function office(role: string, start: string, end: string | null, more: Partial<PackedOffice> = {}): PackedOffice {
  return {
    role,
    organisation: 'Government of Norland',
    country: 'Norland',
    start,
    end,
    asOf: end === null ? '2026-06' : null,
    approximate: false,
    source: 'p',
    ...more,
  };
}
function person(name: string, offices: PackedOffice[], more: Partial<PackedPerson> = {}): PackedPerson {
  return { name, aliases: [], country: 'Norland', party: null, prominence: 2, kind: 'o', wikidata: null, offices, ...more };
}
const PEOPLE: readonly PackedPerson[] = [
  person(
    'Ada Brandt',
    [office('Finance Minister of Norland', '2010-01-01', '2014-01-01'), office('Prime Minister of Norland', '2014-01-01', '2020-01-01')],
    { prominence: 3, wikidata: 'Q94487' },
  ),
  person('Ole Brandt', [office('Foreign Minister of Norland', '2014-01-01', '2018-01-01')]),
  person(
    'Jon Miller',
    [
      office('U.S. Representative for Ohio', '2011-01-03', null, {
        country: 'United States',
        organisation: 'United States House of Representatives',
      }),
    ],
    { country: 'United States', party: 'Republican Party' },
  ),
  person(
    'Jon Miller',
    [
      office('U.S. Representative for Texas', '2011-01-03', null, {
        country: 'United States',
        organisation: 'United States House of Representatives',
      }),
    ],
    { country: 'United States', party: 'Democratic Party' },
  ),
  person(
    'Sam Reed',
    [
      office('U.S. Representative for Ohio', '2011-01-03', '2015-01-03', {
        country: 'United States',
        organisation: 'United States House of Representatives',
        source: 'c',
      }),
    ],
    { country: 'United States', party: 'Republican Party', prominence: 3 },
  ),
  person('V. K. Sund', [office('Army Chief of Norland', '2010-01-01', '2012-01-01')], { aliases: ['V. Sund', 'Viktor Karl Sund'] }),
  person('Jane Hill', [office('Mayor of Nordhaven', '2012-01-01', '2019-01-01', { organisation: 'Nordhaven' })]),
  person('Eva Lund', [office('Health Minister of Norland', '2020-03', null, { asOf: '2022-07' })]),
];
const PLACES = new Map([
  ['Norland', ['Norland', 'Norlandic', 'Nordhaven']],
  ['United States', ['U.S', 'United States']],
  ['Sudland', ['Sudland']],
]);
const world: Base = openBase(pack(PEOPLE, PLACES));

const ask = (query: Partial<Query>) =>
  world.lookup({
    names: ['Ada Brandt'],
    date: '2016-05-01',
    titles: [],
    country: null,
    organisations: [],
    kind: 'other',
    countries: new Set(['Norland']),
    ...query,
  });
const rolesOf = (query: Partial<Query>) => {
  const finding = ask(query);
  return finding.is === 'person' ? finding.offices.map((one) => one.role) : finding.is;
};

describe('a lookup', () => {
  test.each([
    ['the office of the day', {}, ['Prime Minister of Norland']],
    ['the office of an earlier day', { date: '2012-05-01' }, ['Finance Minister of Norland']],
    ['nothing before the first', { date: '2009-05-01' }, 'nobody'],
    ['nothing without a day', { date: null }, 'nobody'],
    ['nothing for a surname alone', { names: ['Brandt'] }, 'nobody'],
    ['the one with that title for a surname', { names: ['Brandt'], titles: ['foreign minister'] }, ['Foreign Minister of Norland']],
    [
      'nothing for a surname with a title and no country',
      { names: ['Brandt'], titles: ['foreign minister'], countries: new Set<string>() },
      'nobody',
    ],
    ['nothing where the article tells another walk of life', { titles: ['retired plumber'] }, 'nobody'],
    ['nothing for an analyst of that name', { kind: 'analyst' }, 'nobody'],
    ['nothing where the article tells another country', { country: 'United States' }, 'nobody'],
    ['nothing for a private citizen', { isPrivate: true }, 'nobody'],
    ['nothing for an initial that stands for another name', { names: ['Vera Sund'], titles: ['army chief'], date: '2011-05-01' }, 'nobody'],
    ['that one by his name in full', { names: ['Viktor Sund'], titles: ['army chief'], date: '2011-05-01' }, ['Army Chief of Norland']],
    ['nothing for a little known name alone', { names: ['Ole Brandt'] }, 'nobody'],
    ['that one with his title', { names: ['Ole Brandt'], titles: ['Norlandic foreign minister'] }, ['Foreign Minister of Norland']],
    ['nothing where the title is of another body', { names: ['Ole Brandt'], titles: ['minister of the Methodist church'] }, 'nobody'],
    ['two where two fit', { names: ['Jon Miller'], titles: ['Rep.'] }, 'several'],
    [
      'one where the state decides',
      { names: ['Jon Miller'], titles: ['Rep.'], states: new Set(['Texas']) },
      ['U.S. Representative for Texas'],
    ],
    [
      'one where the party decides',
      { names: ['Jon Miller'], titles: ['Rep.'], organisations: ['Republican Party'] },
      ['U.S. Representative for Ohio'],
    ],
    ['nothing for a mayor of who knows where', { names: ['Jane Hill'], titles: ['mayor'], countries: new Set<string>() }, 'nobody'],
    ['the mayor of that town', { names: ['Jane Hill'], titles: ['mayor of Nordhaven'] }, ['Mayor of Nordhaven']],
    ['nothing for the mayor of another', { names: ['Jane Hill'], titles: ['mayor of Kirkwall'] }, 'nobody'],
    ['nothing for a stale row', { names: ['Eva Lund'], date: '2025-01-01' }, 'nobody'],
    [
      'a stale row if the article has the title',
      { names: ['Eva Lund'], date: '2025-01-01', titles: ['health minister'] },
      ['Health Minister of Norland'],
    ],
  ] as const)('answers %s', (_, query, answer) => {
    expect(rolesOf(query as Partial<Query>)).toEqual(answer);
  });

  test('marks an office that is over', () => {
    expect(ask({ date: '2023-05-01', titles: ['former prime minister'] })).toMatchObject({
      is: 'person',
      former: true,
      offices: [{ end: '2020-01-01' }],
    });
  });

  test('says when an office was last seen', () => {
    expect(ask({ names: ['Eva Lund'], date: '2025-01-01', titles: ['health minister'] })).toMatchObject({ offices: [{ asOf: '2022-07' }] });
    expect(ask({ names: ['Eva Lund'], date: '2021-01-01', titles: ['health minister'] })).toMatchObject({ offices: [{ asOf: null }] });
  });

  test('never throws, whatever it is asked', () => {
    const words = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('Brandt', 'president of', 'Rep.', 'Kim')), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(words, words, words, fc.constantFrom(null, '2016-05-01'), (names, titles, organisations, date) => {
        expect(['nobody', 'several', 'person']).toContain(ask({ names, titles, organisations, date }).is);
      }),
    );
  });
});

describe('the file', () => {
  test('people come out as they went in', () => {
    const finding = ask({ names: ['Ada Brandt'], titles: ['prime minister'] });
    expect(finding).toMatchObject({
      name: 'Ada Brandt',
      country: 'Norland',
      party: null,
      now: null,
      offices: [{ organisation: 'Government of Norland', start: '2014-01-01', end: '2020-01-01', source: 'Wikidata', kind: 'leader' }],
    });
  });

  test('the same people in another order give the same bytes', () => {
    expect(pack([...PEOPLE].reverse(), PLACES)).toEqual(pack(PEOPLE, PLACES));
  });

  test('another format is refused', () => {
    expect(() => openBase(new TextEncoder().encode('something else'))).toThrow(
      'not a knowledge file of this version: it begins with "something else"',
    );
    expect(() => openBase(new Uint8Array())).toThrow('not a knowledge file');
  });

  test('a name with a character that parts fields is refused', () => {
    expect(() => pack([person('A\tB', PEOPLE[0]?.offices as PackedOffice[])], PLACES)).toThrow('parts fields');
  });

  test('the shipped file has at most 650 kB after gzip', () => {
    expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(650_000);
  });
});

describe('places', () => {
  const { places } = openBase(bytes);
  test.each([
    ['South Korean officials met in Beijing.', ['China', 'South Korea']],
    ['The Kremlin and Downing Street were silent.', ['Russia', 'United Kingdom']],
    ['A U.S. envoy flew to Cairo.', ['Egypt', 'United States']],
    ['a baker in a small town', []],
  ])('%s', (text, countries) => {
    expect([...places.countriesIn(text)].sort()).toEqual(countries);
  });
  test('states', () => {
    expect([...places.statesIn('Sen. Ann Weber (R-Ala.) and two New York Democrats')].sort()).toEqual(['Alabama', 'New York']);
  });
});

describe('with knowledge', () => {
  const article = (text: string, published: string | null) => plainArticle(`Talks in Nordhaven\n${text}`, { published });
  function analysis(one: Partial<Person>): Analysis {
    const empty: Person = {
      id: 'p1',
      name: 'Ada Brandt',
      kind: 'other',
      mentions: [[19, 29]],
      roles: [],
      affiliations: [],
      statements: [],
      stances: [],
      positions: [],
      country: null,
    };
    return { people: [{ ...empty, ...one }], ambiguous: [], unnamed: [] };
  }

  test('an office is added with its years and source, the country and the kind are filled in', () => {
    const [added] = withKnowledge(analysis({}), article('Ada Brandt left Norland on Friday.', '2016-05-01'), world).people;
    expect(added).toMatchObject({
      kind: 'leader',
      wikidata: 'Q94487',
      country: 'Norland',
      affiliations: [{ text: 'Norland', source: 'knowledge', evidence: null, from: 'Wikidata' }],
    });
    expect(added?.roles).toEqual([
      {
        text: 'Prime Minister of Norland',
        source: 'knowledge',
        evidence: null,
        start: '2014-01-01',
        end: '2020-01-01',
        former: false,
        from: 'Wikidata',
      },
    ]);
  });

  test('what an office on the day is of is not over', () => {
    const over = (text: string) => ({ text, source: 'article', evidence: [0, 5], former: true }) as const;
    const former = (day: string) =>
      withKnowledge(
        analysis({ kind: 'leader', affiliations: [over('Norland'), over('Harlow Bank')] }),
        article('Ada Brandt left Norland on Friday.', day),
        world,
      ).people[0]?.affiliations.map((own) => own.former ?? false);
    expect(former('2016-05-01')).toEqual([false, true]);
    expect(former('2022-05-01')).toEqual([true, true]);
  });

  test.each([
    ['who holds an office', '2013-05-01', ['United States House of Representatives', 'Republican Party']],
    ['whose office is over', '2021-05-01', ['Republican Party']],
  ])('an American has a party, %s', (_, day, told) => {
    const role = { text: 'Rep.', source: 'article', evidence: [0, 4], start: null, end: null, former: day > '2015' } as const;
    const [added] = withKnowledge(
      analysis({ name: 'Sam Reed', mentions: [[19, 27]], roles: [role] }),
      article('Sam Reed left Ohio in the United States.', day),
      world,
    ).people;
    expect(added?.affiliations.map(({ text }) => text)).toEqual(told);
  });

  test('what the article says stays and comes first; a body that it has is not told twice', () => {
    const role = { text: 'prime minister', source: 'article', evidence: [0, 5], start: null, end: null, former: false } as const;
    const affiliation = { text: 'Norland', source: 'article', evidence: [0, 5] } as const;
    const [added] = withKnowledge(
      analysis({ kind: 'official', roles: [role], affiliations: [affiliation] }),
      article('Ada Brandt left.', '2016-05-01'),
      world,
    ).people;
    expect(added).toMatchObject({ kind: 'official', roles: [role, { source: 'knowledge' }], affiliations: [affiliation] });
    expect(added?.affiliations).toHaveLength(1);
  });

  const said = { source: 'article', evidence: [0, 5] } as const;
  const asRole = (text: string) => ({ ...said, text, start: null, end: null, former: false });
  test.each([
    ['another country’s office', ['Sudland’s president', 'prime minister'], [], ['prime minister'], []],
    ['another country', [], ['Sudland', 'Norland'], [], ['Norland']],
    ['an American party', [], ['Republican Party', 'Harbour Party'], [], ['Harbour Party']],
    ['no office at home', ['adviser to Sudland'], ['Bank of Sudland'], ['adviser to Sudland'], ['Bank of Sudland']],
    ['their own', ['president of Norland'], ['Norland'], ['president of Norland'], ['Norland']],
  ])('of somebody well known %s is another’s, or is kept', (_what, roles, bodies, keptRoles, keptBodies) => {
    const affiliations = bodies.map((text) => ({ ...said, text }));
    const told = article('Ada Brandt of Norland met the president of Sudland.', '2016-05-01');
    const [one] = withKnowledge(
      analysis({ kind: 'leader', roles: roles.map(asRole), affiliations, country: 'Norland' }),
      told,
      world,
    ).people;
    const ofArticle = <Fact extends { readonly source: string; readonly text: string }>(facts: readonly Fact[] = []) =>
      facts.filter(({ source }) => source === 'article').map(({ text }) => text);
    expect([ofArticle(one?.roles), ofArticle(one?.affiliations)]).toEqual([keptRoles, keptBodies]);
  });

  test.each([
    ['prime minister', '2019-12-31', false],
    ['prime minister', '2020-05-01', true],
    ['president', '2020-05-01', false],
  ])('an office that had ended by then is told as one of the past, whatever the article calls them: %s, %s', (text, day, former) => {
    const role = { text, source: 'article', evidence: [0, 5], start: null, end: null, former: false } as const;
    const [added] = withKnowledge(analysis({ kind: 'leader', roles: [role] }), article('Ada Brandt left Norland.', day), world).people;
    expect(added?.roles[0]).toEqual({ ...role, former });
  });

  test.each([
    ['2019-12-31', ['Norland']],
    ['2020-05-01', []],
  ])('the body of an office that had ended by %s is no affiliation', (day, bodies) => {
    const [added] = withKnowledge(analysis({ kind: 'leader' }), article('Former prime minister Ada Brandt left.', day), world).people;
    expect(added?.affiliations.map(({ text }) => text)).toEqual(bodies);
  });

  test.each([
    ['Last night Taoiseach Ada Brandt left Norland.', 'Taoiseach'],
    ['Norland’s Deputy Speaker Ada Brandt left.', null],
    ['In Norland former Taoiseach Ada Brandt left.', null],
    ['Ada Brandt left Norland.', null],
  ])('the office as the article gives it before the name is the article’s: %s', (text, stated) => {
    const told = article(text, '2016-05-01');
    const at = told.text.indexOf('Ada Brandt');
    const [added] = withKnowledge(analysis({ mentions: [[at, at + 10]] }), told, world).people;
    expect(added?.roles.at(-1)).toMatchObject({ text: 'Prime Minister of Norland', source: 'knowledge' });
    expect(added?.roles.slice(0, -1)).toEqual(
      stated === null
        ? []
        : [{ text: stated, source: 'article', evidence: [at - 1 - stated.length, at - 1], start: null, end: null, former: false }],
    );
  });

  test.each([
    ['without a date', null, 'Ada Brandt left Norland on Friday.'],
    ['with an age after the name', '2016-05-01', 'Ada Brandt, 34, left Norland on Friday.'],
    ['with a home after the name', '2016-05-01', 'Ada Brandt, of Kirkwall, left Norland on Friday.'],
    ['with another walk of life after the name', '2016-05-01', 'Ada Brandt, a potter, left Norland on Friday.'],
    ['with a living after the name', '2016-05-01', 'Ada Brandt, who runs a kiln in Norland, left on Friday.'],
  ])('nothing is added %s', (_, date, text) => {
    const before = analysis({});
    expect(withKnowledge(before, article(text, date), world)).toEqual(before);
  });
});
