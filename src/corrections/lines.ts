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
  /** The row that a line means. Throws a Fault where it means none. */
  readonly read: (fields: Fields) => Row;
  /** What names a row among all; two rows of one name are one too many. */
  readonly keyOf: (row: Row) => string;
}

/** What is wrong with a line. */
export class Fault extends Error {
  readonly is: Problem['is'];
  readonly what: string;
  constructor(is: Problem['is'], what: string) {
    super(`${is}: ${what}`);
    this.is = is;
    this.what = what;
  }
}

/** Characters that have no place in a name or sentence: controls, and marks that turn the direction of what stands around them. */
export const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;
export const MARKUP = /[<>]/;

/** The fields of one line, read one by one; `end` says that there are no others. */
export class Fields {
  private readonly fields: Readonly<Record<string, unknown>>;
  private readonly asked = new Set<string>();

  /** Throws a Fault where the value is no object. */
  constructor(value: unknown, what = '') {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Fault('not-an-object', what);
    this.fields = value as Record<string, unknown>;
  }

  /** The field as it stands; undefined where there is none. */
  any(field: string): unknown {
    this.asked.add(field);
    return Object.hasOwn(this.fields, field) ? this.fields[field] : undefined;
  }

  /** A text of at most so many characters, not blank. Words of an article may be blank and hold whatever pages hold; names may not. */
  text(field: string, longest: number, kind: 'name' | 'words' = 'name'): string {
    const value = this.any(field);
    if (value === undefined) throw new Fault('missing', field);
    if (typeof value !== 'string' || (kind === 'name' && value.trim() === '')) throw new Fault('wrong', field);
    if (value.length > longest) throw new Fault('too-long', field);
    if (kind === 'name' && (UNSAFE.test(value) || MARKUP.test(value))) throw new Fault('unsafe', field);
    return value;
  }

  /** A number between two. */
  number(field: string, least: number, most: number): number {
    const value = this.any(field);
    if (value === undefined) throw new Fault('missing', field);
    if (typeof value !== 'number' || !(value >= least && value <= most)) throw new Fault('wrong', field);
    return value;
  }

  textOrNull(field: string, longest: number): string | null {
    return this.any(field) == null ? null : this.text(field, longest);
  }

  oneOf<T extends string>(field: string, choices: readonly T[]): T {
    const value = this.any(field);
    if (value === undefined) throw new Fault('missing', field);
    if (!choices.includes(value as T)) throw new Fault('wrong', field);
    return value as T;
  }

  /** The address of a web page. */
  address(field: string): string {
    const value = this.text(field, 4000);
    if (!/^https?:\/\//.test(value) || !URL.canParse(value)) throw new Fault('wrong', field);
    return value;
  }

  /** A day, YYYY-MM-DD; with `rough` also YYYY or YYYY-MM. */
  day(field: string, rough = false): string {
    const value = this.text(field, 10);
    const isDay = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(value);
    if (!isDay || (!rough && value.length !== 10)) throw new Fault('wrong', field);
    return value;
  }

  dayOrNull(field: string, rough = false): string | null {
    return this.any(field) == null ? null : this.day(field, rough);
  }

  /** A list of at most so many items, each read by `read`; no list is an empty one. */
  list<T>(field: string, most: number, read: (item: Fields) => T): T[] {
    const value = this.any(field);
    if (value === undefined) return [];
    if (!Array.isArray(value)) throw new Fault('wrong', field);
    if (value.length > most) throw new Fault('too-long', field);
    return value.map((item) => read(new Fields({ [field]: item })));
  }

  /** The fields of an object inside this one. */
  within(field: string): Fields {
    const value = this.any(field);
    if (value === undefined) throw new Fault('missing', field);
    return new Fields(value, field);
  }

  /** Throws a Fault where a field was not asked for: a row means what it says, or it is refused. */
  end(): void {
    const other = Object.keys(this.fields).find((field) => !this.asked.has(field));
    if (other !== undefined) throw new Fault('unknown-field', other.slice(0, 40));
  }
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
  const nothing = (is: Problem['is'], what: string, line = 0): ReadFile<Row> => ({ rows: [], problems: [{ line, is, what }], header: {} });
  if (text.length > format.mostCharacters) return nothing('too-large', String(Math.round(format.mostCharacters / 1e6)));
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  if (lines.length > format.mostLines + 2) return nothing('too-many-lines', String(format.mostLines));
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
  const rows = new Map<string, Row>();
  const problems: Problem[] = [];
  for (const [at, line] of lines.entries()) {
    if (at <= first || line.trim() === '') continue;
    try {
      if (line.length > format.longestLine) throw new Fault('long-line', String(format.longestLine));
      const fields = new Fields(parse(line));
      const row = format.read(fields);
      fields.end();
      const key = format.keyOf(row);
      if (rows.has(key)) throw new Fault('twice', key.slice(0, 80));
      rows.set(key, row);
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault;
      problems.push({ line: at + 1, is: fault.is, what: fault.what });
    }
  }
  return { rows: [...rows.values()], problems, header };
}

/** A file of these rows, as readFile reads it. */
export function writeFile<Row extends object>(
  format: Pick<Format<Row>, 'name' | 'version'>,
  rows: readonly Row[],
  header: object = {},
): string {
  return [{ dramatis: format.name, version: format.version, ...header }, ...rows].map((row) => `${JSON.stringify(row)}\n`).join('');
}
