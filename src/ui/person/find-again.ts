import type { Person } from '../../engine/analysis.ts';
import { keysFor } from '../text/list-keys.ts';

const wordsOf = (name: string): string[] => name.toLowerCase().split(/\s+/);
const isWithin = (inner: readonly string[], outer: readonly string[]): boolean => inner.every((word) => outer.includes(word));

/**
 * Names people for as long as a view is open: by their name, and a number where several share it. (Their ids won't do: they count from the top of the
 * article, and a live blog puts new people there.)
 */
export function keysOf(people: readonly Person[]): ReadonlyMap<Person, string> {
  const keys = keysFor(people.map(({ name }) => name));
  return new Map(people.map((person, at) => [person, keys[at] ?? person.name]));
}

/**
 * The person with this key in a newer analysis of the same article; where nobody has it any more, the only one whose name has grown out of it or shrunk to
 * it ("Lindqvist", now introduced as "Anna Lindqvist"). Null where there is none, or more than one.
 */
export function findAgain(key: string, people: readonly Person[]): Person | null {
  for (const [person, its] of keysOf(people)) if (its === key) return person;
  const before = wordsOf(key);
  const alike = people.filter(({ name }) => isWithin(before, wordsOf(name)) || isWithin(wordsOf(name), before));
  return alike.length === 1 ? (alike[0] ?? null) : null;
}
