import { at, mentionOver, quoteFrom, type SpeechContext } from '../statements/speech-context.ts';
import { ATTITUDE_FORMS, UNDOING, UPHOLDING } from '../words/attitude-verbs.ts';
import { CONJUNCTIONS, DETERMINERS, OBJECT_PRONOUNS, PREPOSITIONS } from '../words/clause-words.ts';
import { isNounAfterTo, PLURAL_VERBS } from '../words/finite-verbs.ts';
import { type Aim, isCut, isNoVerb, MOST_WORDS, nounTarget, opposite, phrase, phraseEnd, type Target } from './targets.ts';

/**
 * What a deed is aimed at: "(wants to) [scrap the toll]" is against the toll, "[protect the park]" for the park, other deeds are for themselves, as a gerund:
 * "[cut fares in half]" → for "cutting fares in half".
 */
export function deedAim(context: SpeechContext, from: number, limit: number, position: Side): Aim | null {
  const { verb, towards } = verbFrom(context, from, limit, position);
  const { lower } = at(context, verb);
  if (verb >= limit || isThing(context, verb)) return null;
  // "(agreed) to vote to [override the veto]": the last deed counts.
  if (CHAINING.has(lower) && at(context, verb + 1).lower === 'to') return deedAim(context, verb + 2, limit, towards);
  // "(urging adherence to) [constitutional] limits": no verb.
  if (isNoVerb(lower) || (at(context, from - 1).lower === 'to' && (PREPOSITIONS.has(lower) || isNounAfterTo(lower)))) return null;
  if (OWNING.test(lower)) return ownedAim(context, verb, limit, towards);
  if (isEmptyDeed(context, verb)) return null;
  const { turn, object } = turnOf(context, verb, limit, towards);
  const thing = turn ? thingOf(context, verb, object, limit) : null;
  if (!thing) return wholeDeed(context, verb, limit, towards);
  const helped = lower === 'help' ? helpedDeed(context, object, limit) : null;
  if (helped !== null) return deedAim(context, helped, limit, towards);
  return { target: thing, position: turn === 'for' ? towards : opposite(towards) };
}

/** Does no verb stand at the token, but something that is named, meant or counted? */
function isThing(context: SpeechContext, index: number): boolean {
  const { lower, text, kind } = at(context, index);
  if (kind !== 'word' || mentionOver(context, index)) return true;
  return DETERMINERS.has(lower) || OBJECT_PRONOUNS.has(lower) || /^\p{Lu}|^other$|^lot$/u.test(text);
}

/** Is a deed no target by itself: "wants to [be]", "hopes to [make] sure", but not "[make] savings"? */
function isEmptyDeed(context: SpeechContext, verb: number): boolean {
  const { lower } = at(context, verb);
  const next = at(context, verb + 1);
  switch (lower) {
    case 'make':
      return !MAKES.test(next.text);
    case 'run':
      return !/^(?:the|a|its|our|their)$/.test(next.lower) && !/^\p{Lu}/u.test(next.text);
    // "it is important to point out that …"
    case 'point':
      return next.lower === 'out';
    default:
      return EMPTY_DEEDS.has(lower);
  }
}

type Side = Aim['position'];

/** The verb of a deed behind what may stand before it, and what "not" makes of its side. */
function verbFrom(context: SpeechContext, from: number, limit: number, position: Side): { verb: number; towards: Side } {
  let verb = from;
  let towards = position;
  while (
    verb < limit &&
    (quoteFrom(context, verb) ||
      /^(?:not|never|to|also|further|still|just|even|again|perhaps|first|always|all|both|somewhat|once|soon|now|then|already|ever)$/.test(
        at(context, verb).lower,
      ) ||
      /ly$/.test(at(context, verb).lower))
  ) {
    if (/^(?:not|never)$/.test(at(context, verb).lower)) towards = opposite(towards);
    verb++;
  }
  return { verb, towards };
}

/** What is had, got or seen, or what is to be done with it. */
function ownedAim(context: SpeechContext, verb: number, limit: number, towards: Side): Aim | null {
  const { lower } = at(context, verb);
  // "get [companies] to [invest]"
  const doer = lower === 'get' ? nounTarget(context, verb + 1, limit) : null;
  if (doer && at(context, doer.endToken).lower === 'to') return deedAim(context, doer.endToken + 1, limit, towards);
  if (DONE.test(at(context, verb + 1).lower) || /^\p{Lu}/u.test(at(context, verb + 1).text)) return null;
  const owned = nounTarget(context, verb + 1, limit);
  if (!owned) return null;
  const next = at(context, owned.endToken);
  // "have [the decree] declared unlawful": what is to happen to it is out of reach.
  return next.kind === 'word' && /^\p{Ll}+ed$/u.test(next.text) ? null : { target: owned, position: towards };
}

/** On which side a verb is of its object, if on any, and where that begins. */
function turnOf(context: SpeechContext, verb: number, limit: number, towards: Side): { turn: Side | undefined; object: number } {
  const { lower } = at(context, verb);
  const particle = at(context, verb + 1).lower;
  const attitude = ATTITUDE_FORMS.get(lower)?.find((row) =>
    row.particle.every((word, index) => at(context, verb + 1 + index).lower === word),
  );
  // "fight for", "stand behind": the particle tells.
  if (attitude?.particle.length) return { turn: attitude.position, object: verb + 1 + attitude.particle.length };
  const turn =
    bareTurn(context, verb, limit, towards) ?? (lower === 'bring' && movedTo(context, verb, limit) ? undefined : attitude?.position);
  return { turn, object: verb + 1 + (PARTICLE.test(particle) || (particle === 'from' && turn) ? 1 : 0) };
}

function bareTurn(context: SpeechContext, verb: number, limit: number, towards: Side): Side | undefined {
  const { lower } = at(context, verb);
  const particle = at(context, verb + 1).lower;
  if (UNDOING.has(lower) || (lower === 'bring' && particle === 'down')) return 'against';
  if (towards === 'against' && LETTING.test(lower)) return 'for';
  const moves = lower === 'bring' && movedTo(context, verb, limit);
  return UPHOLDING.has(lower) && !moves && !/^(?:off|out|away)$/.test(particle) ? 'for' : undefined;
}

/** The object of a verb that says a side of it; null for "withdraw [troops from Syria]", which is for doing so. */
function thingOf(context: SpeechContext, verb: number, object: number, limit: number): Target | null {
  const found = nounTarget(context, object, limit);
  const moves =
    found &&
    at(context, verb).lower === 'withdraw' &&
    / from |\b(?:troops|forces|soldiers|army|settlers)\b/.test(`${found.text} ${at(context, found.endToken).lower} `);
  return moves ? null : found;
}

/** "help the council [build] homes": where the deed that is helped begins. */
function helpedDeed(context: SpeechContext, object: number, limit: number): number | null {
  for (let i = object + 1; i < Math.min(limit, object + 6); i++) {
    const { kind, lower, text } = at(context, i);
    if (kind !== 'word' || (lower !== 'and' && CONJUNCTIONS.has(lower))) return null;
    const before = at(context, i - 1).lower;
    if (isBareVerb(lower) && /^\p{Ll}/u.test(text) && !DETERMINERS.has(before) && !PREPOSITIONS.has(before)) return i;
  }
  return null;
}

/** A deed as its own target: "cutting fares in half"; null where it is done to nothing that is named. */
function wholeDeed(context: SpeechContext, verb: number, limit: number, position: Side): Aim | null {
  const first = phraseEnd(context, PARTICLE.test(at(context, verb + 1).lower) ? verb + 2 : verb, limit, true);
  // "bring Democrats [and Republicans together]"
  const isPair =
    at(context, first).lower === 'and' && (DETERMINERS.has(at(context, first + 1).lower) || /^\p{Lu}/u.test(at(context, first + 1).text));
  const second = isPair ? nounTarget(context, first + 1, limit) : null;
  const both = second && second.endToken - verb <= MOST_WORDS && first > verb + 1 ? second.endToken : first;
  const end = both > first && at(context, both).lower === 'together' ? both + 1 : both;
  const whole = phrase(context, verb, end);
  // A deed done to "something" names nothing to stand for.
  if (
    end > verb + 1 &&
    /^(?:something|anything|everything|nothing|it|this|that|them|himself|herself|themselves|ourselves|myself|itself)$/.test(
      at(context, end - 1).lower,
    )
  )
    return null;
  // "to have [forgotten]", "hear what he says", "continue doing": deeds without their object.
  if (end === verb + 1 && /^(?:what|that|how|whether|who|why|if|doing)$/.test(at(context, end).lower)) return null;
  if (!whole || isCut(whole.text) || /\s(?:doing|being|having)$/.test(whole.text)) return null;
  const { text } = at(context, verb);
  return { target: { ...whole, text: gerund(text) + whole.text.slice(text.length) }, position };
}

/** Is a word, in lower case, a verb's base form for certain: "help the crews [reach] a deal"? */
const isBareVerb = (lower: string) => PLURAL_VERBS.has(lower) || UNDOING.has(lower) || UPHOLDING.has(lower);

/** What one says that one won't do to a thing that one is against: "will not [accept] the sale". */
const LETTING = /^(?:accept|tolerate|allow|permit|condone|stomach)$/;

/** Is a deed its own target ("cutting fares"), no thing that it stands up for or does away with? */
export const isPlainDeed = ({ target, position }: Aim) =>
  target.person === null && position === 'for' && /^\p{Ll}+ing\b/u.test(target.text);

/** Verbs that only lead to the next: "try to", "vote to". */
const CHAINING = new Set('vote try help work continue begin start agree seek attempt fight move decide choose want'.split(' '));

/** "It is useful to [have a price tag]": the thing counts. */
const OWNING = /^(?:have|get|see)$/;

/** After "have" and its like, the beginning of something done to the thing or by it: "have [waited]", "see [Mora] resign", "have the [Harbour Act] repealed". */
const DONE = /ed$|^(?:forgotten|gone|been|done|made|seen|taken|given|become|left|found|lost|won|come)$/;

/** Where "bring" moves its object: "bring [crews home]" stands for the deed, not for crews. */
const MOVED = /^(?:home|together|back|down|here|in|under|into|up|closer)$/;

/** Where a bill or a nominee is brought: "bring the bill to the [floor]". */
const BROUGHT_TO = /^(?:floor|vote|table|ballot|senate|congress|parliament)$/;

function movedTo(context: SpeechContext, verb: number, limit: number): boolean {
  for (let i = verb + 2; i < Math.min(limit, verb + 8); i++) {
    if (MOVED.test(at(context, i).lower)) return true;
    if (at(context, i).lower === 'to') return [1, 2, 3].some((ahead) => BROUGHT_TO.test(at(context, i + ahead).lower));
  }
  return false;
}

const PARTICLE = /^(?:up|down|back|off|out|away|ahead|forward|together|along|over)$/;

/** What "make" makes a deed of: "make savings", not "make it", "make sure". */
const MAKES = /^(?!(?:it|sure|them|him|her|me|us|up|do|that|this|of|for)$)\p{L}/u;

/** Deeds that are no target by themselves: "wants to be", "hopes to see". */
const EMPTY_DEEDS = new Set(
  'be have do say tell know think see get go come feel wait talk speak comment answer discuss suggest explain stress emphasize emphasise retire look remain become report announce inform note write assure reassure motivate'.split(
    ' ',
  ),
);

/** Verbs of one syllable with a short vowel, and those that are stressed on the last one: "cut", "admit", "deter". */
const DOUBLED =
  /^[^aeiou]*[aeiou][^aeiouwxy]$|^(?!limit|vomit|offer|differ|suffer|buffer|proffer|target|budget)\p{L}*(?:mit|fer|trol|gret|pel|quip|get|set|cur|gin|deter)$/u;

/** "cut" → "cutting", "move" → "moving", "lie" → "lying". */
function gerund(verb: string): string {
  if (/[aeiou].*ing$/.test(verb)) return verb;
  if (/ie$/.test(verb)) return `${verb.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return DOUBLED.test(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`;
}
