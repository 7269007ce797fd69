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

/** What "this" and "that" often point back with. */
const OPEN_THINGS =
  /^(?:ideas?|views?|matters?|approach|notion|arguments?|issues?|changes?|move|outcome|assessment|characterization|premise)$/;

/** Is a phrase cut off before its noun ("the [new] and arbitrary fee"), or one that names nothing ("the rest of our lives")? */
export const isCut = (text: string) => CUT_END.test(text);

/** "a future [in which] …": what is meant is in the clause. */
const opensPlace = (context: SpeechContext, end: number) =>
  /^(?:future|world|society|day|moment|situation|position)$/.test(at(context, end - 1).lower) &&
  (at(context, end).lower === 'where' || at(context, end + 1).lower === 'which');

/** What a position is about: a short phrase from the page, or a person of the cast. */
export interface Target {
  readonly text: string;
  /** The person, where the target is one by name. */
  readonly person: string | null;
  /** Places in document.tokens of the phrase. */
  readonly firstToken: number;
  readonly endToken: number;
}

/** A target with the position that the words take towards it. */
export interface Aim {
  readonly target: Target;
  readonly position: 'for' | 'against';
}

export const MOST_WORDS = 9;

const ARTICLES = /^(?:the|an?|his|her|their|its|my|our|your)$/;

/** Prepositions that go on a noun phrase: "the ban on fireworks in the park". */
const JOINING = new Set('of on in to for with against between from at'.split(' '));

export const opposite = (position: 'for' | 'against') => (position === 'for' ? 'against' : 'for');

/** The noun phrase that begins at a token, as a target. Null for a pronoun, a clause, or nothing. */
export function nounTarget(context: SpeechContext, from: number, limit: number): Target | null {
  let first = from;
  while (first < limit && (quoteFrom(context, first) || isLead(context, first))) first++;
  const behind = afterMeasure(context, first);
  if (behind > first) return nounTarget(context, behind, limit);
  const { kind, text } = at(context, first);
  if (first >= limit || (kind === 'punctuation' && !/^[£$€]$/.test(text)) || kind === 'quote') return null;
  if (isThose(context, first)) return thoseTarget(context, first, limit);
  const named = personTarget(context, first, limit);
  if (named) return named;
  if (opensNoThing(context, first)) return null;
  const found = phrase(context, first, clauseEndOf(context, phraseEnd(context, first, limit), limit));
  const before = at(context, first - 1).lower;
  if (!found || isNothing(context, found, before)) return null;
  // "her husband", "the father": alone they name nobody.
  if (RELATION_OF.has(found.text) && DETERMINERS.has(before)) return phrase(context, first - 1, found.endToken);
  return found;
}

/** "a variety of [groups]", "a small number of [seats]", "the 75th anniversary of [the act]"; the same place where there is no measure. */
function afterMeasure(context: SpeechContext, first: number): number {
  const measure = /^(?:small|large|tiny|whole|wide|broad|good|great|huge)$/.test(at(context, first).lower) ? first + 1 : first;
  if (MEASURES.test(at(context, measure).lower) && at(context, measure + 1).lower === 'of') return measure + 2;
  return at(context, first + 1).lower === 'anniversary' && at(context, first + 2).lower === 'of' ? first + 3 : first;
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

/** Does a phrase name nothing, or leave it to a clause or to what was said before: "this [idea]"? */
const isNothing = (context: SpeechContext, { text, endToken }: Target, before: string): boolean =>
  EMPTY_THINGS.has(text) ||
  /['’]s?$/.test(text) ||
  isCut(text) ||
  opensPlace(context, endToken) ||
  (/^(?:this|that|these|those)$/.test(before) && OPEN_THINGS.test(text));

/** Nouns that say little without the clause after them: "[the claim] that fares rose", "[his efforts] to sell the port". */
const THAT_NOUNS =
  /^(?:claim|assertion|allegation|accusation|charge|suggestion|notion|idea|argument|view|belief|concern|fear|theory|rumou?r|report)s?$/;

const TO_NOUNS =
  /^(?:attempt|effort|plan|decision|proposal|bid|move|push|bill|law|right|refusal|promise|pledge|call|request|order|need|failure|study)s?$/;

/** How many tokens such a clause adds at most. */
const LONGEST_CLAUSE = 9;

/** Where a phrase ends together with the clause that its last noun needs; where it has none, or a long one, where it ended. */
function clauseEndOf(context: SpeechContext, end: number, limit: number): number {
  const noun = at(context, end - 1).lower;
  const next = at(context, end).lower;
  const takes =
    (next === 'that' && THAT_NOUNS.test(noun)) || (next === 'to' && TO_NOUNS.test(noun) && at(context, end + 1).kind === 'word');
  if (!takes) return end;
  let i = end + 1;
  let short = end;
  while (i < limit && at(context, i).kind !== 'punctuation' && at(context, i).kind !== 'quote' && !CLAUSE_STOPS.has(at(context, i).lower)) {
    // "attempts to assert claims [at the expense of …]": whole without it.
    if (i - end > 3 && i - end <= LONGEST_CLAUSE && CLAUSE_EXTRAS.test(at(context, i).lower) && next === 'to') short = i;
    i++;
  }
  if (i - end < 3) return end;
  return i - end > LONGEST_CLAUSE ? short : i;
}

const CLAUSE_EXTRAS = /^(?:at|in|for|from|with|through|over|against|during)$/;

const CLAUSE_STOPS = new Set('and but or because while when if as which who where after before since by under'.split(' '));

const MEASURES = /^(?:variety|number|range|series|host|lot|set|couple|handful|array|kind|sort|type|part|amount|plenty|fraction)$/;

/** Words that alone name nothing to be for or against. */
const VAGUE = new Set(
  'way ways thing things something anything nothing everything more less much lot time times one ones part people place example case cases point fact kind sort bit none few many them him her it this that these those whether how what just only even still whatever whoever therefore inside outside unlike amongst besides regardless very so too next now then last view fact except besides somebody someone anybody anyone nobody everybody everyone thus'.split(
    ' ',
  ),
);

/** Words that, without more, leave open what is meant. */
const EMPTY_THINGS = new Set(
  'handle grip living plans sides ability accusation accusations answer answers allegation allegations attention charge charges claim claims comment comments concern concerns day days effort efforts end indicator indicators moment help opportunity person process question questions reason reasons reporting result results situation something step steps suggestion suggestions support well work year years'.split(
    ' ',
  ),
);

/** "[those] responsible", "[those] who attacked the port": the word stands for people, and nothing would be left without it. */
const isThose = (context: SpeechContext, index: number) =>
  at(context, index).lower === 'those' &&
  /^(?:responsible|behind|affected|involved|accused|guilty|killed|injured|suspected|convicted|displaced|who)$/.test(
    at(context, index + 1).lower,
  );

/** Such people with what tells who they are. */
function thoseTarget(context: SpeechContext, first: number, limit: number): Target | null {
  const next = at(context, first + 1).lower;
  // "those [behind] the plan", "those affected [by] the flood"
  if (next !== 'who') {
    const noun = next === 'behind' ? first + 2 : PREPOSITIONS.has(at(context, first + 2).lower) ? first + 3 : first + 1;
    return phrase(context, first, Math.max(first + 2, phraseEnd(context, noun, limit)));
  }
  let end = first + 2;
  while (end < limit && end - first < LONGEST_CLAUSE && !/^[,.;:—–]$/.test(at(context, end).text) && at(context, end).kind !== 'quote')
    end++;
  // Cut in the middle it would say something else.
  return end - first < LONGEST_CLAUSE && end - first > 3 ? phrase(context, first, end) : null;
}

/** Determiners and their like, which a target is named without. */
function isLead(context: SpeechContext, index: number): boolean {
  const { lower } = at(context, index);
  return (
    !mentionOver(context, index) &&
    !isThose(context, index) &&
    (/^(?:the|a|an|this|that|these|those|any|some|all|both|such|own)$|^(?:year|month|week|day)-old$/.test(lower) ||
      // "the [one] year-old accelerator"
      /^(?:year|month|week|day)-old$/.test(at(context, index + 1).lower) ||
      (/^(?:his|her|their|its|our|my|your)$/.test(lower) && at(context, index + 1).kind === 'word'))
  );
}

/** A person by name, with a title before it or not: "President Moon", "Moon" — but not "Moon’s offer" or "the Moon era". */
function personTarget(context: SpeechContext, first: number, limit: number): Target | null {
  let i = first;
  while (i < limit && !mentionOver(context, i) && (isTitle(at(context, i).lower) || /^\p{Lu}/u.test(at(context, i).text)) && i - first < 6)
    i++;
  const mention = mentionOver(context, i);
  if (!mention || mention.firstToken !== i || mention.endToken > limit || isPossessive(context, mention.endToken)) return null;
  const after = at(context, mention.endToken);
  // "Moon rival Luis Mora"
  if (
    /^(?:rivals?|ally|foe|critic|backer|supporter|opponent|surrogate|aide|adviser|advisor|loyalist|nominee|donor|campaign|comments|remarks|rally|administration|era|ad)$/.test(
      after.lower,
    )
  )
    return null;
  // "Moon supporters", "Moon era"
  if (
    after.kind === 'word' &&
    /^\p{Ll}/u.test(after.text) &&
    after.lower.endsWith('s') &&
    !PREPOSITIONS.has(after.lower) &&
    !AUXILIARIES.has(after.lower) &&
    !CONJUNCTIONS.has(after.lower) &&
    !TIME_WORDS.has(after.lower)
  )
    return null;
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
      if (++prepositions > 2 || !joinsOn(context, first, i, stop)) break;
      lastPreposition = i;
    }
    words++;
  }
  return withoutTail(context, first, i, deed);
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
    (i > first && isWhenOrHow(context, first, i, deed)) ||
    // "(plan to) sell the port [failed]"
    (i > first + 1 && /ed$/.test(lower) && next.kind !== 'word') ||
    // "bring both together [in order to] vote"
    (lower === 'in' && next.lower === 'order') ||
    isDone(context, first, i)
  );
}

/** Does another phrase, or the verb of this one, begin within a phrase that is no deed? */
function beginsAnew(context: SpeechContext, first: number, i: number): boolean {
  const { lower } = at(context, i);
  // "the attention [the battle draws]", "made the sale [her goal]"
  if (i > first + 1 && ARTICLES.test(lower) && isPlain(context, i - 1)) return true;
  // "the judge [sitting next to him]", "a council [serving] as a new executive"
  return i > first && (endsBefore(context, i) || isBeside(context, i) || (/ing$/.test(lower) && at(context, i + 1).lower === 'as'));
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

/** Words that say when, where or how much. */
function isWhenOrHow(context: SpeechContext, first: number, i: number, deed: boolean): boolean {
  const { lower } = at(context, i);
  const next = at(context, i + 1).lower;
  if (lower === 'too' && /^(?:many|much|few)$/.test(next)) return false;
  return (
    (isTime(context, i) && !(i > first + 1 && (deed || /ing$/.test(at(context, first).lower)) && isCount(context, i - 1))) ||
    /^(?:now|here|there|too|not|also|due|rather|instead|anymore|notwithstanding|alongside|along|by|remains?|seems?|becomes?)$/.test(
      lower,
    ) ||
    (lower === 'right' && /^(?:now|next|in|at)$/.test(next)) ||
    (lower === 'back' && /^(?:in|when|then)$/.test(next)) ||
    (lower === 'all' && next === 'the' && at(context, i + 2).lower === 'way')
  );
}

/** "see the method [applied] is in the yard" */
function isDone(context: SpeechContext, first: number, i: number): boolean {
  const having = i === first + 1 && /^(?:having|being)$/.test(at(context, first).lower);
  const next = at(context, i + 1).lower;
  return i > first && !having && /ed$|^struck$/.test(at(context, i).lower) && (PREPOSITIONS.has(next) || AUXILIARIES.has(next));
}

/** Does a preposition go on with the phrase that it stands in? */
function joinsOn(context: SpeechContext, first: number, i: number, stop: number): boolean {
  const { lower } = at(context, i);
  const { lower: next, text, kind } = at(context, i + 1);
  // "breaking [into the office]"
  const whither =
    i === first + 1 && /^\p{Ll}+ing$/u.test(at(context, first).text) && /^(?:into|out|over|about|through|toward|towards)$/.test(lower);
  if (!JOINING.has(lower) && !whither) return false;
  if (TIME_WORDS.has(next) || kind === 'number' || CONJUNCTIONS.has(next)) return false;
  if (lower !== 'of' && (NUMBER_WORDS.test(next) || isAside(context, i, stop))) return false;
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
function withoutTail(context: SpeechContext, first: number, end: number, deed: boolean): number {
  let i = end;
  while (
    i > first &&
    (PREPOSITIONS.has(at(context, i - 1).lower) ||
      DETERMINERS.has(at(context, i - 1).lower) ||
      at(context, i - 1).lower === 'an' ||
      /^[-[\]]$/.test(at(context, i - 1).text) ||
      // "(make) New Jersey [affordable]"
      (!deed && i > first + 1 && /^\p{Ll}+(?:[^t]able|ible|ious|eous)$/u.test(at(context, i - 1).text) && isPlain(context, i - 2)) ||
      /^(?:very|much|even|exactly|back|more|just|really|so|well|too|again|together|right|still|anyway|already|unsuccessfully|successfully|immediately|repeatedly|publicly|privately|strongly)$/.test(
        deed ? '' : at(context, i - 1).lower,
      ) ||
      at(context, i - 1).kind === 'quote')
  )
    i--;
  return i;
}

/** "for [fifteen] years", "on [four] occasions": how often or how long. */
const NUMBER_WORDS = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundreds|thousands)$/; // biome-ignore format: a list

/** Where or how something is said or done, which is no part of the thing: "backed the toll [in a letter]", "embraced the author [on stage]", "wanted it [from the day]". */
const ASIDES =
  /^(?:interviews?|statements?|letters?|e-?mails?|tweets?|posts?|speech|speeches|fliers?|flyers?|leaflets?|messages?|memos?|videos?|podcasts?|broadcasts?|op-ed|memoirs?|stage|public|private|person|principle|part|turn|general|particular|detail|day|start|beginning|outset|occasions?|silence|response|court|commercials?|ads?|advertisements?|debates?|rally|rallies|hearings?|testimony|briefings?)$/;

/** Does a preposition begin an aside of at most five words? */
export function isAside(context: SpeechContext, preposition: number, limit: number): boolean {
  if (!/^(?:in|on|at|from|during|via|by)$/.test(at(context, preposition).lower)) return false;
  for (let i = preposition + 1; i < limit && i - preposition < 6; i++) {
    const { kind, lower } = at(context, i);
    if (kind !== 'word' || PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower)) return false;
    if (ASIDES.test(lower) && (i + 1 >= limit || endsNoun(at(context, i + 1)))) return true;
  }
  return false;
}

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

/** Does a participle of place follow its noun: "judge [sitting] right next to"? */
const isBeside = (context: SpeechContext, index: number) =>
  /^(?:sitting|standing|living|waiting|lying|working|walking|facing|involving|including)$/.test(at(context, index).lower) &&
  at(context, index - 1).kind === 'word' &&
  !PREPOSITIONS.has(at(context, index - 1).lower) &&
  !DETERMINERS.has(at(context, index - 1).lower) &&
  (PREPOSITIONS.has(at(context, index + 1).lower) || /^(?:right|next|there|here)$/.test(at(context, index + 1).lower));

/** "(working) [six] days" */
const isCount = (context: SpeechContext, index: number) =>
  at(context, index).kind === 'number' ||
  /^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|many|more|fewer|long)$/.test(at(context, index).lower);

/** Does the word say when ("on Tuesday", "last week"), not of what kind ("day centres", "year-end sales")? */
function isTime(context: SpeechContext, index: number): boolean {
  const { text, lower } = at(context, index);
  if (!TIME_WORDS.has(lower)) return false;
  const next = at(context, index + 1);
  return (
    /^\p{Lu}/u.test(text) ||
    next.kind !== 'word' ||
    TIME_WORDS.has(next.lower) ||
    PREPOSITIONS.has(next.lower) ||
    CONJUNCTIONS.has(next.lower) ||
    AUXILIARIES.has(next.lower)
  );
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
