import * as v from 'valibot';
import { KINDS, POSITIONS } from '../vocabulary/terms.ts';
import type { Correction, Scope } from './correction.ts';
import { address, day, type Format, name, type ReadFile, readFile, type Wrong, words, writeFile } from './json-lines.ts';
import { AROUND } from './quote.ts';

/** The longest name or role that is taken, characters. */
export const LONGEST_NAME = 120;
export const LONGEST_ROLE = 200;
/** The longest target of a stance, characters. */
export const LONGEST_TARGET = 300;
/** The longest words that show one, characters: a few long sentences. */
export const LONGEST_EVIDENCE = 2000;

const person = name(LONGEST_NAME);

const page = v.strictObject({ page: address });
const site = v.strictObject({ site: name(253) });
const scope: v.GenericSchema<unknown, Scope> = v.lazy((where) =>
  where === 'everywhere' ? v.literal(where) : typeof where === 'object' && where !== null && 'page' in where ? page : site,
);
/** Words around a mention stand on one page, and what they show of somebody holds there. */
const onPage = v.pipe(
  scope,
  v.check((where) => where !== 'everywhere' && 'page' in where),
);

const known = {
  id: v.pipe(name(40), v.regex(/^[A-Za-z0-9-]+$/)),
  made: day,
  where: scope,
  on: v.exactOptional(name(253)),
  foreign: v.exactOptional(v.literal(true)),
};
const quote = (longest: number) => v.strictObject({ before: words(AROUND), exact: words(longest), after: words(AROUND) });
const position = v.picklist(POSITIONS);
const written = v.pipe(v.array(person), v.minLength(1, 'missing' satisfies Wrong), v.maxLength(50, 'too-long' satisfies Wrong));

const correction: v.GenericSchema<unknown, Correction> = v.variant('do', [
  v.strictObject({ ...known, do: v.literal('mention'), where: onPage, quote: quote(LONGEST_NAME), is: person }),
  v.strictObject({ ...known, do: v.literal('merge'), name: person, into: person }),
  v.strictObject({ ...known, do: v.literal('split'), name: person, written, is: person }),
  v.strictObject({ ...known, do: v.literal('not-a-person'), name: person }),
  v.strictObject({ ...known, do: v.literal('called'), name: person, is: person }),
  v.strictObject({ ...known, do: v.literal('missed'), where: onPage, name: person }),
  v.strictObject({ ...known, do: v.literal('role'), name: person, role: v.nullable(name(LONGEST_ROLE)) }),
  v.strictObject({ ...known, do: v.literal('kind'), name: person, kind: v.picklist(KINDS) }),
  v.strictObject({
    ...known,
    do: v.literal('affiliation'),
    name: person,
    affiliation: v.nullable(name(LONGEST_ROLE)),
    was: v.exactOptional(words(LONGEST_TARGET)),
  }),
  v.strictObject({
    ...known,
    do: v.literal('stance'),
    where: onPage,
    name: person,
    target: words(LONGEST_TARGET),
    position,
    is: v.exactOptional(position),
  }),
  v.strictObject({
    ...known,
    do: v.literal('stands'),
    where: onPage,
    name: person,
    quote: quote(LONGEST_EVIDENCE),
    target: name(LONGEST_TARGET),
    position,
  }),
  v.strictObject({ ...known, do: v.literal('no-position'), where: onPage, name: person, quote: quote(LONGEST_EVIDENCE) }),
  v.strictObject({ ...known, do: v.literal('hide'), name: person }),
]);

const FORMAT: Format<Correction> = {
  name: 'corrections',
  version: 1,
  mostCharacters: 1_000_000,
  mostLines: 5000,
  longestLine: 20_000,
  row: correction,
  keyOf: ({ id }) => id,
};

/** Corrections out of a file, and what is wrong with the lines that hold none. */
export const readCorrections = (file: string): ReadFile<Correction> => readFile(file, FORMAT);

/** Corrections as a file that people can read, a line each. */
export const writeCorrections = (corrections: readonly Correction[]): string => writeFile(FORMAT, corrections);
