import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Position, Span } from '../../engine/analysis.ts';
import type { MarkedStance } from './marked.ts';

/** The articles that we wrote and marked ourselves, a file for each field of news; in those of "tried" much only looks like a position. */
export type Series = 'written' | 'tried';
/** What the signs of a mark mean. */
export const POSITIONS = { '+': 'for', '-': 'against', '~': 'mixed' } as const satisfies Record<string, Position>;

/** An article as it is written down: its text, and marks of name, sign, targets and evidence. */
export interface Written {
  readonly id: string;
  readonly text: string;
  readonly people: readonly { readonly name: string; readonly mentions: readonly Span[]; readonly stances: readonly MarkedStance[] }[];
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
        const position: Position | undefined = (POSITIONS as Readonly<Record<string, Position>>)[sign];
        const start = text.indexOf(evidence);
        if (!position || !targets || !evidence || start < 0 || !text.includes(name))
          throw new Error(`${id}: can't read the mark "${line}"`);
        const stance = { target: targets.split(' | '), position, evidence: [start, start + evidence.length] as const };
        byName.set(name, [...(byName.get(name) ?? []), stance]);
      }
      return { id: id.trim(), text, people: [...byName].map(([name, stances]) => ({ name, mentions: placesOf(text, name), stances })) };
    });
}

/** All of our articles of a series. */
export function writtenArticles(series: Series): Written[] {
  const folder = path.join(import.meta.dirname, series);
  return readdirSync(folder)
    .sort()
    .flatMap((name) => parseWritten(readFileSync(path.join(folder, name), 'utf8')));
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
