import type { Block, Stance } from '../../src/engine/analysis.ts';
import { readStances } from '../../src/engine/fusion/read-stances.ts';
import type { Mention } from '../../src/engine/people/resolve-people.ts';
import { passagesOf } from '../../src/engine/proposals/passages.ts';
import type { Facts } from '../../src/engine/roles/find-roles.ts';
import { findStatements } from '../../src/engine/statements/find-statements.ts';
import { tokenAt } from '../../src/engine/text/document.ts';
import { plainArticle } from '../../src/engine/text/plain-article.ts';
import { readDocument } from '../../src/engine/text/read-document.ts';
import { encoder } from './reader/shipped.ts';

/** The people of a test: full name → its role, if any. Full name and surname are found in the text by themselves. */
export type Players = Readonly<Record<string, string>>;

export const PLAYERS: Players = {
  'Ana Ruiz': 'professor of history',
  'Luis Mora': 'mayor',
  'Kim Dae-ho': 'North Korean leader',
  'Tom Okafor': 'spokesman for the port',
};

/** Sets a text up with its people, as the steps before would, and finds who said what. */
export function perform(text: string, players: Players = PLAYERS, kinds: Readonly<Record<number, Block['kind']>> = {}) {
  const plain = plainArticle(text);
  const article = { ...plain, blocks: plain.blocks.map((block, index) => ({ ...block, kind: kinds[index] ?? block.kind })) };
  const document = readDocument(article);
  const people = Object.keys(players)
    .map((name) => ({ id: name, name, mentions: mentionsOf(name) }))
    .filter(({ mentions }) => mentions.length);

  function mentionsOf(name: string): Mention[] {
    const forms = [name, name.split(' ').at(-1) === 'Dae-ho' ? 'Kim' : (name.split(' ').at(-1) ?? name)];
    const hits = [...text.matchAll(new RegExp(`(?<![\\p{L}])(?:${forms.join('|')})(?![\\p{L}])`, 'gu'))];
    return hits.map((hit) => {
      const span = [hit.index, hit.index + hit[0].length] as const;
      const firstToken = tokenAt(document, span[0]);
      const before = document.tokens[firstToken - 1]?.lower ?? '';
      const title = /^(?:mr|mrs|ms)\.?$/.test(before) ? before.replace('.', '') : null;
      return { type: 'person' as const, span, firstToken, endToken: tokenAt(document, span[1] - 1) + 1, title };
    });
  }

  const roles = new Map<string, Facts>(
    people.map(({ id }) => [
      id,
      {
        roles: [{ text: players[id] ?? '', source: 'article', evidence: null, start: null, end: null, former: false }],
        affiliations: [],
        country: null,
      },
    ]),
  );
  const cast = { people, ambiguous: [] };
  const speech = findStatements(document, cast, roles);
  return { document, people, speech, names: people.flatMap(({ mentions }) => mentions) };
}

/** Where each person of a text stands, as the encoder that ships reads it. */
export async function stancesIn(text: string): Promise<ReadonlyMap<string, readonly Stance[]>> {
  const { speech, names } = perform(text);
  let stances: ReadonlyMap<string, readonly Stance[]> = new Map();
  for await (const slice of readStances(speech.context, passagesOf(speech, names, new Map()), encoder)) stances = slice.stances;
  return stances;
}

/** Every statement as "Surname kind: words | words", in text order. */
export function sayings(text: string, players?: Players, kinds?: Readonly<Record<number, Block['kind']>>): string[] {
  const { speech } = perform(text, players, kinds);
  return [...speech.statements]
    .flatMap(([person, statements]) =>
      statements.map(({ kind, spans }) => ({
        at: spans[0]?.[0] ?? 0,
        line: `${person.split(' ').at(-1)} ${kind}: ${spans.map((span) => text.slice(...span)).join(' | ')}`,
      })),
    )
    .sort((a, b) => a.at - b.at)
    .map(({ line }) => line);
}

/** Every stance that is rather right than wrong, as "Surname position target", in text order of the evidence. */
export async function standings(text: string): Promise<string[]> {
  return [...(await stancesIn(text))]
    .flatMap(([person, own]) =>
      own
        .filter(({ confidence }) => confidence > 0.5)
        .map((stance) => ({ at: stance.evidence[0], line: `${person.split(' ').at(-1)} ${stance.position} ${stance.target}` })),
    )
    .sort((a, b) => a.at - b.at)
    .map(({ line }) => line);
}
