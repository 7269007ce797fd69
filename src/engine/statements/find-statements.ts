import type { Statement, UnnamedSource } from '../analysis.ts';
import type { Cast } from '../people/resolve-people.ts';
import type { Facts } from '../roles/find-roles.ts';
import type { Document } from '../text/document.ts';

/** Who said what. */
export interface Speech {
  /** Statements of each person, by id, in text order. Statement ids ("s1", …) are unique in the article. */
  readonly statements: ReadonlyMap<string, readonly Statement[]>;
  readonly unnamed: readonly UnnamedSource[];
}

/** What the article attributes to whom. Roles serve speakers given by role ("the professor said"). */
export function findStatements(_document: Document, _cast: Cast, _roles: ReadonlyMap<string, Facts>): Speech {
  return { statements: new Map(), unnamed: [] };
}
