import type { Affiliation, Analysis, Person, Span, Stance } from '../engine/analysis.ts';
import type { Steps } from '../engine/steps.ts';
import { fold } from '../knowledge/fold.ts';
import { overlap } from '../vocabulary/overlap.ts';
import { type Change, type Correction, holdsAt, type Quote } from './correction.ts';
import { createDraft, type Draft } from './draft.ts';
import { join, part } from './part-person.ts';
import { findQuote } from './quote.ts';
import { isSamePerson } from './same-person.ts';

/** The article whose analysis is corrected. */
interface Page {
  readonly text: string;
  readonly url: string;
}

const isSpan =
  ([start, end]: Span) =>
  (other: Span): boolean =>
    other[0] === start && other[1] === end;

/** Gives a part of somebody to the person of this name; to a new person where the article has none. */
function give(draft: Draft, taken: Person, name: string, id: string) {
  const there = draft.firstNamed(name);
  if (there) draft.replace(there, join(there, taken));
  else draft.add({ ...taken, id, name });
}

function moveMention(draft: Draft, { quote, is }: Extract<Change, { do: 'mention' }>, id: string, { text }: Page) {
  const span = findQuote(text, draft.spansOf(quote.exact), quote);
  if (!span) return;
  const holder = draft.holderOf(span);
  if (holder && isSamePerson(holder.name, is)) return;
  if (holder) {
    const { taken, rest } = part(holder, isSpan(span), text);
    draft.replace(holder, rest);
    give(draft, { ...taken, kind: 'other' }, is, id);
    if (rest.mentions.length === 0) draft.withoutCandidate(holder.id);
    return;
  }
  draft.withoutAmbiguous(span);
  give(draft, { ...NOBODY, mentions: [span] }, is, id);
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

function merge(draft: Draft, name: string, into: string) {
  const other = draft.firstNamed(name);
  const kept = draft.firstNamed(into);
  if (!other || kept === other) return;
  if (!kept) return draft.replace(other, { ...other, name: into });
  draft.replace(kept, join(kept, other));
  draft.remove(other, kept);
}

function split(draft: Draft, { name, written, is }: Extract<Change, { do: 'split' }>, id: string, { text }: Page) {
  const person = draft.firstNamed(name);
  if (!person || isSamePerson(name, is)) return;
  const { taken, rest } = part(person, ([start, end]) => written.includes(text.slice(start, end)), text);
  if (taken.mentions.length === 0 || rest.mentions.length === 0) return;
  draft.replace(person, rest);
  give(draft, { ...taken, kind: 'other' }, is, id);
}

/** What was looked up by a name that was wrong may be another person's: it goes, unless only accents or case were wrong. */
function withoutKnown(person: Person): Person {
  const { now: _now, known: _known, wikidata: _wikidata, ...rest } = person;
  const isStated = ({ source }: { readonly source: string }) => source !== 'knowledge';
  return { ...rest, roles: person.roles.filter(isStated), affiliations: person.affiliations.filter(isStated) };
}

function rename(draft: Draft, { name, is }: Extract<Change, { do: 'called' }>) {
  const [person, ...others] = draft.named(name);
  if (!person) return;
  if (isSamePerson(name, is)) return draft.replace(person, { ...person, name: is });
  for (const each of [person, ...others]) draft.replace(each, withoutKnown(each));
  merge(draft, name, is);
}

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
function addMissed(draft: Draft, { name }: Extract<Change, { do: 'missed' }>, id: string, { text }: Page) {
  const places = draft.firstNamed(name) ? [] : placesOf(text, name);
  const taken = places.length > 0 ? draft.spans().sort((a, b) => a[0] - b[0]) : [];
  let next = 0;
  const mentions = places.filter((place) => {
    while ((taken[next]?.[1] ?? Number.POSITIVE_INFINITY) <= place[0]) next++;
    const span = taken[next];
    return !span || !overlap(span, place);
  });
  if (mentions.length > 0) draft.add({ ...NOBODY, id, name, mentions });
}

/** Which words of the article a quote means; null where it has them no more. */
const evidenceOf = (text: string, quote: Quote): Span | null => findQuote(text, placesOf(text, quote.exact), quote);

/** Somebody with a stance that the reader has read; on the question of others who stand on the same thing. */
function standing(person: Person, { quote, target, position }: Extract<Change, { do: 'stands' }>, draft: Draft, { text }: Page): Person {
  const evidence = evidenceOf(text, quote);
  if (!evidence || person.stances.some((stance) => isStance(stance, { target, position }))) return person;
  const statement = person.statements.find(({ spans }) => spans.some((span) => overlap(span, evidence)))?.id ?? null;
  const { names: _names, ...question } = draft.questionOn(target) ?? {};
  const stance = { target, position, evidence, statement, confidence: 1, by: 'reader' as const };
  return {
    ...person,
    stances: [...person.stances, 'id' in question ? { ...stance, question } : stance],
    positions: person.positions.filter((each) => !overlap(each.evidence, evidence)),
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
      return { ...person, kind: change.kind, kindBy: 'reader' };
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

function correct(draft: Draft, correction: Correction, page: Page) {
  const id = `reader-${correction.id}`;
  const ofPerson = (name: string, change: (person: Person) => Person) => {
    for (const person of draft.named(name)) draft.replace(person, change(person));
  };
  switch (correction.do) {
    case 'mention':
      return moveMention(draft, correction, id, page);
    case 'merge':
      return merge(draft, correction.name, correction.into);
    case 'split':
      return split(draft, correction, id, page);
    case 'called':
      return rename(draft, correction);
    case 'missed':
      return addMissed(draft, correction, id, page);
    case 'role':
    case 'kind':
    case 'affiliation':
      return ofPerson(correction.name, (person) => described(person, correction));
    case 'stance':
      return ofPerson(correction.name, (person) => turned(person, correction));
    case 'stands':
      return ofPerson(correction.name, (person) => standing(person, correction, draft, page));
    case 'no-position':
      return ofPerson(correction.name, (person) => notStanding(person, correction, page));
    case 'not-a-person':
    case 'hide': {
      const person = draft.firstNamed(correction.name);
      if (!person) return;
      draft.remove(person);
      const { name, mentions, statements } = person;
      // What no person is called may still have spoken: an agency, a company.
      if (correction.do === 'not-a-person' && statements.length > 0) draft.addUnnamed({ text: name, spans: mentions, statements });
    }
  }
}

/**
 * An analysis as the reader has corrected it: each correction that holds on the page and fits what was found, a step each, in the order in which they were made.
 * One that fits nothing changes nothing. People stand in the order of their first mention, as before. Pure.
 */
export function* applyCorrections(analysis: Analysis, corrections: readonly Correction[], page: Page): Steps<Analysis> {
  const holding = corrections.filter(({ where }) => holdsAt(where, page.url));
  if (holding.length === 0) return analysis;
  const draft = createDraft(analysis, page.text);
  for (const correction of holding) {
    correct(draft, correction, page);
    yield;
  }
  return draft.done();
}
