/**
 * How much less often strict readers agree with a line than its other numbers say, by the words of its target, as natural log odds. A name says what is meant; words without a
 * capital leave it open the more, the fewer they are ("exceptions", "tougher laws"), unless the article uses them again: then "bridge toll" is a thing that it tells of. Of 337
 * lines of eighty unseen articles (src/train/reader/judged-cards.md) readers found right 29 of 100 with one such word, where 64 were to be expected, 35 of 68 with two, 53 of 67
 * with more, 83 of 68 with two or more that stand there again, and 68 of 69 with a capital. In marked articles, where half of a target's words are enough, the same lines are as
 * right as others, so that this can't be learned from them.
 */
const ONE = -0.9;
const TWO = -0.7;
const MORE = -0.3;

/** What a target's wording in an article of this text adds to the log odds of its line. */
export function wordingOdds(target: string, text: string): number {
  if (target !== target.toLowerCase()) return 0;
  const words = target.split(' ').length;
  if (words === 1) return ONE;
  const first = text.indexOf(target);
  const isAgain = text.indexOf(target, first + 1) > first;
  return isAgain ? 0 : words === 2 ? TWO : MORE;
}

/** Words that say in so many words where somebody stands on what follows them, with an example each. */
export const PLAIN: readonly (readonly [words: string, example: string])[] = [
  ['support(?:s|ed|ing)?', 'Ruiz supports the toll.'],
  ['oppos(?:es?|ed|ing)', 'Ruiz has always opposed the toll.'],
  ['against', 'I am against the toll.'],
  ['in favou?r of', 'Ruiz is in favor of the toll.'],
  ['(?:condemn|denounc|reject|criticiz|criticis|endors|prais|welcom|approv|demand|veto|sign)(?:e?s|e?d|ing)?', 'Ruiz condemned the toll.'],
  ['back(?:s|ed|ing)', 'Ruiz backs the toll.'],
  ['(?:call(?:s|ed|ing)?|vot(?:es?|ed|ing)) (?:for|against|on)', 'Ruiz called for a toll.'],
  ['wants?|wanted', 'Ruiz wants a toll.'],
];
const IN_SO_MANY_WORDS = new RegExp(`(?<![\\p{L}-])(?:${PLAIN.map(([words]) => words).join('|')})(?![\\p{L}-])`, 'iu');
/**
 * So much more often than its other numbers say strict readers agree with a line whose target such words lead to, as natural log odds: of lines between 0.8 and 0.85 on 160
 * articles with 7 of 9, without with 17 of 31.
 */
const PLAINLY = 0.35;
/** The target comes so soon behind such words, characters. */
const SOON = 60;

/** What the words before a target add to the log odds of its line. `start`: where the target stands in its article's text. */
export const plainOdds = (text: string, start: number): number =>
  IN_SO_MANY_WORDS.test(text.slice(Math.max(0, start - SOON), start)) ? PLAINLY : 0;
