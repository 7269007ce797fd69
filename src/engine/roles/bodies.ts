import type { Span } from '../analysis.ts';
import { COUNTRY_OF_ADJECTIVE, COUNTRY_OF_NAME } from '../words/countries.ts';
import { PARTY_OF } from '../words/parties.ts';
import { REGION_OF } from '../words/regions.ts';
import { KIND_OF_NOUN } from '../words/role-nouns.ts';
import { BODIES, BODIES_ALONE, BODY_OPENERS, FORMER, FORMER_PREFIX, KNOWN_BODIES, TITLE_WORDS, TRIMMED } from '../words/role-words.ts';
import { isCapital, isPossessive, keyAt, type RoleScene, spanOf, wordsOf } from './scene.ts';

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

export function bodyTie(scene: RoleScene, start: number, end: number): Tie {
  return { text: wordsOf(scene, start, end), evidence: spanOf(scene, start, end), type: 'body', adjective: false };
}

/** The last place in a run that passes; -1 where none does. */
export function lastOf(from: number, end: number, test: (index: number) => boolean): number {
  for (let i = end - 1; i >= from; i--) if (test(i)) return i;
  return -1;
}

/** "New York-based", "Harlow-born": where somebody lives or comes from, no affiliation. */
export const ORIGIN = /-(?:\p{Ll}{3,}|American|Canadian|British)$/u;

/** The end of a run of words written large with what joins them: "Bank of America", "Johnson & Johnson". */
export function capitalsEnd(scene: RoleScene, from: number, until: number): number {
  const end = Math.min(until, from + LONGEST_RUN);
  let at = from;
  while (at < end) {
    const key = keyAt(scene, at);
    if (at > from && (scene.personAt[at] ?? -1) >= 0) break;
    // "Women [for Roth]"
    if (isGroupFor(scene, from, at)) {
      at = Math.max(at + 2, scene.standings[scene.personAt[at + 1] ?? -1]?.endToken ?? 0);
      continue;
    }
    // "Marlow University [and] Harlow College"
    if (key === 'and' && at - 1 > from && endsBody(keyAt(scene, at - 1))) break;
    // "U.S.[-]Kenya Trade Commission"
    if (at > from && at + 1 < end && isHyphen(scene, at)) at++;
    if (isCapital(scene, at) || (at > from && /^\d{1,2}$/.test(key) && isCapital(scene, at - 1))) at++;
    else if (
      at > from &&
      /^(?:of|and|for|the|&|de|la)$/.test(key) &&
      isCapital(scene, at + 1) &&
      (scene.personAt[at + 1] ?? -1) < 0 &&
      at + 1 < end
    )
      at++;
    else if (
      at > from &&
      /^(?:of|for|on)$/.test(key) &&
      /^(?:the|a|an)$/.test(keyAt(scene, at + 1)) &&
      isCapital(scene, at + 2) &&
      at + 2 < end
    )
      at += 2;
    // "Marlow Institute [on] China"
    else if (
      at > from &&
      key === 'on' &&
      isCapital(scene, at + 1) &&
      at + 1 < end &&
      (scene.personAt[at + 1] ?? -1) < 0 &&
      lastOf(from, at, (i) => BODY_OPENERS.has(keyAt(scene, i))) >= 0
    )
      at++;
    else if (
      isPossessive(scene, at) &&
      at + 1 < end &&
      isCapital(scene, at + 1) &&
      /^(?:people|women|children|workers|veterans|moody|mcdonald|lloyd|macy|levi|sotheby|christie|king|queen|st)$/.test(
        keyAt(scene, at - 1),
      )
    )
      at++;
    else break;
  }
  return Math.max(at, from + 1);
}

/** "Farmers [for] Harlow", "Women [for] Roth": a group that is called by what it wants. */
export const isGroupFor = (scene: RoleScene, from: number, at: number): boolean =>
  at > from && keyAt(scene, at) === 'for' && isCapital(scene, at - 1) && isCapital(scene, at + 1) && /(?:[^s]s|women|men|people)$/.test(keyAt(scene, at - 1)); // biome-ignore format: one test

/** A hyphen between words written large, without blanks. */
export function isHyphen(scene: RoleScene, at: number): boolean {
  const [before, hyphen, after] = [scene.tokens[at - 1], scene.tokens[at], scene.tokens[at + 1]];
  return (
    /^[-–]$/.test(hyphen?.text ?? '') &&
    isCapital(scene, at - 1) &&
    isCapital(scene, at + 1) &&
    before?.end === hyphen?.start &&
    hyphen?.end === after?.start
  );
}

/** Words that end the name of a body: what an "and" adds behind them is another one. */
const endsBody = (key: string) =>
  /^(?:university|college|institute|federation|company|corporation|corp|inc|party|hospital|ministry|department|association|foundation|academy|committee|union|council|agency|bank)$/.test(
    key,
  );

/** Initials stay as the article has them: the ANC of Kenya is not that of South Africa. */
export const asShown = (party: string, words: string): string => (words !== 'GOP' && /^\p{Lu}\p{L}?\p{Lu}+$/u.test(words) ? words : party);

/** A known country, party, state or body that begins at a token, the longest; null where none does. */
export function known(scene: RoleScene, at: number, end: number): { tie: Tie; end: number } | null {
  for (let length = Math.min(LONGEST_NAME, end - at); length > 0; length--) {
    const key = scene.keys.slice(at, at + length).join(' ');
    const evidence = spanOf(scene, at, at + length);
    const make = (text: string, type: Tie['type'], adjective = false) => ({ tie: { text, evidence, type, adjective }, end: at + length });
    const region = REGION_OF.get(key);
    // "Va." and "Harlow, VA", but "Miss Harlow" and "AL general secretary".
    const told = scene.tokens[at + length - 1]?.text.endsWith('.') || /^[,(-]$/.test(keyAt(scene, at - 1));
    if (region && (key === region.toLowerCase() || told)) return make(region, 'region');
    const adjective = COUNTRY_OF_ADJECTIVE.get(key);
    if (
      adjective &&
      isCapital(scene, at) &&
      !(key === 'american' && /^(?:north|south|latin|central|african|native|asian)$/.test(keyAt(scene, at - 1)))
    )
      return make(adjective, 'country', true);
    const name = COUNTRY_OF_NAME.get(key);
    if (name) return make(name, 'country');
    const party = PARTY_OF.get(key);
    // "da Silva" is not of the DA.
    if (party && isCapital(scene, at) && (key.length > 3 || /^\p{Lu}+$/u.test(scene.tokens[at]?.text ?? '')))
      return make(asShown(party, wordsOf(scene, at, at + length)), 'party');
    if (KNOWN_BODIES.has(key)) return make(wordsOf(scene, at, at + length), 'body');
  }
  return null;
}

/** A name that stands by itself as what somebody belongs to: "Lena Roth of [the Harrow Institute]"; null where none begins there. */
export function bodyAt(scene: RoleScene, from: number, end: number): { tie: Tie; end: number } | null {
  let start = from;
  if (keyAt(scene, start) === 'the') start++;
  if (!isCapital(scene, start) || (scene.personAt[start] ?? -1) >= 0) return null;
  const until = Math.max(capitalsEnd(scene, start, end), scene.nameEnd[start] ?? 0);
  const exact = known(scene, start, until);
  if (exact && exact.end === until) return exact;
  return { tie: bodyTie(scene, start, until), end: until };
}

/** The end of a body in lower case that follows at once: "foreign ministry"; 0 where none does. */
export function bodyAfter(scene: RoleScene, from: number, end: number): number {
  for (let at = from; at < end && at < from + 3; at++) {
    if (isCapital(scene, at) || isPossessive(scene, at)) return 0;
    if (BODIES.has(keyAt(scene, at)) && keyAt(scene, at) !== 'board') return at + 1;
  }
  return 0;
}

/** Does a word of the name say that it is a body's: "Harlow [University]", "[Bank] of Harlow"? */
export function isNamedBody(scene: RoleScene, start: number, end: number): boolean {
  return lastOf(start, end, (i) => BODY_OPENERS.has(keyAt(scene, i)) || BODIES.has(keyAt(scene, i))) >= 0;
}

const JOINS = /^(?:and|of|for|the|&)$/;

/** Fields that end a body's name as often as they open a title: "Harlow [Economics] director". */
const ENDS_OF_NAMES = new Set([
  'economics',
  'research',
  'technology',
  'media',
  'energy',
  'news',
  'press',
  'investment',
  'sports',
  'entertainment',
  'music',
  'air',
  'oil',
  'gas',
]);

const PART_OF_WORLD =
  /^(?:(?:north|south|east|west|central|latin|southeast|south-east|eastern|western|northern|southern|middle|sub-saharan) )?(?:america|american|africa|african|asia|asian|europe|european|eastern|east)$/;

/** "the [Lutheran] pastor" is of no body that is named. */
const FAITH =
  /^(?:anglican|baptist|buddhist|catholic|christian|evangelical|hindu|islamic|islamist|jesuit|jewish|lutheran|methodist|mormon|muslim|orthodox|presbyterian|protestant|quaker|shia|shiite|sikh|sunni)$/;

/** "[Gym] teacher Max Hill …": a word that is written large only because it opens a sentence, as the article's own use or its ending tells. */
function opensSentence({ tokens, small }: RoleScene, at: number): boolean {
  const word = tokens[at];
  if (!word || tokens[at - 1]?.sentence === word.sentence || BODIES.has(word.lower) || /^\p{Lu}{2}/u.test(word.text)) return false;
  return word.lower.endsWith('ing') || small.has(word.lower);
}

/** Does a run name a part of the world, which nobody belongs to? */
export const isPartOfWorld = (scene: RoleScene, from: number, end: number): boolean =>
  PART_OF_WORLD.test(scene.keys.slice(from, end).join(' '));

/** "IRS [and] Treasury Department": where the last "and" of a run stands, which parts two bodies behind initials; -1 where none does. */
export function andBehindInitials(scene: RoleScene, from: number, end: number): number {
  const and = lastOf(from, end, (i) => keyAt(scene, i) === 'and');
  return /^\p{Lu}{2,}$/u.test(scene.tokens[and - 1]?.text ?? '') ? and : -1;
}

/** What a run of words written large names: "Republican Florida" is two ties, "Florida Republican Party" one. */
export function namesIn(scene: RoleScene, from: number, end: number): Tie[] {
  const opener = keyAt(scene, from);
  if (
    end - from > 1 &&
    (FORMER.has(opener) || (TRIMMED.has(opener) && opener !== 'new') || /^(?:presumptive|acting|chief|deputy|senior)$/.test(opener)) &&
    !known(scene, from, end)
  )
    return namesIn(scene, from + 1, end);
  const last = keyAt(scene, end - 1);
  // "New York City", "Harlow County"
  if (end - from > 1 && /^(?:city|county|borough|province)$/.test(last)) return [{ ...bodyTie(scene, from, end), type: 'region' }];
  const whole = known(scene, from, end);
  if (whole && whole.end === end) return [whole.tie];
  // "a North American economist", "South Asia analyst": a part of the world is no body.
  if (isPartOfWorld(scene, from, end)) return [];
  const body = BODIES.has(last) || BODY_OPENERS.has(last) || (scene.nameEnd[from] === end && end - from > 1);
  if (!body) {
    // "Senior Boeing", "Boeing Senior Vice": title words at the edges are the office's.
    let [first, until] = [from, end];
    while (
      first < until &&
      !(keyAt(scene, first) === 'new' && isCapital(scene, first)) &&
      (TITLE_WORDS.has(keyAt(scene, first)) || JOINS.test(keyAt(scene, first))) &&
      !known(scene, first, until)
    )
      first++;
    while (
      until > first &&
      TITLE_WORDS.has(keyAt(scene, until - 1)) &&
      !(until - first > 1 && ENDS_OF_NAMES.has(keyAt(scene, until - 1))) &&
      !(known(scene, until - 1, until) && until - 1 >= first)
    )
      until--;
    if (first >= until) return [];
    if (first !== from || until !== end) return namesIn(scene, first, until);
  }
  if (whole) {
    const rest = namesInRest(scene, whole.end, end);
    if (rest) return [whole.tie, ...rest];
  }
  const and = andBehindInitials(scene, from, end);
  if (and > from) return [...namesIn(scene, from, and), ...namesIn(scene, and + 1, end)];
  if (FORMER_PREFIX.test(opener)) return end - from > 1 ? namesIn(scene, from + 1, end) : [];
  // "[Vice-Prime] Minister"
  if (end - from === 1 && ((!BODIES_ALONE.has(opener) && (body || KIND_OF_NOUN.has(opener))) || opener.startsWith('vice-'))) return [];
  if (end - from === 1 && !scene.inName[from] && (FAITH.test(opener) || opensSentence(scene, from))) return [];
  return [bodyTie(scene, from, end)];
}

/** The rest of a run if it is made of known names and title words only; null where it holds anything else. */
function namesInRest(scene: RoleScene, from: number, end: number): Tie[] | null {
  const ties: Tie[] = [];
  let at = from;
  while (at < end) {
    const next = known(scene, at, end);
    if (next) {
      ties.push(next.tie);
      at = next.end;
    } else if (TITLE_WORDS.has(keyAt(scene, at))) at++;
    else return null;
  }
  return BODIES.has(keyAt(scene, end - 1)) ? null : ties;
}
