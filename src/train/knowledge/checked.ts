import type { SourcePerson } from './read-people.ts';

/** A hand-written row, by name, office and first day, and the page that says the same. */
export type Check = readonly [name: string, role: string, start: string, page: string];

/**
 * Hand-written rows of the source file that were verified since, each against the page named beside it (November 2026): name, office, its first day
 * as the source file has it, page. Their days agree with the page's as far as the page is exact.
 */
export const CHECKED: readonly Check[] = [
  ['Anders Fogh Rasmussen', 'Secretary General of NATO', '2009-08-01', 'liquisearch.com/anders_fogh_rasmussen/nato_secretary_general'],
  ['Jaap de Hoop Scheffer', 'Secretary General of NATO', '2004-01-05', 'liquisearch.com/anders_fogh_rasmussen/nato_secretary_general'],
  [
    'Annalena Baerbock',
    'Foreign Minister of Germany',
    '2021-12-08',
    'amp.dw.com/en/johann-wadephul-to-become-german-foreign-minister/a-72400806',
  ],
  [
    'Johann Wadephul',
    'Foreign Minister of Germany',
    '2025-05-06',
    'amp.dw.com/en/johann-wadephul-to-become-german-foreign-minister/a-72400806',
  ],
  ['Guido Westerwelle', 'Foreign Minister of Germany', '2009-10-28', 'simple.wikipedia.org/wiki/Frank-Walter_Steinmeier'],
  ['Frank-Walter Steinmeier', 'Foreign Minister of Germany', '2005-11-22', 'simple.wikipedia.org/wiki/Frank-Walter_Steinmeier'],
  ['Frank-Walter Steinmeier', 'Foreign Minister of Germany', '2013-12-17', 'simple.wikipedia.org/wiki/Frank-Walter_Steinmeier'],
  ['Sigmar Gabriel', 'Foreign Minister of Germany', '2017-01-27', 'www.germany.info (27 January 2017, handing over of the Foreign Office)'],
  ['Wolfgang Schäuble', 'Interior Minister of Germany', '2005-11-22', 'en.m.wikipedia.org/wiki/Wolfgang_Schäuble'],
  ['Wolfgang Schäuble', 'Finance Minister of Germany', '2009-10-28', 'en.m.wikipedia.org/wiki/Wolfgang_Schäuble'],
  ['Wolfgang Schäuble', 'President of the Bundestag', '2017-10-24', 'en.m.wikipedia.org/wiki/Wolfgang_Schäuble'],
  [
    'Ursula von der Leyen',
    'Labour Minister of Germany',
    '2009-11-30',
    'commission.europa.eu/about/organisation/president/about-president_en',
  ],
  ['Ursula von der Leyen', 'President of the European Commission', '2019-12-01', 'ukandeu.ac.uk/the-facts/who-is-ursula-von-der-leyen'],
  [
    'Christine Lagarde',
    'President of the European Central Bank',
    '2019-11-01',
    'en.wikipedia.org/wiki/President_of_the_European_Central_Bank',
  ],
  [
    'Mario Draghi',
    'President of the European Central Bank',
    '2011-11-01',
    'yenisafak.com/en/world/lagarde-takes-over-duties-as-european-central-bank-head-3504252',
  ],
  ['Herman Van Rompuy', 'President of the European Council', '2009-12-01', 'en.wikipedia.org/wiki/President_of_the_European_Council'],
  [
    'Jean-Claude Juncker',
    'President of the European Commission',
    '2014-11-01',
    'simple.wikipedia.org/wiki/President_of_the_European_Commission',
  ],
  ['José Manuel Barroso', 'President of the European Commission', '2004-11-22', 'cs.wikipedia.org/wiki/Předseda_Evropské_komise'],
  ['Donald Tusk', 'President of the European Council', '2014-12-01', 'kids.kiddle.co/President_of_the_European_Council'],
  ['Charles Michel', 'President of the European Council', '2019-12-01', 'kids.kiddle.co/President_of_the_European_Council'],
  ['Martin Schulz', 'President of the European Parliament', '2012-01-17', 'simple.wikipedia.org/wiki/President_of_the_European_Parliament'],
  [
    'Antonio Tajani',
    'President of the European Parliament',
    '2017-01-17',
    'simple.wikipedia.org/wiki/President_of_the_European_Parliament',
  ],
  ['David Sassoli', 'President of the European Parliament', '2019-07-03', 'simple.wikipedia.org/wiki/President_of_the_European_Parliament'],
  ['Roberta Metsola', 'President of the European Parliament', '2022-01-18', 'en.wikipedia.org/wiki/President_of_the_European_Parliament'],
  ['Margaret Chan', 'Director-General of the WHO', '2007-01', 'www.app.com.pk/new-who-chief-takes-office'],
  ['Tedros Adhanom Ghebreyesus', 'Director-General of the WHO', '2017-07-01', 'www.app.com.pk/new-who-chief-takes-office'],
  ['Yanis Varoufakis', 'Finance Minister of Greece', '2015-01-27', 'uk.reuters.com/article/finmin-gr-idUKL6N0V742820150128'],
  ['Qin Gang', 'Foreign Minister of China', '2022-12-30', 'www.lbcgroup.tv/news/world-news/715032'],
  ['Wang Yi', 'Foreign Minister of China', '2023-07-25', 'www.lbcgroup.tv/news/world-news/715032'],
  [
    'Philip Lowe',
    'Governor of the Reserve Bank of Australia',
    '2016-09-18',
    '9news.com.au, Michele Bullock named ninth governor (July 2023)',
  ],
  [
    'Michele Bullock',
    'Governor of the Reserve Bank of Australia',
    '2023-09-18',
    'sbs.com.au, Michele Bullock to become first female governor (July 2023)',
  ],
];

/** Marks the rows that were verified. Throws where a row is not in the source file. */
export function markChecked(people: readonly SourcePerson[], checks: readonly Check[]): void {
  for (const [name, role, start] of checks) {
    const office = people
      .flatMap((person) => (person.name === name ? person.offices : []))
      .find((one) => one.role === role && one.start === start);
    if (!office) throw new Error(`checked.ts: ${name} as ${role} from ${start} is not in the source file`);
    office.checked = true;
  }
}
