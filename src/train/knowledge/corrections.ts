import type { SourcePerson } from './read-people.ts';

/** A known fault of the source file and how it is mended; each names the fault that it mends. */
interface Correction {
  readonly fault: string;
  readonly mends: (person: SourcePerson) => boolean;
  /** Mends the person in place; false takes the person out. */
  readonly mend: (person: SourcePerson) => boolean;
}

const TITLED = /^(?:(?:King|Queen|Emir|Amir|Sultan|Paramount Ruler) )+(?=\p{Lu})/u;

const TERRITORIES = new Set([
  'Hong Kong',
  'Macau',
  'American Samoa',
  'Guam',
  'Northern Mariana Islands',
  'Puerto Rico',
  'Cook Islands',
  'Bermuda',
  'Anguilla',
  'Aruba',
  'Curacao',
  'Sint Maarten',
  'Cayman Islands',
  'British Virgin Islands',
  'Falkland Islands',
  'Gibraltar',
  'Guernsey',
  'Jersey',
  'Isle of Man',
  'Faroe Islands',
  'Greenland',
  'French Polynesia',
  'New Caledonia',
  'Turks and Caicos Islands',
]);

const NONE = /^$/;
const ALL = /./;

/** People whom the Factbook's history merges with a relative or a successor: name, country, its offices that are not theirs alone, the other's names, what is wrong. */
const MERGED: readonly (readonly [name: string, country: string, office: RegExp, alias: RegExp, fault: string])[] = [
  ['Fidel Castro', 'Cuba', ALL, /Raul/, 'Fidel and Raúl Castro are one row'],
  ['Idriss Déby', 'Chad', ALL, /Mahamat/, 'Idriss and Mahamat Déby are one row'],
  ['Khalifa bin Salman al-Khalifa', 'Bahrain', /Crown Prince|Deputy/, /^Salman/, 'Bahrain’s prime minister and crown prince are one row'],
  ['Serzh Sargsyan', 'Armenia', /Prime Minister/, /Tigran/, 'Serzh and Tigran Sargsyan are one row'],
  ['Jabir al-Ahmad al-Jabir Al Sabah', 'Kuwait', ALL, ALL, 'four emirs of Kuwait are one row'],
  ['Saad al-Abdallah al-Salim Al Sabah', 'Kuwait', ALL, ALL, 'several prime ministers of Kuwait are one row'],
  ['Nasir al-Muhammad al-Ahmad al-Sabah', 'Kuwait', /Deputy/, /Nasir Sabah/, 'two ministers of Kuwait are one row'],
  ['Sabah Khalid al-Hamad al-Sabah', 'Kuwait', NONE, /^Muhammad/, 'two ministers of Kuwait are one row'],
  ['Absolom Dlamini', 'Eswatini', ALL, ALL, 'two prime ministers of Eswatini are one row'],
  ['Leonel Fernandez', 'Dominican Republic', NONE, /Mirabal/, 'the president has the name of a vice president'],
  ['Kostas Karamanlis', 'Greece', /President/, /Kon/, 'the prime minister is merged with his uncle, the president'],
  ['Muhammad Hamza Shahbaz Sharif', 'Pakistan', ALL, ALL, 'the son has the office of his father, Shehbaz Sharif'],
  ['Nawaz Sharif', 'Pakistan', ALL, /^$/, 'the time of the general’s rule is added to the term'],
  ['Mir Jan Muhammad Khan Jamali', 'Pakistan', ALL, ALL, 'two Jamalis are one row'],
  ['Branko Crvenkovski', 'North Macedonia', NONE, /Stevo/, 'two Crvenkovskis are one row'],
  ['Zayed bin Sultan Al Nahyan', 'United Arab Emirates', ALL, /^(bin|Hamdan|Sultan)/, 'the president has the offices of his sons'],
  ['Teodoro Obiang', 'Equatorial Guinea', /Vice President/, NONE, 'the president has the office of his son'],
  ['Mohammad Shah Fazli', 'Afghanistan', ALL, ALL, 'three vice presidents are one row'],
  ['Ri Chol-man', 'North Korea', ALL, ALL, 'two vice premiers are one row'],
  ['Rialuth Vohor', 'Vanuatu', ALL, ALL, 'two Vohors are one row'],
  ['Anatole Makosso', 'Democratic Republic of the Congo', ALL, ALL, 'the prime minister of the other Congo'],
  ['Donald Gelling', 'Madagascar', ALL, ALL, 'the chief minister of the Isle of Man (its code was read as Madagascar’s)'],
  ['Edouard Fritch', 'French Polynesia', ALL, ALL, 'four presidents of French Polynesia are one row'],
];

/** All corrections, in the order in which they are made. */
export const CORRECTIONS: readonly Correction[] = [
  {
    fault: 'American territories are given the president of the United States as their own',
    mends: (person) => /^George W. Bush of the Us$/.test(person.name),
    mend: () => false,
  },
  {
    fault: 'Who acted as president of South Korea is called president',
    mends: ({ name, country }) => name === 'Lee Ju Ho' && country === 'South Korea',
    mend: (person) => {
      for (const office of person.offices) if (office.role === 'President of South Korea') office.role = 'Acting President of South Korea';
      return true;
    },
  },
  {
    fault: 'South Korea’s ministers of 2022, most of whom had gone by 2024, are given the end of the presidency as theirs',
    mends: ({ country }) => country === 'South Korea',
    mend: (person) => {
      for (const office of person.offices) {
        if (office.end !== '2025-06-04' || !office.end_approx) continue;
        office.end = null;
        office.asof = '2022-07';
        delete office.end_approx;
      }
      return true;
    },
  },
  {
    fault: 'The governor general of Australia is called its king',
    mends: ({ name }) => name === 'Sam Mostyn',
    mend: (person) => {
      for (const office of person.offices) if (office.role === 'King of Australia') office.role = 'Governor-General of Australia';
      return true;
    },
  },
  {
    fault: 'The president pro tempore is given the whole time of a Congress, of which she came for the second half',
    mends: ({ name }) => name === 'Patty Murray',
    mend: (person) => {
      for (const office of person.offices) if (office.role === 'President Pro Tempore of the Senate') office.start = '2023-01-03';
      return true;
    },
  },
  {
    fault:
      'The prime minister of Iraq is given a first day a year too late, so that a source that spells him otherwise tells of somebody else',
    mends: ({ name }) => name === 'Nouri al-Maliki',
    mend: (person) => {
      for (const office of person.offices) if (office.start === '2007-05-20') office.start = '2006-05-20';
      return true;
    },
  },
  {
    fault: 'The prime minister of Egypt is given the first day of his second government, with the same outcome',
    mends: ({ name }) => name === 'Ibrahim Mahlab',
    mend: (person) => {
      for (const office of person.offices) if (office.start === '2014-06-17') office.start = '2014-03-01';
      return true;
    },
  },
  {
    fault: 'Characters that nobody sees stand in names',
    mends: ({ name, aliases }) => [name, ...aliases].some((text) => /\p{Cf}/u.test(text)),
    mend: (person) => {
      const seen = (text: string) => text.replace(/\p{Cf}/gu, '').trim();
      person.name = seen(person.name);
      person.aliases = person.aliases.map(seen);
      return true;
    },
  },
  {
    fault: 'India’s foreign secretaries, civil servants, are called foreign ministers',
    mends: (person) => person.country === 'India',
    mend: (person) => {
      const isSecretary = (start: string | null) =>
        person.offices.some((office) => office.role === 'Foreign Secretary of India' && office.start === start);
      person.offices = person.offices.filter((office) => office.role !== 'Foreign Minister of India' || !isSecretary(office.start));
      return true;
    },
  },
  {
    fault: 'Titles stand in the names of monarchs ("King Hamad bin Isa Al Khalifa")',
    mends: (person) => TITLED.test(person.name),
    mend: (person) => {
      person.name = person.name.replace(TITLED, '');
      return true;
    },
  },
  {
    fault: 'The Factbook lists the head of state of the country that a territory belongs to as the territory’s own',
    mends: (person) => TERRITORIES.has(person.country ?? ''),
    mend: (person) => {
      person.offices = person.offices.filter(
        (office) => office.source !== 'factbook' || !/^(President|King|Queen|Monarch|Emperor) of /.test(office.role),
      );
      return true;
    },
  },
  {
    fault: 'Words of the Factbook’s layout or a rank are taken for a given name ("Polynesia Temaru", "Rev. Hollingsworth")',
    mends: (person) =>
      person.wikidata === null &&
      /^(Polynesia|Parliament|Portugal|Transport|Development|Episcopal|Rev\.|Major|Vice-Admiral|Father|His) /.test(person.name),
    mend: () => false,
  },
  {
    fault: 'The American vice president is known abroad like a head of government',
    mends: (person) => person.offices.some((office) => office.role === 'Vice President of the United States'),
    mend: (person) => {
      person.prominence = 3;
      return true;
    },
  },
  ...MERGED.map(
    ([name, country, office, alias, fault]): Correction => ({
      fault,
      mends: (person) => person.name === name && person.country === country,
      mend: (person) => {
        person.offices = person.offices.filter((one) => one.source !== 'factbook' || !office.test(one.role));
        person.aliases = person.aliases.filter((one) => !alias.test(one));
        return true;
      },
    }),
  ),
];

/** Two people of one name whom the source file took for one: the wikidata id, the year from which the offices are the later one's, the earlier one's name, other names and party. */
const TWO_IN_ONE: readonly (readonly [wikidata: string, from: string, earlier: string, names: RegExp, party: string])[] = [
  ['Q207', '1995', 'George H. W. Bush', /Herbert/, 'Republican'],
  ['Q6250211', '2000', 'John F. Kennedy', /F\.|Fitzgerald/, 'Democrat'],
  ['Q651820', '2009', 'Bill Owens', NONE, 'Republican'],
  ['Q16240994', '2000', 'Jimmy Carter', /Jimmy|James/, 'Democrat'],
];

/** Takes two people apart whom the source file took for one. */
export function splitNamesakes(person: SourcePerson): SourcePerson[] {
  const row = TWO_IN_ONE.find(([wikidata]) => wikidata === person.wikidata);
  if (!row) return [person];
  const [, from, name, names, party] = row;
  const isLater = (start: string | null) => start !== null && start >= from;
  const earlier = {
    ...person,
    name,
    wikidata: null,
    party,
    aliases: person.aliases.filter((alias) => names.test(alias)),
    offices: person.offices.filter((office) => !isLater(office.start)),
  };
  const later = {
    ...person,
    aliases: person.aliases.filter((alias) => !names.test(alias)),
    offices: person.offices.filter((office) => isLater(office.start)),
  };
  return [earlier, later];
}
