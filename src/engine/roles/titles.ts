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
  atEach,
  isCapital,
  isPerson,
  isPossessive,
  keyAt,
  mentionAt,
  once,
  type PersonMention,
  type RoleContext,
  together,
} from './role-context.ts';
import {
  beforeInitials,
  type Head,
  headBefore,
  isBygone,
  isNominal,
  joinsPossessor,
  type RolePhrase,
  readRolePhrase,
  trimmed,
} from './role-phrase.ts';

const LONGEST_TITLE = 12;

/**
 * Titles straight before a name, stacked, paired or shared: "former Ruritanian trade minister Ivo Marsh", "Brightwell founder and chief executive Tom Aker",
 * "Sens. Ada Brook and Lee Tan", "Minister of Trade and Industry Ida Holm".
 */
export const titlesBefore = (context: RoleContext): Reading =>
  atEach(context, ({ person, firstToken, endToken }, index) => {
    const findings: Finding[] = [];
    const phrase = titleBefore(context, firstToken);
    if (!phrase) return findings;
    for (const part of [...splitRank(context, phrase), pairedBefore(context, phrase)])
      if (part) findings.push(findingOf(context, person, part));
    if (phrase.plural) for (const other of sharers(context, index, endToken)) findings.push(findingOf(context, other, phrase));
    return findings;
  });

/** Where a name begins with its honorifics and with the initials of the office before it: "Minister [Dr. Ida Holm]", "Chief Justice [(CJ) Ida Holm]". */
export function honoredStart(context: RoleContext, nameStart: number): number {
  let start = nameStart;
  while (
    start > 0 &&
    (HONORIFICS.has(keyAt(context, start - 1)) || (start < nameStart && /^(?:the|rt|right)$/.test(keyAt(context, start - 1)))) &&
    // "First [Lady]"
    !(keyAt(context, start - 1) === 'lady' && keyAt(context, start - 2) === 'first') &&
    together(context, start - 1, nameStart)
  )
    start--;
  return beforeInitials(context, start);
}

/** The title that ends where the name begins; null where none does. */
export function titleBefore(context: RoleContext, nameStart: number): RolePhrase | null {
  const end = honoredStart(context, nameStart);
  // "… talks with the Star's Lena Roth": an owner is no title.
  if (end === 0 || !together(context, end - 1, nameStart) || isPossessive(context, end - 1)) return null;
  const title = titleEndingAt(context, end);
  if (title && isObjectOfClause(context, title, nameStart)) return null;
  // "Minister of [Justice] Ida Holm"
  if (title && (title.start < title.headStart || !LINKS.has(keyAt(context, title.start - 1)))) return title;
  return officeWithLinks(context, end) ?? (title?.plural ? null : title);
}

/** "a hotelier [Roth picked]": a small noun with an article before a bare surname opens a relative clause. */
function isObjectOfClause(context: RoleContext, title: RolePhrase, nameStart: number): boolean {
  const mention = mentionAt(context, nameStart);
  const bare = mention !== undefined && mention.endToken - mention.firstToken === 1;
  return bare && (title.opening === 'indefinite' || title.opening === 'definite') && isSmall(context, title.headStart);
}

function titleEndingAt(context: RoleContext, end: number): RolePhrase | null {
  let headEnd = end;
  let found = headBefore(context, headEnd);
  if (!found && AFTER_HEAD.has(keyAt(context, end - 1))) {
    headEnd--;
    found = headBefore(context, headEnd);
  }
  // "at 5 PM Eastern" names no prime minister.
  if (!found || (found.head === 'pm' && context.tokens[found.start - 1]?.kind === 'number')) return null;
  // "a film that [stars] Lena Roth"
  if (found.plural && /^(?:that|which|who|it|also)$/.test(keyAt(context, found.start - 1))) return null;
  const start = titleStart(context, found, end);
  const { first, former } = trimmed(context, start, found.start);
  const bygone = isBygone(context, keyAt(context, first)) || isBygone(context, keyAt(context, first - 1));
  const before = keyAt(context, start - 1);
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

/** Whether the word at a place, before the words of a title gathered so far, ends it, or belongs to it. */
type TitleRule = (context: RoleContext, at: number, head: Head) => boolean;
type TitleRules = readonly (readonly [rule: TitleRule, example: string, told: string])[];

/** Words that are no part of a title, each rule with an example and what it says of the name in brackets. */
export const TITLE_ENDS: TitleRules = [
  [
    // Shouted words before a title that is not.
    (context, at, head) => isShouted(context, at) && isShouted(context, at - 1) && !isShouted(context, head.start),
    'MUCH WATCHED Sen. [Lee Tan] left.',
    'Sen. | ',
  ],
  [
    (context, at) => /^(?:1[89]|20)\d\d$/.test(keyAt(context, at)) && keyAt(context, at - 1) === 'in',
    'In 1976 President [Ada Brook] said so.',
    'President | ',
  ],
  [
    // But "acting governor Tan".
    (context, at) => /^\p{Ll}{3,}ing$/u.test(context.tokens[at]?.text ?? '') && !ADJECTIVES_IN_ING.has(keyAt(context, at)),
    'It began by respecting congressman [Lee Tan].',
    'congressman | ',
  ],
  [
    // Before words written large only what is known to open a title.
    (context, at, head) =>
      (isCapital(context, at + 1) || isCapital(context, head.start)) &&
      isSmall(context, at) &&
      !opensTitle(keyAt(context, at)) &&
      !officeBefore(context, at + 1, head),
    'They fly planes that transport President [Ada Brook].',
    'President | ',
  ],
  [
    (context, at, { start }) => isPossessive(context, at + 2) && at + 2 < start && isSmall(context, at) && keyAt(context, at) !== 'of',
    'They will reveal Ruritania’s prime minister [Ida Holm].',
    'Ruritania’s prime minister | Ruritania',
  ],
];

/** Words that a title goes on with. */
export const TITLE_WORDS_BEFORE: TitleRules = [
  [
    (context, at) => isNominal(context, at) || keyAt(context, at) === 'then',
    'The vote pleased former Kenyan trade minister [Ivo Marsh].',
    '(over) former Kenyan trade minister | Kenya',
  ],
  [
    (context, at, { head }) =>
      joinsLarge(context, at) && !isPerson(context, at - 1) && /secretary|minister|commissioner/.test(head) && !headBefore(context, at),
    'They met Housing and Urban Development Secretary [Ida Holm].',
    'Housing and Urban Development Secretary | ',
  ],
  [
    (context, at) => joinsLarge(context, at) && keyAt(context, at - 1) === 'ways' && keyAt(context, at + 1) === 'means',
    'They met House Ways and Means Chairman [Ivo Marsh].',
    'House Ways and Means Chairman | House Ways and Means',
  ],
  [
    (context, at) => joinsLarge(context, at) && FORMER.has(keyAt(context, capitalsStart(context, at) - 1)),
    'They met former Brightwell and Harlow Times editor [Ida Holm].',
    '(over) former Brightwell and Harlow Times editor | Brightwell and Harlow Times',
  ],
  [
    (context, at) =>
      keyAt(context, at) === 'of' && isCapital(context, at + 1) && isCapital(context, at - 1) && BODY_OPENERS.has(keyAt(context, at - 1)),
    'They asked Department of Correction spokesman [Ivo Marsh].',
    'Department of Correction spokesman | Department of Correction',
  ],
  [
    (context, at) => joinsPossessor(context, at) && !headBefore(context, at),
    'They asked Rivers of Harlow’s director [Ivo Marsh].',
    'Rivers of Harlow’s director | Rivers of Harlow',
  ],
];

/** "Housing [and] Urban Development" */
const joinsLarge = (context: RoleContext, at: number): boolean =>
  keyAt(context, at) === 'and' && isCapital(context, at + 1) && isCapital(context, at - 1);

/** How far back the words of a title go from its head. */
function titleStart(context: RoleContext, head: Head, end: number): number {
  let start = head.start;
  while (start > 0 && together(context, start - 1, end - 1) && end - start < LONGEST_TITLE) {
    if (isPerson(context, start - 1) && !isPossessive(context, start)) return ownerStart(context, start, end);
    const before = wordsBefore(context, start, end, head);
    if (before === start) break;
    start = before;
  }
  while (start < head.start && isPossessive(context, start)) start++;
  return start;
}

/** "police [press liaison officer] Superintendent Roth": the office of one person that ends before a rank; null where none does. */
function officeBefore(context: RoleContext, end: number, { head }: Head): Head | null {
  const office = RANKS.has(head) ? headBefore(context, end) : null;
  return office?.plural ? null : office;
}

/** Where a title's words that end before `start` begin; the same place where there are none. */
function wordsBefore(context: RoleContext, start: number, end: number, head: Head): number {
  const at = start - 1;
  const office = isSmall(context, at) ? officeBefore(context, start, head) : null;
  if (office && office.start < at) return office.start;
  if (TITLE_ENDS.some(([ends]) => ends(context, at, head))) return start;
  // "Harlow Health Agency [(HHA)] chief"
  const named = beforeInitials(context, start);
  if (named < start && isCapital(context, named - 1)) return named - 1;
  const goesOn = TITLE_WORDS_BEFORE.some(([belongs]) => belongs(context, at, head));
  return goesOn && (!isHeadline(context, end - 1) || belongsInHeadline(context, at)) ? at : start;
}

/** "a former [Roth] spokesman": whose it is belongs to the title, what stands before that does not. */
function ownerStart(context: RoleContext, start: number, end: number): number {
  const owner = mentionAt(context, start - 1)?.firstToken ?? start;
  return FORMER.has(keyAt(context, owner - 1)) && together(context, owner - 1, end - 1) ? owner - 1 : owner;
}

const isShouted = (context: RoleContext, index: number): boolean => /^\p{Lu}{4,}$/u.test(context.tokens[index]?.text ?? '');

/** Where the run of words written large that ends before a place begins. */
function capitalsStart(context: RoleContext, end: number): number {
  let at = end;
  while (isCapital(context, at - 1) && !isPerson(context, at - 1) && together(context, at - 1, end)) at--;
  return at;
}

function isSmall(context: RoleContext, index: number): boolean {
  return /^\p{Ll}/u.test(context.tokens[index]?.text ?? '') && !isPossessive(context, index);
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
function officeWithLinks(context: RoleContext, end: number): RolePhrase | null {
  for (let at = end - 2; at > end - 14 && at > 0 && together(context, at, end - 1); at--) {
    const key = keyAt(context, at);
    if (LINKS.has(key)) {
      const head = headBefore(context, at);
      if (!head || head.plural) continue;
      const phrase = readRolePhrase(context, titleStart(context, head, at));
      // "the successor to the sacked [Lena Roth]": the name is what the link leads to.
      const object = phrase?.links.at(-1)?.start ?? end;
      const leads = /^(?:the|a|an)$/.test(keyAt(context, object - 1)) && object === end - 1 && isSmall(context, object);
      if (phrase && phrase.readTo === end && phrase.headEnd === at && !leads) return phrase;
    } else if (/^[.;:!?”"“—–()]$/.test(key)) return null;
  }
  return null;
}

/** Ranks and degrees that stand between an office and the name: "army spokesman [Col.] Ivo Marsh". */
const RANKS = new Set(
  'general,gen,lieutenant general,lt gen,major general,maj gen,brigadier general,brig gen,admiral,adm,rear admiral,vice admiral,colonel,col,lieutenant colonel,lt col,captain,capt,major,maj,lieutenant,lt,sergeant,sgt,brigadier,professor,prof,senator,sen,representative,rep,congressman,congresswoman,gov,judge,justice,archbishop,bishop,detective,inspector,superintendent,supt'.split(
    ',',
  ),
);

/** Heads that before a rank are part of it: "assistant professor", "attorney general". */
const PARTS_OF_RANKS =
  /^(?:assistant|associate|deputy|vice|secretary|director|inspector|major|maj|lieutenant|lt|attorney|brigadier|brig|field)$/;

/** An office and a rank are two roles: "army spokesman" and "Col." */
function splitRank(context: RoleContext, phrase: RolePhrase): RolePhrase[] {
  if (!RANKS.has(phrase.head) || phrase.headStart === phrase.start) return [phrase];
  // "Rear [Adm.]"
  const rank = phrase.headStart - (/^(?:rear|vice)$/.test(keyAt(context, phrase.headStart - 1)) ? 1 : 0);
  const office = headBefore(context, rank, phrase.start);
  if (
    !office ||
    PARTY_OF.has(office.head) ||
    PARTS_OF_RANKS.test(office.head) ||
    (/^(?:inspector|superintendent|supt|sergeant|sgt|constable|justice|judge)$/.test(phrase.head) &&
      /^(?:chief|detective|police)$/.test(office.head))
  )
    return [phrase];
  return [
    { ...phrase, headStart: office.start, headEnd: rank, head: office.head, end: rank, readTo: rank },
    { ...phrase, start: rank },
  ];
}

/** "[Brightwell founder] and chief executive Tom Aker": the office before the "and". */
function pairedBefore(context: RoleContext, phrase: RolePhrase): RolePhrase | null {
  let and = phrase.start - 1;
  // 'Guild president and "The Harbour" star Mia Cole'
  if (/^["”]$/.test(keyAt(context, and))) {
    and--;
    while (and > phrase.start - LONGEST_TITLE && !/^["“]$/.test(keyAt(context, and))) and--;
    and--;
  }
  while (TRIMMED.has(keyAt(context, and)) || keyAt(context, and) === 'alleged') and--;
  if (keyAt(context, and) !== 'and' || phrase.plural || !together(context, and - 1, phrase.headStart)) return null;
  const paired = titleEndingAt(context, and);
  return paired && !paired.plural ? paired : null;
}

/** "Sens. Ada Brook (R-Ohio), Lee Tan and Mia Cole": the others of a list that a name opens, who share its plural title or its outlet. */
export function sharers(context: RoleContext, index: number, from: number): PersonMention['person'][] {
  const others: PersonMention['person'][] = [];
  let at = from;
  for (let next = index + 1; next < context.personMentions.length; next++) {
    const mention = context.personMentions[next] as PersonMention;
    if (!together(context, from - 1, mention.firstToken) || mention.firstToken - at > 9 || !isListGap(context, at, mention.firstToken))
      break;
    others.push(mention.person);
    at = mention.endToken;
  }
  return others;
}

/** Between two names of one list: a comma or "and", maybe a state or place ("of Ohio", "(R-Ohio)", "in Kabul"), and no title of its own. */
export function isListGap(context: RoleContext, from: number, to: number): boolean {
  let joined = false;
  for (let i = from; i < to; i++) {
    const key = keyAt(context, i);
    if (key === ',' || key === 'and' || key === '&') joined = true;
    else if (key === '.' && isCapital(context, i - 1)) continue;
    else if (!isCapital(context, i) && !/^(?:of|in|from|the|\(|\)|-|–)$/.test(key)) return false;
    if (headBefore(context, i + 1, from)) return false;
  }
  return joined;
}

function isHeadline(context: RoleContext, token: number): boolean {
  const block = context.document.sentences[context.tokens[token]?.sentence ?? 0]?.block ?? 0;
  const kind = context.document.blocks[block]?.kind;
  return kind === 'headline' || kind === 'heading';
}

/** In a headline any word may be large; a title keeps only what is known to belong there. */
function belongsInHeadline(context: RoleContext, index: number): boolean {
  const key = keyAt(context, index);
  const forms = [key, `${keyAt(context, index - 1)} ${key}`, `${key} ${keyAt(context, index + 1)}`];
  return (
    TITLE_WORDS.has(key) ||
    FORMER.has(key) ||
    BODY_OPENERS.has(key) ||
    isPossessive(context, index) ||
    isPossessive(context, index + 1) ||
    (context.nameEnd[index] ?? 0) > index ||
    forms.some(
      (form) =>
        COUNTRY_OF_ADJECTIVE.has(form) || COUNTRY_OF_NAME.has(form) || PARTY_OF.has(form) || REGION_OF.has(form) || KNOWN_BODIES.has(form),
    ) ||
    (/^\p{Lu}{2,6}$/u.test(context.tokens[index]?.text ?? '') && !isCapitalsLine(context, context.tokens[index]?.sentence ?? 0))
  );
}

/** Is the sentence without a small letter? */
const isCapitalsLine = once(({ document }, index: number): boolean => {
  const sentence = document.sentences[index];
  return sentence !== undefined && !/\p{Ll}/u.test(document.text.slice(sentence.start, sentence.end));
});
