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
import { singularsOf } from './as-one.ts';
import { isHyphen } from './bodies.ts';
import { isCapital, isPossessive, keyAt, once, type RoleScene, together } from './scene.ts';

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
export function isNominal(scene: RoleScene, index: number): boolean {
  const token = scene.tokens[index];
  if (!token) return false;
  if (token.text === '&' || token.text === '/') return true;
  if (isPossessive(scene, index)) return true;
  if (token.kind !== 'word' && token.kind !== 'number') return false;
  const key = keyAt(scene, index);
  // "Human Rights [Watch]"
  if (scene.inName[index] && isCapital(scene, index)) return true;
  // "the No. 2 Democrat"
  if (token.text === 'No.' && scene.tokens[index + 1]?.kind === 'number') return true;
  // "Can-Do Institute", "IT minister", "Will County": written large, a stop word is a name, unless it opens the sentence.
  if (STOPS.has(key) && !/^(?:IT|US|WHO)$/.test(token.text) && !opensName(scene, index)) return false;
  if (key.startsWith("'")) return false;
  const small = token.text === token.lower;
  if (small && key.length > 4 && key.endsWith('ed') && !ADJECTIVES_IN_ED.has(key) && !key.includes('-')) return false;
  if (small && key.length > 3 && key.endsWith('ly') && !NOUNS_IN_LY.has(key)) return false;
  // "the Save [Our] Harbour group"
  return !DETERMINERS.has(key) || (isCapital(scene, index) && isCapital(scene, index - 1) && isCapital(scene, index + 1));
}

/** "[Met] Office", "[Will] County": a stop word written large in running text, before another word written large. */
function opensName(scene: RoleScene, index: number): boolean {
  if (!/^(?:met|will|may|can|left|set|stand|still|now|next|us)$/.test(keyAt(scene, index)) || !isCapital(scene, index)) return false;
  return isCapital(scene, index + 1) && together(scene, index - 1, index + 1) && !isCapital(scene, index - 1);
}

/** The last words of all heads with the most words a head with it has: "state" → 3 for "secretary of state". */
const WORDS_BY_LAST = new Map<string, number>();
for (const noun of KIND_OF_NOUN.keys()) {
  const words = noun.split(' ');
  const last = words.at(-1) ?? '';
  WORDS_BY_LAST.set(last, Math.max(words.length, WORDS_BY_LAST.get(last) ?? 0));
}

interface Head {
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
export function headBefore(scene: RoleScene, end: number, from = 0): Head | null {
  const whole = wholeHeadBefore(scene, end);
  return (whole ? whole.start >= from : end - from >= LONGEST_HEAD) ? whole : readHeadBefore(scene, end, from);
}

const wholeHeadBefore = once((scene, end: number) => readHeadBefore(scene, end, 0));

function readHeadBefore(scene: RoleScene, end: number, from: number): Head | null {
  const last = keyAt(scene, end - 1).replace(FORMER_PREFIX, '');
  if (!last || end <= from) return null;
  const single = WORDS_BY_LAST.has(last) ? last : singularOf(last);
  if (single !== null) {
    for (let length = Math.min(WORDS_BY_LAST.get(single) ?? 0, end - from); length > 0; length--) {
      const start = end - length;
      if (!together(scene, start, end - 1)) continue;
      const head =
        length === 1
          ? single
          : `${scene.keys
              .slice(start, end - 1)
              .join(' ')
              .replace(FORMER_PREFIX, '')} ${single}`;
      // "role [models]" are none, and "[Md] Hans Oke" is a Mohammad.
      if ((head === 'model' && keyAt(scene, start - 1) === 'role') || /^Md\.?$/.test(scene.tokens[start]?.text ?? '')) return null;
      // "the House of [Representatives]", "the Department of [Justice]" are bodies.
      if (keyAt(scene, start - 1) === 'of' && OF_BODY.get(head)?.test(keyAt(scene, start - 2))) return null;
      if (KIND_OF_NOUN.has(head)) return { start, head, plural: single !== last };
    }
  }
  // "co-director", "vice-chair", "actor-director"
  const part = last.slice(last.lastIndexOf('-') + 1);
  return part.length > 3 && part !== last && KIND_OF_NOUN.has(part) ? { start: end - 1, head: part, plural: false } : null;
}

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
function readOpening(scene: RoleScene, from: number, inside: Inside): Pick<RolePhrase, 'start' | 'opening'> {
  // "one of the founders", "another of Brightwell’s founders"
  const isPartOf = /^(?:one|another)$/.test(keyAt(scene, from)) && keyAt(scene, from + 1) === 'of';
  let start = isPartOf ? from + 2 : from;
  let opening: RolePhrase['opening'] = 'bare';
  for (; inside(start); start++) {
    const key = keyAt(scene, start);
    if (DETERMINERS.has(key)) opening = openingOf(key);
    else if (key !== 'now') break;
  }
  return { start, opening };
}

/** Whether a run of words that begins at `start` goes on with this token. */
function goesOn(scene: RoleScene, start: number, index: number): boolean {
  const key = keyAt(scene, index);
  // "a singer [better known] as …"
  if (key === 'better' && keyAt(scene, index + 1) === 'known') return false;
  return (
    isNominal(scene, index) ||
    (index === start && key === 'then') ||
    joinsPortfolio(scene, start, index) ||
    // "House [of] Representatives Speaker", "University [of] Harlow professor"
    (key === 'of' && BODY_OPENERS.has(keyAt(scene, index - 1)) && isCapital(scene, index - 1) && isCapital(scene, index + 1)) ||
    // "a 54-year-old[,] soft-spoken priest"
    (key === ',' && /-year-old$/.test(keyAt(scene, index - 1))) ||
    (index > start && (headBefore(scene, index, start)?.plural ?? true) && joinsPossessor(scene, index))
  );
}

/** The end of the run of words, from `start` on, in which a head may stand. */
function runFrom(scene: RoleScene, start: number, inside: Inside): number {
  let end = start;
  while (inside(end) && goesOn(scene, start, end)) end++;
  // "a producer [filing stories]": a participle behind a head opens a clause.
  for (let at = start + 1; at < end; at++) {
    const key = keyAt(scene, at);
    if (key.length > 5 && key.endsWith('ing') && !isCapital(scene, at) && !headBefore(scene, end, at) && headBefore(scene, at, start))
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
function headIn(scene: RoleScene, start: number, runEnd: number): FoundHead | null {
  const last = headBefore(scene, runEnd, start);
  if (last) return { ...last, end: runEnd, runEnd };
  const end = runEnd - 1;
  const beforeLast = end > start && AFTER_HEAD.has(keyAt(scene, end)) ? headBefore(scene, end, start) : null;
  if (beforeLast) return { ...beforeLast, end, runEnd };
  // "board member Jo Field": the head stands before the name of the next person.
  const next = firstPerson(scene, start, runEnd);
  const beforeName = next > start ? headBefore(scene, next, start) : null;
  return beforeName && { ...beforeName, end: next, runEnd: next };
}

/** A head that goes on with "of": "secretary of state", "chief of staff"; the same where it doesn't. */
function withOf(scene: RoleScene, start: number, found: FoundHead, inside: Inside): FoundHead {
  for (const length of [4, 3]) {
    const end = found.end + length - 1;
    if (keyAt(scene, found.end) !== 'of' || !inside(end - 1)) continue;
    const longer = headBefore(scene, end, found.end - 1);
    if (longer && longer.start < found.end && longer.start >= start) return { ...longer, end, runEnd: end };
  }
  return found;
}

/**
 * Reads a role phrase that begins at a token: "a professor of law at Marlow University" in ", a professor of law at Marlow University, said".
 * Null where no phrase with a known head begins there.
 */
export function readRolePhrase(scene: RoleScene, from: number): RolePhrase | null {
  const sentence = scene.tokens[from]?.sentence;
  const inside = (i: number) => scene.tokens[i]?.sentence === sentence && i < from + LONGEST;
  const { start, opening } = readOpening(scene, from, inside);
  const runEnd = runFrom(scene, start, inside);
  const found = runEnd > start ? headIn(scene, start, runEnd) : null;
  // "Erica Baker" is no baker.
  if (!found || (scene.personAt[found.end - 1] ?? -1) >= 0) return null;
  const head = withOf(scene, start, found, inside);
  // "Chief Executive Officer (Acting) of the Port Authority"
  const { runEnd: at } = head;
  const inBrackets = keyAt(scene, at) === '(' && IN_BRACKETS.test(keyAt(scene, at + 1)) && keyAt(scene, at + 2) === ')';
  const { links, end, readTo } = readLinks(scene, inBrackets ? at + 3 : at, inside);
  const { first, former } = trimmed(scene, start, head.start);
  return {
    start: first,
    headStart: head.start,
    headEnd: head.end,
    head: head.head,
    plural: head.plural,
    end,
    readTo,
    links,
    former: former || endsBefore(scene, links, readTo) || isBygone(scene, keyAt(scene, first)),
    opening,
  };
}

/** The phrase that a verb of office amounts to: "[heads] the regional council" → head of the regional council; null where it has no object. */
export function phraseOfVerb(scene: RoleScene, verb: number, head: string, link: 'of' | 'to'): RolePhrase | null {
  const sentence = scene.tokens[verb]?.sentence;
  const inside = (i: number) => scene.tokens[i]?.sentence === sentence && i < verb + LONGEST;
  let object = verb + 1;
  while (inside(object) && DETERMINERS.has(keyAt(scene, object))) object++;
  const objectEnd = readObject(scene, object, inside, true);
  if (objectEnd === object) return null;
  const { links, end, readTo } = readLinks(scene, objectEnd, inside);
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
export function trimmed(scene: RoleScene, start: number, headStart: number): { first: number; former: boolean } {
  let first = start;
  let former = false;
  for (let i = start; i <= headStart; i++) {
    const key = keyAt(scene, i);
    if (FORMER.has(key) || FORMER_PREFIX.test(key)) former = true;
  }
  while (first < headStart) {
    const key = keyAt(scene, first);
    if (
      (TRIMMED.has(key) && !(key === 'new' && isCapital(scene, first)) && !(key === 'real' && keyAt(scene, first + 1) === 'estate')) ||
      /^\d+-year-old$/.test(key) ||
      (COUNTED.test(key) && (!isCapital(scene, first) || !together(scene, first - 1, first))) ||
      key === ',' ||
      (scene.tokens[first]?.kind === 'number' && !/^(?:19|20)\d\d$/.test(key))
    )
      first++;
    else break;
  }
  return { first, former };
}

/** "[several] Republican governors", "[all] candidates for mayor" */
const COUNTED = /^(?:several|all|both|many|some|other|two|three|four|five|six|seven|eight|nine|ten)$/;

/** "Housing and Urban Development Secretary": an "and" or comma between capitals, with a head still to come. */
function joinsPortfolio(scene: RoleScene, start: number, index: number): boolean {
  const key = keyAt(scene, index);
  if (index === start || (key !== 'and' && key !== ',' && key !== 'of')) return false;
  if (!isCapital(scene, index - 1) || !isCapital(scene, index + 1)) return false;
  if (headBefore(scene, index, start)) return false;
  // What follows must run into an office of its own: "and Urban Development Secretary".
  for (let i = index + 1; i < index + 6 && together(scene, index, i); i++) {
    const head = headBefore(scene, i + 1, index + 1);
    if (head)
      return i > index + 1 && /secretary|minister|commissioner|committee|spokesman|spokeswoman/.test(head.head) && !isCapital(scene, i + 1);
    if (!isCapital(scene, i) && keyAt(scene, i) !== 'and') return false;
  }
  return false;
}

const LONGEST_POSSESSOR = 5;

/** "Accountants [of] Ruritania’s chief economist", "Bank [of] Harlow’s director": inside the name of the body that the office belongs to. */
export function joinsPossessor(scene: RoleScene, index: number): boolean {
  if (keyAt(scene, index) !== 'of' || !isCapital(scene, index - 1) || !isCapital(scene, index + 1)) return false;
  let at = index + 1;
  while (at < index + LONGEST_POSSESSOR && isCapital(scene, at) && (scene.personAt[at] ?? -1) < 0 && together(scene, index, at)) at++;
  return isPossessive(scene, at);
}

/** "chief executive [from 1999 to 2004]", "the top prosecutor [in 2020]", "mayor [until 2019]", in an article of a later year. */
function endsBefore(scene: RoleScene, links: readonly Link[], end: number): boolean {
  // "a Brightwell director [at the time]"
  if (keyAt(scene, end - 1) === 'time' && keyAt(scene, end - 3) === 'at') return true;
  if (keyAt(scene, end) === 'until' && isBygone(scene, keyAt(scene, end + 1))) return true;
  if (keyAt(scene, end) === 'between') return isBygone(scene, keyAt(scene, end + 3));
  const last = links.at(-1);
  if (!last || last.end !== end) return false;
  if (last.word === 'from') return keyAt(scene, end) === 'to' && isBygone(scene, keyAt(scene, end + 1));
  return last.word === 'in' && isBygone(scene, keyAt(scene, last.start));
}

/** Is it a year before the article's? */
export function isBygone(scene: RoleScene, key: string): boolean {
  return scene.year !== null && /^(?:19|20)\d\d$/.test(key) && Number(key) < scene.year;
}

const IN_BRACKETS = /^(?:acting|interim|designate|retired|retd|rtd|ret|emeritus)$/;

function firstPerson(scene: RoleScene, from: number, end: number): number {
  for (let i = from; i < end; i++) if ((scene.personAt[i] ?? -1) >= 0) return i;
  return -1;
}

/** Heads that take "on": "expert on trade", "top Democrat on the panel". */
const ON_HEADS =
  /^(?:expert|specialist|adviser|advisor|authority|correspondent|editor|reporter|writer|commentator|lecturer|professor|scholar|researcher|fellow|director|analyst|consultant|envoy|rapporteur|commissioner|spokesman|spokeswoman|spokesperson|democrat|republican|member|chair|chairman|chairwoman|negotiator|counsel|columnist|author|institute|council|committee|commission|center|centre|program|programme|forum|campaign|relations)$/;

/** Heads that take "to": "ambassador to Britain", not "the first president to stand". */
const TO_HEADS =
  /^(?:adviser|advisor|ambassador|envoy|counselor|counsellor|assistant|aide|secretary|contributor|delegate|representative|commissioner|attaché|attache|liaison|deputy|consultant|emissary|successor|heir|clerk|counsel|consul|candidate|observer|lieutenant)$/;

/** The initials of a name, or how a rank is held, in brackets: "Harlow Health Agency [(HHA)]", "Maj. Gen. [(retd)]". */
export const isInitials = (scene: RoleScene, open: number): boolean =>
  keyAt(scene, open) === '(' &&
  keyAt(scene, open + 2) === ')' &&
  /^(?:\p{Lu}[\p{L}&-]*\p{Lu}|re?te?d|ret)$/u.test(scene.tokens[open + 1]?.text ?? '');

/** Where initials in brackets that end before a place begin; the place itself where none do. */
export const beforeInitials = (scene: RoleScene, end: number): number =>
  end > 3 && isInitials(scene, end - 3) && together(scene, end - 4, end - 1) ? end - 3 : end;

function readLinks(scene: RoleScene, from: number, inside: (i: number) => boolean): { links: Link[]; end: number; readTo: number } {
  const links: Link[] = [];
  let end = from;
  let readTo = from;
  let at = from;
  while (links.length < 6 && inside(at) && LINKS.has(keyAt(scene, at))) {
    const word = keyAt(scene, at);
    let object = at + 1;
    // "criticised the leader [for his remarks]", "met the president [on the future of aid]": no part of the role.
    if (/^(?:his|her|their|this|that|these|those|some|any)$/.test(keyAt(scene, object)) && word !== 'of' && word !== 'to') break;
    if (word === 'at' && keyAt(scene, object) === 'the' && keyAt(scene, object + 1) === 'time') {
      readTo = at + 3;
      break;
    }
    if (word === 'for' && /ing$/.test(keyAt(scene, object)) && !isCapital(scene, object)) break;
    if (word === 'on' && !ON_HEADS.test(keyAt(scene, at - 1)) && !ON_HEADS.test(keyAt(scene, at - 1).replace(/s$/, ''))) break;
    if (word === 'to' && !TO_HEADS.test(keyAt(scene, at - 1))) break;
    while (inside(object) && DETERMINERS.has(keyAt(scene, object))) object++;
    const objectEnd = word === 'of' && /^["“]$/.test(keyAt(scene, object)) ? quotedEnd(scene, object, inside) : readObject(scene, object, inside, word !== 'of'); // biome-ignore format: one choice
    if (objectEnd === object) break;
    links.push({ word, start: object, end: objectEnd });
    at = isInitials(scene, objectEnd) ? objectEnd + 3 : objectEnd;
    readTo = at;
    // "at Renmin University [in Beijing]", "[in 2016]": where and when are cut.
    const place = word === 'in' || word === 'on' || word === 'from' || word === 'to';
    if (!(place && links.length > 1) && !/^\d{4}s?$/.test(keyAt(scene, object)) && !(word === 'in' && isDated(scene, object)))
      end = objectEnd;
  }
  return { links, end, readTo };
}

function isDated(scene: RoleScene, index: number): boolean {
  return (
    scene.tokens[index]?.kind === 'number' ||
    /^(?:recent|late|early|mid-|question|charge|town|attendance|interview|exile|prison|custody|retirement|life)/.test(keyAt(scene, index))
  );
}

/** The end of what a link governs: a name with all its words ("Institute for Peace and Democracy"), plain nouns, or a person with a title. */
function readObject(scene: RoleScene, from: number, inside: (i: number) => boolean, mayBePerson: boolean): number {
  const named = scene.nameEnd[from] ?? 0;
  let at = Math.max(named, from);
  while (inside(at)) {
    const standing = scene.standings[scene.personAt[at] ?? -1];
    if (standing && at === standing.firstToken) {
      // "adviser to President Roth" goes on, "ambassador to Britain Lena Roth" and "Minister of Justice Lena Roth" end before the name.
      const honored = at === from + 1 && HONORIFICS.has(keyAt(scene, from));
      if (at > from && !mayBePerson && !honored) break;
      // "the Forum for [Authors] Lena Roth": several are no title of one.
      const title = headBefore(scene, at, from);
      if (at > from && !honored && (!title || title.plural) && !HONORIFICS.has(keyAt(scene, at - 1))) break;
      at = standing.endToken;
      if (!isPossessive(scene, at)) break;
      continue;
    }
    const key = keyAt(scene, at);
    // "Mayor of Harlow [Mr] Ivo Marsh"
    if (at > from && beginsHonored(scene, at) && isCapital(scene, at - 1) && !headBefore(scene, at, from)) break;
    // "for the Harbour Times [covering trade]"
    if (at > from && isCapital(scene, at - 1) && /^\p{Ll}{4,}ing$/u.test(scene.tokens[at]?.text ?? '')) break;
    // "on Roth’s [run]": behind an owner a stop word is a noun.
    if (isNominal(scene, at) || (at > from && isPossessive(scene, at - 1) && scene.tokens[at]?.kind === 'word')) {
      at++;
      continue;
    }
    if (at === from) break;
    // "the U.S.[-]Ruritania Trade Commission"
    if (isHyphen(scene, at)) {
      at++;
      continue;
    }
    if ((key === 'and' || key === '&') && continuesName(scene, from, at)) {
      at++;
      continue;
    }
    if (key === ',' && continuesList(scene, at, inside)) {
      at++;
      continue;
    }
    break;
  }
  return closed(scene, at, inside);
}

/** "anchor of the Star’s [“Evening Hour”]": behind an owner the title that is quoted belongs to it; without one the owner stands for itself. */
function closed(scene: RoleScene, end: number, inside: (i: number) => boolean): number {
  if (!isPossessive(scene, end - 1)) return end;
  const quoted = /^["“]$/.test(keyAt(scene, end)) ? quotedEnd(scene, end, inside) : end;
  return quoted > end ? quoted : end - 1;
}

const LONGEST_QUOTED = 12;

/** The end of a title in quotation marks that begins here: "author of [“The Mill”]"; the same place where none does. */
function quotedEnd(scene: RoleScene, from: number, inside: (i: number) => boolean): number {
  let at = from + 1;
  while (inside(at) && at < from + LONGEST_QUOTED && !/^["”]$/.test(keyAt(scene, at))) at++;
  return /^["”]$/.test(keyAt(scene, at)) ? at + 1 : from;
}

/** Does a form of address stand here, or several, before a name: "[Prof. Dr.] Ida Holm"? */
function beginsHonored(scene: RoleScene, index: number): boolean {
  let at = index;
  while (HONORIFICS.has(keyAt(scene, at))) at++;
  return at > index && scene.standings[scene.personAt[at] ?? -1]?.firstToken === at && together(scene, index, at);
}

/** "Strategic [and] International Studies", "information [and] public relations", but not "Yale [and] author of". */
function continuesName(scene: RoleScene, from: number, and: number): boolean {
  const next = and + 1;
  if (!isNominal(scene, next) || (scene.personAt[next] ?? -1) >= 0) return false;
  let end = next;
  while (isNominal(scene, end) && together(scene, and, end)) end++;
  if (headBefore(scene, end, next)) return false;
  // "AI and automation": a field that is written in capitals.
  if (/^(?:AI|IT|HR|PR|R&D|IP|ESG|VR|AR)$/.test(scene.tokens[and - 1]?.text ?? '') && !isCapital(scene, next)) return true;
  if (isCapital(scene, and - 1) !== isCapital(scene, next)) return false;
  if (!isCapital(scene, next)) return true;
  // Between capitals only inside a name: its first word opens one, or a link stands before it.
  for (let i = from; i >= from - 4 && i >= 0; i--) if (BODY_OPENERS.has(keyAt(scene, i))) return true;
  for (let i = from; i < end; i++) if (BODY_OPENERS.has(keyAt(scene, i)) && isCapital(scene, i)) return true;
  return keyAt(scene, from - 1) === 'of' || keyAt(scene, from - 1) === 'for' || keyAt(scene, from - 2) === 'of';
}

/** "minister of industry[,] investment and commerce": nouns, a comma, nouns, then "and". */
function continuesList(scene: RoleScene, comma: number, inside: (i: number) => boolean): boolean {
  const large = isCapital(scene, comma - 1);
  let at = comma + 1;
  for (let words = 0; words < 7 && inside(at); words++, at++) {
    const key = keyAt(scene, at);
    if ((scene.personAt[at] ?? -1) >= 0) return false;
    if (key === 'and' || key === '&') {
      if (at === comma + 1 && !large) return false;
      let end = at + 1;
      while (isNominal(scene, end) && together(scene, at, end)) end++;
      if (end === at + 1 || headBefore(scene, end, at + 1) || (scene.personAt[at + 1] ?? -1) >= 0) return false;
      return isCapital(scene, at + 1) === large;
    }
    if (key === ',') continue;
    if (!isNominal(scene, at) || isCapital(scene, at) !== large) return false;
    if (!large && headBefore(scene, at + 1, at)) return false;
  }
  return false;
}
