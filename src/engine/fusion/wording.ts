import type { Position, Span } from '../analysis.ts';
import { ATTITUDE_FORMS } from '../words/attitude-verbs.ts';
import { OPEN_NOUNS } from '../words/open-nouns.ts';

/**
 * What strict readers hold for or against a line by its words, which marked articles do not tell: there half of a target's words are enough. A name says what is meant; words
 * without a capital leave it open the more, the fewer they are ("exceptions", "tougher laws"), unless the article uses them again: then "bridge toll" is a thing that it tells
 * of. What was decided or proposed is never told by "the mayor’s decision". How much each weighs is learned of lines that strict readers judged (src/train/reader/judged.jsonl).
 */
export const WORDING_FEATURES = ['one', 'two', 'more', 'open'] as const;

const OWNER = /^.*[\p{L}.](?:[’']s|s[’']) /u;
const COMPLEMENT = / (?:of|to|on|for|in|with|against|from|by|at|that|about|between|over) /;

/** Whether a target is one, two, or more words that leave open what is meant in an article's text, or one that only the article explains; in the order of WORDING_FEATURES. */
export function wordingOf(target: string, text: string): [one: number, two: number, more: number, open: number] {
  const own = target.replace(OWNER, '');
  const open = own === own.toLowerCase() && !COMPLEMENT.test(own) && OPEN_NOUNS.has(own.split(' ').at(-1) ?? '') ? 1 : 0;
  if (target !== target.toLowerCase()) return [0, 0, 0, open];
  const words = target.split(' ').length;
  if (words === 1) return [1, 0, 0, open];
  const first = text.indexOf(target);
  if (text.indexOf(target, first + 1) > first) return [0, 0, 0, open];
  return words === 2 ? [0, 1, 0, open] : [0, 0, 1, open];
}

/** So far before a target a verb may stand that says where somebody stands on it, characters. */
const REACH = 40;
const NEGATED = /\b(?:not|never|no|without|nor|neither|hardly)\b|n[’']t\b/i;

/**
 * Does a clause say outright, by a verb right before the target, where somebody stands: "condemned [the toll]", "is strongly against [the toll]"? `lead`: the words of the
 * sentence before the target. Of lines that are otherwise as sure (0.8 to 0.85) strict readers found 50 of 57 right that do, and 115 of 142 others; of the surest 38 of 38 and 73
 * of 79; of less sure ones no more than of others.
 */
export function isOutright(lead: string, position: Position): boolean {
  const clause =
    lead
      .slice(-REACH)
      .split(/[.;:!?]/)
      .at(-1) ?? '';
  if (NEGATED.test(clause)) return false;
  const words: readonly string[] = clause.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];
  if (words.includes('against')) return position === 'against';
  if (/\bin favou?r of\b/i.test(clause)) return position === 'for';
  return words.some((word, at) =>
    ATTITUDE_FORMS.get(word)?.some(
      (verb) => verb.position === position && verb.particle.every((particle, next) => words[at + 1 + next] === particle),
    ),
  );
}

/**
 * What strict readers hold for or against a side as it stands on a card, alone: that its target is a name ("against Macron", where only a law of his is meant), that its sentence
 * does not hold the target's words, what follows a name ("criticised [Kemp] for …"), manners and tributes, the past; and for it, that it says of a name whom somebody backs.
 */
export const CARD_FEATURES = ['forName', 'againstName', 'absent', 'act', 'manners', 'past', 'backs'] as const;

const NAME = /^(?:[Tt]he )?[A-Z][\w.’'-]*(?: (?:of|the|de|and|al|for|[A-Z][\w.’'&-]*))*$/;
/** So many letters of a word tell that a sentence holds it, whatever its ending. */
const STEM = 5;
const ACT = /^[,”"’]? ?(?:for|over|of|after|because|as)\b/;
const MANNERS =
  /\b(?:died|death|late|tribute|condolence|hero|thank|mourn|grateful|honou?r|friend|welcom|congratul|admir|great|respect)\w*/i;
const PAST =
  /\b(?:had (?:been|said|called|pushed|supported|opposed|critici[sz]ed)|once|initially|previously|(?:in|since) (?:19|20)\d\d|during (?:his|her|the) campaign|formerly|used to|years? ago)\b/i;
const BACKS = /\b(?:endors|support|back(?:ed|ing|s)\b|oppos|vot(?:e|ed|ing) for|campaign|rival|ally|allies|against|defeat|challeng)/i;
/** So far before and behind a name its backing is told, characters. */
const [BEFORE, BEHIND] = [60, 30];

/** In the order of CARD_FEATURES. `span`: where the target stands in the article's text. */
export function cardFeaturesOf(
  text: string,
  {
    target,
    position,
    span,
    evidence,
  }: { readonly target: string; readonly position: Position; readonly span: Span; readonly evidence: Span },
): number[] {
  const sentence = text.slice(...evidence);
  const lower = sentence.toLowerCase();
  const isName = NAME.test(target);
  const words = target.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  const values: Readonly<Record<(typeof CARD_FEATURES)[number], boolean>> = {
    forName: isName && position === 'for',
    againstName: isName && position === 'against',
    absent: !words.some((word) => lower.includes(word.slice(0, STEM))),
    act: isName && ACT.test(text.slice(span[1], span[1] + 12)),
    manners: position === 'for' && MANNERS.test(sentence),
    past: PAST.test(sentence),
    backs: isName && BACKS.test(text.slice(Math.max(0, span[0] - BEFORE), span[1] + BEHIND)),
  };
  return CARD_FEATURES.map((name) => Number(values[name]));
}

const COURTESY = /\b(?:thank(?:s|ed|ing)?(?! God)|congratulat\w+|gratitude|grateful)(?: [\w.]+){0,3} $/i;

/**
 * Is a side for somebody only thanks or congratulations: "thanked [Norland]", "tweeted congratulations to Mr [Mora]"? `lead` as in isOutright. Of fifteen such lines told as a
 * side strict readers found six right: they are manners, whoever gets them.
 */
export const isCourtesy = (lead: string, position: Position): boolean => position === 'for' && COURTESY.test(lead);

const THREATENS = /\bthreaten(?:s|ed|ing)?(?: (?:an?|more|new|further|to|with))* $/i;

/** Is a side against something what they threaten to do: "threatened [military strikes]"? A name ("threatened [Norland]") is whom they are against. */
export const isThreat = (lead: string, target: string, position: Position): boolean =>
  position === 'against' && THREATENS.test(lead) && /^\p{Ll}/u.test(target);

/** What strict readers hold against a sentence that is told alone: that it is short, speaks of "the decision", or begins with a pronoun ("It’s a disgrace that …"). */
export const ALONE_FEATURES = ['short', 'unnamed', 'pronoun'] as const;

/** A shorter sentence seldom tells enough, characters. */
const SHORT = 80;
const UNNAMED = new RegExp(`\\b(?:the|this|that|these|those|its|his|her|their) (?:\\w+ )?(?:${[...OPEN_NOUNS].join('|')})\\b`, 'i');

const PRONOUN = /^\P{L}*(?:it|he|she|they|that|this|these|those|his|her|their|there|but|and|so)\b/iu;

/** How well a sentence is understood alone, in the order of ALONE_FEATURES. */
export const aloneOf = (sentence: string): [short: number, unnamed: number, pronoun: number] => [
  sentence.length < SHORT ? 1 : 0,
  UNNAMED.test(sentence) ? 1 : 0,
  PRONOUN.test(sentence) ? 1 : 0,
];
