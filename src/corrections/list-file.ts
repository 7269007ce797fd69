import type { Listed, PeopleList } from './correction.ts';
import { LONGEST_NAME, LONGEST_ROLE } from './file.ts';
import { Fault, type Fields, type Format, type Problem, readFile, writeFile } from './lines.ts';

function readListed(fields: Fields): Listed {
  const listed = {
    name: fields.text('name', LONGEST_NAME),
    aliases: fields.list('aliases', 50, (item) => item.text('aliases', LONGEST_NAME)),
    role: fields.text('role', LONGEST_ROLE),
    affiliation: fields.textOrNull('affiliation', LONGEST_ROLE),
    from: fields.dayOrNull('from', true),
    to: fields.dayOrNull('to', true),
  };
  if (listed.from !== null && listed.to !== null && listed.to < listed.from.slice(0, listed.to.length)) throw new Fault('wrong', 'to');
  return listed;
}

const FORMAT: Format<Listed> = {
  name: 'people',
  version: 1,
  mostCharacters: 2_000_000,
  mostLines: 10_000,
  longestLine: 20_000,
  read: readListed,
  keyOf: ({ name, role, affiliation, from }) => [name, role, affiliation ?? '', from ?? ''].join(' · '),
};

export interface ReadList {
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
