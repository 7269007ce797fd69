import type { Analysis, Kind, Person, Span, Statement } from '../../engine/analysis.ts';

/** How much a group of sources says: how many they are, in how many statements, with how many characters of the article. */
interface Share {
  readonly sources: number;
  readonly statements: number;
  readonly characters: number;
}

/** Who speaks in an article, and who is only spoken about. */
interface SourceBalance {
  /** All attributed words together. */
  readonly total: Share;
  /** Those who speak, by what they are, the most words first; groups that say nothing are left out. */
  readonly groups: readonly (Share & { readonly group: Kind | 'unnamed' })[];
  /** Those with a name who speak, the most words first. */
  readonly speakers: readonly (Omit<Share, 'sources'> & { readonly person: Person })[];
  /** Where named speakers belong to, the most words first; last those of whom no country is known (null). */
  readonly countries: readonly (Share & { readonly country: string | null })[];
  /** Who is named but says nothing, in the order given; the authors, who are not spoken about, are left out. */
  readonly neverQuoted: readonly Person[];
}

/** How many characters the spans cover; what two of them share is counted once. */
export function covered(spans: readonly Span[]): number {
  let total = 0;
  let reached = 0;
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    total += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return total;
}

const shareOf = (statements: readonly Statement[]): Omit<Share, 'sources'> => ({
  statements: statements.length,
  characters: covered(statements.flatMap(({ spans }) => spans)),
});

/** Adds up shares under a key; the most words first, equals in the order of their first. */
function summed<Key>(entries: readonly (readonly [Key, Omit<Share, 'sources'>])[]): [Key, Share][] {
  const sums = new Map<Key, Share>();
  for (const [key, { statements, characters }] of entries) {
    const sum = sums.get(key) ?? { sources: 0, statements: 0, characters: 0 };
    sums.set(key, { sources: sum.sources + 1, statements: sum.statements + statements, characters: sum.characters + characters });
  }
  return [...sums].sort(([, a], [, b]) => b.characters - a.characters);
}

/** Unions of countries, which the press treats as it does a country; whoever speaks for one speaks for none. */
const UNIONS: ReadonlySet<string | null> = new Set(['United Nations', 'European Union']);

const countryOf = ({ country }: Person): string | null => (UNIONS.has(country) ? null : country);

/** Counts who speaks in an article, by characters of statement and by number. */
export function sourceBalance({ people, unnamed }: Pick<Analysis, 'people' | 'unnamed'>): SourceBalance {
  const speakers = people
    .filter(({ statements }) => statements.length > 0)
    .map((person) => ({ person, ...shareOf(person.statements) }))
    .sort((a, b) => b.characters - a.characters);
  const nameless = unnamed.filter(({ statements }) => statements.length > 0).map(({ statements }) => shareOf(statements));
  const groups = summed<Kind | 'unnamed'>([
    ...speakers.map((speaker) => [speaker.person.kind, speaker] as const),
    ...nameless.map((share) => ['unnamed', share] as const),
  ]);
  return {
    total: groups.reduce<Share>(
      (sum, [, share]) => ({
        sources: sum.sources + share.sources,
        statements: sum.statements + share.statements,
        characters: sum.characters + share.characters,
      }),
      { sources: 0, statements: 0, characters: 0 },
    ),
    groups: groups.map(([group, share]) => ({ group, ...share })),
    speakers,
    countries: summed(speakers.map((speaker) => [countryOf(speaker.person), speaker] as const))
      .map(([country, share]) => ({ country, ...share }))
      .sort((a, b) => Number(a.country === null) - Number(b.country === null)),
    neverQuoted: people.filter(({ statements, kind }) => statements.length === 0 && kind !== 'journalist'),
  };
}
