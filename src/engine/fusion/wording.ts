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

/** What strict readers hold against a sentence that is told alone: that it is short, or speaks of "the decision". */
export const ALONE_FEATURES = ['short', 'unnamed'] as const;

/** A shorter sentence seldom tells enough, characters. */
const SHORT = 80;
const UNNAMED = new RegExp(`\\b(?:the|this|that|these|those|its|his|her|their) (?:\\w+ )?(?:${[...OPEN_NOUNS].join('|')})\\b`, 'i');

/** How well a sentence is understood alone, in the order of ALONE_FEATURES. */
export const aloneOf = (sentence: string): [short: number, unnamed: number] => [
  sentence.length < SHORT ? 1 : 0,
  UNNAMED.test(sentence) ? 1 : 0,
];
