import * as v from 'valibot';

/**
 * Files of JSON lines that come from a reader: the first line says what the file is, every other one is a row.
 * Whatever is wrong is told by its line; nothing that a hostile file could hold gets past this.
 */

/** Why a file or a line can't be taken. `what` is the field or the words that it is about. */
export interface Problem {
  /** The line in the file, the first being 1; 0: the file as a whole. */
  readonly line: number;
  readonly is:
    | 'too-large'
    | 'too-many-lines'
    | 'empty'
    | 'other-file'
    | 'newer-version'
    | 'long-line'
    | 'not-json'
    | 'not-an-object'
    | 'unknown-field'
    | 'missing'
    | 'wrong'
    | 'too-long'
    | 'unsafe'
    | 'twice';
  readonly what: string;
}

/** What a file held: the rows that are right, and what is wrong with the others. */
export interface ReadFile<Row> {
  readonly rows: readonly Row[];
  readonly problems: readonly Problem[];
  /** Further fields of the first line, as they stand there. */
  readonly header: Readonly<Record<string, unknown>>;
}

export interface Format<Row> {
  /** What the first line has to call the file. */
  readonly name: string;
  readonly version: number;
  /** The largest file, characters. */
  readonly mostCharacters: number;
  readonly mostLines: number;
  readonly longestLine: number;
  /** What a line may hold, and nothing else. A schema's message is what is wrong (Problem); without one it is "wrong". */
  readonly row: v.GenericSchema<unknown, Row>;
  /** What names a row among all; two rows of one name are one too many. */
  readonly keyOf: (row: Row) => string;
}

/** Characters that have no place in a name or sentence: controls, and marks that turn the direction of what stands around them. */
export const UNSAFE = /[\p{Cc}\p{Bidi_Control}\ufeff]/u;
export const MARKUP = /[<>]/;

export type Wrong = Problem['is'];

/** A name, a role, a title: a text of at most so many characters, not blank, without markup and controls. */
export const name = (longest: number) =>
  v.pipe(
    v.string(),
    v.check((text) => text.trim() !== ''),
    v.maxLength(longest, 'too-long' satisfies Wrong),
    v.check((text) => !UNSAFE.test(text) && !MARKUP.test(text), 'unsafe' satisfies Wrong),
  );

/** Words of an article: they may be blank and hold whatever pages hold. */
export const words = (longest: number) => v.pipe(v.string(), v.maxLength(longest, 'too-long' satisfies Wrong));

/** The address of a web page. */
export const address = v.pipe(
  name(4000),
  v.check((text) => /^https?:\/\//.test(text) && URL.canParse(text)),
);

/** Whether something is the address of a page as files of ours have it. */
export const isAddress = (text: string): boolean => v.is(address, text);

/** A day, YYYY-MM-DD. */
export const day = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));

/** A day that may be known roughly: also YYYY or YYYY-MM. */
export const roughDay = v.pipe(v.string(), v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/));

/** Something that may be missing, or null. */
export const orNull = <T>(schema: v.GenericSchema<unknown, T>) => v.nullish(schema, null);

/** A list of at most so many items; where it is missing, an empty one. */
export const list = <T>(item: v.GenericSchema<unknown, T>, most: number) =>
  v.optional(v.pipe(v.array(item), v.maxLength(most, 'too-long' satisfies Wrong)), []);

/** What is wrong with a line, and with which field of it. */
class Fault extends Error {
  readonly is: Wrong;
  readonly what: string;
  constructor(is: Wrong, what: string) {
    super(`${is}: ${what}`);
    this.is = is;
    this.what = what;
  }
}

function faultOf({ path, type, expected, received, message }: v.BaseIssue<unknown>): Fault {
  const field = String(path?.findLast(({ key }) => typeof key === 'string')?.key ?? '').slice(0, 40);
  if (path?.at(-1)?.origin === 'key') return new Fault(expected === 'never' ? 'unknown-field' : 'missing', field);
  // In JSON nothing is undefined but what is missing.
  if (received === 'undefined') return new Fault('missing', field);
  return new Fault(type === 'strict_object' ? 'not-an-object' : (message as Wrong), field);
}

/** The row that the value of a line means. Throws a Fault where it means none. */
function rowOf<Row>(value: unknown, { row }: Format<Row>): Row {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Fault('not-an-object', '');
  const read = v.safeParse(row, value, { abortEarly: true, message: 'wrong' satisfies Wrong });
  if (!read.success) throw faultOf(read.issues[0]);
  return read.output;
}

/** The value of a line. Throws a Fault where it is no JSON. */
function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Fault('not-json', line.slice(0, 40));
  }
}

/** What is said of the first line: which file this is. */
function readHeader<Row>(line: string, format: Format<Row>): Record<string, unknown> {
  const fields = parse(line);
  const header = typeof fields === 'object' && fields !== null && !Array.isArray(fields) ? (fields as Record<string, unknown>) : {};
  if (header.dramatis !== format.name || typeof header.version !== 'number') throw new Fault('other-file', format.name);
  if (header.version > format.version) throw new Fault('newer-version', String(header.version));
  const { dramatis: _name, version: _version, ...rest } = header;
  return rest;
}

/** Reads a file: what is right, and line by line what is wrong. Never throws. Blank lines mean nothing. */
export function readFile<Row>(text: string, format: Format<Row>): ReadFile<Row> {
  const reading = readingFile(text, format);
  while (true) {
    const { done, value } = reading.next();
    if (done) return value;
  }
}

/** The same in steps, each of which tells what part of the file is read, from 0 to 1. */
export function* readingFile<Row>(text: string, format: Format<Row>): Generator<number, ReadFile<Row>> {
  const nothing = (is: Wrong, what: string, line = 0): ReadFile<Row> => ({ rows: [], problems: [{ line, is, what }], header: {} });
  if (text.length > format.mostCharacters) return nothing('too-large', String(Math.round(format.mostCharacters / 1e6)));
  const most = format.mostLines + 2;
  // A file of nothing but lines would fill the memory.
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/, most + 1);
  if (lines.length > most) return nothing('too-many-lines', String(format.mostLines));
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first < 0) return nothing('empty', '');
  let header: Record<string, unknown>;
  try {
    header = readHeader(lines[first] ?? '', format);
  } catch (fault) {
    // Whatever is wrong with a first line that is no header, the file is another one.
    return fault instanceof Fault && fault.is === 'newer-version'
      ? nothing(fault.is, fault.what, first + 1)
      : nothing('other-file', format.name, first + 1);
  }
  return { ...(yield* readingRows(lines, first + 1, format)), header };
}

/** The rows of a file from a line on, and what is wrong with the others. */
function* readingRows<Row>(
  lines: readonly string[],
  from: number,
  format: Format<Row>,
): Generator<number, Pick<ReadFile<Row>, 'rows' | 'problems'>> {
  const rows = new Map<string, Row>();
  const problems: Problem[] = [];
  for (const [at, line] of lines.entries()) {
    if (at < from || line.trim() === '') continue;
    yield at / lines.length;
    try {
      if (line.length > format.longestLine) throw new Fault('long-line', String(format.longestLine));
      const row = rowOf(parse(line), format);
      const key = format.keyOf(row);
      if (rows.has(key)) throw new Fault('twice', key.slice(0, 80));
      rows.set(key, row);
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault;
      problems.push({ line: at + 1, is: fault.is, what: fault.what });
    }
  }
  return { rows: [...rows.values()], problems };
}

/** A file of these rows, as readFile reads it. */
export function writeFile<Row extends object>(
  format: Pick<Format<Row>, 'name' | 'version'>,
  rows: readonly Row[],
  header: object = {},
): string {
  return [{ dramatis: format.name, version: format.version, ...header }, ...rows].map((row) => `${JSON.stringify(row)}\n`).join('');
}
