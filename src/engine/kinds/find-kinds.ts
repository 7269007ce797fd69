import type { Kind, Role } from '../analysis.ts';
import { type Acquaintance, type Acquaintances, NO_ACQUAINTANCES } from '../people/acquaintance.ts';
import type { Cast, Individual } from '../people/resolve-people.ts';
import type { RuledFacts } from '../roles/find-roles.ts';
import { createRoleContext, isPossessive, keyAt, type RoleContext } from '../roles/role-context.ts';
import { atOnce, type Steps } from '../steps.ts';
import type { Document } from '../text/document.ts';
import { CAUSE, KIND_OF_BODY, OPEN_HEADS, POLITICAL_WORDS, POWER_AFTER_NAME } from '../words/body-kinds.ts';
import { COUNTRY_OF_ADJECTIVE, COUNTRY_OF_NAME } from '../words/countries.ts';
import { OUTLET } from '../words/credit-words.ts';
import { isGivenName } from '../words/gazetteers.ts';
import { PARTY_OF } from '../words/parties.ts';
import { REGION_OF } from '../words/regions.ts';
import { headOfRole, KIND_OF_NOUN } from '../words/role-nouns.ts';

/** What the article as a whole says for the kinds of its people. */
interface Setting {
  readonly text: string;
  /** Last names, lower case, of whose administration or campaign the article speaks. */
  readonly powerful: ReadonlySet<string>;
  readonly political: boolean;
  /** Countries it names by one word, and those whose people or things it names. */
  readonly countries: ReadonlySet<string>;
  /** The year in which the article was written. */
  readonly year: number | null;
  /** Does it touch politics, so that a bare surname is a politician's that readers know? */
  readonly touchesPolitics: boolean;
}

/** Of several kinds the first of this order is what the person is in the news for. */
const ORDER: readonly Kind[] = ['spokesperson', 'leader', 'analyst', 'official', 'journalist', 'business', 'other'];
/** Who holds such a post stays what they are, also as the author of a column or the owner of a picture. */
const KNOWN_FOR_OFFICE: ReadonlySet<Kind> = new Set(['leader', 'official', 'spokesperson', 'analyst']);
/** Counted on gold/train: of people without role or body, named so often in a political article, four in five are leaders. */
const MENTIONS_OF_THE_FAMOUS = 3;
/** Share of political words above which an article is political; chosen on gold/train. */
const POLITICAL_SHARE = 0.01;
/** … and above which it touches politics. */
const TOUCHING_SHARE = 0.004;

/** The kind of each person, by id: from roles first, then bylines, then what they belong to; 'other' where nothing tells. */
export function kindsOf(
  document: Document,
  cast: Cast,
  roles: ReadonlyMap<string, RuledFacts>,
  acquaintances: Acquaintances = NO_ACQUAINTANCES,
): ReadonlyMap<string, Kind> {
  return atOnce(findingKinds(document, cast, roles, acquaintances));
}

/** The same in steps. */
export function* findingKinds(
  document: Document,
  cast: Cast,
  roles: ReadonlyMap<string, RuledFacts>,
  acquaintances: Acquaintances = NO_ACQUAINTANCES,
): Steps<ReadonlyMap<string, Kind>> {
  const setting = settingOf(createRoleContext(document, cast, []));
  const kinds = new Map<string, Kind>();
  for (const person of cast.people) {
    const known = knownFor(setting, acquaintances(person.name, document.published));
    kinds.set(person.id, kindOf(setting, person, roles.get(person.id), known));
    yield;
  }
  return kinds;
}

/** Years after which the holder of an office is history: the long dead are no leaders of today. */
const HISTORY = 50;

function isHistory(year: number | null, { match, until }: Acquaintance): boolean {
  return match === 'full' && year !== null && until !== null && year - until > HISTORY;
}

/** The American press names politicians without their country. */
const AT_HOME = 'United States';

/** What somebody of that name is known for, where the article is of the kind in which they would be named; null where nothing tells. */
function knownFor({ political, touchesPolitics, countries, year }: Setting, hint: Acquaintance | null): Kind | null {
  if (!hint || hint.match === 'variant') return null;
  if (isHistory(year, hint)) return 'other';
  if (hint.country !== AT_HOME && !countries.has(hint.country ?? '')) return null;
  const likely = hint.match === 'full' ? hint.prominence > 2 || touchesPolitics : political;
  return likely ? hint.kind : null;
}

function settingOf(context: RoleContext): Setting {
  const powerful = new Set<string>();
  const countries = new Set<string>();
  let political = 0;
  context.keys.forEach((key, index) => {
    if (POLITICAL_WORDS.has(key)) political++;
    const country = COUNTRY_OF_NAME.get(key) ?? COUNTRY_OF_ADJECTIVE.get(key);
    if (country) countries.add(country);
    // "the Okoro administration", "Okoro's Ruritania"
    if (POWER_AFTER_NAME.has(key) || (COUNTRY_OF_NAME.has(key) && isPossessive(context, index - 1)))
      powerful.add(keyAt(context, isPossessive(context, index - 1) ? index - 2 : index - 1));
  });
  return {
    text: context.document.text,
    powerful,
    countries,
    year: context.year,
    political: political > context.keys.length * POLITICAL_SHARE,
    touchesPolitics: political > context.keys.length * TOUCHING_SHARE,
  };
}

/** A person with all that tells their kind. */
interface Subject {
  readonly setting: Setting;
  readonly person: Individual;
  readonly lastName: string;
  /** The kind that the roles tell, those of today first. */
  readonly best: Kind | null;
  /** What readers know somebody of that name for, in such an article. */
  readonly known: Kind | null;
  readonly hasCurrentRole: boolean;
  readonly bodies: readonly string[];
  readonly isOfParty: boolean;
  readonly credits: number;
}

type KindRule = (subject: Subject) => Kind | null;

/** What tells a person's kind, in this order, each with an example and the kind of the first person in it. Readers know Ida Holm there as a leader of Norway, of long ago where it says 1890. */
export const KIND_RULES: readonly (readonly [rule: KindRule, example: string, kind: Kind])[] = [
  [({ known }) => (known === 'other' ? 'other' : null), 'President [Ida Holm] of 1890 spoke on May 3, 2021 in Norway.', 'other'],
  [({ credits, best }) => (credits > 0 && !KNOWN_FOR_OFFICE.has(best ?? 'other') ? 'journalist' : null), 'By [Nora Quill]', 'journalist'],
  // An envoy of old who is in the news as a politician.
  [
    ({ best, known, isOfParty, hasCurrentRole }) =>
      best === 'official' && known === 'leader' && isOfParty && !hasCurrentRole ? 'leader' : null,
    'Former ambassador [Ida Holm] of the Greens lost the vote in the parliament of Norway.',
    'leader',
  ],
  [({ best, isOfParty }) => (best === 'other' && isOfParty ? null : best), 'President [Ada Brook] spoke.', 'leader'],
  [({ known }) => known, '[Ida Holm] lost the vote in the parliament of Norway.', 'leader'],
  [
    ({ setting, isOfParty, lastName }) => (isOfParty || setting.powerful.has(lastName) ? 'leader' : null),
    '[Mia Okoro] spoke for the Okoro administration.',
    'leader',
  ],
  [
    ({ setting, bodies }) => (setting.political && bodies.some(isPlace) ? 'leader' : null),
    'Chile’s [Emile Roux] lost the vote in parliament.',
    'leader',
  ],
  [({ bodies }) => kindOfBodies(bodies), '[Lena Roth] of the Harrow Institute agreed.', 'analyst'],
  [(subject) => (isFamous(subject) ? 'leader' : null), 'Nobody asked [Okoro] about the vote in parliament.', 'leader'],
];

function kindOf(setting: Setting, person: Individual, facts: RuledFacts | undefined, known: Kind | null): Kind {
  const { affiliations = [], roles = [], credits = 0 } = facts ?? {};
  const bodies = affiliations.map(({ text }) => text);
  const current = roles.filter(({ former }) => !former);
  const now = kindOfRoles(setting, current, bodies);
  const subject: Subject = {
    setting,
    person,
    lastName: person.name.split(' ').at(-1)?.toLowerCase().replaceAll('’', "'") ?? '',
    best: now === null || now === 'other' ? (kindOfRoles(setting, roles, bodies) ?? now) : now,
    known,
    hasCurrentRole: current.length > 0,
    bodies,
    isOfParty: bodies.some((text) => PARTY_OF.has(text.toLowerCase())),
    credits,
  };
  for (const [rule] of KIND_RULES) {
    const kind = rule(subject);
    if (kind) return kind;
  }
  return 'other';
}

/**
 * Whom a political article names again and again without saying who that is, everybody knows.
 * So it is with one who never gets a first name: "as Okoro did", unless that is one: "as Sophie did".
 */
function isFamous({ setting, person, lastName, bodies }: Subject): boolean {
  if (bodies.length) return false;
  if (setting.political && person.mentions.length >= MENTIONS_OF_THE_FAMOUS) return true;
  return setting.touchesPolitics && !person.name.includes(' ') && !isGivenName(lastName);
}

function kindOfRoles(setting: Setting, roles: readonly Role[], bodies: readonly string[]): Kind | null {
  // "Professor Marsh, chief medical officer": the bare degree says less than the office.
  const telling = roles.filter(({ text }) => roles.length === 1 || !/^prof(?:essor|\.)?$/i.test(text));
  const kinds = telling.map((role) => (isAskedExpert(setting, role, bodies) ? 'analyst' : kindOfRole(role.text, bodies)));
  // "an activist and founder of a group" is no man of business, "a consultant and Brightwell's chief executive" is.
  const first = ORDER.find((kind) => kinds.includes(kind)) ?? null;
  if (first === 'business' && telling.some(({ text, former }) => !former && KNOWN_OTHERWISE.test(text))) return 'other';
  // "a partner of Brightwell and chair of a task force": of the two what is said first.
  if (first === 'official' && kinds.includes('business')) return kinds.find((kind) => kind === 'business' || kind === 'official') ?? first;
  const weak = telling.every(
    ({ text }, index) => kinds[index] !== 'analyst' || /^(?:consultant|author|specialist)$/.test(headOfRole(text)),
  );
  return first === 'analyst' && weak && kinds.includes('business') ? 'business' : first;
}

/** Who is also in business, but known for this: "an activist and founder of a group", "the striker and co-owner of a shop". */
const KNOWN_OTHERWISE =
  /\b(?:activist|campaigner|dissident|protester|whistleblower|actor|actress|singer|rapper|musician|comedian|player|footballer|striker|midfielder|boxer|golfer|athlete|coach)\b/i;

const ELECTED =
  /\b(?:president|prime minister|premier|chancellor|governor|gov|senator|sen|representative|rep|congress\w*|mp|mayor|leader|lawmaker|legislator|candidate|member|councillor)\b/i;

/** "said Ivo Marsh, a former trade secretary": whose office is over and introduced with "a" is asked as an expert, unless an elected office made them known. */
function isAskedExpert({ text }: Setting, role: Role, bodies: readonly string[]): boolean {
  if (!role.former || !role.evidence || ELECTED.test(role.text)) return false;
  const kind = kindOfRole(role.text, bodies);
  return (kind === 'official' || kind === 'leader') && /\ba\s+$/.test(text.slice(Math.max(0, role.evidence[0] - 3), role.evidence[0]));
}

/** What one role makes of a person; null where its head is unknown. */
function kindOfRole(text: string, bodies: readonly string[]): Kind | null {
  const head = headOfRole(text);
  const kind = KIND_OF_NOUN.get(head);
  if (!kind) return null;
  const open = OPEN_HEADS.get(head);
  if (!open) return kind;
  const at = text.toLowerCase().indexOf(head);
  const own = kindOfBody(text.slice(at + head.length)) ?? kindOfBody(text.slice(0, Math.max(at, 0)));
  if (own) return own;
  const named = bodies.filter((body) => text.includes(body));
  for (const body of named.length ? named : bodies) {
    if (isPlace(body) || PARTY_OF.has(body.toLowerCase())) return kind === 'business' ? 'leader' : kind;
    const found = kindOfBody(body);
    if (found) return found;
  }
  return bodies.length ? open.company : open.bare;
}

function kindOfBody(text: string): Kind | null {
  return KIND_OF_BODY.find(({ words }) => words.test(text))?.kind ?? null;
}

function kindOfBodies(bodies: readonly string[]): Kind | null {
  const named = bodies.filter((body) => !isPlace(body));
  if (named.some((body) => OUTLET.test(body))) return 'journalist';
  if (named.some((body) => kindOfBody(body) === 'analyst' || CAUSE.test(body))) return 'analyst';
  return named.length ? 'business' : null;
}

function isPlace(text: string): boolean {
  const key = text.toLowerCase().replaceAll('’', "'").replace(/\.$/, '');
  return COUNTRY_OF_NAME.has(key) || REGION_OF.has(key);
}
