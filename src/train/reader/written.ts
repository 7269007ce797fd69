import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { lists, positionOf, wordings } from '../../cli/marked-articles.ts';
import type { Kind, Span } from '../../engine/analysis.ts';
import { KINDS } from '../../vocabulary/terms.ts';
import type { MarkedPerson, MarkedStance } from './marked.ts';

/** The articles that we wrote and marked ourselves, a file for each field of news; in those of "tried" much only looks like a position. */
type Series = 'written' | 'tried';

/** An article as it is written down: its text, and marks of name, sign, targets and evidence. */
interface Written {
  readonly id: string;
  readonly text: string;
  readonly people: readonly MarkedPerson[];
}

/** Reads a file of articles: "=== id", the text, "---", one mark a line with tabs between. Throws with the line where a mark can't be read. */
export function parseWritten(file: string): Written[] {
  return file
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [id = '', rest = ''] = splitOnce(part, '\n');
      const [text = '', marks = ''] = splitOnce(rest, '\n---\n');
      const byName = new Map<string, MarkedStance[]>();
      for (const line of marks.split('\n').filter(Boolean)) {
        const [name = '', sign = '', targets = '', evidence = ''] = line.split('\t');
        const position = positionOf(sign);
        const start = text.indexOf(evidence);
        if (!position || !targets || !evidence || start < 0 || !text.includes(name))
          throw new Error(`${id}: can't read the mark "${line}"`);
        const stance = { target: wordings(targets), position, evidence: [start, start + evidence.length] as const };
        byName.set(name, [...(byName.get(name) ?? []), stance]);
      }
      return {
        id: id.trim(),
        text,
        people: [...byName].map(([name, stances]) => ({ name, mentions: placesOf(text, name), stances, facts: null })),
      };
    });
}

type Facts = NonNullable<MarkedPerson['facts']>;

/** Reads who the people of articles are: "=== id", then one person a line with tabs between: name, kind, roles, affiliations (" ; " between them, " | " between names of one; "-" for none), "f" for formerly or "-". Throws with the line that can't be read. */
export function parseFacts(file: string): Map<string, Map<string, Facts>> {
  return new Map(
    file
      .split(/^=== /m)
      .slice(1)
      .map((part) => {
        const [id = '', ...lines] = part.trim().split('\n');
        const people = lines.map((line): [string, Facts] => {
          const [name, kind, roles, affiliations, former] = line.split('\t');
          if (!name || !KINDS.includes(kind as Kind) || !roles || !affiliations || !/^[f-]$/.test(former ?? ''))
            throw new Error(`${id}: can't read the person "${line}"`);
          return [name, { kind: kind as Kind, roles: lists(roles), affiliations: lists(affiliations), former: former === 'f' }];
        });
        return [id.trim(), new Map(people)] as const;
      }),
  );
}

const filesIn = (folder: string): string[] => {
  const whole = path.join(import.meta.dirname, folder);
  return readdirSync(whole)
    .sort()
    .map((name) => readFileSync(path.join(whole, name), 'utf8'));
};

/** All of our articles of a series, with who their people are where that is marked; then everyone in them is. */
export function writtenArticles(series: Series): Written[] {
  const facts = new Map(filesIn('facts').flatMap((file) => [...parseFacts(file)]));
  return filesIn(series)
    .flatMap(parseWritten)
    .map((article) => {
      const known = facts.get(article.id);
      if (!known) return article;
      const named = new Map(article.people.map((person) => [person.name, person]));
      const people = [...known].map(([name, own]): MarkedPerson => {
        if (!article.text.includes(name)) throw new Error(`${article.id}: "${name}" does not stand in it`);
        return { mentions: placesOf(article.text, name), stances: [], ...named.get(name), name, facts: own };
      });
      return { ...article, people: [...people, ...article.people.filter(({ name }) => !known.has(name))] };
    });
}

function splitOnce(text: string, by: string): [string, string?] {
  const at = text.indexOf(by);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + by.length)];
}

function placesOf(text: string, name: string): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) places.push([at, at + name.length]);
  return places;
}
