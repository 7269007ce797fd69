import type { Span } from '../analysis.ts';
import {
  AUXILIARIES,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  MID_ADVERBS,
  MODALS,
  NEGATIONS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
} from '../words/clause-words.ts';
import { RELATION_OF } from '../words/kin.ts';
import { GROUP_NOUNS, PERSON_NOUNS } from '../words/person-nouns.ts';
import { REPORTING_FORMS } from '../words/reporting-verbs.ts';
import { at, type CastMention, isPartQuote, mentionOver, quoteOver, type SpeechContext } from './speech-context.ts';

/**
 * Who does what a verb says, as the words stand; pronouns and role nouns are not yet resolved.
 * - name: one or more people by name
 * - pronoun: "he", "she"
 * - role: a definite noun phrase for one person ("the professor"); head is its noun
 * - unnamed: a group, an organisation, or somebody without a name ("a senior official")
 * - shared: no subject of its own; that of the clause before ("…, adding that", "and warned that")
 */
export interface Subject {
  readonly type: 'name' | 'pronoun' | 'role' | 'unnamed' | 'shared';
  /** Ids of the people, for a name. */
  readonly people: readonly string[];
  /** Places in document.tokens of the noun phrase, with an apposition between it and the verb: first inclusive, end exclusive. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly head: string;
}

export const LONGEST_PHRASE = 16;

const LONGEST_APPOSITION = 70;

const COMMA_LIKE = new Set([',', '—', '–', '--', ')', '-']);

export const isAdverb = (word: string) =>
  MID_ADVERBS.has(word) || (word.endsWith('ly') && word.length > 4 && word !== 'family' && word !== 'ally');

/** What stands between subject and verb, read leftwards from the verb. */
export interface VerbGroup {
  /** The token before the group: the subject's last, if there is one. */
  readonly before: number;
  readonly negated: boolean;
  readonly modal: boolean;
  readonly passive: boolean;
  readonly auxiliary: boolean;
}

/** Reads the auxiliaries and adverbs before a verb: "Ruiz [has repeatedly] said", "Ruiz [did not] say", "Ruiz [on Tuesday] said". */
export function verbGroup(context: SpeechContext, verb: number, floor: number): VerbGroup {
  const quote = quoteOver(context, verb);
  // "had “failed to listen”": the group goes on before the mark.
  const own = quote && isPartQuote(context, quote) ? quote : null;
  let i = verb - 1;
  let negated = false;
  let modal = false;
  let passive = false;
  let auxiliary = false;
  for (; i >= floor && verb - i < 10; i--) {
    if (i === own?.firstToken) continue;
    if (mentionOver(context, i) || (!own && context.quoteAt[i] !== context.quoteAt[verb])) break;
    const part = partOfGroup(context, i, floor);
    if (!part) break;
    passive ||= part === 'auxiliary' && BE.has(at(context, i).lower) && !auxiliary && !modal;
    negated ||= part === 'negation';
    modal ||= part === 'modal';
    auxiliary ||= part === 'auxiliary';
  }
  return { before: i, negated, modal, passive, auxiliary };
}

/** What a token may be between subject and verb; null where it is none of it. */
function partOfGroup(context: SpeechContext, index: number, floor: number): 'negation' | 'modal' | 'auxiliary' | 'adverbial' | null {
  const { lower, kind } = at(context, index);
  if (NEGATIONS.has(lower) || lower.endsWith("n't")) return 'negation';
  if (MODALS.has(lower)) return 'modal';
  const before = at(context, index - 1).lower;
  if (AUXILIARIES.has(lower)) return lower !== "'s" || /^(?:he|she|it|who|that|there)$/.test(before) ? 'auxiliary' : null;
  if (isAdverb(lower) || (lower === 'since' && AUXILIARIES.has(before))) return 'adverbial';
  return kind !== 'punctuation' && isTimePhrase(context, index, floor) ? 'adverbial' : null;
}

/** Is the token part of "on Tuesday", "last week", "in June", "earlier this month"? */
function isTimePhrase(context: SpeechContext, index: number, floor: number): boolean {
  const { lower, kind } = at(context, index);
  if (TIME_WORDS.has(lower)) return true;
  const next = at(context, index + 1).lower;
  if (index <= floor) return false;
  // "over the past few months"
  if (
    /^(?:past|few|the|over|for|in|during|several|recent)$/.test(lower) &&
    (TIME_WORDS.has(next) || /^(?:past|few|the|several|recent)$/.test(next))
  )
    return true;
  return (kind === 'number' || /^(?:on|in|this|the)$/.test(lower)) && (TIME_WORDS.has(next) || /^\d/.test(next));
}

/** The subject on the left of a verb group, whose last token is `last`. Null where none can be made out. */
export function subjectBefore(context: SpeechContext, last: number, floor: number): Subject | null {
  if (last < floor) return null;
  const { text, lower } = at(context, last);
  if (lower === 'who') return antecedent(context, last - 1, floor);
  if (COMMA_LIKE.has(text)) return apposed(context, last, floor) ?? shared(last + 1);
  if (lower === 'and' || lower === 'but' || lower === 'then' || lower === 'or') return shared(last);
  const phrase = phraseEndingAt(context, last, floor);
  const apposition =
    phrase?.type === 'unnamed' &&
    at(context, phrase.firstToken - 1).text === ',' &&
    mentionOver(context, phrase.firstToken - 2) !== undefined;
  const vague =
    phrase === null || apposition || (phrase.type === 'unnamed' && !PERSON_NOUNS.has(phrase.head) && !GROUP_NOUNS.has(phrase.head));
  return (vague ? unclosedApposition(context, last, floor) : null) ?? phrase;
}

/** "Ruiz, director of roads at the ministry of works [told]": an apposition without its second comma. */
function unclosedApposition(context: SpeechContext, last: number, floor: number): Subject | null {
  for (let i = last; i > floor && last - i < 25; i--) {
    const { text, kind } = at(context, i);
    if (kind === 'quote' || /^[:;()—–]$/.test(text)) return null;
    if (text !== ',') continue;
    const mention = mentionOver(context, i - 1);
    // "Ruiz, whose feud threatened to": the feud does.
    if (at(context, i + 1).lower === 'whose') return null;
    return mention && opensApposition(context, i + 1) && !isObject(context, mention, floor)
      ? chunk(mention.firstToken, last, mention)
      : null;
  }
  return null;
}

function shared(token: number): Subject {
  return { type: 'shared', people: [], firstToken: token, endToken: token, head: '' };
}

/** "Graham, Republican of South Carolina, who added": the noun phrase before "who". */
function antecedent(context: SpeechContext, last: number, floor: number): Subject | null {
  if (COMMA_LIKE.has(at(context, last).text)) return named(context, last - 1) ?? nameOf(apposed(context, last, floor));
  const phrase = phraseEndingAt(context, last, floor);
  // "Ruiz, a lawyer who argues": the apposition's name.
  const apposition =
    phrase?.type === 'unnamed' && /^an?$/.test(at(context, phrase.firstToken).lower) && at(context, phrase.firstToken - 1).text === ',';
  if (phrase && apposition)
    return named(context, phrase.firstToken - 2) ?? nameOf(apposed(context, phrase.firstToken - 1, floor)) ?? phrase;
  // "the likes of Ruiz and others who say": the others.
  const others = phrase?.type === 'name' && phrase.head !== '';
  return named(context, last) ?? (others ? { ...phrase, type: 'unnamed', people: [] } : phrase);
}

/** The name that ends at a token, whatever it is in its clause: "they met [Ruiz], who said". */
function named(context: SpeechContext, last: number): Subject | null {
  const mention = mentionOver(context, last);
  return mention?.endToken === last + 1 ? chunk(mention.firstToken, last, mention) : null;
}

const nameOf = (subject: Subject | null) => (subject?.type === 'name' || subject?.type === 'unnamed' ? subject : null);

/** May the token stand inside a noun phrase, read leftwards? */
export function insidePhrase(context: SpeechContext, index: number): boolean {
  const { lower, kind, text } = at(context, index);
  if (mentionOver(context, index)) return true;
  if (kind === 'quote' || (kind === 'punctuation' && text !== '.' && text !== '-' && text !== '&' && text !== '/' && text !== '%'))
    return false;
  if (text === '.') return false;
  if (CONJUNCTIONS.has(lower)) return false;
  if (AUXILIARIES.has(lower) && lower !== "'s") return false;
  // "The We Company" has no "we" in it.
  return !(SUBJECT_PRONOUNS.has(/^\p{Lu}\p{Ll}/u.test(text) ? text : lower) && !DETERMINERS.has(lower) && lower !== 'one');
}

/** The noun phrase whose last token is given, as a subject. */
function phraseEndingAt(context: SpeechContext, last: number, floor: number): Subject | null {
  const token = at(context, last);
  if (token.lower === 'he' || token.lower === 'she')
    return { type: 'pronoun', people: [], firstToken: last, endToken: last + 1, head: token.lower };
  if (SUBJECT_PRONOUNS.has(token.lower) && token.lower !== 'one') {
    return token.lower === 'they' ? { type: 'unnamed', people: [], firstToken: last, endToken: last + 1, head: 'they' } : null;
  }
  if (token.text === '”' || token.text === '"' || token.kind === 'punctuation') return null;
  let first = last;
  while (first - 1 >= floor && last - first < LONGEST_PHRASE && insidePhrase(context, first - 1)) first--;
  first = afterPreviousVerb(context, first, last);
  return subjectOf(context, first, last + 1, floor);
}

/** Cuts off what belongs to a verb inside the stretch: "warned Ruiz" → "Ruiz". */
function afterPreviousVerb(context: SpeechContext, first: number, last: number): number {
  for (let i = last - 1; i >= first; i--) {
    if (mentionOver(context, i)) continue;
    if (
      REPORTING_FORMS.get(at(context, i).lower)?.some(({ form }) => form !== 'base') &&
      !/^(?:the|a|an|of)$/.test(at(context, i - 1).lower)
    )
      return i + 1;
  }
  return first;
}

/** Is the mention the object of a preposition within the phrase ("a spokesman for President Moon")? Titles may stand between. */
export function isObject(context: SpeechContext, mention: CastMention, first: number): boolean {
  let i = mention.firstToken - 1;
  while (i >= first && (isTitle(at(context, i).lower) || DETERMINERS.has(at(context, i).lower))) i--;
  // "spokesman for [UN secretary] General Ruiz": what the title is of.
  if (PERSON_NOUNS.has(at(context, i + 1).lower) && i + 1 < mention.firstToken) {
    let owner = i;
    while (owner >= first && /^\p{Lu}/u.test(at(context, owner).text) && !mentionOver(context, owner)) owner--;
    if (owner < i && owner >= first && /^(?:for|to)$/.test(at(context, owner).lower)) return true;
  }
  return i >= first && PREPOSITIONS.has(at(context, i).lower);
}

/** May the word stand between a preposition or determiner and a name without being a name itself? */
export function isTitle(lower: string): boolean {
  const bare = lower.replace(/\.$/, '');
  return (
    PERSON_NOUNS.has(bare) ||
    HONORIFICS.has(bare) ||
    bare === 'foreign' ||
    bare === 'prime' ||
    bare === 'vice' ||
    bare === 'former' ||
    bare === 'then'
  );
}

const HONORIFICS = new Set(
  'mr mrs ms miss mx dr prof sir dame lord lady sen sens rep reps gov govs lt col gen maj capt sgt adm rev fr hon pres amb supt insp det'.split(
    ' ',
  ),
);

export const isPossessive = (context: SpeechContext, index: number) => /^['’]s$|^['’]$/.test(at(context, index).text);

/** Reads a noun phrase as a subject. */
function subjectOf(context: SpeechContext, first: number, end: number, floor: number): Subject | null {
  const named = namedHead(context, first, end);
  if (named) {
    const partner = joined(context, first - 1, floor);
    const people = partner ? [partner.person, named.person] : [named.person];
    return { type: 'name', people, firstToken: partner ? partner.firstToken : first, endToken: end, head: '' };
  }
  const described = describedHead(context, first, end) ?? companions(context, first, end);
  // "worked for Ruiz, and the magazine praised": another clause.
  const clause = at(context, first - 2).text === ',' && mentionOver(context, first - 3) !== undefined;
  const partner = described && !clause ? joined(context, first - 1, floor) : null;
  // "Ruiz and her supporters": the named one speaks.
  return described && partner ? { ...described, type: 'name', people: [partner.person], firstToken: partner.firstToken } : described;
}

/** "(Ruiz and) [her colleagues]": some who are known only by whom they belong to. */
function companions(context: SpeechContext, first: number, end: number): Subject | null {
  const owned = /^(?:his|her|their)$/.test(at(context, first).lower) && at(context, first - 1).lower === 'and' && end - first < 4;
  return owned ? { type: 'unnamed', people: [], firstToken: first, endToken: end, head: at(context, end - 1).lower } : null;
}

/** The mention that heads a noun phrase: "Senator [Kerry] of Maine", "the mayor, [Ruiz]", but not "Ruiz’s lawyer" or "a spokesman for Ruiz". */
function namedHead(context: SpeechContext, first: number, end: number): CastMention | null {
  let head: CastMention | null = null;
  for (let i = first; i < end; i++) {
    const mention = mentionOver(context, i);
    if (!mention) continue;
    i = mention.endToken - 1;
    const after = mention.endToken;
    if (after < end && isPossessive(context, after)) continue;
    if (isObject(context, mention, first)) continue;
    const follows = at(context, after).lower;
    if (after === end || PREPOSITIONS.has(follows) || at(context, after).kind === 'number') {
      head = mention;
      break;
    }
  }
  return head;
}

/** The name that ends at a token, or before what tells its party, place or age there: "[Ana Ruiz]", "[Ana Ruiz], R-Tenn.,", "[Ana Ruiz] of Bluewater", "[Ana Ruiz], 54,". */
function nameBeforeAside(context: SpeechContext, last: number, floor: number): CastMention | undefined {
  const direct = mentionOver(context, last);
  if (direct) return direct;
  let i = at(context, last).text === ',' ? last - 1 : last;
  const start = i;
  while (
    i > floor &&
    start - i < 4 &&
    (/^\p{Lu}/u.test(at(context, i).text) || /^[.]$|^\d+$/.test(at(context, i).text)) &&
    !mentionOver(context, i)
  )
    i--;
  if (i === start && last === start) return undefined;
  const opens = at(context, i + 1).text;
  const told =
    at(context, i).text === ','
      ? /^[RDI]-\p{Lu}|^\d{2}$/u.test(opens)
      : /^(?:of|from)$/.test(at(context, i).lower) && /^\p{Lu}/u.test(opens);
  return told || i === start ? mentionOver(context, told ? i - 1 : i) : undefined;
}

/** "[Trump] and Kim pledged": a name joined to the phrase by "and". */
function joined(context: SpeechContext, and: number, floor: number): CastMention | null {
  if (and <= floor || at(context, and).lower !== 'and') return null;
  const mention = nameBeforeAside(context, and - 1, floor);
  if (!mention || mention.firstToken < floor) return null;
  const before = at(context, mention.firstToken - 1).lower;
  return PREPOSITIONS.has(before) || isPossessive(context, mention.firstToken - 1) ? null : mention;
}

/** A noun phrase without a name as head. */
export function describedHead(context: SpeechContext, first: number, end: number): Subject | null {
  let stop = first;
  while (stop < end && !(stop > first && PREPOSITIONS.has(at(context, stop).lower))) stop++;
  const head = at(context, stop - 1);
  if (head.kind !== 'word' || isAdverb(head.lower) || DETERMINERS.has(head.lower)) return null;
  const opening = at(context, first).lower;
  // "(wrote) to the board", "(plans) including the bank’s": no subject.
  if (PREPOSITIONS.has(opening) || opening === 'also') return null;
  const bare = head.lower.replace(/\.$|-elect$/, '');
  const definite = opening === 'the' || opening === 'this' || (!/^an?$/.test(opening) && hasPossessor(context, first, stop));
  const type = definite && (PERSON_NOUNS.has(bare) || context.roleHeads.has(bare) || /-old$/.test(bare)) ? 'role' : 'unnamed';
  const known = type === 'role' || PERSON_NOUNS.has(bare) || GROUP_NOUNS.has(bare) || /^\p{Lu}/u.test(head.text);
  return known ? { type, people: [], firstToken: first, endToken: end, head: bare } : null;
}

/** "China’s ambassador" */
function hasPossessor(context: SpeechContext, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (isPossessive(context, i) && !mentionOver(context, i - 1)) return true;
  return false;
}

/** A stretch between commas that is nothing but a name with its titles: "Rear Admiral Daniel Hagari", "Israel’s chief spokesman Daniel Hagari". */
function nameChunk(context: SpeechContext, last: number, floor: number): Subject | null {
  const mention = mentionOver(context, last);
  if (!mention || mention.endToken - 1 !== last) return null;
  let first = mention.firstToken;
  while (first - 1 >= floor && last - first < LONGEST_PHRASE && insidePhrase(context, first - 1)) first--;
  first = afterPreviousVerb(context, first, mention.firstToken);
  if (isObject(context, mention, first)) return null;
  // Nothing but titles and capitalised words may stand before the name: "who works with John" is no chunk.
  for (let i = first; i < mention.firstToken; i++) {
    const { text, lower } = at(context, i);
    // "Ana Ruiz, mother of harbour victim Sean Diaz": somebody of the name's.
    if (lower === 'of' && RELATION_OF.has(at(context, i - 1).lower)) return null;
    if (
      !isTitle(lower) &&
      !/^[\p{Lu}’']/u.test(text) &&
      !DETERMINERS.has(lower) &&
      !PERSON_NOUNS.has(lower) &&
      !/^(?:chief|military|deputy|of|for)$/.test(lower)
    ) {
      return REPORTING_FORMS.has(lower) || PREPOSITIONS.has(lower) || /(?:ed|ing)$/.test(lower) ? null : chunk(first, last, mention);
    }
  }
  return chunk(first, last, mention);
}

function chunk(first: number, last: number, mention: CastMention): Subject {
  return { type: 'name', people: [mention.person], firstToken: first, endToken: last + 1, head: '' };
}

/**
 * The subject before an apposition, a relative clause or an aside that ends at the comma (dash, bracket) given:
 * "Shi Yinhong, a professor of history at Renmin University in Beijing, [said]", "Mr. Abe (65) [said]".
 */
export function apposed(context: SpeechContext, comma: number, floor: number): Subject | null {
  const direct = at(context, comma).text === ')' ? null : nameChunk(context, comma - 1, floor);
  if (direct) return leftmostApposed(context, direct, floor);
  for (let i = comma - 1; i >= floor && comma - i < LONGEST_APPOSITION; i--) {
    const quote = quoteOver(context, comma) ? undefined : quoteOver(context, i);
    // A short quoted title inside the apposition is stepped over; speech ends the search.
    if (quote && quote.endToken - quote.firstToken > 12) return null;
    if (quote) {
      i = Math.max(quote.firstToken, floor);
      continue;
    }
    // "Mora who has followed the case, says"
    if (at(context, i).lower === 'who' && mentionOver(context, i - 1)) return phraseEndingAt(context, i - 1, floor);
    const found = opensAside(context, i) ? apposedAt(context, i, comma, floor) : null;
    if (found) return found;
  }
  return null;
}

/** Is the token a comma, a dash or an opening bracket, and no hyphen in a word? */
function opensAside(context: SpeechContext, index: number): boolean {
  const { text, start } = at(context, index);
  return text === '(' || (COMMA_LIKE.has(text) && text !== ')' && (text !== '-' || start !== at(context, index - 1).end));
}

/** The subject right before a sign, if what stands between that and the comma is an aside of it. */
function apposedAt(context: SpeechContext, sign: number, comma: number, floor: number): Subject | null {
  const phrase = phraseEndingAt(context, sign - 1, floor);
  if (!phrase || !startsClause(context, phrase.firstToken, floor)) return null;
  const behindComma = at(context, phrase.firstToken - 1).text === ',';
  // "Ruiz, chief executive of Portline, a ferry company, [said]": the name in front of the first of two appositions.
  const owner = phrase.type !== 'name' && behindComma ? nameChunk(context, phrase.firstToken - 2, floor) : null;
  if (owner) return { ...owner, endToken: comma + 1 };
  // The name itself, right before the comma, needs no more; other phrases only with an apposition that looks like one.
  const apposed =
    (phrase.type === 'name' && mentionOver(context, sign - 1) !== undefined) ||
    opensApposition(context, sign + 1) ||
    (!behindComma && isPlaceBetween(context, sign + 1, comma));
  return apposed ? { ...phrase, endToken: comma + 1 } : null;
}

/** "a student in Durham, [North Carolina], said": nothing but one to three capitalised words, and no name of the cast. */
function isPlaceBetween(context: SpeechContext, first: number, end: number): boolean {
  if (end <= first || end - first > 3) return false;
  for (let i = first; i < end; i++) if (!/^\p{Lu}/u.test(at(context, i).text) || mentionOver(context, i)) return false;
  return true;
}

/** "the party’s spokesman, Josh Schwerin": the phrase before belongs to the same person. "Ana Ruiz, a deputy of Luis Mora," is Ruiz’s. */
function leftmostApposed(context: SpeechContext, direct: Subject, floor: number): Subject {
  const comma = direct.firstToken - 1;
  if (comma <= floor || at(context, comma).text !== ',') return direct;
  const before = phraseEndingAt(context, comma - 1, floor);
  return before?.type === 'role' || before?.type === 'unnamed' ? { ...direct, firstToken: before.firstToken } : direct;
}

export function opensApposition(context: SpeechContext, index: number): boolean {
  const { lower, kind, text } = at(context, index);
  return (
    /^[RDI]-\p{Lu}/u.test(text) ||
    kind === 'number' ||
    /^(?:a|an|the|who|whose|which|one|also|now|then|former|speaking|citing|referring|asked|republican|democrat|labour|independent)$/.test(
      lower,
    ) ||
    PERSON_NOUNS.has(lower) ||
    isTitle(lower)
  );
}

/** Does a clause begin at the token: sentence start, or after a comma, a quote or a conjunction? */
export function startsClause(context: SpeechContext, index: number, floor: number): boolean {
  if (index <= floor) return true;
  const { text, lower, kind } = at(context, index - 1);
  return kind === 'quote' || /^[,:;]$/.test(text) || COMMA_LIKE.has(text) || CONJUNCTIONS.has(lower) || REPORTING_FORMS.has(lower);
}

/** The span of a subject's words. */
export function spanOf(context: SpeechContext, { firstToken, endToken }: Subject): Span {
  return [at(context, firstToken).start, at(context, endToken - 1).end];
}
