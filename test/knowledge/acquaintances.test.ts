import { expect, test } from 'vitest';
import type { Known } from '../../src/engine/people/acquaintance.ts';
import { acquaintanceOf, type Namesake } from '../../src/knowledge/acquaintances.ts';
import type { PackedOffice, PackedPerson } from '../../src/knowledge/packed.ts';
import { readTitle } from '../../src/knowledge/read-title.ts';

const office = (role: string, start = '2010', end: string | null = null, country: string | null = null): PackedOffice => ({
  role,
  organisation: '',
  country,
  start,
  end,
  asOf: null,
  approximate: false,
  source: 'p',
});

function namesake(match: Namesake['match'], person: Partial<PackedPerson>, role = 'Minister of Trade'): Namesake {
  const whole: PackedPerson = {
    name: '',
    aliases: [],
    country: 'Kenya',
    party: null,
    prominence: 2,
    kind: 'o',
    wikidata: null,
    offices: [office(role)],
    ...person,
  };
  return { person: whole, match, titles: whole.offices.map((one) => readTitle(one.role)) };
}

test('what one person is known for', () => {
  const senator = namesake('full', { country: 'United States', party: 'Democratic Party', offices: [office('U.S. Senator for Ohio')] });
  expect(acquaintanceOf([senator], null)).toEqual({
    country: 'United States',
    party: 'Democratic Party',
    kind: 'leader',
    until: null,
    ledUntil: null,
    ledFrom: null,
    knows: expect.any(Function),
    prominence: 2,
    match: 'full',
  });
});

test('the fuller name goes before the better known person', () => {
  const found = acquaintanceOf([namesake('variant', { country: 'Norway', prominence: 3 }), namesake('full', {})], null);
  expect(found).toMatchObject({ country: 'Kenya', match: 'full' });
});

test('of two who fit alike only what they have in common', () => {
  const found = acquaintanceOf(
    [namesake('full', { party: 'Labour Party' }), namesake('full', { country: 'Norway', party: 'Labour Party' })],
    null,
  );
  expect(found).toMatchObject({ country: null, party: 'Labour Party' });
});

test('a bare surname hints only at those known abroad', () => {
  expect(acquaintanceOf([namesake('surname', {})], null)).toBeNull();
  expect(acquaintanceOf([namesake('surname', {}), namesake('surname', { country: 'Norway', prominence: 3 })], null)).toMatchObject({
    country: 'Norway',
  });
});

test('who had not begun by the day is not known yet', () => {
  expect(acquaintanceOf([namesake('full', {})], '2009-05-01')).toBeNull();
  expect(acquaintanceOf([namesake('full', {})], '2011-05-01')).not.toBeNull();
});

test('diplomats and judges are officials', () => {
  expect(acquaintanceOf([namesake('full', {}, 'Ambassador to Norway')], null)?.kind).toBe('official');
});

test.each<[why: string, offices: readonly (readonly PackedOffice[])[], ledUntil: string | null]>([
  ['one who led', [[office('President', '2010', '2014-05-01', 'Kenya'), office('Senator', '2014')]], '2014-05-01'],
  ['the later of two', [[office('President', '2010', '2014', 'Kenya')], [office('Prime Minister', '2012', '2017', 'Norway')]], '2017'],
  ['one still does', [[office('President', '2010', '2014', 'Kenya')], [office('Prime Minister', '2012', null, 'Norway')]], null],
  ['another never did', [[office('President', '2010', '2014', 'Kenya')], [office('Minister of Trade', '2012', null, 'Norway')]], '2014'],
  ['nobody did', [[office('Minister of Trade', '2010', '2014', 'Kenya')]], null],
])('until when people of a name led a state: %s', (_, offices, ledUntil) => {
  const found = acquaintanceOf(
    offices.map((own) => namesake('surname', { offices: [...own], prominence: 3 })),
    null,
  );
  expect(found?.ledUntil).toBe(ledUntil);
});

test.each<[part: 'roles' | 'affiliations', text: string, date: string | null, known: Known]>([
  ['roles', 'Sen.', '2014-05-01', 'now'],
  ['roles', 'Sen.', '2017-02-01', 'some day'],
  ['roles', 'Sen.', '2017-05-01', 'over'],
  ['roles', 'state senator', '2019-05-01', 'some day'],
  ['roles', 'state senator', '2014-05-01', 'some day'],
  ['roles', 'U.S. senator', null, 'some day'],
  ['roles', 'governor', '2014-05-01', 'never'],
  ['roles', 'senator of the chess club', '2014-05-01', 'never'],
  ['affiliations', 'Ohio', null, 'some day'],
  ['affiliations', 'Democratic Party', null, 'some day'],
  ['affiliations', 'United States', '2014-05-01', 'some day'],
  ['affiliations', 'Republican Party', null, 'never'],
])('of a senator for Ohio %s “%s” on %s: %s', (part, text, date, known) => {
  const offices = [office('U.S. Senator for Ohio', '2010', '2016', 'United States')];
  const senator = namesake('full', { country: 'United States', party: 'Democratic Party', offices });
  expect(acquaintanceOf([senator], date)?.knows?.(part, text)).toBe(known);
});

test('a rank outlasts the command', () => {
  const chief = namesake('full', { offices: [office('Vice Chief of Staff of the Army', '2012', '2013-03-08', 'United States')] });
  const knows = acquaintanceOf([chief], '2014-05-01')?.knows;
  expect(['Gen.', 'army chief'].map((text) => knows?.('roles', text))).toEqual(['some day', 'over']);
});

test('an office that has not begun is ahead', () => {
  const offices = [office('Governor of Ohio', '2001', '2009', 'United States'), office('President', '2010', null, 'United States')];
  const knows = acquaintanceOf([namesake('full', { country: 'United States', offices })], '2008-05-01')?.knows;
  expect(['president', 'governor', 'senator'].map((text) => knows?.('roles', text))).toEqual(['ahead', 'now', 'never']);
});

test.each<[who: string, people: readonly Namesake[]]>([
  ['two who fit alike', [namesake('full', {}), namesake('full', {})]],
  ['somebody whose name is spelt otherwise', [namesake('variant', {})]],
  ['somebody known to specialists', [namesake('full', { prominence: 1 })]],
])('of %s it says nothing', (_, people) => {
  expect(acquaintanceOf(people, null)?.knows).toBeNull();
});

test.each<[why: string, starts: readonly (string | null)[], ledFrom: string | null]>([
  ['the earlier of two', ['2012-05-01', '2010'], '2010'],
  ['one day is known', [null, '2012-05-01'], '2012-05-01'],
  ['no day is known', [null], null],
])('since when people of a name led a state: %s', (_, starts, ledFrom) => {
  const leaders = starts.map((start) =>
    namesake('surname', { offices: [{ ...office('President', '', null, 'Kenya'), start }], prominence: 3 }),
  );
  expect(acquaintanceOf(leaders, null)?.ledFrom).toBe(ledFrom);
});
