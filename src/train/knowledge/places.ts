/** The name that a country has in the base where the Factbook calls it something else. */
const NAMES: Readonly<Record<string, string>> = {
  'The Bahamas': 'Bahamas',
  Burma: 'Myanmar',
  'Congo (Brazzaville)': 'Republic of the Congo',
  DRC: 'Democratic Republic of the Congo',
  'Cabo Verde': 'Cape Verde',
  Czechia: 'Czech Republic',
  'Federated States of Micronesia': 'Micronesia',
  'The Gambia': 'Gambia',
  "Côte d'Ivoire": 'Ivory Coast',
  'Holy See (Vatican City)': 'Vatican City',
};

/** Words that stand for a country in the news and aren't in the Factbook's table: short forms, seats of power, other names. Source: written by us. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  'United States': [
    'US',
    'USA',
    'U.S',
    'America',
    'Americans',
    'Washington',
    'White House',
    'Capitol Hill',
    'Congress',
    'Pentagon',
    'State Department',
    'House of Representatives',
    'U.S. Senate',
  ],
  'United Kingdom': [
    'UK',
    'U.K',
    'Britain',
    'British',
    'Great Britain',
    'Briton',
    'Britons',
    'England',
    'English',
    'Scotland',
    'Scottish',
    'Wales',
    'Welsh',
    'London',
    'Downing Street',
    'Whitehall',
    'Westminster',
  ],
  Russia: ['Kremlin', 'Russians', 'Soviet Union'],
  China: ['Beijing', 'Chinese', 'Hong Kong'],
  'Hong Kong': ['Hong Kong'],
  'South Korea': ['Seoul', 'South Korean', 'South Koreans', 'Blue House'],
  'North Korea': ['Pyongyang', 'North Korean', 'North Koreans'],
  Palestine: ['Palestinian', 'Palestinians', 'Gaza', 'West Bank', 'Ramallah', 'Palestinian Authority'],
  Germany: ['Germans', 'Bundestag'],
  France: ['Elysee', 'Paris', 'Frenchman'],
  Netherlands: ['Holland', 'Dutch', 'The Hague'],
  Turkey: ['Turkiye', 'Turks'],
  Myanmar: ['Burma', 'Myanmar', 'Naypyidaw', 'Yangon'],
  'Ivory Coast': ['Ivory Coast', 'Ivorian'],
  'Czech Republic': ['Czechia', 'Czech Republic'],
  Taiwan: ['Taiwanese'],
  Ukraine: ['Kyiv', 'Kiev'],
  'Democratic Republic of the Congo': ['Congo', 'Kinshasa'],
  'Vatican City': ['Vatican', 'Holy See'],
  Eswatini: ['Swaziland'],
  'North Macedonia': ['Macedonia'],
  'Cape Verde': ['Cape Verde'],
  'Timor-Leste': ['East Timor'],
  Kazakhstan: ['Astana', 'Nur-Sultan'],
  'United Arab Emirates': ['Dubai', 'UAE', 'Emirates'],
  'Saudi Arabia': ['Saudi', 'Saudis'],
  Israel: ['Knesset', 'Israelis', 'Jerusalem'],
  India: ['Delhi', 'New Delhi', 'Indians'],
  Switzerland: ['Swiss'],
  'Bosnia and Herzegovina': ['Bosnia', 'Bosnian'],
  'New Zealand': ['New Zealand', 'Wellington'],
  Philippines: ['Filipino', 'Filipinos', 'Malacanang'],
  Argentina: ['Argentine'],
  Iran: ['Iranians', 'Tehran'],
  Syria: ['Damascus'],
  Egypt: ['Cairo'],
};

/** Capitals and adjectives that are as often something else in an English text. */
const TOO_COMMON = new Set([
  'none',
  'georgetown',
  'kingston',
  'victoria',
  'hamilton',
  'san jose',
  'santiago',
  'male',
  'georgian',
  'georgia',
  'jersey',
  'jordan',
  'chad',
  'american samoa',
  'saint john s',
  'monaco',
  'guinea',
  'congolese',
  'korean',
  'stanley',
  'douglas',
]);

/**
 * Each country of the base with the words that stand for it in an article, from the Factbook's table (public domain) and the words above.
 * Jordan, Chad, Georgia are kept under their own names: they are countries far oftener than people in news that names their leaders.
 */
export function placesOf(countries: readonly string[], factbook: string): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, Set<string>>(countries.map((country) => [country, new Set([country])]));
  for (const line of factbook.split('\n').slice(1)) {
    const [, factbookName = '', , , , capital = '', noun = '', adjective = ''] = line.split('\t');
    const own = words.get(NAMES[factbookName] ?? factbookName);
    if (!own) continue;
    for (const word of [capital, noun, `${noun}s`, ...adjective.split(/, | or /)]) {
      const plain = word.replace(/ \(.*$|, D\.C\.$/g, '').trim();
      if (plain.length > 2 && /^\p{Lu}/u.test(plain) && !TOO_COMMON.has(plain.toLowerCase())) own.add(plain);
    }
  }
  for (const [country, own] of Object.entries(WORDS)) for (const word of own) words.get(country)?.add(word);
  return new Map([...words].map(([country, own]) => [country, [...own].sort()]));
}
