import * as v from 'valibot';
import type { Listed, PeopleList } from './correction.ts';
import { LONGEST_NAME, LONGEST_ROLE } from './file.ts';
import { type Format, list, name, orNull, type Problem, readFile, roughDay, writeFile } from './json-lines.ts';

const listed: v.GenericSchema<unknown, Listed> = v.pipe(
  v.strictObject({
    name: name(LONGEST_NAME),
    aliases: list(name(LONGEST_NAME), 50),
    role: name(LONGEST_ROLE),
    affiliation: orNull(name(LONGEST_ROLE)),
    from: orNull(roughDay),
    to: orNull(roughDay),
  }),
  v.forward(
    v.check(({ from, to }) => from === null || to === null || to >= from.slice(0, to.length)),
    ['to'],
  ),
);

const FORMAT: Format<Listed> = {
  name: 'people',
  version: 1,
  mostCharacters: 2_000_000,
  mostLines: 10_000,
  longestLine: 20_000,
  row: listed,
  keyOf: ({ name, role, affiliation, from }) => [name, role, affiliation ?? '', from ?? ''].join(' · '),
};

interface ReadList {
  readonly list: PeopleList;
  readonly problems: readonly Problem[];
}

/** A list of people out of a file, and what is wrong with the lines that hold nobody. A file without a title of its own is called `title`. */
export function readPeopleList(file: string, title: string): ReadList {
  const { rows, problems, header } = readFile(file, FORMAT);
  const own = header.title;
  const isTitle = typeof own === 'string' && own.trim() !== '' && own.length <= LONGEST_NAME && !/[<>\p{Cc}\p{Cf}]/u.test(own);
  return { list: { title: isTitle ? own : title, people: rows }, problems };
}

/** A list of people as a file that people can read, a line each. */
export const writePeopleList = ({ title, people }: PeopleList): string => writeFile(FORMAT, people, { title });
