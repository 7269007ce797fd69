import type { Kind, Role } from '../analysis.ts';
import { isCredit } from '../roles/credits.ts';
import type { Facts } from '../roles/find-roles.ts';
import { keyAt, type Scene, setScene } from '../roles/scene.ts';
import type { Document } from '../text/document.ts';
import { KIND_OF_BODY, OPEN_HEADS, POLITICAL_WORDS, POWER_AFTER_NAME } from '../words/body-kinds.ts';
import { COUNTRY_OF_NAME } from '../words/countries.ts';
import { OUTLET } from '../words/credit-words.ts';
import { PARTY_OF } from '../words/parties.ts';
import { REGION_OF } from '../words/regions.ts';
import { headOfRole, KIND_OF_NOUN } from '../words/role-nouns.ts';
import type { Cast, Individual } from './resolve-people.ts';

/** The kind of each person, by id: leader, official, analyst, … From roles first, then bylines, then what they belong to; 'other' where nothing tells. */
export function kindsOf(document: Document, cast: Cast, roles: ReadonlyMap<string, Facts>): ReadonlyMap<string, Kind> {
  const scene = setScene(document, cast, []);
  const credited = new Set(scene.standings.filter((standing) => isCredit(scene, standing)).map(({ person }) => person.id));
  const political = isPolitical(scene);
  return new Map(cast.people.map((person) => [person.id, kindOf(scene, person, roles.get(person.id), credited.has(person.id), political)]));
}

/** Of several kinds the first of this order is what the person is in the news for. */
const ORDER: readonly Kind[] = ['spokesperson', 'leader', 'analyst', 'official', 'journalist', 'business', 'other'];

function kindOf(scene: Scene, person: Individual, facts: Facts | undefined, credited: boolean, political: boolean): Kind {
  const affiliations = (facts?.affiliations ?? []).map(({ text }) => text);
  const roles = facts?.roles ?? [];
  const first = firstKind(
    scene,
    roles.filter(({ former }) => !former),
    affiliations,
  );
  const best = first === null || first === 'other' ? (firstKind(scene, roles, affiliations) ?? first) : first;
  if (credited && (best === null || !KNOWN_FOR_OFFICE.has(best))) return 'journalist';
  const party = affiliations.some((text) => PARTY_OF.has(text.toLowerCase()));
  if (best && !(best === 'other' && party)) return best;
  if (party || hasPower(scene, person)) return 'leader';
  // "France’s Emile Roux" in an article on politics
  if (political && best === null && affiliations.some(isPlace)) return 'leader';
  const body = kindOfBodies(affiliations);
  if (body) return body;
  // Whom a political article names again and again without saying who that is, everybody knows.
  return political && best === null && person.mentions.length >= MENTIONS_OF_THE_FAMOUS ? 'leader' : (best ?? 'other');
}

/** Counted on gold/train: of people without role or body, named so often in a political article, four in five are leaders. */
const MENTIONS_OF_THE_FAMOUS = 3;
const POLITICAL_SHARE = 0.01;

function isPolitical(scene: Scene): boolean {
  let count = 0;
  for (const key of scene.keys) if (POLITICAL_WORDS.has(key)) count++;
  return count > scene.keys.length * POLITICAL_SHARE;
}

function firstKind(scene: Scene, roles: readonly Role[], affiliations: readonly string[]): Kind | null {
  const kinds = roles.map((role) => (isQuotedExpert(scene, role) ? 'analyst' : kindOfRole(role.text, affiliations)));
  // "Professor Marsh, chief medical officer": the degree says less than the office.
  const known = kinds.filter(
    (kind, index) =>
      kind !== null && !(kinds.length > 1 && /^prof/i.test(roles[index]?.text ?? '') && (roles[index]?.text ?? '').split(' ').length === 1),
  );
  return ORDER.find((kind) => known.includes(kind)) ?? null;
}

/** "said Ivo Marsh, a former trade secretary": who is over and introduced with "a" is asked for expertise, unless an elected office is known to all. */
function isQuotedExpert(scene: Scene, role: Role): boolean {
  if (!role.former || !role.evidence || ELECTED.test(role.text)) return false;
  const kind = KIND_OF_NOUN.get(headOfRole(role.text));
  if (kind !== 'official' && kind !== 'leader') return false;
  return /\ba\s+$/.test(scene.document.text.slice(Math.max(0, role.evidence[0] - 3), role.evidence[0]));
}

/** Who holds such a post stays what they are, also as the author of a column or the owner of a picture. */
const KNOWN_FOR_OFFICE: ReadonlySet<Kind> = new Set(['leader', 'official', 'spokesperson']);

const ELECTED =
  /\b(?:president|prime minister|premier|chancellor|governor|gov|senator|sen|rep|representative|congress\w*|mp|mayor|leader|lawmaker|legislator|candidate|member|councillor)\b/i;

/** What one role makes of a person; null where its head is unknown. */
function kindOfRole(text: string, affiliations: readonly string[]): Kind | null {
  const head = headOfRole(text);
  const kind = KIND_OF_NOUN.get(head);
  if (!kind) return null;
  const open = OPEN_HEADS.get(head);
  if (!open) return kind;
  const words = text.slice(text.toLowerCase().indexOf(head) + head.length);
  const before = text.slice(0, text.toLowerCase().indexOf(head));
  for (const row of KIND_OF_BODY) if (row.words.test(words) || row.words.test(before)) return row.kind;
  const own = affiliations.filter((body) => text.includes(body));
  for (const body of own.length ? own : affiliations) {
    if (isPlace(body) || PARTY_OF.has(body.toLowerCase())) return kind === 'business' ? 'leader' : kind;
    for (const row of KIND_OF_BODY) if (row.words.test(body)) return row.kind;
  }
  return affiliations.length ? open.company : open.bare;
}

function kindOfBodies(affiliations: readonly string[]): Kind | null {
  for (const body of affiliations) {
    if (isPlace(body)) continue;
    if (OUTLET.test(body)) return 'journalist';
    for (const row of KIND_OF_BODY) if (row.words.test(body) && row.kind === 'analyst') return 'analyst';
  }
  return affiliations.some((body) => !isPlace(body)) ? 'business' : null;
}

function isPlace(text: string): boolean {
  const key = text.toLowerCase().replaceAll('’', "'").replace(/\.$/, '');
  return COUNTRY_OF_NAME.has(key) || REGION_OF.has(key);
}

/** Does the article speak of the person's administration, campaign or aides? */
function hasPower(scene: Scene, person: Individual): boolean {
  const surname = person.name.split(' ').at(-1)?.toLowerCase() ?? '';
  return scene.keys.some(
    (key, index) => key === surname && POWER_AFTER_NAME.has(keyAt(scene, index + (keyAt(scene, index + 1) === "'s" ? 2 : 1))),
  );
}
