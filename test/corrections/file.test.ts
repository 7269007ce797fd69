import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Correction, PeopleList } from '../../src/corrections/correction.ts';
import { readCorrections, writeCorrections } from '../../src/corrections/file.ts';
import { readPeopleList, writePeopleList } from '../../src/corrections/list-file.ts';
import { KINDS, POSITIONS } from '../../src/vocabulary/terms.ts';

const HEADER = '{"dramatis":"corrections","version":1}';
const HERE = { page: 'https://a.example/1.html' };
const line = (fields: object) =>
  JSON.stringify({ id: 'c1', made: '2026-03-04', where: 'everywhere', do: 'hide', name: 'Ole Dahl', ...fields });
const fileOf = (...lines: string[]) => [HEADER, ...lines].join('\n');
/** What is wrong with a file, as "line problem what". */
const faults = (file: string) => readCorrections(file).problems.map((problem) => `${problem.line} ${problem.is} ${problem.what}`.trim());

describe('a line of corrections', () => {
  it.each<[string, string, string]>([
    ['no JSON', '{"id":', '2 not-json {"id":'],
    ['a list', '[1]', '2 not-an-object'],
    ['an unknown kind', line({ do: 'erase' }), '2 wrong do'],
    ['no name', line({ name: undefined }), '2 missing name'],
    ['a blank name', line({ name: '  ' }), '2 wrong name'],
    ['a number for a name', line({ name: 7 }), '2 wrong name'],
    ['a name too long', line({ name: 'x'.repeat(121) }), '2 too-long name'],
    ['markup in a name', line({ name: '<img src=x onerror=alert(1)>' }), '2 unsafe name'],
    ['a name that turns the writing round', line({ name: 'Ole \u202elhaD' }), '2 unsafe name'],
    ['a control character', line({ name: 'Ole\u0007Dahl' }), '2 unsafe name'],
    ['a field that means nothing', line({ score: 3 }), '2 unknown-field score'],
    ['the prototype as a field', line({}).replace('{', '{"__proto__":{"isAdmin":true},'), '2 unknown-field __proto__'],
    ['a constructor as a field', line({}).replace('{', '{"constructor":1,'), '2 unknown-field constructor'],
    ['a site that is none', line({ where: { site: '' } }), '2 wrong site'],
    ['a page that is no web page', line({ where: { page: 'javascript:alert(1)' } }), '2 wrong page'],
    ['two places', line({ where: { page: 'https://a.example/', site: 'a.example' } }), '2 unknown-field site'],
    ['no day', line({ made: 'yesterday' }), '2 wrong made'],
    ['no such day', line({ made: '2026-13-04' }), '2 wrong made'],
    ['an id with spaces', line({ id: 'c 1' }), '2 wrong id'],
    [
      'a mention on all pages',
      line({ do: 'mention', quote: { before: '', exact: 'Dahl', after: '' }, is: 'Ole Dahl', name: undefined }),
      '2 wrong where',
    ],
    ['somebody missed on all pages', line({ do: 'missed' }), '2 wrong where'],
    ['no other name', line({ do: 'called' }), '2 missing is'],
    ['a stance turned to no side', line({ do: 'stance', where: HERE, target: 'x', position: 'for', is: 'neutral' }), '2 wrong is'],
    [
      'words without end',
      line({ do: 'no-position', where: HERE, quote: { before: '', exact: 'x'.repeat(2001), after: '' } }),
      '2 too-long exact',
    ],
    [
      'a stance on nothing',
      line({ do: 'stands', where: HERE, quote: { before: '', exact: 'x', after: '' }, target: ' ', position: 'for' }),
      '2 wrong target',
    ],
    ['a stance on all pages', line({ do: 'stance', target: 'the ferry', position: 'for' }), '2 wrong where'],
    ['a stance on no side', line({ do: 'stance', where: HERE, target: 'the ferry', position: 'neutral' }), '2 wrong position'],
    ['a stance on too much', line({ do: 'stance', where: HERE, target: 'x'.repeat(301), position: 'for' }), '2 too-long target'],
    ['a kind that is none', line({ do: 'kind', kind: 'villain' }), '2 wrong kind'],
    ['markup in an affiliation', line({ do: 'affiliation', affiliation: '<b>' }), '2 unsafe affiliation'],
    ['nothing to split off', line({ do: 'split', written: [], is: 'Kai Dahl' }), '2 missing written'],
    ['a deep one', line({ name: 'x' }).replace('"x"', `${'['.repeat(5000)}${']'.repeat(5000)}`), '2 wrong name'],
    ['a long one', line({ name: 'x'.repeat(30_000) }), '2 long-line 20000'],
  ])('%s', (_what, bad, said) => {
    expect(faults(fileOf(bad))).toEqual([said]);
  });

  it('is told by its number; the good ones beside it are read', () => {
    const { rows, problems } = readCorrections(fileOf(line({}), '', '{', line({ id: 'c2' }), line({ id: 'c1' })));
    expect(rows.map(({ id }) => id)).toEqual(['c1', 'c2']);
    expect(problems).toEqual([
      { line: 4, is: 'not-json', what: '{' },
      { line: 6, is: 'twice', what: 'c1' },
    ]);
  });
});

describe('a file', () => {
  it.each<[string, string, string]>([
    ['nothing', '', '0 empty'],
    ['another file', '{"name":"shop"}\n', '1 other-file corrections'],
    ['no JSON at all', 'MZ\u0090\u0000', '1 other-file corrections'],
    ['a file of another kind', '{"dramatis":"people","version":1}\n', '1 other-file corrections'],
    ['a newer version', '{"dramatis":"corrections","version":9}\n', '1 newer-version 9'],
    ['a huge one', fileOf('x'.repeat(1_000_001)), '0 too-large 1'],
    ['one of too many lines', fileOf(...new Array(5002).fill('')), '0 too-many-lines 5000'],
  ])('%s', (_what, file, said) => {
    expect(faults(file)).toEqual([said]);
  });

  it('may have a byte-order mark and lines of Windows', () => {
    expect(readCorrections(`\ufeff${HEADER}\r\n${line({})}\r\n`)).toMatchObject({ rows: [{ id: 'c1' }], problems: [] });
  });

  it('never makes the reader throw, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((row) => fileOf(row)),
        ),
        (file) => {
          readCorrections(file);
          readPeopleList(file, 'x');
        },
      ),
    );
  });
});

const NAME = fc.constantFrom('Anna Berg', 'Kim Jong Un', '习近平', 'Şevket “Şef” Ünal', "O'Neill", 'محمد صالح', 'José María');
const ID = fc.uuid();
const DAY = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const PAGE = fc.constantFrom('https://a.example/1', 'http://b.example/?q=%20', 'https://münchen.example/é').map((page) => ({ page }));
const WHERE = fc.oneof(PAGE, fc.constant({ site: 'a.example' }), fc.constant('everywhere' as const));
const WORDS = fc.string({ maxLength: 40, unit: 'binary' });
const change = fc.oneof(
  fc.record({ where: WHERE, do: fc.constant('merge' as const), name: NAME, into: NAME }),
  fc.record({
    where: WHERE,
    do: fc.constant('split' as const),
    name: NAME,
    written: fc.array(NAME, { minLength: 1, maxLength: 4 }),
    is: NAME,
  }),
  fc.record({ where: WHERE, do: fc.constantFrom('not-a-person' as const, 'hide' as const), name: NAME }),
  fc.record({ where: WHERE, do: fc.constant('called' as const), name: NAME, is: NAME }),
  fc.record({ where: PAGE, do: fc.constant('missed' as const), name: NAME }),
  fc.record({ where: WHERE, do: fc.constant('role' as const), name: NAME, role: fc.option(NAME) }),
  fc.record(
    { where: WHERE, do: fc.constant('affiliation' as const), name: NAME, affiliation: fc.option(NAME), was: WORDS },
    { requiredKeys: ['where', 'do', 'name', 'affiliation'] },
  ),
  fc.record({
    where: PAGE,
    do: fc.constant('no-position' as const),
    name: NAME,
    quote: fc.record({ before: WORDS, exact: WORDS, after: WORDS }),
  }),
  fc.record({
    where: PAGE,
    do: fc.constant('stands' as const),
    name: NAME,
    quote: fc.record({ before: WORDS, exact: WORDS, after: WORDS }),
    target: NAME,
    position: fc.constantFrom(...POSITIONS),
  }),
  fc.record({ where: WHERE, do: fc.constant('kind' as const), name: NAME, kind: fc.constantFrom(...KINDS) }),
  fc.record(
    {
      where: PAGE,
      do: fc.constant('stance' as const),
      name: NAME,
      target: WORDS,
      position: fc.constantFrom(...POSITIONS),
      is: fc.constantFrom(...POSITIONS),
    },
    { requiredKeys: ['where', 'do', 'name', 'target', 'position'] },
  ),
  fc.record({ where: PAGE, do: fc.constant('mention' as const), quote: fc.record({ before: WORDS, exact: NAME, after: WORDS }), is: NAME }),
);
const corrections: fc.Arbitrary<Correction[]> = fc.uniqueArray(
  fc
    .tuple(ID, DAY, change, fc.boolean())
    .map(([id, made, rest, foreign]) => ({ id, made, ...rest, ...(foreign && { foreign: true as const }) }) as Correction),
  { selector: ({ id }) => id, maxLength: 20 },
);

it('read(write(x)) is x for corrections', () => {
  fc.assert(
    fc.property(corrections, (all) => {
      expect(readCorrections(writeCorrections(all))).toEqual({ rows: all, problems: [], header: {} });
    }),
  );
});

const roughDay = fc.option(fc.tuple(DAY, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length)));
const lists: fc.Arbitrary<PeopleList> = fc.record({
  title: NAME,
  people: fc.uniqueArray(
    fc
      .record({
        name: NAME,
        aliases: fc.array(NAME, { maxLength: 3 }),
        role: NAME,
        affiliation: fc.option(NAME),
        from: roughDay,
        to: fc.constant(null),
      })
      .map((listed) => listed),
    { selector: ({ name, role, affiliation, from }) => JSON.stringify([name, role, affiliation, from]), maxLength: 20 },
  ),
});

it('read(write(x)) is x for a list of people', () => {
  fc.assert(
    fc.property(lists, (list) => {
      expect(readPeopleList(writePeopleList(list), 'file')).toEqual({ list, problems: [] });
    }),
  );
});

it.each<[string, object, string]>([
  ['an end before its beginning', { from: '2020', to: '2019-05' }, 'wrong to'],
  ['other names that are no list', { aliases: 'Dahl' }, 'wrong aliases'],
  ['no role', { role: undefined }, 'missing role'],
])('a list with %s', (_what, fields, said) => {
  const row = JSON.stringify({ name: 'Ole Dahl', role: 'delegate', ...fields });
  const { problems } = readPeopleList(`{"dramatis":"people","version":1}\n${row}`, 'file');
  expect(problems.map(({ line: at, is, what }) => `${at} ${is} ${what}`)).toEqual([`2 ${said}`]);
});
