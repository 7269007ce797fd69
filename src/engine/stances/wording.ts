/**
 * How much less often strict readers agree with a line than its other numbers say, by the words of its target, as natural log odds. A name says what is meant; words without a
 * capital leave it open the more, the fewer they are: "tougher laws", "exceptions". Of 337 lines of eighty unseen articles (src/train/reader/judged-cards.md) readers found right
 * 29 of 100 with one such word, where 64 were to be expected, 43 of 68 with two, 55 of 67 with more, and 70 of 69 with a capital. In marked articles, where half of a
 * target's words are enough, the same lines are as right as others, so that this can't be learned from them.
 */
const ONE = -0.9;
const TWO = -0.7;
const MORE = -0.3;

/** What a target's wording adds to the log odds of its line. */
export function wordingOdds(target: string): number {
  if (target !== target.toLowerCase()) return 0;
  const words = target.split(' ').length;
  return words === 1 ? ONE : words === 2 ? TWO : MORE;
}
