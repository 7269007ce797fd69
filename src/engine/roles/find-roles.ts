import type { Affiliation, Role } from '../analysis.ts';
import type { Name } from '../names/name.ts';
import { type Acquaintances, NO_ACQUAINTANCES } from '../people/acquaintance.ts';
import type { Cast } from '../people/resolve-people.ts';
import { atOnce, type Steps } from '../steps.ts';
import type { Document } from '../text/document.ts';
import { KIND_OF_NOUN } from '../words/role-nouns.ts';
import { appointments } from './appointments.ts';
import { appositionsAfter, appositionsBefore, examples, groups } from './appositions.ts';
import { attachments } from './attachments.ts';
import { countCredits, credits, possessors } from './credits.ts';
import { descriptions } from './descriptions.ts';
import type { Finding, Reading } from './finding.ts';
import { mergeAffiliations, mergeRoles } from './merge.ts';
import { partyTags } from './party-tags.ts';
import { passives, predicates } from './predicates.ts';
import { createRoleContext, type RoleContext } from './role-context.ts';
import { titlesBefore } from './titles.ts';
import { hinted } from './well-known.ts';

/** What the article says a person is. */
export interface Facts {
  readonly roles: readonly Role[];
  readonly affiliations: readonly Affiliation[];
  readonly country: string | null;
  /** What is likely of either, but not sure. */
  readonly linked?: readonly (Role | Affiliation)[];
}

/** What the rules read of a person. */
export interface RuledFacts extends Facts {
  /** How many of the person's mentions stand in a byline or a credit. */
  readonly credits: number;
}

/** The steps, each a way in which news introduces people. */
const STEPS = [
  titlesBefore,
  appositionsAfter,
  appositionsBefore,
  examples,
  groups,
  predicates,
  passives,
  appointments,
  attachments,
  partyTags,
  possessors,
  credits,
];

/** More than so many ways to say what one person is, no article has that isn't made for it. */
const MOST_FINDINGS = 100;

/** Roles and affiliations of each person, by id; people of whom the article says nothing are left out. What a reader knows of a name helps where the article bears it out. */
export function findRoles(
  document: Document,
  cast: Cast,
  names: readonly Name[],
  acquaintances: Acquaintances = NO_ACQUAINTANCES,
): ReadonlyMap<string, RuledFacts> {
  return atOnce(findingRoles(document, cast, names, acquaintances));
}

/** The same in steps. */
export function* findingRoles(
  document: Document,
  cast: Cast,
  names: readonly Name[],
  acquaintances: Acquaintances = NO_ACQUAINTANCES,
): Steps<ReadonlyMap<string, RuledFacts>> {
  const context = createRoleContext(document, cast, names);
  yield;
  const counts = countCredits(context);
  const findings = yield* findingsOf(context, acquaintances);
  return new Map([...findings].map(([id, own]) => [id, factsOf(own, counts.get(id) ?? 0)]));
}

/** What the rules read of each person, by id. */
function* findingsOf(context: RoleContext, acquaintances: Acquaintances): Steps<ReadonlyMap<string, readonly Finding[]>> {
  const findings = new Map<string, Finding[]>();
  const seen = new Set<string>();
  const names = surnames(context);
  const keep = (found: Finding) => {
    // "a Roth voter", "Roth’s lawyer": nobody belongs to somebody.
    const finding = { ...found, ties: found.ties.filter(({ type, text }) => type !== 'body' || !names.has(text)) };
    const { person, role, ties, onlyLeader } = finding;
    // What is said twice is kept once, so that later steps stay linear in a text that repeats itself.
    const key = [person.id, role?.text, role?.former, onlyLeader, ...ties.map(({ text }) => text)].join('|');
    if (seen.has(key)) return;
    seen.add(key);
    const own = findings.get(person.id);
    if (own && own.length < MOST_FINDINGS) own.push(finding);
    else if (!own) findings.set(person.id, [finding]);
  };
  for (const step of STEPS) for (const finding of yield* inSteps(step(context))) keep(finding);
  for (const finding of yield* inSteps(descriptions(context, findings))) keep(finding);
  for (const finding of yield* inSteps(hinted(context, findings, acquaintances))) keep(finding);
  return findings;
}

/** What the people of an article are called without their given names. */
const surnames = ({ personMentions }: RoleContext): ReadonlySet<string> =>
  new Set(personMentions.map(({ person: { name } }) => name.slice(name.lastIndexOf(' ') + 1)));

/** All that a reading finds. */
function* inSteps(reading: Reading): Steps<readonly Finding[]> {
  const all: Finding[] = [];
  for (const found of reading) {
    for (const finding of found) all.push(finding);
    yield;
  }
  return all;
}

/** Role and affiliations of one person, from all that was read. */
function factsOf(all: readonly Finding[], credits: number): RuledFacts {
  // "Roth of Ohio" says what a senator represents, of others where they live.
  const leads = all.some(({ role }) => role && KIND_OF_NOUN.get(role.head) === 'leader');
  const findings = leads ? all : all.filter(({ onlyLeader }) => !onlyLeader);
  return { roles: mergeRoles(findings), affiliations: mergeAffiliations(findings), country: countryOf(findings), credits };
}

function countryOf(findings: readonly Finding[]): string | null {
  for (const { ties } of findings) for (const tie of ties) if (tie.type === 'country') return tie.text;
  return null;
}
