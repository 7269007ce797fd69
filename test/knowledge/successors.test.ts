import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type PackedOffice, sectionsOf, unpackPerson } from '../../src/knowledge/packed.ts';
import { readTitle } from '../../src/knowledge/read-title.ts';

const sections = sectionsOf(readFileSync(new URL('../../src/knowledge/people.bin', import.meta.url)));
const people = sections.people.map((line) => unpackPerson(line, sections));

/** Offices that one person holds at a time. */
const SINGLE = /^(?:president|prime minister|chancellor|monarch|minister|governor|premier|speaker|mayor|attorney general)$/;
/** Days for which two may be told to hold one office, as it is handed over. */
const HANDING_OVER = 31;
/** Days below which somebody who came and went within another's time only stood in for him. */
const INTERIM = 200;

const time = (day: string) => Date.parse(`${day + '0000-01-01'.slice(day.length)}T00:00:00Z`);
const daysBetween = (from: string, to: string) => (time(to) - time(from)) / 86_400_000;

interface Term extends PackedOffice {
  readonly name: string;
  readonly start: string;
  readonly end: string;
}

/** The terms with a first and a last day in each office that one person holds at a time, in their order. */
function termsByOffice(): readonly (readonly Term[])[] {
  const all = new Map<string, Term[]>();
  for (const { name, offices } of people) {
    for (const office of offices) {
      const { role, organisation, country, start, end, approximate } = office;
      const title = readTitle(role);
      const [only = ''] = title.offices;
      if (start === null || end === null || approximate || title.offices.size !== 1 || !SINGLE.test(only)) continue;
      const key = `${role} ${organisation} ${country}`;
      all.set(key, [...(all.get(key) ?? []), { ...office, name, start, end }]);
    }
  }
  return [...all.values()].map((terms) => terms.sort((a, b) => time(a.start) - time(b.start)));
}

test('no exact day on which an office ended lies more than a month behind its successor’s first', () => {
  const stoodIn = (one: Term, within: Term) => one.end < within.end && daysBetween(one.start, one.end) < INTERIM;
  const wrong = termsByOffice().flatMap((terms) =>
    terms.flatMap((term, at) => {
      const next = terms.slice(at + 1).find((other) => other.name !== term.name && !stoodIn(other, term));
      const late = next !== undefined && daysBetween(next.start, term.end) > HANDING_OVER;
      return late ? [`${term.role}, ${term.country}: ${term.name} ${term.start} to ${term.end}, ${next.name} from ${next.start}`] : [];
    }),
  );
  expect(wrong).toEqual([]);
});

test.each([
  ['Yoon Suk-yeol', 'President of South Korea', '2025-04-04'],
  ['Han Duck-soo', 'Prime Minister of South Korea', '2025-05-01'],
  ['Daniel Andrews', 'Premier of Victoria', '2023-09-27'],
  ['Philip Lowe', 'Governor of the Reserve Bank of Australia', '2023-09-17'],
  ['Kevin McCarthy', 'Speaker of the House', '2023-10-03'],
  ['Lee Jong-sup', 'Defence Minister of South Korea', null],
])('%s was %s until %s', (name, role, end) => {
  const offices = people.filter((person) => person.name === name).flatMap((person) => person.offices);
  expect(offices.findLast((office) => office.role === role)?.end).toBe(end);
});

test('two people of three are named by Wikidata, each by an id of the right form, and no id names two', () => {
  const ids = people.flatMap(({ wikidata }) => wikidata ?? []);
  expect(ids.length / people.length).toBeGreaterThan(2 / 3);
  expect(ids.filter((id) => !/^Q[1-9]\d*$/.test(id))).toEqual([]);
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
  expect(twice).toEqual([]);
  expect(people.find(({ name, country }) => name === 'Emmanuel Macron' && country === 'France')?.wikidata).toBe('Q3052772');
});
