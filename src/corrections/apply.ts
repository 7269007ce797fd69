import type { Affiliation, Analysis, Person, Span, Stance } from '../engine/analysis.ts';
import { fold } from '../knowledge/fold.ts';
import { type Change, type Correction, holdsAt, type Quote } from './correction.ts';
import { isSamePerson } from './names.ts';
import { join, part } from './part-person.ts';
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

/** What was looked up by a name that was wrong may be another person's: it goes, unless only accents or case were wrong. */
function withoutKnown(person: Person): Person {
  const { now: _now, known: _known, wikidata: _wikidata, ...rest } = person;
  const isStated = ({ source }: { readonly source: string }) => source !== 'knowledge';
  return { ...rest, roles: person.roles.filter(isStated), affiliations: person.affiliations.filter(isStated) };
}

function rename(analysis: Analysis, { name, is }: Extract<Change, { do: 'called' }>): Analysis {
  if (!isSamePerson(name, is)) {
    const unknown = withPeople(analysis, (person) => [isSamePerson(person.name, name) ? withoutKnown(person) : person]);
    return merge(unknown, { do: 'merge', name, into: is });
  }
  const person = find(analysis, name);
  return person ? withPeople(analysis, (each) => [each === person ? { ...person, name: is } : each]) : analysis;
}

const overlaps = ([start, end]: Span, [from, to]: Span): boolean => start < to && from < end;

/** Where these words stand in a text, as whole words. */
function placesOf(text: string, words: string): Span[] {
  const letter = /[\p{L}\p{N}]/u;
  const places: Span[] = [];
  for (let at = words === '' ? -1 : text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const end = at + words.length;
    if (!letter.test(text.charAt(at - 1)) && !letter.test(text.charAt(end))) places.push([at, end]);
  }
  return places;
}

/** Somebody whom the engine was not told of (engine/names/given-names.ts), as where others say it: with the mentions that are nobody's, and no more. */
function addMissed(analysis: Analysis, { name }: Extract<Change, { do: 'missed' }>, id: string, { text }: Page): Analysis {
  if (find(analysis, name)) return analysis;
  const taken = [...analysis.people.flatMap(({ mentions }) => mentions), ...analysis.ambiguous.map(({ span }) => span)];
  const mentions = placesOf(text, name).filter((place) => !taken.some((span) => overlaps(span, place)));
  return mentions.length > 0 ? { ...analysis, people: [...analysis.people, { ...NOBODY, id, name, mentions }] } : analysis;
}

/** Which words of the article a quote means; null where it has them no more. */
const evidenceOf = (text: string, quote: Quote): Span | null => findQuote(text, placesOf(text, quote.exact), quote);

/** Somebody with a stance that the reader has read; on the question of others who stand on the same thing. */
function standing(
  person: Person,
  { quote, target, position }: Extract<Change, { do: 'stands' }>,
  analysis: Analysis,
  { text }: Page,
): Person {
  const evidence = evidenceOf(text, quote);
  if (!evidence || person.stances.some((stance) => isStance(stance, { target, position }))) return person;
  const statement = person.statements.find(({ spans }) => spans.some((span) => overlaps(span, evidence)))?.id ?? null;
  const same = analysis.people.flatMap(({ stances }) => stances).find((stance) => fold(stance.target) === fold(target));
  const { names: _names, ...question } = same?.question ?? {};
  const stance = { target, position, evidence, statement, confidence: 1, by: 'reader' as const };
  return {
    ...person,
    stances: [...person.stances, 'id' in question ? { ...stance, question } : stance],
    positions: person.positions.filter((each) => !overlaps(each.evidence, evidence)),
  };
}

/** Somebody without a position that these words were taken for. */
function notStanding(person: Person, { quote }: Extract<Change, { do: 'no-position' }>, { text }: Page): Person {
  const span = findQuote(
    text,
    person.positions.map(({ evidence }) => evidence),
    quote,
  );
  return span ? { ...person, positions: person.positions.filter(({ evidence }) => !isSpan(span)(evidence)) } : person;
}

/** Somebody with a stance as it is turned, or without it. */
function turned(person: Person, change: Extract<Change, { do: 'stance' }>): Person {
  const wrong = person.stances.filter((stance) => isStance(stance, change));
  if (wrong.length === 0) return person;
  const { is } = change;
  if (is === undefined) {
    return { ...person, stances: person.stances.filter((stance) => !wrong.includes(stance)), hidden: [...(person.hidden ?? []), ...wrong] };
  }
  return {
    ...person,
    stances: person.stances.map((stance) => (wrong.includes(stance) ? { ...stance, position: is, by: 'reader' } : stance)),
  };
}

/** Affiliations with one in the place of another, or of all. */
function affiliated(all: readonly Affiliation[], { affiliation, was }: Extract<Change, { do: 'affiliation' }>): Affiliation[] {
  const said: Affiliation[] = affiliation === null ? [] : [{ text: affiliation, ...SAID }];
  if (was === undefined) return said;
  return all.some(({ text }) => isSamePerson(text, was)) ? [...said, ...all.filter(({ text }) => !isSamePerson(text, was))] : [...all];
}

/** Somebody as the reader describes them. */
function described(person: Person, change: Extract<Change, { do: 'role' | 'kind' | 'affiliation' }>): Person {
  switch (change.do) {
    case 'role': {
      // What the knowledge base has them in now may be another person's office; what was only likely is no more.
      const { now: _now, linked: _linked, ...rest } = person;
      return { ...rest, roles: change.role === null ? [] : [{ text: change.role, ...SAID, start: null, end: null, former: false }] };
    }
    case 'kind':
      return { ...person, kind: change.kind };
    case 'affiliation': {
      const { linked: _linked, ...rest } = person;
      return { ...rest, affiliations: affiliated(person.affiliations, change) };
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
  const ofPerson = (name: string, change: (person: Person) => Person) =>
    withPeople(analysis, (person) => [isSamePerson(person.name, name) ? change(person) : person]);
  switch (correction.do) {
    case 'mention':
      return moveMention(analysis, correction, id, page);
    case 'merge':
      return merge(analysis, correction);
    case 'split':
      return split(analysis, correction, id, page);
    case 'called':
      return rename(analysis, correction);
    case 'missed':
      return addMissed(analysis, correction, id, page);
    case 'role':
    case 'kind':
    case 'affiliation':
      return ofPerson(correction.name, (person) => described(person, correction));
    case 'stance':
      return ofPerson(correction.name, (person) => turned(person, correction));
    case 'stands':
      return ofPerson(correction.name, (person) => standing(person, correction, analysis, page));
    case 'no-position':
      return ofPerson(correction.name, (person) => notStanding(person, correction, page));
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
