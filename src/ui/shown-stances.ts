import type { Person, Stance } from '../engine/analysis.ts';

/**
 * Someone whom news names without an office or a trade that makes them a public figure (kind "other"): a victim, a suspect, a relative, a passer-by.
 * Views show of them what the article itself says, and no more.
 */
const isPrivate = ({ kind }: Pick<Person, 'kind'>): boolean => kind === 'other';

/** The stances that a view may show: of a private person only those in their own quoted words. */
export function shownStances(person: Pick<Person, 'kind' | 'stances' | 'statements'>): readonly Stance[] {
  if (!isPrivate(person)) return person.stances;
  const quoted = new Set(person.statements.filter(({ kind }) => kind !== 'indirect').map(({ id }) => id));
  return person.stances.filter(({ statement }) => statement !== null && quoted.has(statement));
}

/** A person as every view may show them: only the stances that may be shown, and of a private person nothing that only the knowledge base says or that is only likely. */
export function shownPerson(person: Person): Person {
  const stances = shownStances(person);
  if (!isPrivate(person)) return { ...person, stances };
  const { now: _now, linked: _linked, ...rest } = person;
  return {
    ...rest,
    roles: person.roles.filter(({ source }) => source !== 'knowledge'),
    affiliations: person.affiliations.filter(({ source }) => source !== 'knowledge'),
    stances,
  };
}
