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
