import type { SourcePerson } from './read-people.ts';

/**
 * An office that the source file lacks: whose (with other names), country, office, body, first and last day (or the last month in which it was still seen
 * held, after "seen"), the page that says so.
 */
type Added = readonly [name: string, aliases: string, country: string, role: string, org: string, start: string, end: string, page: string];

/** Each was verified against the page named beside it (November 2026). */
const ADDED: readonly Added[] = [
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
  [
    'Hillary Clinton',
    '',
    'United States',
    'U.S. Senator for New York',
    'United States Senate',
    '2001-01-03',
    '2009-01-21',
    'en.wikipedia.org, US Senate career of Hillary Clinton',
  ],
  // Long dead or out of office, and named as if they were not: the source file begins later.
  [
    'Abraham Lincoln',
    '',
    'United States',
    'President of the United States',
    'United States',
    '1861-03-04',
    '1865-04-15',
    'archontology.org, nations/us/us2/lincoln',
  ],
  [
    'Margaret Thatcher',
    '',
    'United Kingdom',
    'Prime Minister of the United Kingdom',
    'United Kingdom',
    '1979-05-04',
    '1990-11-28',
    'wikivisually.com, Premiership of Margaret Thatcher',
  ],
  [
    'Boris Yeltsin',
    '',
    'Russia',
    'President of Russia',
    'Russia',
    '1991-07-10',
    '1999-12-31',
    'teleborsa.it, Accadde Oggi, 10 luglio; prensa.com, 2010549023',
  ],
  // The source file gives it to his son; its last month is that of the Factbook.
  [
    'Shehbaz Sharif',
    'Shahbaz Sharif,Muhammad Shehbaz Sharif',
    'Pakistan',
    'Prime Minister of Pakistan',
    'Pakistan',
    '2024-03-04',
    'seen 2026-02',
    'business-standard.com, article 124030400589_1',
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
    for (const alias of aliases.split(',')) if (alias && !person.aliases.includes(alias)) person.aliases.push(alias);
    const seen = /^seen (.+)$/.exec(end)?.[1];
    const office = { role, org, country, start, source: 'editor', checked: true };
    person.offices = [...person.offices, seen === undefined ? { ...office, end } : { ...office, end: null, asof: seen }];
  }
}
