import type { SourcePerson } from './read-people.ts';

/**
 * Names that the press uses and no rule of spelling reaches: the name in the base, its country, then the press forms.
 * Source: written by us from general knowledge of the press. A row that fits nobody, or two people, stops the build.
 */
const SPELLINGS: readonly (readonly [name: string, country: string, ...forms: string[]])[] = [
  ['Muammar Gaddafi', 'Libya', 'Moammar Gadhafi', 'Muammar el-Qaddafi', 'Moammar Kadafi', 'Muammar Qaddafi'],
  ['Luiz Inácio Lula da Silva', 'Brazil', 'Lula', 'Luiz Lula da Silva'],
  ['Kim Jong-il', 'North Korea', 'Kim Jong Il'],
  ['Recep Tayyip Erdoğan', 'Turkey', 'Tayyip Erdogan', 'Recep Erdogan'],
  ['Ban Ki-moon', 'South Korea', 'Ban Ki Moon'],
  ['Hugo Chávez', 'Venezuela', 'Hugo Chavez Frias'],
];

/** Adds the press forms to the people they belong to. Throws where a row fits nobody or several people. */
export function addSpellings(people: SourcePerson[]): SourcePerson[] {
  for (const [name, country, ...forms] of SPELLINGS) {
    const [person, ...others] = people.filter((one) => one.name === name && one.country === country);
    if (!person || others.length)
      throw new Error(`spellings.ts: ${name} (${country}) is ${person ? 'several people' : 'nobody'} of the base`);
    person.aliases = [...person.aliases, ...forms];
  }
  return people;
}
