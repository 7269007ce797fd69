import type { Kind } from '../analysis.ts';
import type { Facts } from '../roles/find-roles.ts';
import type { Document } from '../text/document.ts';
import type { Cast } from './resolve-people.ts';

/** The kind of each person, by id: leader, official, analyst, … */
export function kindsOf(_document: Document, _cast: Cast, _roles: ReadonlyMap<string, Facts>): ReadonlyMap<string, Kind> {
  return new Map();
}
