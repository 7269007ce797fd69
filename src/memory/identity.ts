import { fold } from '../knowledge/fold.ts';
import type { Shown } from './record.ts';
import type { NeverRow, PersonRow } from './schema.ts';

/** What of somebody in an article tells who they are. */
export type Seen = Pick<Shown, 'name' | 'known' | 'kind' | 'role' | 'affiliations'>;

/** Kinds that one person may have in turn: a minister is a leader in one article and an official in the next. */
const inOffice = (kind: string): string => (kind === 'leader' || kind === 'spokesperson' ? 'official' : kind);

const share = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.some((other) => fold(one) === fold(other)));

/** The words of a role that tell what somebody is: none that say only when, nor the short ones between. */
const roleWords = (role: string): string[] =>
  fold(role)
    .split(' ')
    .filter((word) => word.length > 3 && !/^(?:former|acting|late|then|deputy|senior|chief|from|with|their|the)$/.test(word));

const shareRole = (a: string | null, b: string | null): boolean => a !== null && b !== null && share(roleWords(a), roleWords(b));

/** Whether kind or role say that these are two: a footballer is no professor. Who is in office comes to other offices: a candidate is a president later. */
const contradict = (row: PersonRow, person: Seen): boolean =>
  inOffice(row.kind) !== inOffice(person.kind) ||
  (inOffice(row.kind) !== 'official' && row.role !== null && person.role !== null && !shareRole(row.role, person.role));

const isUntied = (row: PersonRow, person: Seen): boolean => row.affiliations.length === 0 || person.affiliations.length === 0;

/** Nothing but the name is told of both. */
const isBare = (row: PersonRow, person: Seen): boolean =>
  row.role === null && person.role === null && row.affiliations.length === 0 && person.affiliations.length === 0;

const onlyOne = <T>(items: readonly T[]): T | null => (items.length === 1 ? (items[0] ?? null) : null);

/**
 * Which of the people of this name or knowledge entry somebody in an article is; null: none of them.
 * The same entry of the knowledge base is the same person, another one is another. Otherwise name and affiliation decide. Where one of the two has no
 * affiliation, the name does, unless kind or role contradict; where several have that name, the one of the same role. People are rather told apart than
 * taken for each other.
 */
export function choosePerson(candidates: readonly PersonRow[], person: Seen): PersonRow | null {
  const known = candidates.find((each) => person.known !== null && each.known === person.known);
  if (known) return known;
  const name = fold(person.name);
  const named = candidates.filter((each) => each.names.includes(name) && (each.known === null || person.known === null));
  const tied = named.filter((each) => share(each.affiliations, person.affiliations));
  if (tied.length === 1) return onlyOne(tied);
  const fitting = named.filter((each) => isUntied(each, person) && !contradict(each, person));
  if (named.length === 1) return onlyOne(fitting);
  return onlyOne(fitting.filter((each) => shareRole(each.role, person.role) || isBare(each, person)));
}

/** Whether somebody was taken for this one by the name alone, with nothing else that both have. */
export const isByName = (row: PersonRow, person: Seen): boolean =>
  (row.known === null || row.known !== person.known) && !share(row.affiliations, person.affiliations) && !shareRole(row.role, person.role);

/** Whether somebody could be one who must not be remembered: of the same knowledge entry or name, and of no other entry. */
export const mayBe = (never: NeverRow, { name, known }: Pick<Shown, 'name' | 'known'>): boolean =>
  never.known !== null && known !== null ? never.known === known : never.names.includes(fold(name));

/** The id that a person gets when they are met first. */
export const newId = ({ name, known, affiliations }: Pick<Shown, 'name' | 'known' | 'affiliations'>): string =>
  known !== null ? `known:${fold(known)}` : `name:${fold(name)}|${fold(affiliations[0] ?? '')}`;
