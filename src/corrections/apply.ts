import type { Analysis, Person, Span, Stance } from '../engine/analysis.ts';
import { fold } from '../knowledge/fold.ts';
import { type Change, type Correction, holdsAt } from './correction.ts';
import { isSamePerson } from './names.ts';
import { join, part } from './part.ts';
import { findQuote } from './quote.ts';

/** The article whose analysis is corrected. */
interface Page {
  readonly text: string;
  readonly url: string;
}

const isSpan =
  ([start, end]: Span) =>
  (other: Span): boolean =>
    other[0] === start && other[1] === end;

const find = ({ people }: Analysis, name: string): Person | undefined => people.find((person) => isSamePerson(person.name, name));

/** The analysis with some people replaced: each by whoever `replace` answers, or nobody. */
const withPeople = (analysis: Analysis, replace: (person: Person) => readonly Person[]): Analysis => ({
  ...analysis,
  people: analysis.people.flatMap(replace).filter(({ mentions }) => mentions.length > 0),
});

/** Gives a part of somebody to the person of this name; to a new person where the article has none. */
function give(analysis: Analysis, taken: Person, name: string, id: string): Analysis {
  const there = find(analysis, name);
  if (there) return withPeople(analysis, (person) => [person === there ? join(there, taken) : person]);
  return { ...analysis, people: [...analysis.people, { ...taken, id, name }] };
}

/** Without a person as a candidate anywhere; a name that then could be one person only is a mention of that one. */
function withoutCandidate(analysis: Analysis, gone: string): Analysis {
  const left = analysis.ambiguous.map(({ span, candidates }) => ({ span, candidates: candidates.filter((id) => id !== gone) }));
  const clear = new Map<string, Span[]>();
  for (const { span, candidates } of left)
    if (candidates.length === 1 && candidates[0]) clear.set(candidates[0], [...(clear.get(candidates[0]) ?? []), span]);
  return {
    ...withPeople(analysis, (person) => {
      const more = clear.get(person.id);
      return [more ? { ...person, mentions: [...person.mentions, ...more].sort((a, b) => a[0] - b[0]) } : person];
    }),
    ambiguous: left.filter(({ candidates }) => candidates.length > 1),
  };
}

function remove(analysis: Analysis, person: Person): Analysis {
  return withoutCandidate(
    withPeople(analysis, (each) => (each === person ? [] : [each])),
    person.id,
  );
}

/** What no person is called may still have spoken: an agency, a company. */
const asUnnamed = (analysis: Analysis, { name, mentions, statements }: Person): Analysis =>
  statements.length === 0 ? analysis : { ...analysis, unnamed: [...analysis.unnamed, { text: name, spans: mentions, statements }] };

function moveMention(analysis: Analysis, { quote, is }: Extract<Change, { do: 'mention' }>, id: string, { text }: Page): Analysis {
  const spans = [...analysis.people.flatMap(({ mentions }) => mentions), ...analysis.ambiguous.map(({ span }) => span)];
  const span = findQuote(text, spans, quote);
  if (!span) return analysis;
  const same = isSpan(span);
  const holder = analysis.people.find(({ mentions }) => mentions.some(same));
  if (holder && isSamePerson(holder.name, is)) return analysis;
  if (holder) {
    const { taken, rest } = part(holder, same, text);
    const others = withPeople(analysis, (person) => [person === holder ? rest : person]);
    const moved = give(others, { ...taken, kind: 'other' }, is, id);
    return rest.mentions.length === 0 ? withoutCandidate(moved, holder.id) : moved;
  }
  const clear = { ...analysis, ambiguous: analysis.ambiguous.filter((each) => !same(each.span)) };
  return give(clear, { ...NOBODY, mentions: [span] }, is, id);
}

const NOBODY: Person = {
  id: '',
  name: '',
  kind: 'other',
  mentions: [],
  roles: [],
  affiliations: [],
  statements: [],
  stances: [],
  positions: [],
  country: null,
};

function merge(analysis: Analysis, { name, into }: Extract<Change, { do: 'merge' }>): Analysis {
  const other = find(analysis, name);
  const kept = find(analysis, into);
  if (!other) return analysis;
  if (!kept) return withPeople(analysis, (person) => [person === other ? { ...other, name: into } : person]);
  if (kept === other) return analysis;
  const joined = withPeople(analysis, (person) => (person === other ? [] : [person === kept ? join(kept, other) : person]));
  const candidates = joined.ambiguous.map((each) => ({
    ...each,
    candidates: [...new Set(each.candidates.map((id) => (id === other.id ? kept.id : id)))],
  }));
  return withoutCandidate({ ...joined, ambiguous: candidates }, other.id);
}

function split(analysis: Analysis, { name, written, is }: Extract<Change, { do: 'split' }>, id: string, { text }: Page): Analysis {
  const person = find(analysis, name);
  if (!person || isSamePerson(name, is)) return analysis;
  const { taken, rest } = part(person, ([start, end]) => written.includes(text.slice(start, end)), text);
  if (taken.mentions.length === 0 || rest.mentions.length === 0) return analysis;
  return give(
    withPeople(analysis, (each) => [each === person ? rest : each]),
    { ...taken, kind: 'other' },
    is,
    id,
  );
}

/** Somebody as the reader describes them. */
function described(person: Person, change: Extract<Change, { do: 'role' | 'kind' | 'affiliation' | 'stance' }>): Person {
  switch (change.do) {
    case 'role': {
      // What the knowledge base has them in now may be another person's office; what was only likely is no more.
      const { now: _now, linked: _linked, ...rest } = person;
      return { ...rest, roles: [{ text: change.role, ...SAID, start: null, end: null, former: false }] };
    }
    case 'kind':
      return { ...person, kind: change.kind };
    case 'affiliation': {
      const { linked: _linked, ...rest } = person;
      return { ...rest, affiliations: [{ text: change.affiliation, ...SAID }] };
    }
    case 'stance': {
      const gone = person.stances.filter((stance) => isStance(stance, change));
      if (gone.length === 0) return person;
      return { ...person, stances: person.stances.filter((stance) => !gone.includes(stance)), hidden: [...(person.hidden ?? []), ...gone] };
    }
  }
}

/** Of a fact that the reader says. */
const SAID = { source: 'reader', evidence: null } as const;

/** Whether two stances are the same but for how the target is written. */
export const isStance = (a: Pick<Stance, 'target' | 'position'>, b: Pick<Stance, 'target' | 'position'>): boolean =>
  a.position === b.position && fold(a.target) === fold(b.target);

function correct(analysis: Analysis, correction: Correction, page: Page): Analysis {
  const id = `reader-${correction.id}`;
  switch (correction.do) {
    case 'mention':
      return moveMention(analysis, correction, id, page);
    case 'merge':
      return merge(analysis, correction);
    case 'split':
      return split(analysis, correction, id, page);
    case 'role':
    case 'kind':
    case 'affiliation':
    case 'stance':
      return withPeople(analysis, (person) => [isSamePerson(person.name, correction.name) ? described(person, correction) : person]);
    case 'not-a-person':
    case 'hide': {
      const person = find(analysis, correction.name);
      if (!person) return analysis;
      const others = remove(analysis, person);
      return correction.do === 'hide' ? others : asUnnamed(others, person);
    }
  }
}

/**
 * An analysis as the reader has corrected it: each correction that holds on the page and fits what was found, in the order in which they were made.
 * One that fits nothing changes nothing. People stand in the order of their first mention, as before. Pure.
 */
export function applyCorrections(analysis: Analysis, corrections: readonly Correction[], page: Page): Analysis {
  const holding = corrections.filter(({ where }) => holdsAt(where, page.url));
  if (holding.length === 0) return analysis;
  const corrected = holding.reduce((state, correction) => correct(state, correction, page), analysis);
  if (corrected === analysis) return analysis;
  const people = corrected.people.toSorted((a, b) => (a.mentions[0]?.[0] ?? 0) - (b.mentions[0]?.[0] ?? 0));
  return { ...corrected, people };
}
