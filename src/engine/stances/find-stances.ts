import type { Stance } from '../analysis.ts';
import type { Name } from '../names/find-names.ts';
import type { Cast } from '../people/resolve-people.ts';
import type { Speech } from '../statements/find-statements.ts';
import type { Document } from '../text/document.ts';

/** Where each person stands, by id: all stances with their confidence, the weak ones too, in text order of their evidence. */
export function findStances(
  _document: Document,
  _cast: Cast,
  _names: readonly Name[],
  _speech: Speech,
): ReadonlyMap<string, readonly Stance[]> {
  return new Map();
}
