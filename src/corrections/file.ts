import type { Change, Correction, Scope } from './correction.ts';
import { Fault, type Fields, type Format, type ReadFile, readFile, writeFile } from './lines.ts';
import { AROUND } from './quote.ts';

/** The longest name or role that is taken, characters. */
export const LONGEST_NAME = 120;
export const LONGEST_ROLE = 200;

function readScope(fields: Fields): Scope {
  if (fields.any('where') === 'everywhere') return 'everywhere';
  const where = fields.within('where');
  const scope = where.any('page') === undefined ? { site: where.text('site', 253) } : { page: where.address('page') };
  where.end();
  return scope;
}

function readChange(fields: Fields): Change {
  const name = (field = 'name') => fields.text(field, LONGEST_NAME);
  const what = fields.oneOf('do', ['mention', 'merge', 'split', 'not-a-person', 'role', 'hide']);
  switch (what) {
    case 'mention': {
      const quote = fields.within('quote');
      const words = (field: string, longest: number) => quote.text(field, longest, 'words');
      const read = { before: words('before', AROUND), exact: words('exact', LONGEST_NAME), after: words('after', AROUND) };
      quote.end();
      return { do: what, quote: read, is: name('is') };
    }
    case 'merge':
      return { do: what, name: name(), into: name('into') };
    case 'split': {
      const written = fields.list('written', 50, (item) => item.text('written', LONGEST_NAME));
      if (written.length === 0) throw new Fault('missing', 'written');
      return { do: what, name: name(), written, is: name('is') };
    }
    case 'role':
      return { do: what, name: name(), role: fields.text('role', LONGEST_ROLE) };
    default:
      return { do: what, name: name() };
  }
}

function readCorrection(fields: Fields): Correction {
  const id = fields.text('id', 40);
  if (!/^[A-Za-z0-9-]+$/.test(id)) throw new Fault('wrong', 'id');
  const made = fields.day('made');
  const where = readScope(fields);
  const change = readChange(fields);
  // Words around a mention stand on one page.
  if (change.do === 'mention' && (where === 'everywhere' || !('page' in where))) throw new Fault('wrong', 'where');
  const foreign = fields.any('foreign');
  if (foreign !== undefined && foreign !== true) throw new Fault('wrong', 'foreign');
  return { id, made, where, ...change, ...(foreign === true && { foreign }) };
}

const FORMAT: Format<Correction> = {
  name: 'corrections',
  version: 1,
  mostCharacters: 1_000_000,
  mostLines: 5000,
  longestLine: 20_000,
  read: readCorrection,
  keyOf: ({ id }) => id,
};

/** Corrections out of a file, and what is wrong with the lines that hold none. */
export const readCorrections = (file: string): ReadFile<Correction> => readFile(file, FORMAT);

/** Corrections as a file that people can read, a line each. */
export const writeCorrections = (corrections: readonly Correction[]): string => writeFile(FORMAT, corrections);
