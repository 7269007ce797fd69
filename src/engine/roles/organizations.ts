import type { Span } from '../analysis.ts';
import { COUNTRY_OF_ADJECTIVE, COUNTRY_OF_NAME } from '../words/countries.ts';
import { PARTY_OF } from '../words/parties.ts';
import { REGION_OF } from '../words/regions.ts';
import { KIND_OF_NOUN } from '../words/role-nouns.ts';
import { BODIES, BODIES_ALONE, BODY_OPENERS, FORMER, FORMER_PREFIX, KNOWN_BODIES, TITLE_WORDS, TRIMMED } from '../words/role-words.ts';
import { isCapital, isPerson, isPossessive, keyAt, mentionAt, type RoleContext, spanOf, wordsOf } from './role-context.ts';

/** An affiliation with what it is, which decides what it says of the person. */
export interface Tie {
  readonly text: string;
  readonly evidence: Span;
  readonly type: 'country' | 'region' | 'party' | 'body';
  /** Named by its adjective: "French". */
  readonly adjective: boolean;
}

const LONGEST_NAME = 5;
/** Tokens of the longest run of words written large in which a body's name is looked for; a longer one is a headline, or made to be long. */
const LONGEST_RUN = 32;

export function organizationTie(context: RoleContext, start: number, end: number): Tie {
  return { text: wordsOf(context, start, end), evidence: spanOf(context, start, end), type: 'body', adjective: false };
}

/** The last place in a run that passes; -1 where none does. */
export function lastOf(from: number, end: number, test: (index: number) => boolean): number {
  for (let i = end - 1; i >= from; i--) if (test(i)) return i;
  return -1;
}

/** "New York-based", "Harlow-born": where somebody lives or comes from, no affiliation. */
export const ORIGIN = /-(?:\p{Ll}{3,}|American|Canadian|British)$/u;

/** The end of a run of words written large with what joins them: "Bank of America", "Johnson & Johnson". */
export function capitalsEnd(context: RoleContext, from: number, until: number): number {
  const end = Math.min(until, from + LONGEST_RUN);
  let at = from + 1;
  for (let next = at; at < end; at = next) {
    next = nextOfRun(context, from, at, end);
    if (next === at) break;
  }
  return at;
}

/** Where a run goes on behind the word at a place; that place where the word is no part of the run. */
function nextOfRun(context: RoleContext, from: number, at: number, end: number): number {
  const key = keyAt(context, at);
  // "Marlow University [and] Harlow College"
  if (isPerson(context, at)) return at;
  // "Women [for Roth]"
  if (isGroupFor(context, from, at)) return Math.max(at + 2, mentionAt(context, at + 1)?.endToken ?? 0);
  if (isCapital(context, at) || (/^\d{1,2}$/.test(key) && isCapital(context, at - 1))) return at + 1;
  // "Friends [of the] Harbour"
  if (at + 2 < end && /^(?:of|for|on)$/.test(key) && /^(?:the|a|an)$/.test(keyAt(context, at + 1)) && isCapital(context, at + 2))
    return at + 2;
  if (at + 1 >= end || !isCapital(context, at + 1)) return at;
  // "Lloyd[’s] Bank"
  if (isPossessive(context, at)) return OWNS_IN_NAME.test(keyAt(context, at - 1)) ? at + 1 : at;
  if (isPerson(context, at + 1)) return at;
  // "Bank [of] America", "Marlow Institute [on] China"
  const joins =
    /^(?:of|and|for|the|&|de|la)$/.test(key) || (key === 'on' && lastOf(from, at, (i) => BODY_OPENERS.has(keyAt(context, i))) >= 0);
  return joins ? at + 1 : at;
}

/** Whose "’s" is part of a body's name. */
const OWNS_IN_NAME = /^(?:people|women|children|workers|veterans|moody|mcdonald|lloyd|macy|levi|sotheby|christie|king|queen|st)$/;

/** "Farmers [for] Harlow", "Women [for] Roth": a group that is called by what it wants. */
export const isGroupFor = (context: RoleContext, from: number, at: number): boolean =>
  at > from &&
  keyAt(context, at) === 'for' &&
  isCapital(context, at - 1) &&
  isCapital(context, at + 1) &&
  /(?:[^s]s|women|men|people)$/.test(keyAt(context, at - 1));

/** Initials stay as the article has them: the ANC of Kenya is not that of South Africa. */
export const asShown = (party: string, words: string): string => (words !== 'GOP' && /^\p{Lu}\p{L}?\p{Lu}+$/u.test(words) ? words : party);

/** A known country, party, state or body that begins at a token, the longest; null where none does. */
export function known(context: RoleContext, at: number, end: number): { tie: Tie; end: number } | null {
  for (let length = Math.min(LONGEST_NAME, end - at); length > 0; length--) {
    const key = context.keys.slice(at, at + length).join(' ');
    const evidence = spanOf(context, at, at + length);
    const make = (text: string, type: Tie['type'], adjective = false) => ({ tie: { text, evidence, type, adjective }, end: at + length });
    const region = REGION_OF.get(key);
    // "Va." and "Harlow, VA", but "Miss Harlow", "AL general secretary" and "Ms. Roth".
    const dotted = context.tokens[at + length - 1]?.text.endsWith('.') && !isPerson(context, at + length);
    const told = dotted || /^[,(-]$/.test(keyAt(context, at - 1));
    if (region && (key === region.toLowerCase() || told)) return make(region, 'region');
    const adjective = COUNTRY_OF_ADJECTIVE.get(key);
    if (
      adjective &&
      isCapital(context, at) &&
      !(key === 'american' && /^(?:north|south|latin|central|african|native|asian)$/.test(keyAt(context, at - 1)))
    )
      return make(adjective, 'country', true);
    const name = COUNTRY_OF_NAME.get(key);
    if (name) return make(name, 'country');
    const party = PARTY_OF.get(key);
    // "da Silva" is not of the DA.
    if (party && isCapital(context, at) && (key.length > 3 || /^\p{Lu}+$/u.test(context.tokens[at]?.text ?? '')))
      return make(asShown(party, wordsOf(context, at, at + length)), 'party');
    if (KNOWN_BODIES.has(key)) return make(wordsOf(context, at, at + length), 'body');
  }
  return null;
}

/** A name that stands by itself as what somebody belongs to: "Lena Roth of [the Harrow Institute]"; null where none begins there. */
export function organizationAt(context: RoleContext, from: number, end: number): { tie: Tie; end: number } | null {
  let start = from;
  if (keyAt(context, start) === 'the') start++;
  if (!isCapital(context, start) || isPerson(context, start)) return null;
  const until = Math.max(capitalsEnd(context, start, end), context.nameEnd[start] ?? 0);
  const exact = known(context, start, until);
  if (exact && exact.end === until) return exact;
  return { tie: organizationTie(context, start, until), end: until };
}

/** The end of a body in lower case that follows at once: "foreign ministry"; 0 where none does. */
export function organizationAfter(context: RoleContext, from: number, end: number): number {
  for (let at = from; at < end && at < from + 3; at++) {
    if (isCapital(context, at) || isPossessive(context, at)) return 0;
    if (BODIES.has(keyAt(context, at)) && keyAt(context, at) !== 'board') return at + 1;
  }
  return 0;
}

/** Does a word of the name say that it is a body's: "Harlow [University]", "[Bank] of Harlow"? */
export function isNamedOrganization(context: RoleContext, start: number, end: number): boolean {
  return lastOf(start, end, (i) => BODY_OPENERS.has(keyAt(context, i)) || BODIES.has(keyAt(context, i))) >= 0;
}

const JOINS = /^(?:and|of|for|the|&)$/;

/** Fields that end a body's name as often as they open a title: "Harlow [Economics] director". */
const ENDS_OF_NAMES = new Set(
  'economics,research,technology,media,energy,news,press,investment,sports,entertainment,music,air,oil,gas'.split(','),
);

const PART_OF_WORLD =
  /^(?:(?:north|south|east|west|central|latin|southeast|south-east|eastern|western|northern|southern|middle|sub-saharan) )?(?:america|american|africa|african|asia|asian|europe|european|eastern|east)$/;

/** "the [Lutheran] pastor", "[Radio] hosts" are of no body that is named. */
const UNNAMED =
  /^(?:radio|television|tv|anglican|baptist|buddhist|catholic|christian|evangelical|hindu|islamic|islamist|jesuit|jewish|lutheran|methodist|mormon|muslim|orthodox|presbyterian|protestant|quaker|shia|shiite|sikh|sunni)$/;

/** "[Gym] teacher Max Hill …": a word that is written large only because it opens a sentence, as the article's own use or its ending tells. */
function opensSentence({ tokens, small }: RoleContext, at: number): boolean {
  const word = tokens[at];
  if (!word || tokens[at - 1]?.sentence === word.sentence || BODIES.has(word.lower) || /^\p{Lu}{2}/u.test(word.text)) return false;
  return word.lower.endsWith('ing') || small.has(word.lower);
}

/** Does a run name a part of the world, which nobody belongs to? */
export const isPartOfWorld = (context: RoleContext, from: number, end: number): boolean =>
  PART_OF_WORLD.test(context.keys.slice(from, end).join(' '));

/** "IRS [and] Treasury Department": where the last "and" of a run stands, which parts two bodies behind initials; -1 where none does. */
export function andBehindInitials(context: RoleContext, from: number, end: number): number {
  const and = lastOf(from, end, (i) => keyAt(context, i) === 'and');
  return /^\p{Lu}{2,}$/u.test(context.tokens[and - 1]?.text ?? '') ? and : -1;
}

/** What a run of words written large names: "Republican Florida" is two ties, "Florida Republican Party" one. */
export function namesIn(context: RoleContext, from: number, end: number): Tie[] {
  const [opener, last] = [keyAt(context, from), keyAt(context, end - 1)];
  const several = end - from > 1;
  const whole = known(context, from, end);
  if (several && !whole && isOfOffice(opener)) return namesIn(context, from + 1, end);
  // "New York City", "Harlow County"
  if (several && /^(?:city|county|borough|province)$/.test(last)) return [{ ...organizationTie(context, from, end), type: 'region' }];
  if (whole?.end === end) return [whole.tie];
  // "a North American economist", "South Asia analyst": a part of the world is no body.
  if (isPartOfWorld(context, from, end)) return [];
  const body = BODIES.has(last) || BODY_OPENERS.has(last) || (several && context.nameEnd[from] === end);
  const [first, until] = body ? [from, end] : withoutTitleWords(context, from, end);
  if (first >= until) return [];
  if (first > from || until < end) return namesIn(context, first, until);
  const rest = whole && namesInRest(context, whole.end, end);
  if (rest) return [whole.tie, ...rest];
  const and = andBehindInitials(context, from, end);
  if (and > from) return [...namesIn(context, from, and), ...namesIn(context, and + 1, end)];
  if (FORMER_PREFIX.test(opener)) return several ? namesIn(context, from + 1, end) : [];
  return several || isNameAlone(context, from, body) ? [organizationTie(context, from, end)] : [];
}

/** "[Former] Brightwell", "[Acting] Harlow": opens an office, and no name. */
const isOfOffice = (key: string): boolean =>
  FORMER.has(key) || (TRIMMED.has(key) && key !== 'new') || /^(?:presumptive|acting|chief|deputy|senior)$/.test(key);

/** "Senior [Boeing]", "[Boeing] Senior Vice": title words at the edges of a run are the office's. */
function withoutTitleWords(context: RoleContext, from: number, end: number): readonly [first: number, until: number] {
  const isTitle = (at: number) => TITLE_WORDS.has(keyAt(context, at));
  let [first, until] = [from, end];
  while (
    first < until &&
    !(keyAt(context, first) === 'new' && isCapital(context, first)) &&
    (isTitle(first) || JOINS.test(keyAt(context, first))) &&
    !known(context, first, until)
  )
    first++;
  while (
    until > first &&
    isTitle(until - 1) &&
    !(until - first > 1 && ENDS_OF_NAMES.has(keyAt(context, until - 1))) &&
    !known(context, until - 1, until)
  )
    until--;
  return [first, until];
}

/** Is one word a body's name by itself? Not "[Vice-Prime] Minister", the "[Lutheran]" of a pastor, nor the bare noun of a body or an office. */
function isNameAlone(context: RoleContext, at: number, body: boolean): boolean {
  const key = keyAt(context, at);
  if (key.startsWith('vice-') || (!BODIES_ALONE.has(key) && (body || KIND_OF_NOUN.has(key)))) return false;
  return context.inName[at] === 1 || !(UNNAMED.test(key) || opensSentence(context, at));
}

/** The rest of a run if it is made of known names and title words only; null where it holds anything else. */
function namesInRest(context: RoleContext, from: number, end: number): Tie[] | null {
  const ties: Tie[] = [];
  let at = from;
  while (at < end) {
    const next = known(context, at, end);
    if (next) {
      ties.push(next.tie);
      at = next.end;
    } else if (TITLE_WORDS.has(keyAt(context, at))) at++;
    else return null;
  }
  return BODIES.has(keyAt(context, end - 1)) ? null : ties;
}
