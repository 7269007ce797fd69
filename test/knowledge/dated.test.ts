import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Person } from '../../src/engine/analysis.ts';
import { analyze } from '../../src/engine/analyze.ts';
import { plainArticle } from '../../src/engine/text/plain-article.ts';
import { openBase } from '../../src/knowledge/lookup.ts';
import { withKnowledge } from '../../src/knowledge/with-knowledge.ts';
import { recognizer } from '../engine/model/shipped.ts';
import { BLIND, type Row, SIGHTED } from './dated.ts';
import { PRIVATE_PEOPLE } from './private-people.ts';

const base = openBase(readFileSync(new URL('../../src/knowledge/people.bin', import.meta.url)));

/** Everyone in the text, with what the base knows of them; the whole chain as the extension runs it. */
function peopleOf(text: string, date: string | null): readonly Person[] {
  const article = plainArticle(text, { published: date });
  return withKnowledge(analyze(article, recognizer, base.acquaintances), article, base).people;
}

const officesOf = (person: Person | undefined) => (person?.roles ?? []).filter((role) => role.source === 'knowledge');

const plain = (text: string) => text.toLowerCase().replace(/-/g, ' ');

/** What the chain shows for a row, and whether it is what the row expects. */
function judge([name, text, date, expected]: Row) {
  const whole = `The week in short\n${text}`;
  const person = peopleOf(whole, date).find((one) => one.mentions.some(([start, end]) => whole.slice(start, end).endsWith(name)));
  const offices = officesOf(person);
  const shown = offices.map((office) => `${office.text} ${office.start}–${office.end}${office.former ? ' (former)' : ''}`).join('; ');
  const [role = '', body = '', year = '', former] = expected.split(' · ');
  const right =
    expected === 'nothing' || expected === 'undecided'
      ? offices.length === 0
      : offices.length > 0 &&
        offices.every((office) => {
          const where = plain(
            [office.text, person?.country, ...(person?.affiliations ?? []).map((affiliation) => affiliation.text)].join(' '),
          );
          return (
            plain(office.text).includes(plain(role)) &&
            where.includes(plain(body)) &&
            office.start?.startsWith(year) &&
            office.former === (former === 'former')
          );
        });
  return { row: `${name} | ${text} | ${date} | ${expected}`, shown, right };
}

test.each([
  ['the rows written before the base was looked into', BLIND],
  ['the rows written after', SIGHTED],
])('%s: 95 % right, and 98 % of the offices shown', (_, rows) => {
  const results = rows.map(judge);
  const wrong = results.filter(({ right }) => !right).map(({ row, shown }) => `${row} → ${shown || 'nothing'}`);
  const shown = results.filter((result) => result.shown);
  const figures = { right: 1 - wrong.length / rows.length, shownRight: shown.filter(({ right }) => right).length / shown.length };
  expect(figures, wrong.join('\n')).toSatisfy(({ right, shownRight }: typeof figures) => right >= 0.95 && shownRight >= 0.98);
});

test('the table is as large and as mixed as it claims', () => {
  const rows = [...BLIND, ...SIGHTED];
  expect(rows.length).toBeGreaterThanOrEqual(150);
  expect(BLIND.length).toBeGreaterThanOrEqual(50);
  expect(rows.filter(([, , , expected]) => expected === 'nothing' || expected === 'undecided').length).toBeGreaterThanOrEqual(40);
  expect(new Set(rows.map((row) => row.join())).size).toBe(rows.length);
  for (const [name, text] of rows) expect(text.toLowerCase()).toContain(name.toLowerCase());
});

test.each(PRIVATE_PEOPLE)('%s, a private person (%s), is not linked', (name, date, text) => {
  expect(text).toContain(name);
  expect(peopleOf(text, date).flatMap((person) => officesOf(person).map((office) => `${person.name}: ${office.text}`))).toEqual([]);
});

test.each<[name: string, text: string, date: string, former: boolean]>([
  ['Reince Priebus', 'White House chief of staff Reince Priebus agreed with the mayor.', '2018-03-01', true],
  ['Reince Priebus', 'White House chief of staff Reince Priebus agreed with the mayor.', '2017-03-01', false],
  ['Obama', 'It was signed when President Obama visited Harlow.', '2017-02-20', true],
  ['Obama', 'It was signed when President Obama visited Harlow.', '2016-12-20', false],
  ['George W. Bush', 'A portrait of President George W. Bush hung in the hall.', '2014-03-01', true],
  ['Carter', 'A portrait of President Carter hung in the hall.', '2020-03-01', true],
])('%s in “%s” of %s: over %s', (name, text, date, former) => {
  const person = peopleOf(`The week in short\n${text}`, date).find((one) => one.name.endsWith(name));
  expect(person?.roles.filter(({ source }) => source === 'article').map((role) => role.former)).toEqual([former]);
});

test.each([
  ['Chris Christie', 'New Jersey Gov. Chris Christie met the mayor of Harlow.', '2015-03-01', 'New Jersey'],
  ['Susana Martinez', 'New Mexico Gov. Susana Martinez met the mayor of Harlow.', '2015-03-01', 'New Mexico'],
  ['Brian Kemp', 'Georgia Gov. Brian Kemp met the mayor of Harlow.', '2020-03-01', 'Georgia'],
])('%s: a state that is called like a country is none of them', (name, text, date, state) => {
  const person = peopleOf(`The week in short\n${text}`, date).find((one) => one.name === name);
  expect(person?.roles.map((role) => role.text)).toEqual([`${state} Gov.`, `Governor of ${state}`]);
  expect(person?.affiliations.map((body) => body.text)).toContain(state);
  expect(person?.known).toBe(`${name} (United States)`);
});
