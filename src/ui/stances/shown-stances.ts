import type { Person } from '../../engine/analysis.ts';

/**
 * Someone whom news names without an office or a trade that makes them a public figure (kind "other"): a victim, a suspect, a relative, a passer-by.
 * Views show of them what the article itself says, and no more.
 */
const isPrivate = ({ kind }: Pick<Person, 'kind'>): boolean => kind === 'other';

/** The stances and positions that a view may show: of a private person only those in their own quoted words, and those that the reader says. */
export function shownStances(person: Pick<Person, 'kind' | 'stances' | 'positions' | 'statements'>): Pick<Person, 'stances' | 'positions'> {
  const { stances, positions } = person;
  if (!isPrivate(person)) return { stances, positions };
  const quoted = new Set(person.statements.filter(({ kind }) => kind !== 'indirect').map(({ id }) => id));
  const isOwn = ({ statement }: { readonly statement: string | null }) => statement !== null && quoted.has(statement);
  return { stances: stances.filter((stance) => stance.by === 'reader' || isOwn(stance)), positions: positions.filter(isOwn) };
}

/** What somebody says, once, where a caption or a pull quote says it beside the article's text. */
function saidOnce(statements: Person['statements'], text: string): Person['statements'] {
  const said = new Set<string>();
  return statements.filter(({ spans }) => {
    const words = spans
      .map((span) => text.slice(...span))
      .join()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    return !said.has(words) && said.add(words);
  });
}

/**
 * A person as every view may show them: only what they stand for that may be shown, nothing twice, and of a private person nothing that only the knowledge base says or that is only likely.
 * `text`: the article's.
 */
export function shownPerson(raw: Person, text: string): Person {
  const person = { ...raw, statements: saidOnce(raw.statements, text) };
  const told = shownStances(raw);
  if (!isPrivate(person)) return { ...person, ...told };
  const { now: _now, linked: _linked, ...rest } = person;
  return {
    ...rest,
    roles: person.roles.filter(({ source }) => source !== 'knowledge'),
    affiliations: person.affiliations.filter(({ source }) => source !== 'knowledge'),
    ...told,
  };
}
