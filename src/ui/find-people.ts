import type { Person } from '../engine/analysis.ts';
import { plainLetters } from '../vocabulary/letters.ts';

const wordsOf = (words: string): string[] => plainLetters(words).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The people whose name, roles or affiliations have, for every word of the query, a word that begins like it; accents and case don't matter. */
export function findPeople(people: readonly Person[], query: string): readonly Person[] {
  const sought = wordsOf(query);
  if (sought.length === 0) return people;
  return people.filter((person) => {
    const words = [person.name, ...person.roles.map(({ text }) => text), ...person.affiliations.map(({ text }) => text)].flatMap(wordsOf);
    return sought.every((start) => words.some((word) => word.startsWith(start)));
  });
}
