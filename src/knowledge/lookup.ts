import type { Acquaintances } from '../engine/people/acquaintance.ts';
import { acquaintanceOf, type Namesake } from './acquaintances.ts';
import { nameTokens } from './fold.ts';
import { matchName, mayBeGivenName, type NameMatch } from './match-name.ts';
import {
  type Candidate,
  candidateOf,
  lastOffice,
  type Office,
  type Query,
  questionOf,
  type Reading,
  readCandidate,
} from './match-person.ts';
import { readIndex } from './name-index.ts';
import { type Day, type PackedPerson, sectionsOf, unpackPerson } from './packed.ts';
import { type Places, readPlaces } from './places.ts';
import { readTitle, type Title } from './read-title.ts';

export type Finding =
  | { readonly is: 'nobody' }
  /** Two or more people fit equally well: the base doesn't choose. */
  | { readonly is: 'several'; readonly candidates: readonly string[] }
  | {
      readonly is: 'person';
      readonly name: string;
      readonly country: string | null;
      /** Names the person on wikidata.org; null where the source had no id. */
      readonly wikidata: string | null;
      /** Known for those in an American office only. */
      readonly party: string | null;
      /** The offices on the article's day, the one that the article speaks of first; those that had ended by then if `former`. */
      readonly offices: readonly Office[];
      readonly former: boolean;
      /** The office that the base has last, where it is another one. */
      readonly now: Office | null;
    };

/** The knowledge base, opened. */
export interface Base {
  readonly places: Places;
  /** Who a person of an article is. Never guesses: what the article says must fit, and one person must fit better than all others. */
  lookup(query: Query): Finding;
  /** What a name hints at before the article has said anything: for the engine, which believes nothing that the article doesn't bear out. */
  readonly acquaintances: Acquaintances;
}

const NOBODY: Finding = { is: 'nobody' };

/** Two candidates whose weights differ by less than this (see match-person.ts) stay two. */
const CLEARLY_BETTER = 2;

/** Role phrases whose reading is kept: enough for a reader's day, about a megabyte. */
const MOST_TITLES = 4000;

/** The packed file, opened: its people are read when first asked for, and kept. */
interface Book {
  /** The last month that any source saw. */
  readonly newest: Day;
  readonly placeLines: readonly string[];
  /** The numbers of the people whose name a name can be. */
  readonly find: (name: readonly string[]) => Iterable<number>;
  readonly entryAt: (id: number) => Entry;
  readonly titleOf: (phrase: string) => Title;
}

/** Asks for each thing once and keeps what is answered, so many at a time. */
function kept<Key, Value extends object>(ask: (key: Key) => Value, most = Number.POSITIVE_INFINITY): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    let value = known.get(key);
    if (!value) {
      value = ask(key);
      if (known.size >= most) known.clear();
      known.set(key, value);
    }
    return value;
  };
}

function openBook(bytes: Uint8Array): Book {
  const sections = sectionsOf(bytes);
  const { newest, places, index, people } = sections;
  const titleOf = kept(readTitle, MOST_TITLES);
  return {
    newest,
    placeLines: places,
    find: readIndex(index),
    entryAt: kept((id: number) => {
      const person = unpackPerson(people[id] ?? '', sections);
      return { candidate: candidateOf(person, titleOf), forms: [person.name, ...person.aliases].map(nameTokens) };
    }),
    titleOf,
  };
}

/** Opens the packed file (see packed.ts). Throws where it is no knowledge file or of another version. */
export function openBase(bytes: Uint8Array): Base {
  const book = openBook(bytes);
  return {
    places: readPlaces(book.placeLines),
    acquaintances: (name, date) => acquaintanceOf(namesakesOf(book, nameTokens(name)), date),
    lookup: (query) => lookup(book, query),
  };
}

interface Match {
  readonly entry: Entry;
  readonly match: NameMatch;
}

/** Those whose name a name can be. */
const matchesOf = ({ find, entryAt }: Book, name: readonly string[]): readonly Match[] =>
  [...find(name)].flatMap((id) => {
    const entry = entryAt(id);
    const match = bestMatch(name, entry);
    return match ? [{ entry, match }] : [];
  });

/** Whom a name hints at. A bare word is the last word of a name: nobody is known by "Harry" alone. */
const namesakesOf = (book: Book, name: readonly string[]): readonly Namesake[] =>
  matchesOf(book, name)
    .filter(({ entry, match }) => match !== 'surname' || entry.forms.some((form) => form.at(-1) === name[0]))
    .map(({ entry: { candidate }, match }) => {
      const { person } = candidate;
      return { person, match, titles: person.offices.map(({ role }) => book.titleOf(role)) };
    });

/** How those fit whose name a name can be; nobody where too many have the family name that is all the article says. */
function readingsOf(book: Book, name: readonly string[], query: Query, date: string): readonly Reading[] {
  const matches = matchesOf(book, name);
  if (!matches.length) return [];
  const question = questionOf(query, date, book.titleOf);
  const isBare = ({ match }: Match) => match === 'surname' && !question.titled.length;
  const family = matches.some(isBare) ? [...book.find(name)].map(book.entryAt).filter((entry) => isFamilyName(entry, name)) : [];
  if (family.length > MOST_NAMESAKES) return [];
  return matches.flatMap((found) => {
    const { entry, match } = found;
    const bare = isBare(found);
    if (bare && !family.includes(entry)) return [];
    const reading = readCandidate(entry.candidate, match, question);
    // Who is out of office must be the only one of the name whom readers know.
    const isOneOfMany = bare && reading?.former && family.some((one) => one !== entry && one.candidate.person.prominence > 1);
    return reading && !isOneOfMany ? [reading] : [];
  });
}

/** Those who fit best: several where nobody does so clearly better. */
function bestOf(readings: readonly Reading[]): readonly Reading[] {
  const best = Math.max(...readings.map(({ weight }) => weight));
  const near = readings.filter(({ weight }) => weight > best - CLEARLY_BETTER);
  // Of equals the one whose name is spelt so goes before one whose name may be spelt so: "Kim Jong Il" is no Kim Yong-il.
  const isExact = near.some(({ match, weight }) => match === 'full' && weight === best);
  return isExact ? near.filter(({ match }) => match === 'full') : near;
}

function lookup(book: Book, query: Query): Finding {
  const { date } = query;
  const name = nameTokens(query.names[0] ?? '');
  if (date === null || !name.length) return NOBODY;
  const [first, ...others] = bestOf(readingsOf(book, name, query, date));
  if (!first) return NOBODY;
  if (others.length) return { is: 'several', candidates: [first, ...others].map(({ candidate }) => candidate.person.name) };
  return answer(first, date, book.newest);
}

/** People of the base with one family name, up to whom the name alone can say who is meant: Putin and Merkel, not Johnson. */
const MOST_NAMESAKES = 4;

/** Where the family name comes first. */
const FAMILY_FIRST = new Set(['China', 'Taiwan', 'North Korea', 'South Korea', 'Vietnam', 'Hong Kong']);

function isFamilyName({ candidate, forms }: Entry, [only = '']: readonly string[]): boolean {
  const first = FAMILY_FIRST.has(candidate.person.country ?? '');
  return forms.some((form) => form.length > 1 && (form.at(-1) === only || (first && form[0] === only)));
}

/** A person of the base with the forms of the name as words. */
interface Entry {
  readonly candidate: Candidate;
  readonly forms: readonly (readonly string[])[];
}

const MATCH_ORDER: readonly NameMatch[] = ['full', 'variant', 'surname'];

/** Whether two names begin and end alike. */
const isEdge = (a: readonly string[], b: readonly string[]) => a[0] === b[0] && a.at(-1) === b.at(-1);

/** "V. Lind" is Vera Lind of the base, and so no Viktor Lind: a form with an initial is only for those whose name may be the one in full. */
function isOtherInitial([given = '']: readonly string[], form: readonly string[], forms: Entry['forms']): boolean {
  const [initial = ''] = form;
  if (initial.length !== 1 || given.length < 2) return false;
  const inFull = forms.map(([first = '']) => first).filter((first) => first.length > 1 && first[0] === initial);
  return inFull.length > 0 && !inFull.some((first) => mayBeGivenName(given, first));
}

/** How the name fits the form that it fits best. */
function bestMatch(name: readonly string[], { forms }: Entry): NameMatch | null {
  let best: NameMatch | null = null;
  for (const form of forms) {
    const match = isOtherInitial(name, form, forms) ? null : matchName(name, form);
    // "George H. W. Bush" is no "George W. Bush", though it contains "George Bush".
    if (
      match &&
      form.length < name.length &&
      forms.some((other) => other.length > form.length && isEdge(name, other) && !matchName(name, other))
    )
      continue;
    if (match && (!best || MATCH_ORDER.indexOf(match) < MATCH_ORDER.indexOf(best))) best = match;
  }
  return best;
}

/** Whether the party comes from an official record, so that it may be shown; of others it only hints at who is meant. */
const isOnRecord = ({ offices }: PackedPerson) => offices.some(({ source }) => source === 'c' || source === 'o');

function answer({ candidate, offices, former }: Reading, date: string, newest: Day): Finding {
  const { person } = candidate;
  const last = lastOffice(candidate, newest);
  // An office that was held on the article's day too is nothing new.
  const isNew =
    last?.start != null && last.start > date && !offices.some((office) => office.role === last.role && office.start === last.start);
  return {
    is: 'person',
    name: person.name,
    country: person.country,
    wikidata: person.wikidata,
    party: isOnRecord(person) ? person.party : null,
    offices,
    former,
    now: isNew ? last : null,
  };
}
