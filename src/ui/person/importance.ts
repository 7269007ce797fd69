import type { Kind, Person } from '../../engine/analysis.ts';
import { importance } from '../../vocabulary/importance.ts';

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
