import { fold, nameTokens } from '../../knowledge/fold.ts';
import { indexKeys } from '../../knowledge/name-index.ts';
import {
  FORMAT,
  type PackedPerson,
  type PersonKindLetter,
  type Prominence,
  packPerson,
  type SourceLetter,
} from '../../knowledge/packed.ts';
import { partyOf } from './parties.ts';
import { SOURCE_LETTERS, type SourceOffice, type SourcePerson } from './read-people.ts';

const KIND_LETTERS: Readonly<Record<string, PersonKindLetter>> = { official: 'o', ceo: 'b', analyst: 'a' };

/** The packed form of a person of the source file. */
export function toPacked(person: SourcePerson): PackedPerson {
  const known = new Set([fold(person.name)]);
  return {
    name: person.name,
    aliases: person.aliases.filter((alias) => {
      const folded = fold(alias);
      return !known.has(folded) && known.add(folded);
    }),
    country: person.country,
    party: partyOf(person),
    prominence: person.prominence as Prominence,
    kind: KIND_LETTERS[person.kind] ?? 'o',
    wikidata: person.wikidata,
    offices: person.offices
      .map((office) => ({
        role: office.role,
        organisation: office.org,
        country: office.country ?? null,
        start: office.start,
        end: office.end_scheduled ? null : office.end,
        asOf: office.end === null || office.end_scheduled ? (office.asof ?? null) : null,
        approximate: isApproximate(office),
        source: SOURCE_LETTERS[office.source] as SourceLetter,
      }))
      .sort((a, b) => order(a.start ?? '', b.start ?? '') || order(a.role, b.role)),
  };
}

function isApproximate(office: SourceOffice): boolean {
  return office.start_approx === true || (office.end_approx === true && office.end !== null);
}

/** The whole file: see knowledge/packed.ts for its format. The same people give the same bytes. */
export function pack(people: readonly PackedPerson[], places: ReadonlyMap<string, readonly string[]>): Uint8Array {
  const sorted = [...people].sort((a, b) => order(surnameKey(a), surnameKey(b)) || order(JSON.stringify(a), JSON.stringify(b)));
  const offices = sorted.flatMap((person) => person.offices);
  const roles = byFrequency(offices.map((office) => office.role));
  const organisations = byFrequency(offices.map((office) => office.organisation));
  const countries = [...places.keys()];
  const number = (list: readonly string[]) => new Map(list.map((text, index) => [text, index]));
  const lists = { roles: number(roles), organisations: number(organisations), countries: number(countries) };
  const index = [...indexOf(sorted)].sort(([a], [b]) => order(a, b)).map(([key, ids]) => `${key}\t${deltas(ids)}`);
  const sections = [
    roles,
    organisations,
    [...places].map(([country, words]) => [country, ...words].join('\t')),
    index,
    sorted.map((person) => packPerson(person, lists)),
  ];
  const newest = offices.reduce((latest, office) => (office.asOf !== null && office.asOf > latest ? office.asOf : latest), '');
  const text = [`${FORMAT} ${newest}`, sections.map((section) => section.length).join(' '), ...sections.flat()].join('\n');
  return new TextEncoder().encode(`${text}\n`);
}

/** Which people have a word of a skeleton in one of their names. */
function indexOf(people: readonly PackedPerson[]): ReadonlyMap<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [id, person] of people.entries()) {
    const keys = new Set([person.name, ...person.aliases].flatMap(indexKeys));

    for (const key of keys) {
      const list = index.get(key);
      if (list) list.push(id);
      else index.set(key, [id]);
    }
  }
  return index;
}

const deltas = (ids: readonly number[]) => ids.map((id, at) => (id - (at ? (ids[at - 1] ?? 0) : 0)).toString(36)).join(',');

function byFrequency(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || order(a, b)).map(([text]) => text);
}

const surnameKey = (person: PackedPerson) => nameTokens(person.name).reverse().join(' ');
/** By code unit: the same on every machine, whatever its locale. */
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
