import type { Day } from '../../knowledge/packed.ts';

/** An office as the source file has it. */
export interface SourceOffice {
  role: string;
  org: string;
  country?: string | null;
  start: Day | null;
  end: Day | null;
  source: string;
  /** The last month in which the source saw an office that had not ended. */
  asof?: Day;
  start_approx?: boolean;
  end_approx?: boolean;
  end_source?: string;
  /** The end is that of a term which runs on. */
  end_scheduled?: boolean;
  /** A hand-written fact that was verified against another source or a page. */
  checked?: boolean;
}

/** A person as the source file has it. */
export interface SourcePerson {
  name: string;
  aliases: string[];
  wikidata: string | null;
  country: string | null;
  party: string | null;
  kind: string;
  prominence: number;
  offices: SourceOffice[];
}

export const SOURCE_LETTERS: Readonly<Record<string, 'p' | 'c' | 'o' | 'f' | 'w' | 'e'>> = {
  peppercat: 'p',
  congress: 'c',
  openstates: 'o',
  factbook: 'f',
  cia2019: 'w',
  editor: 'e',
};
const KINDS = new Set(['official', 'ceo', 'analyst']);

/** Reads the people, one JSON object a line. A row that breaks the format is left out, and named by file and line with its faults. */
export function readPeople(file: string, text: string): { people: SourcePerson[]; bad: string[] } {
  const bad: string[] = [];
  const people: SourcePerson[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (!line.trim()) continue;
    let person: SourcePerson;
    try {
      person = JSON.parse(line) as SourcePerson;
    } catch {
      bad.push(`${file}:${index + 1}: is no JSON`);
      continue;
    }
    const faults = faultsOf(person);
    if (faults.length) bad.push(`${file}:${index + 1}: ${person.name ?? 'nameless'}: ${faults.join('; ')}`);
    else people.push(person);
  }
  return { people, bad };
}

const isName = (name: unknown) => typeof name === 'string' && name.trim() === name && /\p{L}/u.test(name) && !/[\t\n|]/.test(name);

/** What each field of a person must be. */
const FIELDS: readonly (readonly [keyof SourcePerson, (person: SourcePerson) => boolean])[] = [
  ['name', ({ name }) => isName(name)],
  ['aliases', ({ aliases }) => Array.isArray(aliases) && aliases.every(isName)],
  ['wikidata', ({ wikidata }) => wikidata === null || /^Q\d+$/.test(wikidata)],
  ['kind', ({ kind }) => KINDS.has(kind)],
  ['prominence', ({ prominence }) => [1, 2, 3].includes(prominence)],
];

function faultsOf(person: SourcePerson): string[] {
  const faults = FIELDS.filter(([, isRight]) => !isRight(person)).map(([field]) => `${field} ${JSON.stringify(person[field])}`);
  if (!Array.isArray(person.offices) || !person.offices.length) return [...faults, 'no office'];
  return [
    ...faults,
    ...person.offices.flatMap((office) => officeFaults(office).map((fault) => `office ${JSON.stringify(office.role)}: ${fault}`)),
  ];
}

function officeFaults(office: SourceOffice): string[] {
  const faults: string[] = [];
  if (!isName(office.role) || !isName(office.org)) faults.push('role or org missing');
  if (!SOURCE_LETTERS[office.source]) faults.push(`source ${JSON.stringify(office.source)}`);
  for (const key of ['start', 'end', 'asof'] as const) {
    const day = office[key];
    if (day != null && !isDay(day)) faults.push(`${key} ${JSON.stringify(day)} is no day`);
  }
  if (office.start && office.end && office.start.slice(0, office.end.length) > office.end) faults.push('ends before it starts');
  if (!office.end && !office.asof) faults.push('has not ended, and nothing says when it was last seen');
  return faults;
}

/** YYYY, YYYY-MM or YYYY-MM-DD of a day that exists. */
function isDay(day: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(day)) return false;
  const full = day + '0000-01-01'.slice(day.length);
  const date = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(full);
}
