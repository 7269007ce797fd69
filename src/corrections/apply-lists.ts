import type { Affiliation, Analysis, Person, Role } from '../engine/analysis.ts';
import { fold } from '../knowledge/fold.ts';
import type { Listed, PeopleList } from './correction.ts';

/** Whether somebody had their role on this day; without a day, whether they have it at all. Days may be known to their year or month only. */
function heldOn({ from, to }: Listed, day: string | null): boolean {
  if (day === null) return true;
  return (from === null || from <= day.slice(0, from.length)) && (to === null || day.slice(0, to.length) <= to);
}

function withListed(person: Person, { role, affiliation, from, to }: Listed, title: string): Person {
  const source = { source: 'reader', evidence: null, from: title } as const;
  const said: Role = { ...source, text: role, start: from, end: to, former: false };
  const belongs: Affiliation[] = affiliation === null ? [] : [{ ...source, text: affiliation }];
  return { ...person, roles: [...person.roles, said], affiliations: [...person.affiliations, ...belongs] };
}

/**
 * Adds what the reader's own lists say of the people of an article on its day. It comes last, names its list as the source, and changes neither who is
 * who nor anyone's kind: what is marked on the page stays the same.
 */
export function applyLists(analysis: Analysis, lists: readonly PeopleList[], published: string | null): Analysis {
  const rows = new Map<string, { readonly listed: Listed; readonly title: string }[]>();
  for (const { title, people } of lists)
    for (const listed of people)
      for (const name of new Set([listed.name, ...listed.aliases].map(fold)))
        rows.set(name, [...(rows.get(name) ?? []), { listed, title }]);
  if (rows.size === 0) return analysis;
  return {
    ...analysis,
    people: analysis.people.map((person) =>
      (rows.get(fold(person.name)) ?? [])
        .filter(({ listed }) => heldOn(listed, published))
        .reduce((said, { listed, title }) => withListed(said, listed, title), person),
    ),
  };
}
