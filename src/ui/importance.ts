import type { Kind, Person } from '../engine/analysis.ts';

/** What a kind adds: readers of news look for those who decide and those who judge before those who speak for others. */
const KIND_WEIGHT: Readonly<Record<Kind, number>> = {
  leader: 1,
  analyst: 0.8,
  official: 0.6,
  business: 0.4,
  spokesperson: 0.3,
  other: 0,
  journalist: -2, // The byline comes first on the page and last in interest.
};

/** How much a person matters in this article, in no unit: only the order counts. */
function importance({ kind, mentions, statements, stances }: Person, textLength: number): number {
  const first = mentions[0]?.[0] ?? textLength;
  return (
    2 * Math.log2(1 + mentions.length) + // Twice the mentions, two more: the tenth says less than the second.
    1.5 * Math.log2(1 + statements.length) +
    (stances.length > 0 ? 1 : 0) + // Somebody who takes a side is what the reader came for.
    1.5 * (1 - first / Math.max(1, textLength)) + // News tells the most important first.
    KIND_WEIGHT[kind]
  );
}

/** The people of an article, the most important first; equals stay in the order of their first mention. */
export function byImportance(people: readonly Person[], textLength: number): Person[] {
  return people
    .map((person) => ({ person, weight: importance(person, textLength) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ person }) => person);
}

/** How many people there are of each kind; kinds without any are left out. */
export function countKinds(people: readonly Person[]): ReadonlyMap<Kind, number> {
  const counts = new Map<Kind, number>();
  for (const { kind } of people) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
