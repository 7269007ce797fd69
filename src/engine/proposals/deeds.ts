import { at, mentionOver, quoteFrom, type SpeechContext } from '../statements/speech-context.ts';
import { DETERMINERS, OBJECT_PRONOUNS, PREPOSITIONS } from '../words/clause-words.ts';
import { isNounAfterTo } from '../words/finite-verbs.ts';
import { isCut, isNoVerb, MOST_WORDS, nounTarget, phrase, phraseEnd, type Target } from './targets.ts';

/** What is to be done, as a gerund: "(wants to) [cut fares in half]" is "cutting fares in half". Null where no deed begins at the token. */
export function deedTarget(context: SpeechContext, from: number, limit: number): Target | null {
  const verb = verbFrom(context, from, limit);
  const { lower } = at(context, verb);
  if (verb >= limit || isThing(context, verb)) return null;
  // "(urging adherence to) [constitutional] limits": no verb.
  if (isNoVerb(lower) || (at(context, from - 1).lower === 'to' && (PREPOSITIONS.has(lower) || isNounAfterTo(lower)))) return null;
  return isEmptyDeed(context, verb) ? null : wholeDeed(context, verb, limit);
}

/** The verb of a deed behind what may stand before it. */
function verbFrom(context: SpeechContext, from: number, limit: number): number {
  let verb = from;
  while (verb < limit && (quoteFrom(context, verb) || BEFORE_VERB.test(at(context, verb).lower))) verb++;
  return verb;
}

const BEFORE_VERB =
  /^(?:not|never|to|also|further|still|just|even|again|perhaps|first|always|all|both|somewhat|once|soon|now|then|already|ever)$|ly$/;

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

/** A deed as its own target: "cutting fares in half"; null where it is done to nothing that is named. */
function wholeDeed(context: SpeechContext, verb: number, limit: number): Target | null {
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
  return { ...whole, text: gerund(text) + whole.text.slice(text.length) };
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
