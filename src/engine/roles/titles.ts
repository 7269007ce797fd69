import { COUNTRY_OF_ADJECTIVE, COUNTRY_OF_NAME } from '../words/countries.ts';
import { PARTY_OF } from '../words/parties.ts';
import { REGION_OF } from '../words/regions.ts';
import {
  ADJECTIVES_IN_ING,
  AFTER_HEAD,
  BODY_OPENERS,
  DETERMINERS,
  FORMER,
  FORMER_PREFIX,
  KNOWN_BODIES,
  LINKS,
  SMALL_OPENERS,
  TITLE_WORDS,
  TRIMMED,
} from '../words/role-words.ts';
import { HONORIFICS } from '../words/titles.ts';
import { type Finding, findingOf, type Reading } from './finding.ts';
import {
  beforeInitials,
  headBefore,
  isBygone,
  isNominal,
  joinsPossessor,
  type RolePhrase,
  readRolePhrase,
  trimmed,
} from './role-phrase.ts';
import { atEach, isCapital, isPossessive, keyAt, once, type RoleScene, type Standing, together } from './scene.ts';

const LONGEST_TITLE = 12;

/**
 * Titles straight before a name, stacked, paired or shared: "former Ruritanian trade minister Ivo Marsh", "Brightwell founder and chief executive Tom Aker",
 * "Sens. Ada Brook and Lee Tan", "Minister of Trade and Industry Ida Holm".
 */
export const titlesBefore = (scene: RoleScene): Reading =>
  atEach(scene, ({ person, firstToken, endToken }, index) => {
    const findings: Finding[] = [];
    const phrase = titleBefore(scene, firstToken);
    if (!phrase) return findings;
    for (const part of [...splitRank(scene, phrase), pairedBefore(scene, phrase)]) if (part) findings.push(findingOf(scene, person, part));
    if (phrase.plural) for (const other of sharers(scene, index, endToken)) findings.push(findingOf(scene, other, phrase));
    return findings;
  });

/** Where a name begins with its honorifics and with the initials of the office before it: "Minister [Dr. Ida Holm]", "Chief Justice [(CJ) Ida Holm]". */
export function honoredStart(scene: RoleScene, nameStart: number): number {
  let start = nameStart;
  while (
    start > 0 &&
    (HONORIFICS.has(keyAt(scene, start - 1)) || (start < nameStart && /^(?:the|rt|right)$/.test(keyAt(scene, start - 1)))) &&
    // "First [Lady]"
    !(keyAt(scene, start - 1) === 'lady' && keyAt(scene, start - 2) === 'first') &&
    together(scene, start - 1, nameStart)
  )
    start--;
  return beforeInitials(scene, start);
}

/** The title that ends where the name begins; null where none does. */
export function titleBefore(scene: RoleScene, nameStart: number): RolePhrase | null {
  const end = honoredStart(scene, nameStart);
  // "… talks with the Star's Lena Roth": an owner is no title.
  if (end === 0 || !together(scene, end - 1, nameStart) || isPossessive(scene, end - 1)) return null;
  const title = titleEndingAt(scene, end);
  if (title && isObjectOfClause(scene, title, nameStart)) return null;
  // "Minister of [Justice] Ida Holm"
  if (title && title.start === title.headStart && LINKS.has(keyAt(scene, title.start - 1))) return officeWithLinks(scene, end) ?? (title.plural ? null : title); // biome-ignore format: one test
  return title ?? officeWithLinks(scene, end);
}

/** "a hotelier [Roth picked]": a small noun with an article before a bare surname opens a relative clause. */
function isObjectOfClause(scene: RoleScene, title: RolePhrase, nameStart: number): boolean {
  const standing = scene.standings[scene.personAt[nameStart] ?? -1];
  const bare = standing !== undefined && standing.endToken - standing.firstToken === 1;
  return bare && (title.opening === 'indefinite' || title.opening === 'definite') && isSmall(scene, title.headStart);
}

function titleEndingAt(scene: RoleScene, end: number): RolePhrase | null {
  let headEnd = end;
  let found = headBefore(scene, headEnd);
  if (!found && AFTER_HEAD.has(keyAt(scene, end - 1))) {
    headEnd--;
    found = headBefore(scene, headEnd);
  }
  // "at 5 PM Eastern" names no prime minister.
  if (!found || (found.head === 'pm' && scene.tokens[found.start - 1]?.kind === 'number')) return null;
  // "a film that [stars] Lena Roth"
  if (found.plural && /^(?:that|which|who|it|also)$/.test(keyAt(scene, found.start - 1))) return null;
  const start = titleStart(scene, found.start, end, found.head);
  const { first, former } = trimmed(scene, start, found.start);
  const bygone = isBygone(scene, keyAt(scene, first)) || isBygone(scene, keyAt(scene, first - 1));
  const before = keyAt(scene, start - 1);
  return {
    start: first,
    headStart: found.start,
    headEnd,
    head: found.head,
    plural: found.plural,
    end,
    readTo: end,
    links: [],
    former: former || bygone,
    opening:
      before === 'a' || before === 'an' ? 'indefinite' : before === 'the' ? 'definite' : DETERMINERS.has(before) ? 'possessive' : 'bare',
  };
}

/** How far back the words of a title go from its head. */
function titleStart(scene: RoleScene, headStart: number, end: number, head: string): number {
  let start = headStart;
  const headline = isHeadline(scene, end - 1);
  while (start > 0 && together(scene, start - 1, end - 1) && end - start < LONGEST_TITLE) {
    const previous = start - 1;
    const key = keyAt(scene, previous);
    if ((scene.personAt[previous] ?? -1) >= 0 && !isPossessive(scene, start)) {
      // "a Roth spokesman": whose it is belongs to the title, what stands before that does not.
      const standing = scene.standings[scene.personAt[previous] ?? -1];
      start = standing ? standing.firstToken : start;
      if (FORMER.has(keyAt(scene, start - 1)) && together(scene, start - 1, end - 1)) start--;
      break;
    }
    // "JUST [WATCHED] Sen. Roth": shouted words before a title that is not.
    if (isShouted(scene, previous) && isShouted(scene, previous - 1) && !isShouted(scene, headStart)) break;
    // "by respecting Congressman Tan", but "acting governor Tan"
    if (/^\p{Ll}{3,}ing$/u.test(scene.tokens[previous]?.text ?? '') && !ADJECTIVES_IN_ING.has(key)) break;
    // "police [press liaison officer] Superintendent Roth": the office before a rank, whole.
    const office = RANKS.has(head) && start <= headStart ? headBefore(scene, start) : null;
    if (office && office.start < previous && isSmall(scene, previous)) {
      start = office.start;
      continue;
    }
    // "planes that transport President Roth": before words written large only what is known to open a title.
    if (
      (isCapital(scene, start) || isCapital(scene, headStart)) &&
      isSmall(scene, previous) &&
      !opensTitle(key) &&
      !(RANKS.has(head) && headBefore(scene, start))
    )
      break;
    // "press Ruritania’s prime minister Ida Holm"
    if (isPossessive(scene, start + 1) && start + 1 < headStart && isSmall(scene, previous) && key !== 'of') break;
    // "Harlow Health Agency [(HHA)] chief"
    const named = beforeInitials(scene, start);
    if (named < start && isCapital(scene, named - 1)) {
      start = named - 1;
      continue;
    }
    const nominal = isNominal(scene, previous) || isPossessive(scene, previous) || key === 'then';
    // "Housing and Urban Development Secretary"
    const joins =
      key === 'and' &&
      isCapital(scene, start) &&
      isCapital(scene, previous - 1) &&
      (scene.personAt[previous - 1] ?? -1) < 0 &&
      /secretary|minister|commissioner/.test(head) &&
      !headBefore(scene, previous);
    // "former Brightwell and Harlow Times editor"
    const both =
      key === 'and' &&
      isCapital(scene, start) &&
      isCapital(scene, previous - 1) &&
      FORMER.has(keyAt(scene, capitalsStart(scene, previous) - 1));
    // "Department of Correction spokesman"
    const ofBody =
      key === 'of' && isCapital(scene, start) && BODY_OPENERS.has(keyAt(scene, previous - 1)) && isCapital(scene, previous - 1);
    if (!nominal && !joins && !both && !ofBody && !(joinsPossessor(scene, previous) && !headBefore(scene, previous))) break;
    if (headline && !belongsInHeadline(scene, previous)) break;
    start--;
  }
  while (start < headStart && isPossessive(scene, start)) start++;
  return start;
}

const isShouted = (scene: RoleScene, index: number): boolean => /^\p{Lu}{4,}$/u.test(scene.tokens[index]?.text ?? '');

/** Where the run of words written large that ends before a place begins. */
function capitalsStart(scene: RoleScene, end: number): number {
  let at = end;
  while (isCapital(scene, at - 1) && (scene.personAt[at - 1] ?? -1) < 0 && together(scene, at - 1, end)) at--;
  return at;
}

function isSmall(scene: RoleScene, index: number): boolean {
  return /^\p{Ll}/u.test(scene.tokens[index]?.text ?? '') && !isPossessive(scene, index);
}

/** "[opposition] Labour leader", "[former] President", "[liberal] Justice", "[pro-government] MP", "[police] Sgt." */
function opensTitle(key: string): boolean {
  return (
    FORMER.has(key) ||
    FORMER_PREFIX.test(key) ||
    TRIMMED.has(key) ||
    SMALL_OPENERS.has(key) ||
    /^(?:pro|anti|non)-/.test(key) ||
    /(?:ed|al|ary|ist|ive|wing)$/.test(key) ||
    key === 'and' ||
    key === 'of'
  );
}

/** "Minister of Trade and Industry Ida Holm", "Ruritania's ambassador to Britain Ivo Marsh": the office goes on with a link up to the name. */
function officeWithLinks(scene: RoleScene, end: number): RolePhrase | null {
  for (let at = end - 2; at > end - 14 && at > 0 && together(scene, at, end - 1); at--) {
    const key = keyAt(scene, at);
    if (LINKS.has(key)) {
      const head = headBefore(scene, at);
      if (!head || head.plural) continue;
      const phrase = readRolePhrase(scene, titleStart(scene, head.start, at, head.head));
      // "the successor to the sacked [Lena Roth]": the name is what the link leads to.
      const object = phrase?.links.at(-1)?.start ?? end;
      const leads = /^(?:the|a|an)$/.test(keyAt(scene, object - 1)) && object === end - 1 && isSmall(scene, object);
      if (phrase && phrase.readTo === end && phrase.headEnd === at && !leads) return phrase;
    } else if (/^[.;:!?”"“—–()]$/.test(key)) return null;
  }
  return null;
}

/** Ranks and degrees that stand between an office and the name: "army spokesman [Col.] Ivo Marsh". */
const RANKS = new Set(
  'general,gen,lieutenant general,lt gen,major general,maj gen,brigadier general,brig gen,admiral,adm,rear admiral,vice admiral,colonel,col,lieutenant colonel,lt col,captain,capt,major,maj,lieutenant,lt,sergeant,sgt,brigadier,professor,prof,senator,sen,judge,justice,archbishop,bishop,detective,inspector,superintendent,supt'.split(
    ',',
  ),
);

/** Heads that before a rank are part of it: "assistant professor", "attorney general". */
const PARTS_OF_RANKS = /^(?:assistant|associate|deputy|vice|secretary|director|inspector|major|lieutenant|attorney|brigadier|field)$/;

/** An office and a rank are two roles: "army spokesman" and "Col." */
function splitRank(scene: RoleScene, phrase: RolePhrase): RolePhrase[] {
  if (!RANKS.has(phrase.head) || phrase.headStart === phrase.start) return [phrase];
  const office = headBefore(scene, phrase.headStart, phrase.start);
  if (
    !office ||
    PARTY_OF.has(office.head) ||
    PARTS_OF_RANKS.test(office.head) ||
    (/^(?:inspector|superintendent|supt|sergeant|sgt|constable|justice|judge)$/.test(phrase.head) &&
      /^(?:chief|detective|police)$/.test(office.head))
  )
    return [phrase];
  return [
    { ...phrase, headStart: office.start, headEnd: phrase.headStart, head: office.head, end: phrase.headStart, readTo: phrase.headStart },
    { ...phrase, start: phrase.headStart },
  ];
}

/** "[Brightwell founder] and chief executive Tom Aker": the office before the "and". */
function pairedBefore(scene: RoleScene, phrase: RolePhrase): RolePhrase | null {
  let and = phrase.start - 1;
  // 'Guild president and "The Harbour" star Mia Cole'
  if (/^["”]$/.test(keyAt(scene, and))) {
    and--;
    while (and > phrase.start - LONGEST_TITLE && !/^["“]$/.test(keyAt(scene, and))) and--;
    and--;
  }
  while (TRIMMED.has(keyAt(scene, and)) || keyAt(scene, and) === 'alleged') and--;
  if (keyAt(scene, and) !== 'and' || phrase.plural || !together(scene, and - 1, phrase.headStart)) return null;
  const paired = titleEndingAt(scene, and);
  return paired && !paired.plural ? paired : null;
}

/** "Sens. Ada Brook (R-Ohio), Lee Tan and Mia Cole": the others of a list that a name opens, who share its plural title or its outlet. */
export function sharers(scene: RoleScene, index: number, from: number): Standing['person'][] {
  const others: Standing['person'][] = [];
  let at = from;
  for (let next = index + 1; next < scene.standings.length; next++) {
    const standing = scene.standings[next] as Standing;
    if (!together(scene, from - 1, standing.firstToken) || standing.firstToken - at > 9 || !isListGap(scene, at, standing.firstToken))
      break;
    others.push(standing.person);
    at = standing.endToken;
  }
  return others;
}

/** Between two names of one list: a comma or "and", maybe a state or place ("of Ohio", "(R-Ohio)", "in Kabul"), and no title of its own. */
export function isListGap(scene: RoleScene, from: number, to: number): boolean {
  let joined = false;
  for (let i = from; i < to; i++) {
    const key = keyAt(scene, i);
    if (key === ',' || key === 'and' || key === '&') joined = true;
    else if (key === '.' && isCapital(scene, i - 1)) continue;
    else if (!isCapital(scene, i) && !/^(?:of|in|from|the|\(|\)|-|–)$/.test(key)) return false;
    if (headBefore(scene, i + 1, from)) return false;
  }
  return joined;
}

function isHeadline(scene: RoleScene, token: number): boolean {
  const block = scene.document.sentences[scene.tokens[token]?.sentence ?? 0]?.block ?? 0;
  const kind = scene.document.blocks[block]?.kind;
  return kind === 'headline' || kind === 'heading';
}

/** In a headline any word may be large; a title keeps only what is known to belong there. */
function belongsInHeadline(scene: RoleScene, index: number): boolean {
  const key = keyAt(scene, index);
  const forms = [key, `${keyAt(scene, index - 1)} ${key}`, `${key} ${keyAt(scene, index + 1)}`];
  return (
    TITLE_WORDS.has(key) ||
    FORMER.has(key) ||
    BODY_OPENERS.has(key) ||
    isPossessive(scene, index) ||
    isPossessive(scene, index + 1) ||
    (scene.nameEnd[index] ?? 0) > index ||
    forms.some(
      (form) =>
        COUNTRY_OF_ADJECTIVE.has(form) || COUNTRY_OF_NAME.has(form) || PARTY_OF.has(form) || REGION_OF.has(form) || KNOWN_BODIES.has(form),
    ) ||
    (/^\p{Lu}{2,6}$/u.test(scene.tokens[index]?.text ?? '') && !isCapitalsLine(scene, scene.tokens[index]?.sentence ?? 0))
  );
}

/** Is the sentence without a small letter? */
const isCapitalsLine = once(({ document }, index: number): boolean => {
  const sentence = document.sentences[index];
  return sentence !== undefined && !/\p{Ll}/u.test(document.text.slice(sentence.start, sentence.end));
});
