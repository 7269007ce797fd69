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

/** Offices that began on another day than the source file has: whose, which, the day, what is wrong. */
const BEGAN: readonly (readonly [name: string, role: string, start: string, fault: string])[] = [
  [
    'Patty Murray',
    'President Pro Tempore of the Senate',
    '2023-01-03',
    'the whole time of a Congress, of which she came for the second half',
  ],
  [
    'Nouri al-Maliki',
    'Prime Minister of Iraq',
    '2006-05-20',
    'a year too late, so that a source that spells him otherwise tells of another',
  ],
  ['Ibrahim Mahlab', 'Prime Minister of Egypt', '2014-03-01', 'the day of his second government, with the same outcome'],
];

/**
 * Who acted as the head of an American department between two whom the Senate had confirmed, and the day on which they began. Written by us from the news of those weeks and
 * months, of the rows of at most 260 days.
 */
const ACTING: ReadonlySet<string> = new Set(
  (
    'Sally Yates 2017-01-20,Dana Boente 2017-01-30,Dana Boente 2017-02-09,Matthew Whitaker 2018-11-07,Jeffrey A. Rosen 2020-12-24,John Demers 2021-01-20,' +
    'Monty Wilkinson 2021-01-20,Paul Clement 2007-09-17,Peter Keisler 2007-09-18,Mark Filip 2009-01-20,Eric Holder 2001-01-20,Thomas A. Shannon Jr. 2017-01-20,' +
    'John J. Sullivan 2018-04-01,Daniel Bennett Smith 2021-01-20,William Burns 2009-01-20,Adam Szubin 2017-01-20,Andy Baukol 2021-01-20,Neal S. Wolin 2013-01-25,' +
    'Christopher Miller 2020-11-09,David Norquist 2021-01-20,Elaine Duke 2017-07-31,Kevin McAleenan 2019-04-11,Pete Gaynor 2021-01-11,David Pekoske 2021-01-20,' +
    'Rand Beers 2013-09-06,James Loy 2005-02-01,Andrew McCabe 2017-05-09,Thomas J. Pickard 2001-06-25,Michael Morell 2011-07-01,Michael Morell 2012-11-09,' +
    'Meroe Park 2017-01-20,Joseph Maguire 2019-08-16,Richard Grenell 2020-02-20,Mike Dempsey 2017-01-20,Lora Shiao 2021-01-20,David Gompert 2010-05-28,' +
    'Noel Francisco 2017-01-20,Jeff Wall 2017-03-10,Jeff Wall 2020-07-03,Edwin Kneedler 2009-01-20,Ian Heath Gershengorn 2016-06-25,Barbara Underwood 2001-01-20,' +
    'Patrick Pizzella 2019-07-20,Al Stewart 2021-01-20,Edward C. Hugler 2009-02-02,Edward C. Hugler 2017-01-20,Howard M. Radzely 2009-01-20,Seth Harris 2013-01-22,' +
    'Mark Sandy 2017-01-20,Rob Fairweather 2021-01-20,Jeffrey Zients 2010-07-30,Brian Deese 2014-06-09,Robert Snyder 2017-01-20,Robert Wilkie 2018-03-28,' +
    "Peter O'Rourke 2018-05-29,Sloan D. Gibson 2014-05-30,Dat Tran 2021-01-20,Gordon H. Mansfield 2007-10-01,Norris Cochran 2021-01-20,Bob Perciasepe 2013-02-15," +
    'Catherine McCabe 2017-01-20,Charlotte Bertrand 2021-01-20,Jane Nishida 2021-01-20,Craig Clemmensen 2017-01-20,Matt Ammon 2021-01-20,Brian D. Montgomery 2009-01-20,' +
    'Roy Bernardi 2008-04-18,Grace Bochenek 2017-01-20,Daniel Poneman 2013-04-22,David Huizenga 2021-01-20,Kevin Haugrud 2017-01-20,Rebecca Blank 2011-08-01,' +
    'Lana Hurdle 2021-01-20,Steven G. Bradbury 2021-01-11,Maria Cino 2006-08-07,Mick Zais 2021-01-07,Phil Rosenfelt 2017-01-20,Phil Rosenfelt 2021-01-20,' +
    'Michael Scuse 2017-01-13,Mike Young 2017-01-20,Charles Franklin Conner 2007-09-20'
  ).split(','),
);

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
  ...BEGAN.map(
    ([name, role, start, fault]): Correction => ({
      fault,
      mends: (person) => person.name === name,
      mend: (person) => {
        for (const office of person.offices) if (office.role === role) office.start = start;
        return true;
      },
    }),
  ),
  {
    fault: 'Who acted as the head of an American department is called its head',
    mends: ({ name, offices }) => offices.some(({ start }) => ACTING.has(`${name} ${start}`)),
    mend: (person) => {
      for (const office of person.offices) if (ACTING.has(`${person.name} ${office.start}`)) office.role = `Acting ${office.role}`;
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
