import { fold } from '../knowledge/fold.ts';
import type { Shown } from './record.ts';
import type { PersonRow } from './schema.ts';

/** Kinds that one person may have in turn: a minister is a leader in one article and an official in the next. */
const inOffice = (kind: string): string => (kind === 'leader' || kind === 'spokesperson' ? 'official' : kind);

const share = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.some((other) => fold(one) === fold(other)));

/**
 * Which of the people of this name or knowledge entry somebody in an article is; null: none of them.
 * The same entry of the knowledge base is the same person, another one is another. Otherwise name and affiliation decide; where one of the two has no
 * affiliation, name and kind do, if nobody else of that name is known. People are rather told apart than taken for each other.
 */
export function choosePerson(
  candidates: readonly PersonRow[],
  person: Pick<Shown, 'name' | 'known' | 'kind' | 'affiliations'>,
): PersonRow | null {
  const known = candidates.find((each) => person.known !== null && each.known === person.known);
  if (known) return known;
  const name = fold(person.name);
  const named = candidates.filter((each) => each.names.includes(name) && (each.known === null || person.known === null));
  const tied = named.filter((each) => share(each.affiliations, person.affiliations));
  if (tied.length === 1) return tied[0] ?? null;
  const [only, ...others] = named;
  if (!only || others.length > 0) return null;
  const untied = only.affiliations.length === 0 || person.affiliations.length === 0;
  return untied && inOffice(only.kind) === inOffice(person.kind) ? only : null;
}

/** The id that a person gets when they are met first. */
export const newId = ({ name, known, affiliations }: Pick<Shown, 'name' | 'known' | 'affiliations'>): string =>
  known !== null ? `known:${fold(known)}` : `name:${fold(name)}|${fold(affiliations[0] ?? '')}`;
