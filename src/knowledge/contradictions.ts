import type { Affiliation, Person, Role } from '../engine/analysis.ts';
import type { Acquaintance } from '../engine/people/acquaintance.ts';
import { KNOWN_AT_HOME } from './acquaintances.ts';
import type { Places } from './places.ts';
import { readTitle } from './read-title.ts';

const AMERICAN_PARTIES: ReadonlySet<string> = new Set(['Republican Party', 'Democratic Party']);

/**
 * A person without what the article can’t mean of a politician of that full name, since it speaks of somebody else: the office of another country ("Norland’s president", of a
 * president of Sudland), that country, and another American party than theirs.
 */
export function withoutContradictions(person: Person, hint: Acquaintance | null, places: Places): Person {
  if (hint?.match !== 'full' || hint.kind !== 'leader' || hint.prominence < KNOWN_AT_HOME || hint.country === null) return person;
  const { country, party } = hint;
  const isForeign = (text: string) => {
    // The Georgia of an American is the state.
    const states = country === 'United States' ? places.statesIn(text) : new Set();
    const named = [...places.countriesIn(text)].filter((name) => !states.has(name));
    return named.length > 0 && !named.includes(country);
  };
  const isForeignOffice = ({ text, source, former }: Role) =>
    source === 'article' && !former && HIGHEST.test([...readTitle(text).offices].join()) && isForeign(text);
  const isOthers = ({ text, source, former }: Affiliation) =>
    source === 'article' &&
    !former &&
    (AMERICAN_PARTIES.has(text)
      ? country !== 'United States' || (party !== null && party !== text)
      : isForeign(text) && isCountry(places, text));
  const roles = person.roles.filter((role) => !isForeignOffice(role));
  const affiliations = person.affiliations.filter((affiliation) => !isOthers(affiliation));
  if (roles.length === person.roles.length && affiliations.length === person.affiliations.length) return person;
  return { ...person, roles, affiliations, country: person.country !== null && isForeign(person.country) ? null : person.country };
}

/** Offices that somebody has at home alone. */
export const HIGHEST =
  /\b(?:president|prime minister|chancellor|monarch|head of state|supreme leader|minister|governor|senator|representative)\b/;

/** Is it a country’s name and no more, not "Bank of Norland"? */
const isCountry = (places: Places, text: string): boolean => places.countriesIn(text).has(text);
