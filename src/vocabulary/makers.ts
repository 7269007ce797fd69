import type { Kind } from './terms.ts';

/** What is known of somebody in an article. */
interface Named {
  readonly kind: Kind;
  readonly credited?: true;
  readonly statements: readonly unknown[];
  readonly stances: readonly unknown[];
  readonly positions: readonly unknown[];
}

/** Whether somebody only made the article or its pictures: named in bylines and credits alone, for nothing else that they are, and unheard. */
export const isMaker = ({ kind, credited, statements, stances, positions }: Named): boolean =>
  credited === true && (kind === 'journalist' || kind === 'other') && statements.length + stances.length + positions.length === 0;

/** The people whom an article is about: all but its makers; those where there is nobody else. */
export function castOf<Person extends Named>(people: readonly Person[]): readonly Person[] {
  const cast = people.filter((person) => !isMaker(person));
  return cast.length > 0 ? cast : people;
}
