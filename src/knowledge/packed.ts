/**
 * The format of people.bin: UTF-8 text, one record a line, fields parted by tabs, in five sections.
 *   dramatis-knowledge 2 <month>                            name and version of the format, the last month that any source saw
 *   <lines of roles> <organisations> <places> <index> <people>   how many lines each section has
 *   roles           the wording of an office, the commonest first
 *   organisations   the body it belongs to
 *   places          a country's name, then the words that stand for it in an article (adjective, capital, short forms)
 *   index           a skeleton (see fold.ts), then the numbers of the people with a word of that skeleton in a name: each as base 36, less the one before
 *   people          name, other names (by "|"), country, party, prominence, kind, Wikidata's number in base 36 (empty: none), offices (by ";")
 * An office is role,organisation,country,start,end,asof,marks: numbers are base 36 and point into the sections above, an empty country is the person's own,
 * days are YYYY, YYYYMM or YYYYMMDD; a mark is the source's letter, then "~" for an approximate day.
 */
export const FORMAT = 'dramatis-knowledge 2';

/** Where an office was read, by the letter in its marks. */
export const SOURCES = {
  p: 'Wikidata',
  c: 'congress-legislators',
  o: 'openstates',
  f: 'World Factbook',
  w: 'Chiefs of State 2019',
  e: 'editor',
} as const;
export type SourceLetter = keyof typeof SOURCES;

/** 3: known abroad (heads of state and government, chief ministers); 2: known at home; 1: known to specialists. */
export type Prominence = 1 | 2 | 3;

/** What a person mainly is, by the base. */
export const PERSON_KINDS = { o: 'official', b: 'business', a: 'analyst' } as const;
export type PersonKindLetter = keyof typeof PERSON_KINDS;

/** A day known to its year, its month or itself: YYYY, YYYY-MM or YYYY-MM-DD. */
export type Day = string;

/** An office as it stands in the file, its numbers resolved. */
export interface PackedOffice {
  readonly role: string;
  readonly organisation: string;
  readonly country: string | null;
  readonly start: Day | null;
  readonly end: Day | null;
  /** The last day its source saw it, for one that had not ended then. */
  readonly asOf: Day | null;
  readonly approximate: boolean;
  readonly source: SourceLetter;
}

export interface PackedPerson {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: string | null;
  readonly party: string | null;
  readonly prominence: Prominence;
  readonly kind: PersonKindLetter;
  /** Names the person on wikidata.org, "Q94487"; null where the source has none. */
  readonly wikidata: string | null;
  readonly offices: readonly PackedOffice[];
}

/** "20190520" → "2019-05-20". */
function unpackDay(digits: string): Day | null {
  if (!digits) return null;
  return digits.length === 4
    ? digits
    : digits.length === 6
      ? `${digits.slice(0, 4)}-${digits.slice(4)}`
      : `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

const packDay = (day: Day | null) => day?.replaceAll('-', '') ?? '';

/** The lists that offices point into. */
export interface Lists {
  readonly roles: readonly string[];
  readonly organisations: readonly string[];
  readonly countries: readonly string[];
}

/** The file taken apart: its lines, section by section, none of them read. */
export interface Sections extends Lists {
  /** The last month that any source saw. */
  readonly newest: Day;
  readonly places: readonly string[];
  readonly index: readonly string[];
  readonly people: readonly string[];
}

/** Takes the file apart. Throws where it is no knowledge file, or one of another version. */
export function sectionsOf(bytes: Uint8Array): Sections {
  const lines = new TextDecoder().decode(bytes).split('\n');
  const [header = '', counts = ''] = lines;
  if (!header.startsWith(`${FORMAT} `))
    throw new Error(`not a knowledge file of this version: it begins with ${JSON.stringify(header.slice(0, 40))}`);
  let from = 2;
  const [roles = [], organisations = [], places = [], index = [], people = []] = counts.split(' ').map((count) => {
    const start = from;
    from += Number(count);
    return lines.slice(start, from);
  });
  const countries = places.map((line) => line.split('\t', 1)[0] ?? '');
  return { newest: header.slice(FORMAT.length + 1), roles, organisations, countries, places, index, people };
}

/** One line of the section of people. Throws where a name holds a character that parts fields. */
export function packPerson(person: PackedPerson, lists: { readonly [list in keyof Lists]: ReadonlyMap<string, number> }): string {
  const number = (list: ReadonlyMap<string, number>, text: string) => {
    const at = list.get(text);
    if (at === undefined) throw new Error(`${person.name}: ${JSON.stringify(text)} is in no list`);
    return at.toString(36);
  };
  const country = (name: string | null) => (name === null ? '-' : number(lists.countries, name));
  const offices = person.offices.map((office) =>
    [
      number(lists.roles, office.role),
      number(lists.organisations, office.organisation),
      office.country === person.country ? '' : country(office.country),
      packDay(office.start),
      packDay(office.end),
      packDay(office.asOf),
      office.source + (office.approximate ? '~' : ''),
    ].join(','),
  );
  const fields = [
    person.name,
    person.aliases.join('|'),
    country(person.country),
    person.party ?? '',
    String(person.prominence),
    person.kind,
    person.wikidata === null ? '' : Number(person.wikidata.slice(1)).toString(36),
    offices.join(';'),
  ];
  const bad = fields.find((field) => /[\t\n]/.test(field)) ?? [person.name, ...person.aliases].find((name) => name.includes('|'));
  if (bad !== undefined) throw new Error(`${person.name}: ${JSON.stringify(bad)} holds a character that parts fields`);
  return fields.join('\t');
}

/** Reads one line of the section of people. */
export function unpackPerson(line: string, lists: Lists): PackedPerson {
  const [name = '', aliases = '', country = '-', party = '', prominence = '1', kind = 'o', wikidata = '', offices = ''] = line.split('\t');
  const home = country === '-' ? null : (lists.countries[Number.parseInt(country, 36)] ?? null);
  return {
    name,
    aliases: aliases ? aliases.split('|') : [],
    country: home,
    party: party || null,
    prominence: Number(prominence) as Prominence,
    kind: kind as PersonKindLetter,
    wikidata: wikidata ? `Q${Number.parseInt(wikidata, 36)}` : null,
    offices: offices.split(';').map((office) => {
      const [role = '', organisation = '', where = '', start = '', end = '', asOf = '', marks = ''] = office.split(',');
      return {
        role: lists.roles[Number.parseInt(role, 36)] ?? '',
        organisation: lists.organisations[Number.parseInt(organisation, 36)] ?? '',
        country: where === '' ? home : where === '-' ? null : (lists.countries[Number.parseInt(where, 36)] ?? null),
        start: unpackDay(start),
        end: unpackDay(end),
        asOf: unpackDay(asOf),
        approximate: marks.includes('~'),
        source: marks[0] as SourceLetter,
      };
    }),
  };
}
