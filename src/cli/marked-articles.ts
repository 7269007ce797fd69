import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Kind, Position, Span } from '../engine/analysis.ts';
import { KINDS } from '../vocabulary/terms.ts';

/** A person as we marked them. Roles, affiliations and targets as lists of wordings, each of which is right. */
export interface MarkedPerson {
  readonly name: string;
  readonly kind: Kind;
  readonly roles: readonly (readonly string[])[];
  readonly affiliations: readonly (readonly string[])[];
  readonly former: boolean;
  readonly mentions: readonly Span[];
  readonly stances: readonly { readonly position: Position; readonly target: readonly string[]; readonly evidence: string }[];
}

export interface MarkedArticle {
  readonly id: string;
  readonly text: string;
  readonly people: readonly MarkedPerson[];
}

/** What the signs of a mark mean. */
export const SIGNS = { '+': 'for', '-': 'against', '~': 'mixed' } as const satisfies Record<string, Position>;
/** The position that a column holds, if it is a sign. */
export const positionOf = (column: string): Position | undefined => (SIGNS as Readonly<Record<string, Position>>)[column];
const LETTER = /[\p{L}\p{N}]/u;

/** The wordings of one thing, between bars. */
export const wordings = (column: string): string[] => column.split(' | ');
/** The things of a column, each with its wordings; "-" is none. */
export const lists = (column: string): string[][] => (column === '-' ? [] : column.split(' ; ').map(wordings));

/** Where each of the names stands as words of its own; a longer one first, and nothing inside what is taken. */
function placesOf(text: string, names: readonly string[]): Span[] {
  const places: Span[] = [];
  for (const name of [...names].sort((a, b) => b.length - a.length))
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const end = at + name.length;
      const whole = !LETTER.test(text[at - 1] ?? '') && !LETTER.test(text[end] ?? '');
      if (whole && !places.some(([from, to]) => at < to && from < end)) places.push([at, end]);
    }
  return places.sort(([a], [b]) => a - b);
}

/**
 * Reads a file of articles: "=== id", the text, "---", then lines with tabs between. A person: name, kind, roles, affiliations (" ; " between them, " | " between
 * wordings of one, "-" for none), "f" where the main role is a former one, other names that the text has for them. A stance: name, sign (+ - ~), targets, words that show it.
 * Throws with the line that can't be read.
 */
export function parseMarked(file: string): MarkedArticle[] {
  return file
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [head = '', marks = ''] = part.split('\n---\n');
      const [id = '', ...lines] = head.split('\n');
      const text = lines.join('\n');
      const people = new Map<string, MarkedPerson & { stances: MarkedPerson['stances'][number][] }>();
      for (const line of marks.split('\n').filter(Boolean)) {
        const wrong = new Error(`${id}: can't read the line "${line}"`);
        const [name = '', second = '', ...rest] = line.split('\t');
        const position = positionOf(second);
        const known = people.get(name);
        if (position) {
          const [targets, evidence] = rest;
          if (!known || !targets || !evidence || !text.includes(evidence)) throw wrong;
          known.stances.push({ position, target: wordings(targets), evidence });
          continue;
        }
        const kind = KINDS.find((each) => each === second);
        const [roles, affiliations, former, others] = rest;
        if (known || !kind || !roles || !affiliations || !former || !others || !text.includes(name)) throw wrong;
        const mentions = placesOf(text, [name, ...(others === '-' ? [] : wordings(others))]);
        people.set(name, {
          name,
          kind,
          roles: lists(roles),
          affiliations: lists(affiliations),
          former: former === 'f',
          mentions,
          stances: [],
        });
      }
      return { id, text, people: [...people.values()] };
    });
}

/** The articles that we wrote to be measured on, and that nothing is trained on. */
export function markedArticles(): MarkedArticle[] {
  const folder = path.resolve(import.meta.dirname, '../../test/marked');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => parseMarked(readFileSync(path.join(folder, name), 'utf8')));
}
