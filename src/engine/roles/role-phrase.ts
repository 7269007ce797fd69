import { TIME_WORDS } from '../words/clause-words.ts';
import { KIND_OF_NOUN } from '../words/role-nouns.ts';
import {
  ADJECTIVES_IN_ED,
  AFTER_HEAD,
  BODY_OPENERS,
  DETERMINERS,
  FORMER,
  FORMER_PREFIX,
  LINKS,
  NOUNS_IN_LY,
  STOPS,
  TRIMMED,
} from '../words/role-words.ts';
import { HONORIFICS } from '../words/titles.ts';
import { isCapital, isPerson, isPossessive, keyAt, mentionAt, once, type RoleContext, together } from './role-context.ts';
import { singularsOf } from './same-role.ts';

/** A noun phrase that says what somebody is: "former [foreign secretary] of Singapore". Places in the tokens, ends exclusive. */
export interface RolePhrase {
  /** First token of the role's text: determiner and passing adjectives are cut. */
  readonly start: number;
  readonly headStart: number;
  readonly headEnd: number;
  /** The head as KIND_OF_NOUN has it: "foreign secretary". */
  readonly head: string;
  /** End of the role's text. */
  readonly end: number;
  /** Where reading went on to: past places and times that are cut from the text. */
  readonly readTo: number;
  /** What follows the head, each with its link: "of" Singapore. */
  readonly links: readonly Link[];
  readonly former: boolean;
  /** Several people share it: "senators". */
  readonly plural: boolean;
  /** How the phrase opens: "a professor", "the president", "his aide", or bare. */
  readonly opening: 'indefinite' | 'definite' | 'possessive' | 'bare';
}

export interface Link {
  readonly word: string;
  /** The object without its determiner. */
  readonly start: number;
  readonly end: number;
}

/** The longest role phrases of the gold articles have 24 words; longer ones are run-on clauses. */
const LONGEST = 26;

/** Can this token stand inside a noun phrase of a role? */
export function isNominal(context: RoleContext, index: number): boolean {
  const token = context.tokens[index];
  if (!token) return false;
  if (token.text === '&' || token.text === '/') return true;
  if (isPossessive(context, index)) return true;
  if (token.kind !== 'word' && token.kind !== 'number') return false;
  const key = keyAt(context, index);
  // "Human Rights [Watch]"
  if (context.inName[index] && isCapital(context, index)) return true;
  // "the No. 2 Democrat"
  if (token.text === 'No.' && context.tokens[index + 1]?.kind === 'number') return true;
  // "Can-Do Institute", "IT minister", "Will County": written large, a stop word is a name, unless it opens the sentence.
  if (STOPS.has(key) && !/^(?:IT|US|WHO)$/.test(token.text) && !opensName(context, index)) return false;
  if (key.startsWith("'")) return false;
  const small = token.text === token.lower;
  if (small && key.length > 4 && key.endsWith('ed') && !ADJECTIVES_IN_ED.has(key) && !key.includes('-')) return false;
  if (small && key.length > 3 && key.endsWith('ly') && !NOUNS_IN_LY.has(key)) return false;
  // "the Save [Our] Harbour group"
  return !DETERMINERS.has(key) || (isCapital(context, index) && isCapital(context, index - 1) && isCapital(context, index + 1));
}

/** "[Met] Office", "[Will] County": a stop word written large in running text, before another word written large. */
function opensName(context: RoleContext, index: number): boolean {
  if (!/^(?:met|will|may|can|left|set|stand|still|now|next|us)$/.test(keyAt(context, index)) || !isCapital(context, index)) return false;
  return isCapital(context, index + 1) && together(context, index - 1, index + 1) && !isCapital(context, index - 1);
}

/** The last words of all heads with the most words a head with it has: "state" → 3 for "secretary of state". */
const WORDS_BY_LAST = new Map<string, number>();
for (const noun of KIND_OF_NOUN.keys()) {
  const words = noun.split(' ');
  const last = words.at(-1) ?? '';
  WORDS_BY_LAST.set(last, Math.max(words.length, WORDS_BY_LAST.get(last) ?? 0));
}

/** The noun at the core of a role phrase. */
export interface Head {
  readonly start: number;
  /** As KIND_OF_NOUN has it. */
  readonly head: string;
  readonly plural: boolean;
}

/** Heads that end the name of a body, by the word before "of". */
const OF_BODY: ReadonlyMap<string, RegExp> = new Map([
  ['representative', /^house$/],
  ['justice', /^(?:department|dept|ministry|court|bureau|office)$/],
]);

/** Words of the longest head. */
const LONGEST_HEAD = Math.max(...WORDS_BY_LAST.values());

/** The head that ends just before `end`, as the list of role nouns has it, longest first; null where none does. */
export function headBefore(context: RoleContext, end: number, from = 0): Head | null {
  const whole = wholeHeadBefore(context, end);
  return (whole ? whole.start >= from : end - from >= LONGEST_HEAD) ? whole : readHeadBefore(context, end, from);
}

const wholeHeadBefore = once((context, end: number) => readHeadBefore(context, end, 0));

function readHeadBefore(context: RoleContext, end: number, from: number): Head | null {
  const last = keyAt(context, end - 1).replace(FORMER_PREFIX, '');
  if (!last || end <= from) return null;
  const single = WORDS_BY_LAST.has(last) ? last : singularOf(last);
  const longest = single === null ? 0 : Math.min(WORDS_BY_LAST.get(single) ?? 0, end - from);
  for (let start = end - longest; start < end; start++) {
    if (!together(context, start, end - 1)) continue;
    const words = context.keys
      .slice(start, end - 1)
      .join(' ')
      .replace(FORMER_PREFIX, '');
    const head = start === end - 1 ? (single as string) : `${words} ${single}`;
    if (isNoHead(context, start, head)) return null;
    if (KIND_OF_NOUN.has(head)) return { start, head, plural: single !== last };
  }
  // "co-director", "vice-chair", "actor-director"
  const part = last.slice(last.lastIndexOf('-') + 1);
  return part.length > 3 && part !== last && KIND_OF_NOUN.has(part) ? { start: end - 1, head: part, plural: false } : null;
}

/** "role [models]", "[Md] Hans Oke" (a Mohammad), "the House of [Representatives]", "the Department of [Justice]". */
const isNoHead = (context: RoleContext, start: number, head: string): boolean =>
  (head === 'model' && keyAt(context, start - 1) === 'role') ||
  /^Md\.?$/.test(context.tokens[start]?.text ?? '') ||
  (keyAt(context, start - 1) === 'of' && OF_BODY.get(head)?.test(keyAt(context, start - 2)) === true);

/** "ministers" → "minister"; null where it is no plural of a head's last word. */
const singularOf = (word: string): string | null => singularsOf(word).find((single) => WORDS_BY_LAST.has(single)) ?? null;

/** Whether a token still belongs to the phrase that is read. */
type Inside = (index: number) => boolean;

/** How a determiner opens a phrase. */
function openingOf(determiner: string): RolePhrase['opening'] {
  if (/^(?:an?|another)$/.test(determiner)) return 'indefinite';
  return /^(?:the|this|that)$/.test(determiner) ? 'definite' : 'possessive';
}

/** What stands before the words of a phrase, "one of the", "now a", "her": where they begin, and how it opens. */
function readOpening(context: RoleContext, from: number, inside: Inside): Pick<RolePhrase, 'start' | 'opening'> {
  // "one of the founders", "another of Brightwell’s founders"
  const isPartOf = /^(?:one|another)$/.test(keyAt(context, from)) && keyAt(context, from + 1) === 'of';
  let start = isPartOf ? from + 2 : from;
  let opening: RolePhrase['opening'] = 'bare';
  for (; inside(start); start++) {
    const key = keyAt(context, start);
    if (DETERMINERS.has(key)) opening = openingOf(key);
    else if (key !== 'now') break;
  }
  return { start, opening };
}

/** Whether a run of words that begins at `start` goes on with this token. */
function goesOn(context: RoleContext, start: number, index: number): boolean {
  const key = keyAt(context, index);
  // "a singer [better known] as …"
  if (key === 'better' && keyAt(context, index + 1) === 'known') return false;
  return (
    isNominal(context, index) ||
    (index === start && key === 'then') ||
    // "House [of] Representatives Speaker", "University [of] Harlow professor"
    (key === 'of' && BODY_OPENERS.has(keyAt(context, index - 1)) && isCapital(context, index - 1) && isCapital(context, index + 1)) ||
    // "a 54-year-old[,] soft-spoken priest"
    (key === ',' && /-year-old$/.test(keyAt(context, index - 1))) ||
    (index > start && (headBefore(context, index, start)?.plural ?? true) && joinsPossessor(context, index))
  );
}

/** The end of the run of words, from `start` on, in which a head may stand. */
function runFrom(context: RoleContext, start: number, inside: Inside): number {
  let end = start;
  while (inside(end) && goesOn(context, start, end)) end++;
  // "a producer [filing stories]": a participle behind a head opens a clause.
  for (let at = start + 1; at < end; at++) {
    const key = keyAt(context, at);
    if (key.length > 5 && key.endsWith('ing') && !isCapital(context, at) && !headBefore(context, end, at) && headBefore(context, at, start))
      end = at;
  }
  return end;
}

/** A head in its run of words, and where the two end. */
interface FoundHead extends Head {
  readonly end: number;
  readonly runEnd: number;
}

/** The head of a run of words; null where it has none. */
function headIn(context: RoleContext, start: number, runEnd: number): FoundHead | null {
  const last = headBefore(context, runEnd, start);
  if (last) return { ...last, end: runEnd, runEnd };
  const end = runEnd - 1;
  const beforeLast = end > start && AFTER_HEAD.has(keyAt(context, end)) ? headBefore(context, end, start) : null;
  if (beforeLast) return { ...beforeLast, end, runEnd };
  // "board member Jo Field": the head stands before the name of the next person.
  const next = firstPerson(context, start, runEnd);
  const beforeName = next > start ? headBefore(context, next, start) : null;
  return beforeName && { ...beforeName, end: next, runEnd: next };
}

/** A head that goes on with "of": "secretary of state", "chief of staff"; the same where it doesn't. */
function withOf(context: RoleContext, start: number, found: FoundHead, inside: Inside): FoundHead {
  for (const length of [4, 3]) {
    const end = found.end + length - 1;
    if (keyAt(context, found.end) !== 'of' || !inside(end - 1)) continue;
    const longer = headBefore(context, end, found.end - 1);
    if (longer && longer.start < found.end && longer.start >= start) return { ...longer, end, runEnd: end };
  }
  return found;
}

/**
 * Reads a role phrase that begins at a token: "a professor of law at Marlow University" in ", a professor of law at Marlow University, said".
 * Null where no phrase with a known head begins there.
 */
export function readRolePhrase(context: RoleContext, from: number): RolePhrase | null {
  const sentence = context.tokens[from]?.sentence;
  const inside = (i: number) => context.tokens[i]?.sentence === sentence && i < from + LONGEST;
  const { start, opening } = readOpening(context, from, inside);
  const runEnd = runFrom(context, start, inside);
  const found = runEnd > start ? headIn(context, start, runEnd) : null;
  // "Erica Baker" is no baker.
  if (!found || isPerson(context, found.end - 1)) return null;
  const head = withOf(context, start, found, inside);
  // "Chief Executive Officer (Acting) of the Port Authority"
  const { runEnd: at } = head;
  const inBrackets = keyAt(context, at) === '(' && IN_BRACKETS.test(keyAt(context, at + 1)) && keyAt(context, at + 2) === ')';
  const { links, end, readTo } = readLinks(context, inBrackets ? at + 3 : at, inside);
  const { first, former } = trimmed(context, start, head.start);
  return {
    start: first,
    headStart: head.start,
    headEnd: head.end,
    head: head.head,
    plural: head.plural,
    end,
    readTo,
    links,
    former: former || endsBefore(context, links, readTo) || isBygone(context, keyAt(context, first)),
    opening,
  };
}

/** The phrase that a verb of office amounts to: "[heads] the regional council" → head of the regional council; null where it has no object. */
export function phraseOfVerb(context: RoleContext, verb: number, head: string, link: 'of' | 'to'): RolePhrase | null {
  const sentence = context.tokens[verb]?.sentence;
  const inside = (i: number) => context.tokens[i]?.sentence === sentence && i < verb + LONGEST;
  let object = verb + 1;
  while (inside(object) && DETERMINERS.has(keyAt(context, object))) object++;
  const objectEnd = readObject(context, object, inside, true);
  if (objectEnd === object) return null;
  const { links, end, readTo } = readLinks(context, objectEnd, inside);
  return {
    start: verb,
    headStart: verb,
    headEnd: verb + 1,
    head,
    end: Math.max(end, objectEnd),
    readTo: Math.max(readTo, objectEnd),
    links: [{ word: link, start: object, end: objectEnd }, ...links],
    former: false,
    plural: false,
    opening: 'bare',
  };
}

/** Cuts passing adjectives and ages from the opening, and tells whether the role is over. */
export function trimmed(context: RoleContext, start: number, headStart: number): { first: number; former: boolean } {
  let first = start;
  let former = false;
  for (let i = start; i <= headStart; i++) {
    const key = keyAt(context, i);
    if (FORMER.has(key) || FORMER_PREFIX.test(key)) former = true;
  }
  while (first < headStart) {
    const key = keyAt(context, first);
    if (
      (TRIMMED.has(key) && !(key === 'new' && isCapital(context, first)) && !(key === 'real' && keyAt(context, first + 1) === 'estate')) ||
      /^\d+-year-old$/.test(key) ||
      (COUNTED.test(key) && (!isCapital(context, first) || !together(context, first - 1, first))) ||
      key === ',' ||
      (context.tokens[first]?.kind === 'number' &&
        !/^(?:19|20)\d\d$/.test(key) &&
        !/^(?:metres?|meters?|miles?)$/.test(keyAt(context, first + 1)))
    )
      first++;
    else break;
  }
  return { first, former };
}

/** "[several] Republican governors", "[all] candidates for mayor" */
const COUNTED = /^(?:several|all|both|many|some|other|two|three|four|five|six|seven|eight|nine|ten)$/;

const LONGEST_POSSESSOR = 5;

/** "Accountants [of] Ruritania’s chief economist", "Bank [of] Harlow’s director": inside the name of the body that the office belongs to. */
export function joinsPossessor(context: RoleContext, index: number): boolean {
  if (keyAt(context, index) !== 'of' || !isCapital(context, index - 1) || !isCapital(context, index + 1)) return false;
  let at = index + 1;
  while (at < index + LONGEST_POSSESSOR && isCapital(context, at) && !isPerson(context, at) && together(context, index, at)) at++;
  return isPossessive(context, at);
}

/** "chief executive [from 1999 to 2004]", "the top prosecutor [in 2020]", "mayor [until 2019]", in an article of a later year. */
function endsBefore(context: RoleContext, links: readonly Link[], end: number): boolean {
  // "a Brightwell director [at the time]"
  if (keyAt(context, end - 1) === 'time' && keyAt(context, end - 3) === 'at') return true;
  if (keyAt(context, end) === 'until' && isBygone(context, keyAt(context, end + 1))) return true;
  if (keyAt(context, end) === 'between') return isBygone(context, keyAt(context, end + 3));
  const last = links.at(-1);
  if (!last || last.end !== end) return false;
  if (last.word === 'from') return keyAt(context, end) === 'to' && isBygone(context, keyAt(context, end + 1));
  return last.word === 'in' && isBygone(context, keyAt(context, last.start));
}

/** Is it a year before the article's? */
export function isBygone(context: RoleContext, key: string): boolean {
  return context.year !== null && /^(?:19|20)\d\d$/.test(key) && Number(key) < context.year;
}

const IN_BRACKETS = /^(?:acting|interim|designate|retired|retd|rtd|ret|emeritus)$/;

/** The first place between two at which somebody is named; -1 where nobody is. */
export function firstPerson(context: RoleContext, from: number, end: number): number {
  for (let i = from; i < end; i++) if (isPerson(context, i)) return i;
  return -1;
}

/** Heads that take "on": "expert on trade", "top Democrat on the panel". */
const ON_HEADS =
  /^(?:expert|specialist|adviser|advisor|authority|correspondent|editor|reporter|writer|commentator|lecturer|professor|scholar|researcher|fellow|director|analyst|consultant|envoy|rapporteur|commissioner|spokesman|spokeswoman|spokesperson|democrat|republican|member|chair|chairman|chairwoman|negotiator|counsel|columnist|author|institute|council|committee|commission|center|centre|program|programme|forum|campaign|relations)$/;

/** Heads that take "to": "ambassador to Britain", not "the first president to stand". */
const TO_HEADS =
  /^(?:adviser|advisor|ambassador|envoy|counselor|counsellor|assistant|aide|secretary|contributor|delegate|representative|commissioner|attaché|attache|liaison|deputy|consultant|emissary|successor|heir|clerk|counsel|consul|candidate|observer|lieutenant|director)$/;

/** The initials of a name, or how a rank is held, in brackets: "Harlow Health Agency [(HHA)]", "Maj. Gen. [(retd)]". */
export const isInitials = (context: RoleContext, open: number): boolean =>
  keyAt(context, open) === '(' &&
  keyAt(context, open + 2) === ')' &&
  /^(?:\p{Lu}[\p{L}&-]*\p{Lu}|re?te?d|ret)$/u.test(context.tokens[open + 1]?.text ?? '');

/** Where initials in brackets that end before a place begin; the place itself where none do. */
export const beforeInitials = (context: RoleContext, end: number): number =>
  end > 3 && isInitials(context, end - 3) && together(context, end - 4, end - 1) ? end - 3 : end;

/** What follows a head: "professor [of law] [at Marlow University]"; where the role ends, and where reading goes on. */
function readLinks(context: RoleContext, from: number, inside: Inside): { links: Link[]; end: number; readTo: number } {
  const links: Link[] = [];
  let end = from;
  let readTo = from;
  while (links.length < MOST_LINKS && inside(readTo) && LINKS.has(keyAt(context, readTo))) {
    // "a Brightwell director [at the time]"
    if (context.keys.slice(readTo, readTo + 3).join(' ') === 'at the time') return { links, end, readTo: readTo + 3 };
    const link = linkAt(context, readTo, inside);
    if (!link) break;
    links.push(link);
    readTo = isInitials(context, link.end) ? link.end + 3 : link.end;
    if (!isPlaceOrTime(context, link, links.length > 1)) end = link.end;
  }
  return { links, end, readTo };
}

const MOST_LINKS = 6;

/** A link with its object; null where it is no part of the role. */
function linkAt(context: RoleContext, at: number, inside: Inside): Link | null {
  if (leavesRole(context, at)) return null;
  const word = keyAt(context, at);
  let start = at + 1;
  while (inside(start) && DETERMINERS.has(keyAt(context, start))) start++;
  const isQuoted = word === 'of' && /^["“]$/.test(keyAt(context, start));
  const end = isQuoted ? quotedEnd(context, start, inside) : readObject(context, start, inside, word !== 'of');
  return end > start ? { word, start, end } : null;
}

/** "criticised the leader [for his remarks]", "thanked the mayor [for coming]", "met the president [on the future of aid]", "the first president [to stand]" */
function leavesRole(context: RoleContext, at: number): boolean {
  const [before, word, next] = [keyAt(context, at - 1), keyAt(context, at), keyAt(context, at + 1)];
  if (/^(?:his|her|their|this|that|these|those|some|any)$/.test(next) && word !== 'of' && word !== 'to') return true;
  if (word === 'for') return /ing$/.test(next) && !isCapital(context, at + 1);
  if (word === 'on') return !ON_HEADS.test(before) && !ON_HEADS.test(before.replace(/s$/, ''));
  return word === 'to' && !TO_HEADS.test(before);
}

/** "at Renmin University [in Beijing]", "[in 2016]", "[on Monday]": where and when are cut, but not what a body is on: "of the Select Committee [on China]". */
const isPlaceOrTime = (context: RoleContext, { word, start }: Link, isLater: boolean): boolean =>
  (isLater && (/^(?:in|from|to)$/.test(word) || (word === 'on' && TIME_WORDS.has(keyAt(context, start))))) ||
  /^\d{4}s?$/.test(keyAt(context, start));

/** The end of what a link governs: a name with all its words ("Institute for Peace and Democracy"), plain nouns, or a person with a title. */
function readObject(context: RoleContext, from: number, inside: Inside, mayBePerson: boolean): number {
  let at = Math.max(context.nameEnd[from] ?? 0, from);
  while (inside(at)) {
    const mention = mentionAt(context, at);
    if (mention?.firstToken === at) {
      if (at > from && !isTitled(context, from, at, mayBePerson)) break;
      at = mention.endToken;
      if (!isPossessive(context, at)) break;
    } else if (objectGoesOn(context, from, at, inside)) at++;
    else break;
  }
  return closed(context, at, inside);
}

/** "adviser to [President] Roth" goes on; "ambassador to Britain Lena Roth", "Minister of Justice Lena Roth" and "the Forum for Authors Lena Roth" end before the name. */
function isTitled(context: RoleContext, from: number, name: number, mayBePerson: boolean): boolean {
  if (name === from + 1 && HONORIFICS.has(keyAt(context, from))) return true;
  return mayBePerson && (headBefore(context, name, from)?.plural === false || HONORIFICS.has(keyAt(context, name - 1)));
}

/** Does the word at a place belong to the object that begins at `from`? */
function objectGoesOn(context: RoleContext, from: number, at: number, inside: Inside): boolean {
  if (at > from && leavesObject(context, from, at)) return false;
  if (isNominal(context, at)) return true;
  if (at === from) return false;
  // "on Roth’s [run]": behind an owner a stop word is a noun.
  if (isPossessive(context, at - 1) && context.tokens[at]?.kind === 'word') return true;
  const key = keyAt(context, at);
  return (key === 'and' && continuesName(context, from, at)) || (key === ',' && continuesList(context, at, inside));
}

/** "Mayor of Harlow [Mr] Ivo Marsh", "for the Harbour Times [covering trade]" */
const leavesObject = (context: RoleContext, from: number, at: number): boolean =>
  isCapital(context, at - 1) &&
  (/^\p{Ll}{4,}ing$/u.test(context.tokens[at]?.text ?? '') || (beginsHonored(context, at) && !headBefore(context, at, from)));

/** "anchor of the Star’s [“Evening Hour”]": behind an owner the title that is quoted belongs to it; without one the owner stands for itself. */
function closed(context: RoleContext, end: number, inside: Inside): number {
  if (!isPossessive(context, end - 1)) return end;
  const quoted = /^["“]$/.test(keyAt(context, end)) ? quotedEnd(context, end, inside) : end;
  return quoted > end ? quoted : end - 1;
}

const LONGEST_QUOTED = 12;

/** The end of a title in quotation marks that begins here: "author of [“The Mill”]"; the same place where none does. */
function quotedEnd(context: RoleContext, from: number, inside: Inside): number {
  let at = from + 1;
  while (inside(at) && at < from + LONGEST_QUOTED && !/^["”]$/.test(keyAt(context, at))) at++;
  return /^["”]$/.test(keyAt(context, at)) ? at + 1 : from;
}

/** Does a form of address stand here, or several, before a name: "[Prof. Dr.] Ida Holm"? */
function beginsHonored(context: RoleContext, index: number): boolean {
  let at = index;
  while (HONORIFICS.has(keyAt(context, at))) at++;
  return at > index && mentionAt(context, at)?.firstToken === at && together(context, index, at);
}

/** "Strategic [and] International Studies", "information [and] public relations", but not "Yale [and] author of". */
function continuesName(context: RoleContext, from: number, and: number): boolean {
  const next = and + 1;
  const end = nounsEnd(context, and);
  if (!isNominal(context, next) || isPerson(context, next) || headBefore(context, end, next)) return false;
  // "AI and automation": a field that is written in capitals.
  if (/^(?:AI|IT|HR|PR|R&D|IP|ESG|VR|AR)$/.test(context.tokens[and - 1]?.text ?? '') && !isCapital(context, next)) return true;
  if (isCapital(context, and - 1) !== isCapital(context, next)) return false;
  if (!isCapital(context, next)) return true;
  // Between capitals only inside a name: its first word opens one, or a link stands before it.
  for (let i = from; i >= from - 4 && i >= 0; i--) if (BODY_OPENERS.has(keyAt(context, i))) return true;
  for (let i = from; i < end; i++) if (BODY_OPENERS.has(keyAt(context, i)) && isCapital(context, i)) return true;
  return keyAt(context, from - 1) === 'of' || keyAt(context, from - 1) === 'for' || keyAt(context, from - 2) === 'of';
}

/** Where the nouns behind an "and" end. */
function nounsEnd(context: RoleContext, and: number): number {
  let end = and + 1;
  while (isNominal(context, end) && together(context, and, end)) end++;
  return end;
}

const LONGEST_LISTED = 7;

/** "minister of industry[,] investment and commerce": nouns, a comma, nouns, then "and". */
function continuesList(context: RoleContext, comma: number, inside: Inside): boolean {
  const large = isCapital(context, comma - 1);
  for (let at = comma + 1; at <= comma + LONGEST_LISTED && inside(at) && !isPerson(context, at); at++) {
    const key = keyAt(context, at);
    if (key === 'and' || key === '&') return (large || at > comma + 1) && isCapital(context, at + 1) === large && addsNouns(context, at);
    const belongs = isNominal(context, at) && isCapital(context, at) === large && (large || !headBefore(context, at + 1, at));
    if (key !== ',' && !belongs) return false;
  }
  return false;
}

/** "investment [and commerce]", but not "and minister" or "and Lena Roth". */
function addsNouns(context: RoleContext, and: number): boolean {
  const end = nounsEnd(context, and);
  return end > and + 1 && !headBefore(context, end, and + 1) && !isPerson(context, and + 1);
}
