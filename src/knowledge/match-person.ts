import type { Kind } from '../engine/analysis.ts';
import { fold } from './fold.ts';
import type { NameMatch } from './match-name.ts';
import { type OfficeStatus, officeStatus } from './office-status.ts';
import { type Day, type PackedOffice, type PackedPerson, PERSON_KINDS, SOURCES } from './packed.ts';
import { agreement, isHead, kindOfOffice, type Title } from './read-title.ts';
import { BODIES } from './words/bodies.ts';

/** What an article shows of a person, as far as the base can be asked about it. */
export interface Query {
  /** The forms of the name in the article, the fullest first. */
  readonly names: readonly string[];
  /** The article's day, YYYY-MM-DD; without it nothing is answered. */
  readonly date: string | null;
  /** Role phrases that the article has for the person. */
  readonly titles: readonly string[];
  /** The country that the article gives the person. */
  readonly country: string | null;
  /** Organisations, parties, states that the article gives the person. */
  readonly organisations: readonly string[];
  readonly kind: Kind;
  /** Countries that the article names anywhere. */
  readonly countries?: ReadonlySet<string>;
  /** American states that the article names beside the person. */
  readonly states?: ReadonlySet<string>;
  /** The article introduces the person as a private citizen, by age or home. */
  readonly isPrivate?: boolean;
}

/** An office of a person who was found. */
export interface Office {
  readonly role: string;
  readonly organisation: string;
  readonly country: string | null;
  readonly start: Day | null;
  /** null: it had not ended when its source last saw it. */
  readonly end: Day | null;
  /** The last day its source saw it held, where that is before the article's day: "last known", never "is". */
  readonly asOf: Day | null;
  /** A day of it is approximate: "about". */
  readonly approximate: boolean;
  /** The source's name. */
  readonly source: string;
  readonly kind: 'leader' | 'official' | 'business';
}

/** A query made ready to be held against one candidate after another. */
interface Question {
  readonly date: string;
  readonly phrases: readonly Title[];
  /** The phrases that name an office. */
  readonly titled: readonly Title[];
  readonly speaksOfFormer: boolean;
  /** The article says that the person is something else than the holder of an office. */
  readonly saysOther: boolean;
  /** The article takes the person for a leader. */
  readonly leads: boolean;
  /** The country that the article gives, folded, as are the parties, bodies and states below. */
  readonly country: string | null;
  readonly parties: readonly string[];
  /** Organisations that are no party, by their names in the base. */
  readonly bodies: readonly string[];
  readonly states: readonly string[];
  /** As the base calls them. */
  readonly countries: ReadonlySet<string>;
}

/** Makes a query ready. */
export function questionOf(query: Query, date: string, titleOf: (phrase: string) => Title): Question {
  const phrases = query.titles.map(titleOf);
  const titled = phrases.filter((phrase) => phrase.offices.size > 0);
  const own = query.organisations.map((name) => BODIES[fold(name)] ?? fold(name)).filter(Boolean);
  return {
    date,
    phrases,
    titled,
    speaksOfFormer: titled.some((phrase) => phrase.former),
    saysOther: OTHER_WALKS.has(query.kind) || query.isPrivate === true || phrases.some((phrase) => !phrase.offices.size && !phrase.neutral),
    leads: query.kind === 'leader',
    country: query.country === null ? null : fold(query.country),
    parties: own.filter((name) => name.endsWith(' party')),
    bodies: own.filter((name) => !name.endsWith(' party')),
    states: [...(query.states ?? [])].map(fold),
    countries: query.countries ?? new Set(),
  };
}

/** A person of the base with all that doesn't depend on the article worked out. */
export interface Candidate {
  readonly person: PackedPerson;
  /** The country and the party, folded; null where the base has none. */
  readonly home: string | null;
  readonly party: string | null;
  /** The offices of which some day is known; those without serve to tell namesakes apart only. */
  readonly offices: readonly KnownOffice[];
}

interface KnownOffice {
  readonly office: PackedOffice;
  readonly title: Title;
  /** Of a head of state or government. */
  readonly head: boolean;
  /** As `wordsOf` has them. */
  readonly words: string;
}

/** All words of an office, its organisation and country, folded, a space at either end. */
export const wordsOf = ({ role, organisation, country }: PackedOffice): string => ` ${fold(`${role} ${organisation} ${country ?? ''}`)} `;

/** Works out what is the same for every article. */
export function candidateOf(person: PackedPerson, titleOf: (role: string) => Title): Candidate {
  return {
    person,
    home: person.country === null ? null : fold(person.country),
    party: person.party === null ? null : fold(person.party),
    offices: person.offices
      .filter((office) => office.start !== null || office.end !== null)
      .map((office) => {
        const title = titleOf(office.role);
        return { office, title, head: isHead(title, office.country), words: wordsOf(office) };
      }),
  };
}

/** A candidate who fits what the article says; the weight counts only against other candidates. */
export interface Reading {
  readonly candidate: Candidate;
  readonly offices: readonly Office[];
  readonly former: boolean;
  readonly match: NameMatch;
  readonly weight: number;
}

// The weights of a reading. Only their order matters: a title counts more than a body, a body more than a country, a country more than the form of the name.
const SAME_OFFICE = 8; // the article's title is that office
const LOOSE_OFFICE = 4; // "leader" for a president
const SAME_BODY = 4; // the article's organisation or state is the office's
const SAME_COUNTRY = 2;
const SAME_PARTY = 2;
const IN_OFFICE = 3; // "President Bush" is the one in office rather than his father
const HEAD = 2; // heads of state and government are named without more ado oftener than anybody else
const FULL_NAME = 2;
const VARIANT_NAME = 1;

/** Kinds that the holder of a public office is not, unless the article itself gives the office. */
const OTHER_WALKS: ReadonlySet<Kind> = new Set<Kind>(['analyst', 'journalist', 'spokesperson', 'business']);

/** Offices that clubs, schools and companies have too: with an organisation in the article it must be the office's. */
const COMMON_OFFICES = new Set([
  'president',
  'vice president',
  'chair',
  'director',
  'chief executive',
  'managing director',
  'secretary general',
  'commissioner',
  'judge',
  'administrator',
  'chancellor',
  'speaker',
  'adviser',
  'chief of staff',
  'governor',
  'mayor',
]);

/** An office with all that speaks for it. */
interface Weighed extends KnownOffice {
  /** 2: the article gives this office; 1: a loose word fits; 0: it doesn't speak of it. */
  readonly agree: 0 | 1 | 2;
  /** The article's organisation or state is the office's. */
  readonly body: boolean;
  readonly stands: OfficeStatus;
}

/**
 * Whether a candidate is the person the article means, and with which offices; null: he isn't, or nothing says so.
 * A surname alone needs the office from the article, and the country, body or rank of a head of state beside it, or is that of a head of state or
 * government, whose country the article names and whom it takes for a leader; somebody not known abroad needs the office or its body; what the article says otherwise (another profession, an age, another country, another party) speaks against everybody.
 */
export function readCandidate(candidate: Candidate, match: NameMatch, question: Question): Reading | null {
  const { person, party } = candidate;
  const [ownParty] = question.parties;
  if (party !== null && ownParty !== undefined && !question.parties.includes(party) && AMERICAN_PARTIES.has(ownParty)) return null;
  const land = landOf(candidate, question);
  const offices = weighedOffices(candidate, match, question, land);
  const choice = offices.length ? choose(offices, candidate, match, question, land) : null;
  if (!choice) return null;
  const { former } = choice;
  const [best, ...others] = [...choice.shown].sort((a, b) => weigh(b) - weigh(a));
  if (!best || !holdsUp(best, candidate, match, question, land)) return null;
  return {
    candidate,
    offices: [best, ...(best.agree === 2 ? others.filter((other) => former || other.stands === 'in') : [])].map((weighed) =>
      officeOf(weighed, person, question.date),
    ),
    former,
    match,
    weight:
      weigh(best) +
      (land.fits ? SAME_COUNTRY : 0) +
      (party !== null && question.parties.includes(party) ? SAME_PARTY : 0) +
      (match === 'full' ? FULL_NAME : match === 'variant' ? VARIANT_NAME : 0),
  };
}

/** How the candidate's country and the article's go together. */
interface Land {
  /** The article gives the person another country. */
  readonly foreign: boolean;
  /** The article gives the person this one, or names it. */
  readonly fits: boolean;
  /** The article's organisations that are no party and not the country itself. */
  readonly bodies: readonly string[];
}

function landOf({ person, home }: Candidate, question: Question): Land {
  const bodies = question.bodies.filter((name) => name !== home);
  const foreign = question.country !== null && home !== null && question.country !== home;
  const named = question.country !== null || bodies.length < question.bodies.length || question.countries.has(person.country ?? '');
  return { foreign, fits: home !== null && !foreign && named, bodies };
}

/** The candidate's offices with what speaks for each; those that the article speaks against are left out. */
function weighedOffices(candidate: Candidate, match: NameMatch, question: Question, { bodies, fits }: Land): Weighed[] {
  return candidate.offices.flatMap((known) => {
    const { words, title, head, office } = known;
    let agree: 0 | 1 | 2 = 0;
    for (const phrase of question.phrases)
      if (agree < 2 && bodyFits(phrase.body, words)) agree = Math.max(agree, agreement(phrase, title)) as 0 | 1 | 2;
    if (match === 'surname' && question.titled.length && agree < 2) return [];
    const body = question.states.some((name) => words.includes(` ${name} `)) || bodies.some((name) => words.includes(` ${name} `));
    if (agree === 2 && !body && bodies.length && isCommon(title) && !(head && fits)) return [];
    return [{ ...known, agree, body, stands: officeStatus(office, question.date, head) }];
  });
}

/** Offices that the article can speak of, and whether they were over by its day. */
interface Choice {
  readonly shown: readonly Weighed[];
  readonly former: boolean;
}

/** The offices that the article can speak of; null where nothing says that it means this person. */
function choose(
  offices: readonly Weighed[],
  { person }: Candidate,
  match: NameMatch,
  { titled, saysOther, speaksOfFormer, leads }: Question,
  { fits }: Land,
): Choice | null {
  const held = offices.filter(
    ({ title, stands, agree, body }) =>
      stands === 'in' || (stands === 'perhaps' && agree === 2 && (body || !title.offices.has('ambassador'))),
  );
  const agreeing = held.filter(({ agree, body }) => agree === 2 || (agree === 1 && (fits || body)));
  if (agreeing.length && titled.some((phrase) => !phrase.former)) {
    const same = agreeing.filter(({ agree }) => agree === 2);
    return { shown: same.length ? same : agreeing, former: false };
  }
  const ended = offices.filter(({ stands, agree }) => agree === 2 && (stands === 'over' || (stands === 'perhaps' && speaksOfFormer)));
  // "former President …", or the old title kept by courtesy: the last office of that title.
  if (ended.length && (speaksOfFormer || match !== 'surname')) return { shown: ended.slice(-1), former: true };
  if (titled.length || saysOther || person.prominence < 3) return null;
  // The article names a person known abroad and says nothing else.
  const choice = untitled(offices, match);
  if (match === 'surname') return leads && fits ? choice : null;
  return choice && (fits || (!choice.former && match === 'full' && choice.shown.some(({ head }) => head))) ? choice : null;
}

/** What somebody is whose office the article doesn't name: the offices of its day, by a surname those of heads alone; else the last one of a head. */
function untitled(offices: readonly Weighed[], match: NameMatch): Choice | null {
  const now = offices.filter(({ stands }) => stands === 'in');
  const shown = match === 'surname' ? now.filter(({ head }) => head) : now;
  if (now.length) return shown.length ? { shown, former: false } : null;
  const last = offices.filter(({ stands, head }) => stands === 'over' && head).slice(-1);
  return last.length ? { shown: last, former: true } : null;
}

/** Whether enough speaks for the best office, and nothing against it. */
function holdsUp(
  { agree, body, head, title }: Weighed,
  { person }: Candidate,
  match: NameMatch,
  { saysOther, titled }: Question,
  { foreign, fits, bodies }: Land,
): boolean {
  if (foreign && !body) return false;
  if (saysOther && agree < 2) return false;
  if (match === 'surname' && titled.length) {
    const abroad = fits && !isSeat(title);
    const atHome = head && !foreign && !bodies.length && person.country === AT_HOME;
    if (agree < 2 || !(body || abroad || atHome)) return false;
  }
  if (match === 'variant' && agree < 2 && !fits && !body) return false;
  if (person.prominence === 3) return true;
  if (agree < 2 && !body && !(head && agree === 1)) return false;
  // "Mayor Jane Hill": every town has one.
  return !isCommon(title) || body || fits;
}

/** Whose members are never taken for one another's. */
const AMERICAN_PARTIES = new Set(['republican party', 'democratic party']);

/** The American press names its president without the country. */
const AT_HOME = 'United States';

/** A seat in a parliament: every state has its own senators, so "Sen. Johnson" needs the state. */
const isSeat = (title: Title) => title.offices.has('senator') || title.offices.has('representative');

const isCommon = (title: Title) => [...title.offices].some((office) => COMMON_OFFICES.has(office));

/** Words of a role's body that stand for any country. */
const ANY_BODY = /\b(country|nation|republic|state|states|government|his|her|its|their|interest|staff)\b/;

/** Whether what the article's title is of ("the chess club") can be what the office is of. */
export function bodyFits(body: string | null, words: string): boolean {
  if (body === null || ANY_BODY.test(body)) return true;
  return body.split(' ').some((word) => word.length > 2 && words.includes(` ${word}`)) || words.includes(` ${BODIES[body]} `);
}

function weigh({ agree, body, stands, head }: Weighed): number {
  return (
    (agree === 2 ? SAME_OFFICE : agree === 1 ? LOOSE_OFFICE : 0) +
    (body ? SAME_BODY : 0) +
    (stands === 'in' ? IN_OFFICE : 0) +
    (head ? HEAD : 0)
  );
}

function officeOf({ office, title }: KnownOffice, person: PackedPerson, date: string): Office {
  const { role, organisation, country, start, end, asOf, approximate, source } = office;
  return {
    role,
    organisation,
    country,
    start,
    end,
    asOf: end === null && asOf !== null && asOf < date.slice(0, asOf.length) ? asOf : null,
    approximate,
    source: SOURCES[source],
    kind: PERSON_KINDS[person.kind] === 'business' ? 'business' : kindOfOffice(`${role} ${organisation}`, title),
  };
}

/** Years after which an office that a source has not seen again says nothing of today. */
const STALE = 2;

/** The office that the base has a person in last, with the day it was seen; null where it has none that was seen lately. */
export function lastOffice({ person, offices }: Candidate, newest: Day): Office | null {
  const oldest = String(Number(newest.slice(0, 4)) - STALE);
  const open = offices.filter(
    ({ office }) => office.start !== null && office.end === null && office.asOf !== null && office.asOf >= oldest,
  );
  const rank = ({ office, head }: KnownOffice) => `${head ? 2 : /^Acting /.test(office.role) ? 0 : 1}${office.start}`;
  const [last] = open.sort((a, b) => (rank(a) < rank(b) ? 1 : -1));
  return last ? officeOf(last, person, '9999-12-31') : null;
}
