import type { SourcePerson } from './read-people.ts';

/** An office that the source file lacks: whose (with other names), country, office, body, first and last day, the page that says so. */
type Added = readonly [name: string, aliases: string, country: string, role: string, org: string, start: string, end: string, page: string];

/** Each was verified against the page named beside it (November 2026). */
export const ADDED: readonly Added[] = [
  [
    'Fidel Castro',
    'Fidel Castro Ruz',
    'Cuba',
    'President of Cuba',
    'Cuba',
    '1976-12-02',
    '2008-02-24',
    'miamiherald.com, article 209137719 (leaders since 1959)',
  ],
  [
    'Raúl Castro',
    'Raúl Castro Ruz',
    'Cuba',
    'President of Cuba',
    'Cuba',
    '2008-02-24',
    '2018-04-19',
    'miamiherald.com, article 209137719 (leaders since 1959)',
  ],
  [
    'Joe Biden',
    '',
    'United States',
    'U.S. Senator for Delaware',
    'United States Senate',
    '1973-01-03',
    '2009-01-15',
    'bioguideretro.congress.gov, B000444',
  ],
];

/** Gives the people of the source file the offices above; who is not in it is added. */
export function addOffices(people: SourcePerson[]): void {
  for (const [name, aliases, country, role, org, start, end] of ADDED) {
    let person = people.find((one) => one.name === name && one.country === country);
    if (!person) {
      person = {
        name,
        aliases: aliases.split(',').filter(Boolean),
        wikidata: null,
        country,
        party: null,
        kind: 'official',
        prominence: 3,
        offices: [],
      };
      people.push(person);
    }
    person.offices = [...person.offices, { role, org, country, start, end, source: 'editor', checked: true }];
  }
}
