import { RELATION_OF } from '../words/kin.ts';
import { DETERMINERS, FORMER_PREFIX, TRIMMED } from '../words/role-words.ts';
import { type Finding, findingOf, type Reading } from './finding.ts';
import { atEach, isCapital, isPerson, isPossessive, keyAt, once, type PersonMention, type RoleContext, together } from './role-context.ts';
import { firstPerson, headBefore, type RolePhrase, readRolePhrase } from './role-phrase.ts';
import { honoredStart, isListGap, titleBefore } from './titles.ts';

/** Open an apposition behind a name: "Lena Roth, an economist", "Lena Roth — head of …", "Lena Roth (mayor of …)". */
const OPENS = new Set([',', '—', '–', '-', '--', '(']);
/** May follow an apposition that no comma closes. */
const CLOSES =
  /^(?:[,.;:!?()—–…"”’']|--|who|whose|which|that|said|says|told|tells|added|and|but|in|on|at|as|when|where|while|near|based|better|widely|popularly|formerly|speaking|wrote|writes|from|since|under|during|with|to|for|because|of|by|between|before|after|until|also|whom|-)$/;
/** A reduced relative clause that a definite phrase may take: "the rebel leader [killed] in the raid". */
const REDUCED =
  /^(?:killed|known|based|named|appointed|responsible|charged|accused|convicted|elected|hired|ousted|born|credited|tasked|leading|running|representing|overseeing|covering|seeking|specializing|specialising)$/;
const CLOSES_DEFINITE = /^(?:[,.;:!?)—–”"]|--|who|and|in|at|on|near|since|under|from|until|as)$/;
const MOST_PARTS = 5;

/** Appositions behind a name, any number of them: "Lena Roth, 54, a professor of law at Marlow University and author of …, said". */
export const appositionsAfter = (context: RoleContext): Reading =>
  atEach(context, (mention, index) => {
    const { parts } = phrasesAfter(context, mention);
    return parts.length
      ? parts.map(({ phrase, former }) => findingOf(context, mention.person, phrase, { former }))
      : sharedAfter(context, index);
  });

/** "Ada Brook and Lee Tan, professors of law at Marlow University, said": a role in the plural that closes a list of names. */
function sharedAfter(context: RoleContext, index: number): Finding[] {
  const last = context.personMentions[index] as PersonMention;
  if (keyAt(context, last.endToken) !== ',') return [];
  const phrase = readRolePhrase(context, last.endToken + 1);
  if (!phrase?.plural || (phrase.opening === 'definite' && !phrase.links.length) || !together(context, last.firstToken, phrase.start))
    return [];
  if (
    !/^(?:[,.;:)—–]|who|and|in|at|on|of|for|with|from)$/.test(keyAt(context, phrase.readTo)) &&
    together(context, phrase.start, phrase.readTo)
  )
    return [];
  const named = listUpTo(context, index);
  return named.some(({ firstToken }) => keyAt(context, firstToken - 1) === 'and')
    ? named.map(({ person }) => findingOf(context, person, phrase))
    : [];
}

/** Does a list go on from one name to the next, so many tokens behind it at most? */
function joinsNext(context: RoleContext, index: number, within: number): boolean {
  const [one, next] = [context.personMentions[index] as PersonMention, context.personMentions[index + 1]];
  if (!next || next.firstToken - one.endToken > within || !together(context, one.firstToken, next.firstToken)) return false;
  return isListGap(context, one.endToken, next.firstToken);
}

/** The names of a list that ends with this one, the last first. */
function listUpTo(context: RoleContext, index: number): PersonMention[] {
  let first = index;
  while (first > 0 && joinsNext(context, first - 1, 2)) first--;
  return context.personMentions.slice(first, index + 1).reverse();
}

/** The names of a list that begins with this one. */
export const listFrom = (context: RoleContext, index: number): readonly PersonMention[] =>
  context.personMentions.slice(index, listEnds(context, null)[index]);

/** For each name where the list that begins with it ends: a place in context.personMentions. */
const listEnds = once((context, _: null): readonly number[] => {
  const ends: number[] = [];
  for (let index = context.personMentions.length - 1; index >= 0; index--)
    ends[index] = joinsNext(context, index, 4) ? (ends[index + 1] as number) : index + 1;
  return ends;
});

/** The role phrases behind a name and where they end: a place in the tokens, the name's end where none follow. */
export function phrasesAfter(
  context: RoleContext,
  mention: PersonMention,
): { parts: { phrase: RolePhrase; former: boolean }[]; end: number } {
  const parts: { phrase: RolePhrase; former: boolean }[] = [];
  let at = afterName(context, mention.endToken);
  let end = at;
  for (let part = 0; part < MOST_PARTS && OPENS.has(keyAt(context, at)); part++) {
    const { from, former } = appositionStart(context, at + 1);
    if (!together(context, mention.firstToken, from)) break;
    const phrases = chain(context, from, keyAt(context, at));
    if (!phrases.length) break;
    for (const phrase of phrases) parts.push({ phrase, former });
    at = phrases.at(-1)?.readTo ?? from;
    if (keyAt(context, at) === ')') at++;
    end = at;
  }
  return { parts, end };
}

/** Where the words of an apposition begin, behind ages and kin, and whether they say that it is over: ", 54, now head of …", ", formerly an editor at …". */
function appositionStart(context: RoleContext, start: number): { from: number; former: boolean } {
  const isNumber = (at: number) => context.tokens[at]?.kind === 'number';
  let from = start;
  // ", 54,"
  while (isNumber(from) && /^[,)]$/.test(keyAt(context, from + 1)) && together(context, from, from + 1)) from += 2;
  if (keyAt(context, from) === 'aged' && isNumber(from + 1)) from += 3;
  // ", now 55 and Brightwell’s chief executive"
  const age = keyAt(context, from) === 'now' ? from + 1 : from;
  if (isNumber(age) && keyAt(context, age + 1) === 'and') from = age + 2;
  from = afterKin(context, from);
  const former = /^(?:once|formerly|previously)$/.test(keyAt(context, from));
  return { from: former || /^(?:now|currently|himself|herself|also|then)$/.test(keyAt(context, from)) ? from + 1 : from, former };
}

/** ", his son-in-law and chief of staff", ", the grandson of a mayor and party member": where the role begins behind what kin the person is. */
function afterKin(context: RoleContext, from: number): number {
  let at = from;
  while (DETERMINERS.has(keyAt(context, at))) at++;
  if (!RELATION_OF.has(keyAt(context, at))) return from;
  at++;
  if (keyAt(context, at) === 'of') {
    const end = at + LONGEST_KIN;
    while (at < end && keyAt(context, at) !== 'and' && /^\p{L}/u.test(keyAt(context, at))) at++;
  }
  return keyAt(context, at) === 'and' && together(context, from, at) ? at + 1 : from;
}

/** Words of "of the late party chairman Lee Tan". */
const LONGEST_KIN = 8;

/** "asked whether [Brightwell’s founder, …]": words that open a clause, and with it a subject. */
const OPENS_CLAUSE = /^(?:whether|that|because|if|though|although|as|since|after|before|where|until|unless|once|than)$/;

const FURTHEST_START = 24;
/** What may stand between a phrase and the name it introduces: "the mayor, Ada Brook", "a student named Ada Brook". */
const INTRODUCES = new Set([',', ':', 'named', 'called', '—', '–', '(']);

/** Appositions before a name: "The company's chief executive, Lena Roth, said", "a student named Lena Roth". */
export const appositionsBefore = (context: RoleContext): Reading =>
  atEach(context, (mention, index) =>
    phrasesBefore(context, mention, index).map((phrase) =>
      findingOf(context, mention.person, phrase, { former: isOusted(context, phrase.start) }),
    ),
  );

/** "They sacked the fund’s manager, Max Hill", "pushed out its head, …": whose office the verb before it ends. */
function isOusted(context: RoleContext, start: number): boolean {
  let at = start - 1;
  while (DETERMINERS.has(keyAt(context, at)) || TRIMMED.has(keyAt(context, at))) at--;
  if (keyAt(context, at) === 'out') return /^(?:pushed|forced|drove|voted|driven|threw)$/.test(keyAt(context, at - 1));
  return /^(?:ousted|fired|sacked|dismissed|deposed|replaced)$/.test(keyAt(context, at));
}

function phrasesBefore(context: RoleContext, { firstToken, endToken }: PersonMention, index: number): RolePhrase[] {
  const title = titleBefore(context, firstToken);
  // "The army's spokesman, Col. Ivo Marsh": the comma stands before the title.
  const comma = (title && title.links.length === 0 ? title.start : honoredStart(context, firstToken)) - 1;
  const sign = keyAt(context, comma);
  if (comma < 1 || !INTRODUCES.has(sign) || !together(context, comma - 1, firstToken)) return [];
  // "Through a spokesman, Roth’s office said"
  if (isPossessive(context, endToken) && sign === ',') return [];
  return appositionUpTo(context, comma, endToken, opensList(context, index));
}

/** The apposition between a place as far back as need be and the comma before a name. */
function appositionUpTo(context: RoleContext, comma: number, endToken: number, listed: boolean): RolePhrase[] {
  let found: RolePhrase[] = [];
  for (let at = comma - 1; at >= 0 && at > comma - FURTHEST_START && together(context, at, comma); at--) {
    const key = keyAt(context, at);
    if (/^[.;:!?”"“—–]$/.test(key) || (key === '(' && keyAt(context, at + 2) !== ')')) break;
    const phrases = mayOpen(context, at) ? phrasesUpTo(context, at, comma) : [];
    const [first] = phrases;
    // "[Ruritania’s prime minister and] chairman of the bank, Ada Brook": the longer chain, where it holds the shorter one.
    if (!first || phrases.length <= found.length) continue;
    // "the mayor, Ada Brook and Lee Tan" is a list; "the firm's founder, Ada Brook, …" is not.
    const isListed = listed && first.start === first.headStart && first.links.length === 0;
    if (isListed || isNewSubject(context, at, comma, endToken)) break;
    // "As policy director for the Harrow Fund, Lena Roth …"
    if (keyAt(context, at - 1) === 'as') return phrases;
    if (first.opening === 'bare' && !FORMER_PREFIX.test(key) && !isCapital(context, first.start) && first.links.length === 0) continue;
    found = phrases;
  }
  return found;
}

/** "the mayor, [Ada Brook] and Lee Tan" */
function opensList(context: RoleContext, index: number): boolean {
  const [one, next] = [context.personMentions[index] as PersonMention, context.personMentions[index + 1]];
  if (!next || next.firstToken - one.endToken > 3 || !together(context, one.endToken, next.firstToken)) return false;
  return isListGap(context, one.endToken, next.firstToken);
}

/** May an apposition before a name begin with this word? */
function mayOpen(context: RoleContext, at: number): boolean {
  const before = keyAt(context, at - 1);
  // "Bank of [Harlow]’s chief economist, Lena Roth": in the middle of a name; "the minister of [justice], Ada Brook": no title there.
  if (before === 'of' && ((isCapital(context, at) && isCapital(context, at - 2)) || headBefore(context, at - 1))) return false;
  return (
    DETERMINERS.has(keyAt(context, at)) ||
    at === 0 ||
    !together(context, at - 1, at) ||
    (isCapital(context, at) && OPENS_CLAUSE.test(before)) ||
    OPENS_PHRASE.test(before)
  );
}

const OPENS_PHRASE = /^(?:said|says|and|but|by|to|with|from|when|while|like|including|told|of|as|,)$/;

/** What one person is, from a place up to the comma; nothing where that is of several: "the senators", "the prime minister and his deputy". */
function phrasesUpTo(context: RoleContext, at: number, comma: number): RolePhrase[] {
  const phrases = chain(context, at, ',', comma);
  const isOfOne = phrases.every(
    ({ plural, opening }, index) => (!plural || isOneOfMany(context, at)) && (index === 0 || opening === 'bare'),
  );
  return isOfOne && phrases.at(-1)?.readTo === comma ? phrases : [];
}

/** "After meeting the mayor, [Roth] said", "According to a senior aide, [Roth] will go", "It sued over the new model, [Roth] says": an apposition is closed. */
function isNewSubject(context: RoleContext, at: number, comma: number, endToken: number): boolean {
  const begins = context.clauseStart[at] ?? at;
  const next = keyAt(context, endToken);
  // "She took over from Max Hill as mayor, Roth said": another's.
  if (keyAt(context, at - 1) === 'as' && firstPerson(context, begins, at) >= 0) return true;
  if (FRONTED.test(keyAt(context, begins)) && begins < at - 1 && !CLOSED.test(next)) return true;
  return /^(?:says|said|adds|added|told|wrote|writes)$/.test(next) && at > (context.clauseStart[comma] ?? comma) + 1;
}

/** Open a clause or a phrase that tells when or how the sentence's own subject acts. */
const FRONTED = /^(?:according|after|before|while|when|upon|since|by|during|despite|without|besides|following|rather|instead|in|at)$/;
/** Ends an apposition, or a list. */
const CLOSED = /^[,.;:)—–]$/;

/** "public figures such as Ada Brook, Lee Tan and Mia Cole": one of many of a kind. */
export const examples = (context: RoleContext): Reading =>
  atEach(context, ({ firstToken }, index) => {
    const end = honoredStart(context, firstToken);
    const such = keyAt(context, end - 2) === 'such' && keyAt(context, end - 1) === 'as';
    const like = keyAt(context, end - 1) === 'including' || keyAt(context, end - 1) === 'like';
    if ((!such && !like) || !together(context, end - 2, firstToken)) return [];
    let nounEnd = such ? end - 2 : end - 1;
    if (keyAt(context, nounEnd - 1) === ',') nounEnd--;
    const head = headBefore(context, nounEnd);
    if (!head?.plural) return [];
    let start = head.start;
    while (
      start > 0 &&
      together(context, start - 1, nounEnd) &&
      /\p{L}/u.test(keyAt(context, start - 1)) &&
      nounEnd - start < 4 &&
      isModifier(context, start - 1)
    )
      start--;
    const phrase = readRolePhrase(context, start);
    if (!phrase || phrase.headEnd !== nounEnd) return [];
    return listFrom(context, index).map((one) => findingOf(context, one.person, phrase));
  });

/** Between what several people are and their names: "the candidates [are] Ada Brook and Lee Tan". */
const EQUAL_MANY = /^(?:are|were|include|included|[:—–])$/;
const FURTHEST_GROUP = 12;

/** What names of a list are together; null where the words around the name at a place aren't of this kind. */
type GroupRule = (context: RoleContext, index: number, mention: PersonMention) => Finding[] | null;

const areTogether: GroupRule = (context, index, { firstToken, endToken }) => {
  if (!/^(?:are|were)$/.test(keyAt(context, endToken)) || keyAt(context, firstToken - 1) !== 'and') return null;
  const phrase = readRolePhrase(context, /^(?:both|all)$/.test(keyAt(context, endToken + 1)) ? endToken + 2 : endToken + 1);
  const isTold = phrase?.plural && (phrase.opening !== 'definite' || phrase.links.length > 0);
  return isTold ? shared(context, listUpTo(context, index), phrase) : [];
};

const introduced: GroupRule = (context, index, { firstToken }) => {
  const before = honoredStart(context, firstToken) - 1;
  const comma = keyAt(context, before) === ',';
  if ((!comma && !EQUAL_MANY.test(keyAt(context, before))) || !together(context, before - 1, firstToken)) return null;
  const named = listFrom(context, index);
  const last = named.at(-1) as PersonMention;
  if (named.length < 2 || keyAt(context, honoredStart(context, last.firstToken) - 1) !== 'and') return null;
  if (comma && together(context, firstToken, last.endToken) && !CLOSED.test(keyAt(context, last.endToken))) return null;
  const phrase = groupBefore(context, before, comma);
  return phrase && shared(context, named, phrase);
};

const shared = (context: RoleContext, named: readonly PersonMention[], phrase: RolePhrase): Finding[] =>
  named.length > 1 ? named.map(({ person }) => findingOf(context, person, phrase)) : [];

/** Ways to give a whole list of names its role, each with an example and what it says of the first name. */
export const GROUP_RULES: readonly (readonly [rule: GroupRule, example: string, told: string])[] = [
  [areTogether, '[Ada Brook] and [Lee Tan] are candidates for mayor.', 'candidate for mayor | '],
  [introduced, 'The two candidates, [Ada Brook] and [Lee Tan], spoke.', 'candidate | '],
];

/** A role of a whole list of names. */
export const groups = (context: RoleContext): Reading =>
  atEach(context, (mention, index) => {
    for (const [rule] of GROUP_RULES) {
      const found = rule(context, index, mention);
      if (found) return found;
    }
    return [];
  });

/** The role of several that ends at a place; behind a comma it needs a determiner or a number: "the mayors, …". */
function groupBefore(context: RoleContext, end: number, comma: boolean): RolePhrase | null {
  for (let at = end - 1; at > end - FURTHEST_GROUP && at >= 0 && together(context, at, end); at--) {
    if (/^[,.;:!?”"“—–]$/.test(keyAt(context, at))) return null;
    const opens = DETERMINERS.has(keyAt(context, at)) || COUNTED.test(keyAt(context, at));
    if (!opens && (comma || (at > 0 && together(context, at - 1, at)))) continue;
    const phrase = readRolePhrase(context, COUNTED.test(keyAt(context, at)) ? at + 1 : at);
    if (phrase?.plural && phrase.readTo === end) return phrase;
    if (opens) return null;
  }
  return null;
}

const COUNTED = /^(?:both|two|three|four|five|six|seven|eight|nine|ten|several|some|all|other)$/;

function isModifier(context: RoleContext, index: number): boolean {
  return isCapital(context, index) || /(?:al|ic|ive|ous|media|tech|opposition|party|cabinet|hedge|fund)$/.test(keyAt(context, index));
}

/** Behind a name and what is glued to it: "Ada Brook (R-Ohio)", "Ada Brook of Ohio". */
function afterName(context: RoleContext, end: number): number {
  let at = end;
  if (keyAt(context, at) === '(' && /^\p{Lu}{1,3}(?:[-–.]|$)/u.test(context.tokens[at + 1]?.text ?? '')) {
    while (keyAt(context, at) !== ')' && at < end + 8 && together(context, end - 1, at)) at++;
    return at + 1;
  }
  if (keyAt(context, at) === 'of' || keyAt(context, at) === 'from') {
    at++;
    while (at < end + 7 && together(context, end, at) && (isCapital(context, at) || /^(?:the|of|for)$/.test(keyAt(context, at)))) at++;
    return keyAt(context, at) === ',' ? at : end;
  }
  return end;
}

/** One apposition with what "and" adds to it: "a professor at Yale and author of …". `until` is where it must end at the latest. */
export function chain(context: RoleContext, from: number, opener: string, until = Number.POSITIVE_INFINITY): RolePhrase[] {
  const first = phraseAt(context, from, opener, until);
  if (!first) return [];
  const phrases = [first];
  let last = first;
  for (let more = 0; more < 3 && last.readTo < until; more++) {
    let at = last.readTo;
    if (keyAt(context, at) === ',' && keyAt(context, at + 1) === 'and') at++;
    if (keyAt(context, at) !== 'and' || !together(context, from, at + 1)) break;
    const next = phraseAt(context, at + 1, opener, until);
    if (!next) break;
    phrases.push(next);
    last = next;
  }
  // "co-founder and chief executive of Brightwell": both are of Brightwell.
  return phrases.map((phrase, index) => {
    const next = phrases[index + 1];
    return next && phrase.links.length === 0 && phrase.readTo === next.start - 1 ? { ...phrase, links: next.links } : phrase;
  });
}

/** "one of Brightwell’s founders", "another of the firm’s first employees" */
function isOneOfMany(context: RoleContext, from: number): boolean {
  return /^(?:one|another)$/.test(keyAt(context, from)) && keyAt(context, from + 1) === 'of';
}

const RELATIVE = /^(?:predecessor|successor|boss|counterpart|apprentice)$/;

const OWN = /^(?:his|her|their|my|our|its)$/;

/** A role phrase that may stand as an apposition there. */
function phraseAt(context: RoleContext, from: number, opener: string, until: number): RolePhrase | null {
  const phrase = readRolePhrase(context, from);
  if (!phrase || (phrase.plural && !isOneOfMany(context, from)) || isAnothers(context, from, phrase)) return null;
  const next = phrase.readTo;
  // 'author of "The Mill," said': the comma stands inside.
  if (next === until || (/^["”]$/.test(keyAt(context, next - 1)) && keyAt(context, next - 2) === ',')) return phrase;
  // "…, Prime Minister Lee Tan": the title of the next name; "…, a hotelier Roth picked" is none.
  if (isPerson(context, next) || isPerson(context, phrase.headEnd)) return phrase.opening === 'indefinite' ? phrase : null;
  return !together(context, from, next) || isClosed(context, phrase, opener) ? phrase : null;
}

/** "his predecessor, Ivo Marsh" says nothing of the office; ", his secretary, his driver and his pupils" are others who are listed. */
function isAnothers(context: RoleContext, from: number, { head, readTo }: RolePhrase): boolean {
  if (!OWN.test(keyAt(context, from))) return false;
  const sign = keyAt(context, readTo);
  if (sign !== ',' && sign !== 'and') return RELATIVE.test(head);
  return RELATIVE.test(head) || OWN.test(keyAt(context, keyAt(context, readTo + 1) === 'and' ? readTo + 2 : readTo + 1));
}

/** Does the word behind a phrase close it as an apposition? */
function isClosed(context: RoleContext, { opening, start, headStart, links, readTo }: RolePhrase, opener: string): boolean {
  const key = keyAt(context, readTo);
  // "a lawyer [hired] by …", "a reporter [covering] …"
  if (REDUCED.test(key) || (opening === 'indefinite' && /(?:ing|ed)$/.test(key))) return true;
  if (!CLOSES.test(key) && !/^\p{Ll}{3,}ly$/u.test(key)) return false;
  // "When Roth arrived, the mayor said …": a definite phrase that runs on is a new subject.
  if (opening === 'definite' || opening === 'possessive') return opener !== ',' || CLOSES_DEFINITE.test(key);
  // "…, minister said": a bare small noun without more is an apposition only where it is closed.
  const isBare = opening === 'bare' && start === headStart && links.length === 0 && !isCapital(context, start);
  return !isBare || /^(?:[,.)—–]|and)$/.test(key);
}
