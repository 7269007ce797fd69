import type { SourcePerson } from './read-people.ts';

/** Whose office ended on another day than the source file has it: name, office, its first day there, the day on which it ended, the page that says so. */
type Ended = readonly [name: string, role: string, start: string, end: string, page: string];

/** Each was verified against the page named beside it (November 2026). */
export const ENDED: readonly Ended[] = [
  [
    'Yoon Suk-yeol',
    'President of South Korea',
    '2022-05-10',
    '2025-04-04',
    'livemint.com, South Korean president Yoon removed from office (4 April 2025)',
  ],
  [
    'Han Duck-soo',
    'Prime Minister of South Korea',
    '2022-05-21',
    '2025-05-01',
    'news.liga.net, Two acting presidents resign in South Korea in one day (2 May 2025)',
  ],
  ['Lee Ju Ho', 'Acting President of South Korea', '2025-05-02', '2025-06-04', 'the same page; until Lee Jae-myung took office'],
  [
    'Kevin McCarthy',
    'Speaker of the House',
    '2023-01-07',
    '2023-10-03',
    'krem.com, Murray second in line after House speaker was ousted (October 2023)',
  ],
  [
    'Dominic Perrottet',
    'Premier of New South Wales',
    '2021-10-05',
    '2023-03-28',
    'smh.com.au, Minns’ interim ministry swears in (28 March 2023)',
  ],
  ['Annastacia Palaszczuk', 'Premier of Queensland', '2015-02-14', '2023-12-15', 'wikimili.com/en/Premier_of_Queensland'],
  [
    'Yingluck Shinawatra',
    'Prime Minister of Thailand',
    '2011-08-08',
    '2014-05-07',
    'pattayamail.com, Constitutional court: PM removed from office (7 May 2014)',
  ],
  ['Daniel Andrews', 'Premier of Victoria', '2014-12-04', '2023-09-27', 'travelvictoria.com.au/victoria/government/state'],
  ['Mark McGowan', 'Premier of Western Australia', '2017-03-17', '2023-06-08', 'en.wikipedia.org/wiki/Premier_of_Western_Australia'],
];

/** Ends the offices above on their day. Throws where one is not in the source file. */
export function endOffices(people: readonly SourcePerson[], ended: readonly Ended[]): void {
  for (const [name, role, start, end] of ended) {
    const office = people
      .flatMap((person) => (person.name === name ? person.offices : []))
      .find((one) => one.role === role && one.start === start);
    if (!office) throw new Error(`ended.ts: ${name} as ${role} from ${start} is not in the source file`);
    office.end = end;
    office.checked = true;
    delete office.asof;
    delete office.end_approx;
    delete office.end_scheduled;
  }
}
