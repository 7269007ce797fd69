import type { Affiliation, Role } from '../analysis.ts';
import type { Name } from '../names/find-names.ts';
import type { Cast } from '../people/resolve-people.ts';
import type { Document } from '../text/document.ts';

/** What the article says a person is. */
export interface Facts {
  readonly roles: readonly Role[];
  readonly affiliations: readonly Affiliation[];
  readonly country: string | null;
}

/** Roles and affiliations of each person, by id; people of whom the article says nothing are left out. */
export function findRoles(_document: Document, _cast: Cast, _names: readonly Name[]): ReadonlyMap<string, Facts> {
  return new Map();
}
