import { type Day, FORMAT, PERSON_KINDS, SOURCES } from './packed.ts';

/** What a file is that somebody gives as a knowledge file. */
export type Checked =
  | { readonly is: 'knowledge'; readonly newest: Day; readonly people: number }
  /** It begins as one does that another version of Dramatis reads. */
  | { readonly is: 'other-version' }
  | { readonly is: 'something-else' }
  /** It is one, but the line with this number, the first being 1, is not as it must be. */
  | { readonly is: 'damaged'; readonly line: number };

const HEADER = /^(dramatis-knowledge \d+) (\d{4}-\d{2})$/;
const COUNTS = /^\d+(?: \d+){4}$/;
const BASE_36 = /^[0-9a-z]{1,6}$/;
const DAY = /^(?:\d{4}(?:(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])?)?)?$/;
/** No character that hides or reorders others stands in a text. */
const TEXT = /^[^\p{Cc}\p{Cf}\p{Co}\p{Cn}]+$/u;

const numberIn = (digits: string, below: number): boolean => BASE_36.test(digits) && Number.parseInt(digits, 36) < below;

interface Counts {
  readonly roles: number;
  readonly organisations: number;
  readonly countries: number;
  readonly people: number;
}

function isOffice(packed: string, { roles, organisations, countries }: Counts): boolean {
  const [role = '', organisation = '', country = '', start = '', end = '', asOf = '', marks = '', ...more] = packed.split(',');
  return (
    more.length === 0 &&
    numberIn(role, roles) &&
    numberIn(organisation, organisations) &&
    (country === '' || country === '-' || numberIn(country, countries)) &&
    [start, end, asOf].every((day) => DAY.test(day)) &&
    /^.~?$/.test(marks) &&
    Object.hasOwn(SOURCES, marks.charAt(0))
  );
}

function isPerson(line: string, counts: Counts): boolean {
  const [name = '', aliases = '', country = '', party = '', prominence = '', kind = '', wikidata = '', offices = '', ...more] =
    line.split('\t');
  return (
    more.length === 0 &&
    TEXT.test(name) &&
    [aliases, party].every((text) => text === '' || TEXT.test(text)) &&
    (country === '-' || numberIn(country, counts.countries)) &&
    /^[123]$/.test(prominence) &&
    Object.hasOwn(PERSON_KINDS, kind) &&
    (wikidata === '' || BASE_36.test(wikidata)) &&
    offices.split(';').every((office) => isOffice(office, counts))
  );
}

/** A skeleton and whom it leads to: numbers that grow, each told as base 36 less the one before. */
function isIndexLine(line: string, people: number): boolean {
  const [key = '', ids = '', ...more] = line.split('\t');
  if (more.length > 0 || !TEXT.test(key) || !ids.split(',').every((id) => BASE_36.test(id))) return false;
  return ids.split(',').reduce((sum, id) => sum + Number.parseInt(id, 36), 0) < people;
}

/** Checks every line of a file that is to take the place of the one that ships: see packed.ts for the form. */
export function checkKnowledge(text: string): Checked {
  const lines = text.split('\n');
  const [, format, newest = ''] = HEADER.exec(lines[0] ?? '') ?? [];
  if (format === undefined) return { is: 'something-else' };
  if (format !== FORMAT) return { is: 'other-version' };
  if (!COUNTS.test(lines[1] ?? '')) return { is: 'damaged', line: 2 };
  const [roles = 0, organisations = 0, countries = 0, index = 0, people = 0] = (lines[1] ?? '').split(' ').map(Number);
  const counts = { roles, organisations, countries, people };
  const isText = (line: string) => TEXT.test(line);
  const sections: readonly (readonly [lines: number, is: (line: string) => boolean])[] = [
    [roles, isText],
    [organisations, isText],
    [countries, (line) => line.split('\t').every(isText)],
    [index, (line) => isIndexLine(line, people)],
    [people, (line) => isPerson(line, counts)],
  ];
  let at = 2;
  for (const [length, is] of sections) {
    for (const end = at + length; at < end; at++) {
      const line = lines[at];
      if (line === undefined || !is(line)) return { is: 'damaged', line: at + 1 };
    }
  }
  // What is left is the end of the last line.
  return lines.length === at + 1 && lines[at] === '' ? { is: 'knowledge', newest, people } : { is: 'damaged', line: at + 1 };
}
