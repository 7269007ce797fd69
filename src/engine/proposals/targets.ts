import { at, isPartQuote, mentionOver, quoteFrom, quoteOver, type SpeechContext } from '../statements/speech-context.ts';
import { isPossessive, isTitle } from '../statements/subjects.ts';
import type { Token } from '../text/document.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  NEGATIONS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
} from '../words/clause-words.ts';
import { FINITE_VERBS, isNounAfterTo, isPast, PLURAL_VERBS, THIRDS } from '../words/finite-verbs.ts';
import { RELATION_OF } from '../words/kin.ts';

/** Words that no target ends in, since the noun that they belong to is missing. */
const CUT_END =
  /(?:^|\s)(?:new|old|many|several|certain|various|other|most|least|first|second|(?<!of (?:his|her|their|its|our|my|your) )own|two|three|four|five|six|ten|the latter|the former|in order|all the way|ways?|means|rest of (?:our|their|his|her|my) lives?|having (?:ever|never|been|not|to)|long standing|total|free|around|alongside|despite|that (?:his|her|their|its|the|my|our) \p{Ll}+)$/u;

/** Is a phrase cut off before its noun ("the [new] and arbitrary fee"), or one that names nothing ("the rest of our lives")? */
export const isCut = (text: string) => CUT_END.test(text);

/** What a position is about: a short phrase from the page, or a person of the cast. */
export interface Target {
  readonly text: string;
  /** The person, where the target is one by name. */
  readonly person: string | null;
  /** Places in document.tokens of the phrase. */
  readonly firstToken: number;
  readonly endToken: number;
}

export const MOST_WORDS = 9;

const ARTICLES = /^(?:the|an?|his|her|their|its|my|our|your)$/;

/** Prepositions that go on a noun phrase: "the ban on fireworks in the park". */
const JOINING = new Set('of on in to for with against between from at'.split(' '));

/** The noun phrase that begins at a token, as a target. Null for a pronoun, a clause, or nothing. */
export function nounTarget(context: SpeechContext, from: number, limit: number): Target | null {
  let first = from;
  while (first < limit && (quoteFrom(context, first) || isLead(context, first))) first++;
  const { kind, text } = at(context, first);
  if (first >= limit || (kind === 'punctuation' && !/^[£$€]$/.test(text)) || kind === 'quote') return null;
  const named = personTarget(context, first, limit);
  if (named) return named;
  if (opensNoThing(context, first)) return null;
  const found = phrase(context, first, phraseEnd(context, first, limit));
  const before = at(context, first - 1).lower;
  if (!found || /['’]s?$/.test(found.text) || isCut(found.text)) return null;
  // "her husband", "the father": alone they name nobody.
  if (RELATION_OF.has(found.text) && DETERMINERS.has(before)) return phrase(context, first - 1, found.endToken);
  return found;
}

/** Is the word a time, a pronoun, or one that joins? */
function opensNoThing(context: SpeechContext, first: number): boolean {
  const { lower, text } = at(context, first);
  // "(will defend it) [January 20]"
  if (/^\p{Lu}/u.test(text) && TIME_WORDS.has(lower)) return true;
  if (mentionOver(context, first)) return false;
  if ((OBJECT_PRONOUNS.has(lower) && text !== 'US') || SUBJECT_PRONOUNS.has(lower)) return true;
  if (CONJUNCTIONS.has(lower) || PREPOSITIONS.has(lower) || (lower === 'each' && at(context, first + 1).lower === 'other')) return true;
  // "an [outside] review"
  return VAGUE.has(lower) && !(/^(?:outside|inside)$/.test(lower) && DETERMINERS.has(at(context, first - 1).lower));
}

/** Words that alone name nothing to be for or against. */
const VAGUE = new Set(
  'way ways thing things something anything nothing everything more less much lot time times one ones part people place example case cases point fact kind sort bit none few many them him her it this that these those whether how what just only even still whatever whoever therefore inside outside unlike amongst besides regardless very so too next now then last view fact except besides somebody someone anybody anyone nobody everybody everyone thus'.split(
    ' ',
  ),
);

/** Determiners and their like, which a target is named without. */
function isLead(context: SpeechContext, index: number): boolean {
  const { lower } = at(context, index);
  return (
    !mentionOver(context, index) &&
    (/^(?:the|a|an|this|that|these|those|any|some|all|both|such|own)$|^(?:year|month|week|day)-old$/.test(lower) ||
      // "the [one] year-old accelerator"
      /^(?:year|month|week|day)-old$/.test(at(context, index + 1).lower) ||
      (/^(?:his|her|their|its|our|my|your)$/.test(lower) && at(context, index + 1).kind === 'word'))
  );
}

/** A person by name, with a title before it or not: "President Moon", "Moon" — but not "Moon’s offer". */
function personTarget(context: SpeechContext, first: number, limit: number): Target | null {
  let i = first;
  while (i < limit && !mentionOver(context, i) && (isTitle(at(context, i).lower) || /^\p{Lu}/u.test(at(context, i).text)) && i - first < 6)
    i++;
  const mention = mentionOver(context, i);
  if (!mention || mention.firstToken !== i || mention.endToken > limit || isPossessive(context, mention.endToken)) return null;
  return { text: context.people.get(mention.person)?.name ?? '', person: mention.person, firstToken: first, endToken: mention.endToken };
}

/** Is the word one before which no article stands within a phrase: no preposition, no "all", no gerund? */
function isPlain(context: SpeechContext, index: number): boolean {
  const { kind, lower } = at(context, index);
  return kind === 'word' && !PREPOSITIONS.has(lower) && !/^(?:all|both|half|such|what|many)$|ing$/.test(lower);
}

/** Where a noun phrase ends, with up to two prepositional phrases; a deed may have two objects ("give the board the keys"). */
export function phraseEnd(
  context: SpeechContext,
  first: number,
  limit: number,
  deed = /^(?:having|being)$/.test(at(context, first).lower),
): number {
  const stop = Math.min(limit, speechEnd(context, first));
  let prepositions = 0;
  let words = 0;
  let lastPreposition = first;
  let i = first;
  for (; i < stop; i++) {
    // Too long: better short and whole than cut in a name.
    if (words >= MOST_WORDS) return lastPreposition > first ? lastPreposition : i;
    if (isNoWord(context, first, i, words)) continue;
    const isNamed = mentionOver(context, i) !== undefined;
    if (!isNamed && (isEndingMark(context, i) || endsPhrase(context, first, i, deed))) break;
    if (!isNamed && PREPOSITIONS.has(at(context, i).lower)) {
      if (++prepositions > 2 || !joinsOn(context, first, i)) break;
      lastPreposition = i;
    }
    words++;
  }
  return withoutTail(context, first, i);
}

/** The closing mark of the speech that a token stands in. */
function speechEnd(context: SpeechContext, index: number): number {
  const quote = quoteOver(context, index);
  return quote && quote.firstToken < index && !isPartQuote(context, quote) ? quote.endToken - 1 : Number.POSITIVE_INFINITY;
}

/** Is a token in a phrase, but none of its words: a quotation mark, what belongs to the word before? */
function isNoWord(context: SpeechContext, first: number, i: number, words: number): boolean {
  const { text, kind } = at(context, i);
  if (kind === 'quote') return true;
  if (mentionOver(context, i)) return false;
  // "a 10-year, $85 billion program"
  if (text === ',' && words === 1 && /-/.test(at(context, i - 1).text) && at(context, i + 1).kind !== 'quote') return true;
  // "build coal [capacity]"
  if (/^[[\]]$/.test(text) && i > first && !mentionOver(context, i + 1) && !mentionOver(context, i - 1)) return true;
  return !isEndingMark(context, i) && isPossessive(context, i);
}

const isEndingMark = (context: SpeechContext, i: number) =>
  at(context, i).kind === 'punctuation' && !/^[-&%$£€/]$/.test(at(context, i).text);

/** Does a phrase end before a word that is no preposition of its own: at a verb, a time, what joins clauses? */
function endsPhrase(context: SpeechContext, first: number, i: number, deed: boolean): boolean {
  const { lower } = at(context, i);
  const next = at(context, i + 1);
  return (
    (!deed && beginsAnew(context, first, i)) ||
    // "filing a suit [demanding] that …", but "the ruling that …"
    (i > (deed ? first + 1 : first) &&
      /(?<!^(?:rul|find|warn|feel|mean|hear|meet|fil|train))ing$/.test(lower) &&
      next.lower === 'that' &&
      isPlain(context, i - 1)) ||
    joinsClauses(context, first, i) ||
    (i > first && !deed && TIME_WORDS.has(lower)) ||
    // "(plan to) sell the port [failed]"
    (i > first + 1 && /ed$/.test(lower) && next.kind !== 'word') ||
    // "bring both together [in order to] vote"
    (lower === 'in' && next.lower === 'order')
  );
}

/** Does another phrase, or the verb of this one, begin within a phrase that is no deed? */
function beginsAnew(context: SpeechContext, first: number, i: number): boolean {
  const { lower } = at(context, i);
  // "the attention [the battle draws]", "made the sale [her goal]"
  if (i > first + 1 && ARTICLES.test(lower) && isPlain(context, i - 1)) return true;
  // "a council [serving] as a new executive"
  return i > first && (endsBefore(context, i) || (/ing$/.test(lower) && at(context, i + 1).lower === 'as'));
}

function joinsClauses(context: SpeechContext, first: number, i: number): boolean {
  const { lower } = at(context, i);
  // "(denied) [having] met them"
  if (i === first && /^(?:having|being)$/.test(lower)) return false;
  const isNoun = lower === 'will' && /^(?:political|free|good|iron|popular|public)$/.test(at(context, i - 1).lower);
  return (
    CONJUNCTIONS.has(lower) ||
    lower === 'that' ||
    (AUXILIARIES.has(lower) && !isNoun) ||
    NEGATIONS.has(lower) ||
    (SUBJECT_PRONOUNS.has(lower) && !DETERMINERS.has(lower))
  );
}

/** Does a preposition go on with the phrase that it stands in? */
function joinsOn(context: SpeechContext, first: number, i: number): boolean {
  const { lower } = at(context, i);
  const { lower: next, text, kind } = at(context, i + 1);
  // "breaking [into the office]"
  const whither =
    i === first + 1 && /^\p{Ll}+ing$/u.test(at(context, first).text) && /^(?:into|out|over|about|through|toward|towards)$/.test(lower);
  if (!JOINING.has(lower) && !whither) return false;
  if (TIME_WORDS.has(next) || kind === 'number' || CONJUNCTIONS.has(next)) return false;
  if (lower !== 'of' && NUMBER_WORDS.test(next)) return false;
  // "thanked them [for trying]", "a plan [to cut]": deeds, not things.
  if ((lower === 'for' || lower === 'from') && /ing$/.test(next)) return false;
  // "a mistake by the board to “look away”"
  if (lower === 'to' && kind === 'quote' && /^\p{Ll}/u.test(at(context, i + 2).text)) return false;
  // "answers [for us]"
  if (OBJECT_PRONOUNS.has(next) && text !== 'US') return false;
  return (
    lower !== 'to' ||
    mentionOver(context, i + 1) !== undefined ||
    DETERMINERS.has(next) ||
    !/^\p{Ll}/u.test(text) ||
    /(?:ing|ion|[^su]s)$/.test(next) ||
    isNoVerb(next) ||
    isNounAfterTo(next)
  );
}

/** Where a phrase ends without the words at its end that lead on to what is not in it. */
function withoutTail(context: SpeechContext, first: number, end: number): number {
  let i = end;
  while (
    i > first &&
    (PREPOSITIONS.has(at(context, i - 1).lower) ||
      DETERMINERS.has(at(context, i - 1).lower) ||
      at(context, i - 1).lower === 'an' ||
      /^[-[\]]$/.test(at(context, i - 1).text) ||
      at(context, i - 1).kind === 'quote')
  )
    i--;
  return i;
}

/** "for [fifteen] years", "on [four] occasions": how often or how long. */
const NUMBER_WORDS = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundreds|thousands)$/; // biome-ignore format: a list

/** Can a word not go on with the noun that a participle before it would describe: "posted [on]", but not "detained [protesters]"? */
export const endsNoun = ({ kind, lower }: Token) =>
  kind !== 'word' ||
  DETERMINERS.has(lower) ||
  PREPOSITIONS.has(lower) ||
  CONJUNCTIONS.has(lower) ||
  OBJECT_PRONOUNS.has(lower) ||
  TIME_WORDS.has(lower);

/** Is a lower-case word within a noun phrase the verb that it is the subject of, or a participle after it: "WeWork [needs] a …", "the video [posted] on …"? */
function endsBefore(context: SpeechContext, index: number): boolean {
  const { text, lower } = at(context, index);
  if (!/^\p{Ll}+$/u.test(text) || isPossessive(context, index + 1)) return false;
  if (FINITE_VERBS.has(lower)) return true;
  const before = at(context, index - 1);
  const next = at(context, index + 1);
  // "the lady [quietly tore] into him"
  if (/ly$/.test(lower) && FINITE_VERBS.has(next.lower)) return true;
  if (PLURAL_VERBS.has(lower) && (/[^s]s$/.test(before.lower) || OBJECT_PRONOUNS.has(next.lower))) return true;
  // "sellers [trying] to"
  if (next.lower === 'to' && /^(?:trying|going|seeking|hoping|looking|wanting|planning|wishing|struggling)$/.test(lower))
    return !DETERMINERS.has(before.lower) && !PREPOSITIONS.has(before.lower);
  if (THIRDS.has(lower))
    return (
      ARTICLES.test(next.lower) || /^(?:up|down|out|off|away)$/.test(next.lower) || (OBJECT_PRONOUNS.has(next.lower) && next.lower !== 'us')
    );
  const ends = endsNoun(next) || /^(?:outright|altogether|completely|entirely|immediately)$/.test(next.lower);
  return isPast(lower) && !DETERMINERS.has(before.lower) && !/ly$|^[-&]$/.test(before.lower) && ends;
}

/** Words without quotation marks, with single spaces. */
const plainWords = (text: string) =>
  text
    .replace(/["“”„«»[\]]|(?<!\p{L})‘|(?<!\p{L})'(?=\p{L})/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A stretch of tokens as a target: its words without quotation marks. */
export function phrase(context: SpeechContext, first: number, end: number): Target | null {
  const text = plainWords(context.document.text.slice(at(context, first).start, at(context, end - 1).end));
  return end > first && (/\p{L}{3}|^ads?$/u.test(text) || /^(?:\p{Lu}\.?){2}/u.test(text))
    ? { text, person: null, firstToken: first, endToken: end }
    : null;
}

/** Does a word end as adjectives do and verbs don't: "to [constitutional] limits"? */
export const isNoVerb = (lower: string) =>
  /(?:tional|nal|ous|ful|less|ical|ible|ive)$/.test(lower) &&
  !/^(?:drive|give|live|receive|arrive|strive|deceive|signal|dive|survive|revive|forgive|thrive)$/.test(lower);
