import type { Kind } from '../engine/analysis.ts';
import { fold } from './fold.ts';
import type { NameMatch } from './match-name.ts';
import { agreement, isHead, kindOfOffice, type Title } from './office.ts';
import { type Day, type PackedOffice, type PackedPerson, PERSON_KINDS, SOURCES } from './packed.ts';
import { type Standing, standing } from './standing.ts';
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

/** A query with its titles read. */
export interface Question extends Query {
  readonly date: string;
  readonly phrases: readonly Title[];
}

/** A candidate who fits what the article says; the weight counts only against other candidates. */
export interface Reading {
  readonly person: PackedPerson;
  readonly offices: readonly Office[];
  readonly former: boolean;
  readonly weight: number;
}

// The weights of a reading. Only their order matters: a title counts more than a body, a body more than a country, a country more than the form of the name.
const SAME_OFFICE = 8; // the article's title is that office
const LOOSE_OFFICE = 4; // "leader" for a president
const SAME_BODY = 4; // the article's organisation or state is the office's
const SAME_COUNTRY = 2;
const SAME_PARTY = 2;
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
interface Weighed {
  readonly office: PackedOffice;
  readonly title: Title;
  readonly head: boolean;
  /** 2: the article gives this office; 1: a loose word fits; 0: it doesn't speak of it. */
  readonly agree: 0 | 1 | 2;
  /** The article's organisation or state is the office's. */
  readonly body: boolean;
  readonly stands: Standing;
}

/**
 * Whether a candidate is the person the article means, and with which offices; null: he isn't, or nothing says so.
 * A surname alone needs the office from the article, and the country, body or rank of a head of state beside it; somebody not known abroad needs
 * the office or its body; what the article says otherwise (another profession, an age, another country, another party) speaks against everybody.
 */
export function readCandidate(
  person: PackedPerson,
  match: NameMatch,
  question: Question,
  titleOf: (phrase: string) => Title,
): Reading | null {
  const { phrases, date } = question;
  const own = question.organisations.map((name) => BODIES[fold(name)] ?? fold(name)).filter(Boolean);
  const home = person.country === null ? null : fold(person.country);
  const foreign = question.country !== null && home !== null && fold(question.country) !== home;
  const countryFits =
    home !== null &&
    !foreign &&
    (question.country !== null || own.includes(home) || (question.countries?.has(person.country ?? '') ?? false));
  const parties = own.filter((name) => / party$/.test(name));
  const party = person.party === null ? '' : fold(person.party);
  if (party && parties.length && !parties.includes(party) && /^(republican|democratic) party$/.test(parties[0] ?? '')) return null;
  const bodies = own.filter((name) => name !== home && !parties.includes(name));

  const offices: Weighed[] = person.offices
    .filter((office) => office.start !== null || office.end !== null)
    .map((office) => {
      const title = titleOf(office.role);
      const head = isHead(title, office.country);
      const words = ` ${fold(`${office.role} ${office.organisation} ${office.country ?? ''}`)} `;
      const agree = Math.max(0, ...phrases.map((phrase) => (bodyFits(phrase.body, words) ? agreement(phrase, title) : 0))) as 0 | 1 | 2;
      const state = [...(question.states ?? [])].some((name) => words.includes(` ${fold(name)} `));
      const body = state || bodies.some((name) => words.includes(` ${name} `));
      return { office, title, head, agree, body, stands: standing(office, date, head) };
    })
    .filter(({ title, body, head, agree }) => agree < 2 || body || !bodies.length || !isCommon(title) || (head && countryFits));

  const titled = phrases.filter((phrase) => phrase.offices.size > 0);
  const saysOther =
    OTHER_WALKS.has(question.kind) || question.isPrivate === true || phrases.some((phrase) => !phrase.offices.size && !phrase.neutral);
  const held = offices.filter(({ stands, agree }) => stands === 'in' || (stands === 'perhaps' && agree === 2));
  const agreeing = held.filter(({ agree, body }) => agree === 2 || (agree === 1 && (countryFits || body)));
  const ended = offices.filter(({ stands, agree }) => agree === 2 && (stands === 'over' || stands === 'perhaps'));

  let shown: Weighed[];
  let former = false;
  if (agreeing.length && titled.some((phrase) => !phrase.former)) {
    shown = agreeing.some(({ agree }) => agree === 2) ? agreeing.filter(({ agree }) => agree === 2) : agreeing;
  } else if (ended.length) {
    // "former President …", or the old title kept by courtesy: the last office of that title.
    shown = ended.slice(-1);
    former = true;
  } else if (titled.length || saysOther || match === 'surname' || person.prominence < 3) {
    return null;
  } else {
    // The article names a person known abroad and says nothing else.
    shown = held.filter(({ stands }) => stands === 'in');
    former = !shown.length;
    if (former) shown = offices.filter(({ stands, head }) => stands === 'over' && head).slice(-1);
    if (!countryFits && (former || match !== 'full' || !shown.some(({ head }) => head))) return null;
  }
  const [best, ...others] = [...shown].sort((a, b) => weigh(b) - weigh(a));
  if (!best) return null;

  const { agree, body, head } = best;
  if (foreign && !body) return null;
  if (saysOther && agree < 2) return null;
  if (match === 'surname' && !(agree === 2 && (body || (countryFits && !isSeat(best.title)) || (head && !foreign && !bodies.length))))
    return null;
  if (match === 'variant' && agree < 2 && !countryFits && !body) return null;
  if (person.prominence < 3 && agree < 2 && !body && !(head && agree === 1)) return null;
  return {
    person,
    offices: [best, ...(agree === 2 ? others : [])].map((weighed) => officeOf(weighed, person, date)),
    former,
    weight:
      weigh(best) +
      (countryFits ? SAME_COUNTRY : 0) +
      (party && parties.includes(party) ? SAME_PARTY : 0) +
      (match === 'full' ? FULL_NAME : match === 'variant' ? VARIANT_NAME : 0),
  };
}

/** A seat in a parliament: every state has its own senators, so "Sen. Johnson" needs the state. */
const isSeat = (title: Title) => title.offices.has('senator') || title.offices.has('representative');

const isCommon = (title: Title) => [...title.offices].some((office) => COMMON_OFFICES.has(office));

/** Words of a role's body that stand for any country. */
const ANY_BODY = /\b(country|nation|republic|state|states|government|his|her|its|their|interest|staff)\b/;

/** Whether what the article's title is of ("the chess club") can be what the office is of. */
function bodyFits(body: string | null, words: string): boolean {
  if (body === null || ANY_BODY.test(body)) return true;
  return body.split(' ').some((word) => word.length > 2 && words.includes(` ${word}`)) || words.includes(` ${BODIES[body]} `);
}

function weigh({ agree, body, stands, head }: Weighed): number {
  return (
    (agree === 2 ? SAME_OFFICE : agree === 1 ? LOOSE_OFFICE : 0) + (body ? SAME_BODY : 0) + (stands === 'in' ? 1 : 0) + (head ? HEAD : 0)
  );
}

function officeOf({ office, title }: Pick<Weighed, 'office' | 'title'>, person: PackedPerson, date: string): Office {
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
export function lastOffice(person: PackedPerson, newest: Day, titleOf: (phrase: string) => Title): Office | null {
  const oldest = String(Number(newest.slice(0, 4)) - STALE);
  const open = person.offices
    .filter((office) => office.start !== null && office.end === null && office.asOf !== null && office.asOf >= oldest)
    .map((office) => ({ office, title: titleOf(office.role) }));
  const rank = ({ office, title }: (typeof open)[number]) => `${isHead(title, office.country) ? 1 : 0}${office.start}`;
  const [last] = open.sort((a, b) => (rank(a) < rank(b) ? 1 : -1));
  return last ? officeOf(last, person, '9999-12-31') : null;
}
