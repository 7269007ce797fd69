import { describe, expect, it } from 'vitest';
import type { Kind, Person, Span, Statement, UnnamedSource } from '../../../src/engine/analysis.ts';
import { covered, sourceBalance } from '../../../src/ui/speakers/source-balance.ts';
import { personNamed } from '../sample.ts';

const statement = (...spans: Span[]): Statement => ({ id: String(spans[0]), kind: 'direct', spans, cue: null });
const person = (name: string, kind: Kind, country: string | null, ...statements: Statement[]): Person => ({
  ...personNamed('Kadri Saar'),
  name,
  kind,
  country,
  statements,
});
const unnamed = (...statements: Statement[]): UnnamedSource => ({ text: 'an official', spans: [[0, 11]], statements });

it.each<[string, Span[], number]>([
  ['none', [], 0],
  [
    'apart',
    [
      [0, 5],
      [10, 12],
    ],
    7,
  ],
  [
    'in any order',
    [
      [10, 12],
      [0, 5],
    ],
    7,
  ],
  [
    'one over the other',
    [
      [0, 10],
      [5, 12],
    ],
    12,
  ],
  [
    'one inside the other',
    [
      [0, 10],
      [2, 4],
    ],
    10,
  ],
  [
    'end to end',
    [
      [0, 5],
      [5, 9],
    ],
    9,
  ],
])('covered characters: %s', (_what, spans, characters) => {
  expect(covered(spans)).toBe(characters);
});

describe('who speaks', () => {
  const balance = sourceBalance({
    people: [
      person('Writer', 'journalist', null),
      person('Leader', 'leader', 'Estonia', statement([0, 20]), statement([40, 50])),
      person('Silent', 'leader', 'Finland'),
      person('Analyst', 'analyst', null, statement([100, 160])),
      person('Other leader', 'leader', 'Estonia', statement([200, 205])),
    ],
    unnamed: [unnamed(statement([300, 340])), unnamed()],
  });

  it('in groups, the most words first; nameless sources that say nothing don’t count', () => {
    expect(balance.groups).toEqual([
      { group: 'analyst', sources: 1, statements: 1, characters: 60 },
      { group: 'unnamed', sources: 1, statements: 1, characters: 40 },
      { group: 'leader', sources: 2, statements: 3, characters: 35 },
    ]);
    expect(balance.total).toEqual({ sources: 4, statements: 5, characters: 135 });
  });

  it('one by one', () => {
    expect(balance.speakers.map(({ person: { name }, characters }) => [name, characters])).toEqual([
      ['Analyst', 60],
      ['Leader', 30],
      ['Other leader', 5],
    ]);
  });

  it('by country, last those of none', () => {
    expect(balance.countries).toEqual([
      { country: 'Estonia', sources: 2, statements: 3, characters: 35 },
      { country: null, sources: 1, statements: 1, characters: 60 },
    ]);
  });

  it('but for none where they speak for a union of countries', () => {
    const { countries } = sourceBalance({
      people: [
        person('Secretary', 'official', 'United Nations', statement([0, 20])),
        person('Commissioner', 'official', 'European Union', statement([30, 40])),
      ],
      unnamed: [],
    });
    expect(countries).toEqual([{ country: null, sources: 2, statements: 2, characters: 30 }]);
  });

  it('and who is only spoken about; the author is not', () => {
    expect(balance.neverQuoted.map(({ name }) => name)).toEqual(['Silent']);
  });

  it('nobody at all', () => {
    expect(sourceBalance({ people: [], unnamed: [] })).toEqual({
      total: { sources: 0, statements: 0, characters: 0 },
      groups: [],
      speakers: [],
      countries: [],
      neverQuoted: [],
    });
  });
});
