import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Kind, Position, Span } from '../../engine/analysis.ts';
import { writtenArticles } from './written.ts';

/** A position as readers marked it: any of the names of its target, and the words that show it. */
export interface MarkedStance {
  readonly target: readonly string[];
  readonly position: Position;
  readonly evidence: Span;
  /** Whether these words alone show it; absent where nobody said. */
  readonly alone?: boolean | undefined;
}

/** What readers marked of a person. Roles and affiliations as lists of alternatives; null where nobody marked them. */
export interface MarkedPerson {
  readonly name: string;
  /** Where the person is named, where that is marked. */
  readonly mentions: readonly Span[] | null;
  readonly stances: readonly MarkedStance[];
  /** What the person says, whole and without cue; absent where nobody marked statements. */
  readonly statements?: readonly Span[] | undefined;
  readonly facts: {
    readonly kind: Kind;
    readonly former: boolean;
    readonly roles: readonly (readonly string[])[];
    readonly affiliations: readonly (readonly string[])[];
  } | null;
}

/** An article read and marked. `group`: what is never split between learning and trying: a publisher, or an article where all are of one. */
export interface MarkedArticle {
  readonly id: string;
  readonly source: string;
  readonly group: string;
  readonly text: string;
  readonly people: readonly MarkedPerson[];
}

interface GoldPerson {
  name: string;
  kind: Kind;
  former?: boolean;
  mentions: Span[];
  roles: string[][];
  affiliations: string[][];
  stances: { target: string[]; position: Position; evidence: Span }[];
  statements: { span: Span }[];
}

/** The gold articles of a set ("train"; "dev" only to count on). */
export async function goldArticles(shared: string, set: string): Promise<MarkedArticle[]> {
  const { goldIds, readGold } = (await import(pathToFileURL(path.join(shared, 'bench/gold.mjs')).href)) as {
    goldIds(folder: string): string[];
    readGold(folder: string, id: string): { text: string; people: GoldPerson[] };
  };
  const folder = path.join(shared, 'gold', set);
  return goldIds(folder).map((id) => {
    const { text, people } = readGold(folder, id);
    return {
      id,
      source: 'gold',
      group: id.replace(/^[a-z]\d+-/, ''),
      text,
      people: people.map(({ name, mentions, stances, statements, kind, former, roles, affiliations }) => ({
        name,
        mentions,
        stances,
        statements: statements.map(({ span }) => span),
        facts: { kind, former: former === true, roles, affiliations },
      })),
    };
  });
}

interface WorldRow {
  id: string;
  publisher?: string;
  text: string;
  people: { name: string; kind: Kind; former: boolean; roles: string[][]; affiliations: string[][] }[];
  stances: { name: string; position: Position; target: string[]; line: number; evidence: string }[];
}

/** Who says what in articles of one file of corpora/world, by the article's id and the speaker's name; offsets in code points. Empty where nobody marked any. */
function markedStatements(shared: string, file: string): ReadonlyMap<string, ReadonlyMap<string, readonly Span[]>> {
  const place = path.join(shared, `corpora/statements/train.${file}.jsonl.gz`);
  if (!existsSync(place)) return new Map();
  return new Map(
    linesOf(place).map((row) => {
      const { id, statements } = JSON.parse(row) as { id: string; statements: { name: string; spans: Span[] }[] };
      const said = new Map<string, readonly Span[]>();
      for (const { name, spans } of statements) said.set(name, [...(said.get(name) ?? []), ...spans]);
      return [id, said] as const;
    }),
  );
}

/** Spans in code points of a text as spans in UTF-16 code units. */
const inCodeUnits = (text: string, spans: readonly Span[]): Span[] => {
  const points = [...text];
  const upTo = (point: number) => points.slice(0, point).join('').length;
  return spans.map(([start, end]): Span => [upTo(start), upTo(end)]);
};

/** The lines of a zipped file. */
export const linesOf = (file: string): string[] => gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');

/** The files of corpora/world. */
export const WORLD = ['dwie', 'worldwide', 'us-politics', 'pages', 'wikinews', 'mainstream'] as const;

/** "Kenya’ s", "don’ t": most articles of `worldwide` have a blank behind each apostrophe, as no page has. */
const BROKEN_APOSTROPHE = /’ (?=(?:s|t|re|ve|ll|m|d)\b)/g;

/** One name for all that a publisher of `mainstream` is called there: "cnn" of "CNN (Web News)" and "cnn-2024". */
const outletOf = (publisher: string): string =>
  publisher
    .toLowerCase()
    .replace(/-2024$|\(.*?\)|\b(?:online|news)\b/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The articles of one file of corpora/world, apostrophes mended. A mark whose words do not stand in its line is left out. */
export function worldArticles(shared: string, file: (typeof WORLD)[number]): MarkedArticle[] {
  const said = markedStatements(shared, file);
  return linesOf(path.join(shared, `corpora/world/train.${file}.jsonl.gz`)).map((row) => {
    const { id, publisher, text, people, stances } = JSON.parse(row.replace(BROKEN_APOSTROPHE, '’')) as WorldRow;
    const lines = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    return {
      id,
      source: file,
      group:
        file === 'worldwide'
          ? id.split('_').slice(0, -1).join('_')
          : publisher === undefined
            ? id
            : file === 'mainstream'
              ? outletOf(publisher)
              : publisher,
      text,
      people: people.map(({ name, kind, former, roles, affiliations }) => ({
        name,
        mentions: null,
        stances: stances.flatMap((stance) => {
          const start = stance.name === name ? text.indexOf(stance.evidence, lines[stance.line - 1] ?? 0) : -1;
          return start < 0
            ? []
            : [{ target: stance.target, position: stance.position, evidence: [start, start + stance.evidence.length] as const }];
        }),
        statements: said.has(id) ? inCodeUnits(text, said.get(id)?.get(name) ?? []) : undefined,
        facts: { kind, former: former === true, roles, affiliations },
      })),
    };
  });
}

/** The articles that were written for this project. */
export const ourArticles = (): MarkedArticle[] =>
  (['written', 'tried'] as const).flatMap((series) =>
    writtenArticles(series).map(({ id, text, people }) => ({
      id,
      source: 'ours',
      group: id,
      text,
      people,
    })),
  );
