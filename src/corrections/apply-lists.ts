import type { Affiliation, Analysis, Person, Role } from '../engine/analysis.ts';
import { fold } from '../knowledge/fold.ts';
import type { Listed, PeopleList } from './correction.ts';

/** Whether somebody had their role on this day; without a day, whether they have it at all. Days may be known to their year or month only. */
function heldOn({ from, to }: Listed, day: string | null): boolean {
  if (day === null) return true;
  return (from === null || from <= day.slice(0, from.length)) && (to === null || day.slice(0, to.length) <= to);
}

/** What a list says of somebody. */
interface Row {
  readonly listed: Listed;
  readonly title: string;
}

const fromList = (title: string) => ({ source: 'reader', evidence: null, from: title }) as const;

const asRole = ({ listed: { role, from, to }, title }: Row): Role => ({
  ...fromList(title),
  text: role,
  start: from,
  end: to,
  former: false,
});

const asAffiliations = ({ listed: { affiliation }, title }: Row): Affiliation[] =>
  affiliation === null ? [] : [{ ...fromList(title), text: affiliation }];

function withListed(person: Person, rows: readonly Row[]): Person {
  if (rows.length === 0) return person;
  return {
    ...person,
    roles: [...person.roles, ...rows.map(asRole)],
    affiliations: [...person.affiliations, ...rows.flatMap(asAffiliations)],
  };
}

/**
 * Adds what the reader's own lists say of the people of an article on its day. It comes last, names its list as the source, and changes neither who is
 * who nor anyone's kind: what is marked on the page stays the same.
 */
export function applyLists(analysis: Analysis, lists: readonly PeopleList[], published: string | null): Analysis {
  const rows = new Map<string, Row[]>();
  for (const { title, people } of lists)
    for (const listed of people)
      for (const name of new Set([listed.name, ...listed.aliases].map(fold))) {
        const there = rows.get(name);
        if (there) there.push({ listed, title });
        else rows.set(name, [{ listed, title }]);
      }
  if (rows.size === 0) return analysis;
  const saidOf = ({ name }: Person) => (rows.get(fold(name)) ?? []).filter(({ listed }) => heldOn(listed, published));
  return { ...analysis, people: analysis.people.map((person) => withListed(person, saidOf(person))) };
}
