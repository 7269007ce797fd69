import { nameTokens, skeleton } from './fold.ts';
import { matchName, type NameMatch } from './match-name.ts';
import { readTitle, type Title } from './office.ts';
import { type Day, FORMAT, type Lists, type PackedPerson, unpackPerson } from './packed.ts';
import { type Places, readPlaces } from './places.ts';
import { lastOffice, type Office, type Query, type Reading, readCandidate } from './reading.ts';

export type Finding =
  | { readonly is: 'nobody' }
  /** Two or more people fit equally well: the base doesn't choose. */
  | { readonly is: 'several'; readonly candidates: readonly string[] }
  | {
      readonly is: 'person';
      readonly name: string;
      readonly country: string | null;
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
}

const NOBODY: Finding = { is: 'nobody' };

/** Two candidates whose weights differ by less than this (see reading.ts) stay two. */
const CLEARLY_BETTER = 2;

/** Opens the packed file (see packed.ts). Throws where it is no knowledge file or of another version. */
export function openBase(bytes: Uint8Array): Base {
  const lines = new TextDecoder().decode(bytes).split('\n');
  const [header = ''] = lines;
  if (!header.startsWith(`${FORMAT} `))
    throw new Error(`not a knowledge file of this version: it begins with ${JSON.stringify(header.slice(0, 40))}`);
  const newest = header.slice(FORMAT.length + 1);
  const sizes = (lines[1] ?? '').split(' ').map(Number);
  const starts = sizes.map((_, index) => 2 + sizes.slice(0, index).reduce((sum, size) => sum + size, 0));
  const section = (index: number) => lines.slice(starts[index], (starts[index] ?? 0) + (sizes[index] ?? 0));
  const placeLines = section(2);
  const lists: Lists = { roles: section(0), organisations: section(1), countries: placeLines.map((line) => line.split('\t', 1)[0] ?? '') };
  const index = new Map<string, string>();
  for (const line of section(3)) {
    const tab = line.indexOf('\t');
    index.set(line.slice(0, tab), line.slice(tab + 1));
  }
  const firstPerson = starts[4] ?? 0;
  const people = new Map<number, Entry>();
  const titles = new Map<string, Title>();
  const numbers = new Map<string, number[]>();

  /** People and titles are read when first asked for, and kept. */
  const entryAt = (id: number): Entry => {
    let entry = people.get(id);
    if (!entry) {
      const person = unpackPerson(lines[firstPerson + id] ?? '', lists);
      entry = { person, forms: [person.name, ...person.aliases].map(nameTokens) };
      people.set(id, entry);
    }
    return entry;
  };
  const titleOf = (phrase: string): Title => {
    let title = titles.get(phrase);
    if (!title) {
      title = readTitle(phrase);
      titles.set(phrase, title);
    }
    return title;
  };
  const withSkeleton = (key: string): number[] => {
    let ids = numbers.get(key);
    if (!ids) {
      let id = 0;
      ids = (index.get(key) ?? '')
        .split(',')
        .filter(Boolean)
        .map((delta) => (id += Number.parseInt(delta, 36)));
      numbers.set(key, ids);
    }
    return ids;
  };

  /** The people whose names the name can be: all that share its rarest word, or the next rarest. */
  const candidates = (name: readonly string[]): [PackedPerson, NameMatch][] => {
    const words = name.filter((token) => token.length > 1).map((token) => withSkeleton(skeleton(token)));
    const [rarest = [], next = []] = words.sort((a, b) => a.length - b.length);
    const found: [PackedPerson, NameMatch][] = [];
    for (const id of new Set([...rarest, ...next])) {
      const entry = entryAt(id);
      const match = bestMatch(name, entry);
      if (match) found.push([entry.person, match]);
    }
    return found;
  };

  return {
    places: readPlaces(placeLines),
    lookup(query) {
      const { date } = query;
      const name = nameTokens(query.names[0] ?? '');
      if (date === null || !name.length) return NOBODY;
      const question = { ...query, date, phrases: query.titles.map(titleOf) };
      const readings = candidates(name)
        .map(([person, match]) => readCandidate(person, match, question, titleOf))
        .filter((reading) => reading !== null);
      const best = Math.max(...readings.map((reading) => reading.weight));
      const [first, ...others] = readings.filter((reading) => reading.weight > best - CLEARLY_BETTER);
      if (!first) return NOBODY;
      if (others.length) return { is: 'several', candidates: [first, ...others].map((reading) => reading.person.name) };
      return answer(first, newest, titleOf);
    },
  };
}

/** A person of the base with the forms of the name as words. */
interface Entry {
  readonly person: PackedPerson;
  readonly forms: readonly (readonly string[])[];
}

const MATCH_ORDER: readonly NameMatch[] = ['full', 'variant', 'surname'];

/** How the name fits the form that it fits best. */
function bestMatch(name: readonly string[], { forms }: Entry): NameMatch | null {
  let best: NameMatch | null = null;
  for (const form of forms) {
    const match = matchName(name, form);
    if (match && (!best || MATCH_ORDER.indexOf(match) < MATCH_ORDER.indexOf(best))) best = match;
  }
  return best;
}

function answer({ person, offices, former }: Reading, newest: Day, titleOf: (phrase: string) => Title): Finding {
  const last = lastOffice(person, newest, titleOf);
  const shown = offices.some((office) => office.role === last?.role && office.start === last.start);
  return { is: 'person', name: person.name, country: person.country, party: person.party, offices, former, now: shown ? null : last };
}
