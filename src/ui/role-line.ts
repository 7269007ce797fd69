import type { Affiliation, Person, Role, Source } from '../engine/analysis.ts';
import { say } from './texts.ts';

/** What a person is in one line, ready to be shown: "Professor of international relations · Renmin University". */
export interface RoleLine {
  /** Sentence case; "Former …" where the role is a past one. Null where only an affiliation is known. */
  readonly role: string | null;
  /** Affiliations that the role does not say itself; null where it says them all. */
  readonly affiliation: string | null;
  /** "2017–2021", "since 2011"; null where no date is known. */
  readonly years: string | null;
  /** Further roles, sentence case, at most two. */
  readonly also: readonly string[];
  readonly source: Source;
  /** The words on the page that say so; null where the knowledge base does. */
  readonly evidence: Role['evidence'];
}

/** Countries whose usual short forms and adjectives don't begin like their name; all other adjectives do (Russian, Chinese, German). */
const COUNTRY_FORMS: Readonly<Record<string, readonly string[]>> = {
  'united states': ['u.s.', 'us', 'usa', 'american'],
  'united kingdom': ['u.k.', 'uk', 'british', 'britain'],
  'european union': ['e.u.', 'eu', 'european'],
  'united nations': ['u.n.', 'un'],
  france: ['french'],
  spain: ['spanish'],
  turkey: ['turkish'],
  netherlands: ['dutch'],
  greece: ['greek'],
  'saudi arabia': ['saudi'],
  'united arab emirates': ['u.a.e.', 'uae', 'emirati'],
};

const fold = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const wordsOf = (words: string): string[] => fold(words).match(/[\p{L}\p{N}][\p{L}\p{N}.’'&-]*/gu) ?? [];
const withoutArticle = (words: readonly string[]): readonly string[] => (words[0] === 'the' ? words.slice(1) : words);

/** True where `said` is `word` or its adjective: "korean" says "korea", "chinese" says "china", "australian" does not say "austria". */
function saysWord(said: string, word: string): boolean {
  if (said === word || said === `${word}'s` || said === `${word}’s`) return true;
  let shared = 0;
  while (shared < word.length && said[shared] === word[shared]) shared++;
  return shared >= 4 && shared / word.length >= 0.8 && said.length <= word.length + 4;
}

/** True where the words of `inner` stand one after another in `outer`. */
function contains(outer: string, inner: string): boolean {
  const long = wordsOf(outer);
  const forms = [withoutArticle(wordsOf(inner)), ...(COUNTRY_FORMS[withoutArticle(wordsOf(inner)).join(' ')] ?? []).map((form) => [form])];
  return forms.some(
    (short) => short.length > 0 && long.some((_, at) => short.every((word, place) => saysWord(long[at + place] ?? '', word))),
  );
}

const sentenceCase = (words: string): string => words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** The role's words, told as a past one where it is: "former" is not said twice. */
function wordsOfRole(role: Role): string {
  const toldAsPast = /^(former(ly)?|ex|late|one-time|onetime|then|past|retired)\b/i.test(role.text);
  return sentenceCase(role.former && !toldAsPast ? `${say('former')} ${role.text}` : role.text);
}

/** The main role: the first of the article's, or a fuller wording of it ("President of the United States" rather than "President"). */
function mainRole(roles: readonly Role[]): Role | undefined {
  const first = roles.find((role) => role.source === 'article') ?? roles[0];
  return first && (roles.find((role) => role !== first && role.former === first.former && contains(role.text, first.text)) ?? first);
}

function yearsOf({ start, end }: Role): string | null {
  const from = start?.slice(0, 4);
  const to = end?.slice(0, 4);
  if (from && to) return from === to ? from : say('fromTo', from, to);
  if (from) return say('since', from);
  return to ? say('until', to) : null;
}

/** Takes " at Renmin University" off the end of a role that names its affiliation there: the line says it after the dot. */
function withoutPlace(role: string, affiliations: readonly Affiliation[]): string {
  const at = role.toLowerCase().lastIndexOf(' at ');
  if (at < 0) return role;
  const place = wordsOf(role.slice(at + ' at '.length));
  const same = affiliations.some(({ text }) => withoutArticle(wordsOf(text)).join(' ') === withoutArticle(place).join(' '));
  return same ? role.slice(0, at) : role;
}

/** The affiliations that neither the role nor an earlier affiliation says, at most two. */
function unsaid(affiliations: readonly Affiliation[], role: string): Affiliation[] {
  const kept: Affiliation[] = [];
  for (const affiliation of affiliations) {
    const said = [role, ...kept.map(({ text }) => text)];
    if (!said.some((words) => contains(words, affiliation.text))) kept.push(affiliation);
  }
  return kept.slice(0, 2);
}

/** Composes what is known of a person's roles and affiliations into one line; null where nothing is. */
export function roleLine({ roles, affiliations }: Pick<Person, 'roles' | 'affiliations'>): RoleLine | null {
  const main = mainRole(roles);
  const role = main ? withoutPlace(wordsOfRole(main), affiliations) : null;
  const shown = unsaid(affiliations, role ?? '');
  const lead = main ?? shown[0];
  if (!lead) return null;
  const also = roles
    .filter((other) => other !== main && main && !contains(main.text, other.text))
    .filter((other, at, all) => !all.slice(0, at).some((earlier) => contains(earlier.text, other.text)))
    .slice(0, 2);
  return {
    role,
    affiliation: shown.length > 0 ? shown.map(({ text }) => sentenceCase(text)).join(', ') : null,
    years: main ? yearsOf(main) : null,
    also: also.map(wordsOfRole),
    source: lead.source,
    evidence: lead.evidence,
  };
}
