import type { Kind, Person } from '../engine/analysis.ts';

/** How many people there are of each kind; kinds without any are left out. */
export function countKinds(people: readonly Person[]): ReadonlyMap<Kind, number> {
  const counts = new Map<Kind, number>();
  for (const { kind } of people) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
