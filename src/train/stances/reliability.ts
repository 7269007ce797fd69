import type { Candidate } from '../../engine/stances/candidates.ts';
import { cueOf } from '../../engine/stances/choose.ts';
import { logarithm } from '../../engine/stances/exponential.ts';

/** Cues seen seldom are taken for as reliable as all together are: they count as if they had been seen so many times more. */
const SHRINKAGE = 4;

/** Candidates of a unit with the right answers (see Lesson). */
export interface AnsweredUnit {
  readonly candidates: readonly Candidate[];
  readonly answers: readonly number[];
}

/**
 * How reliable each cue of the rules is, as what it adds to the logarithm of the odds over the mean of all: "condemn verb" much, "ask request" less than nothing. A reading counts as right where readers
 * marked its target that way, and as half right where they marked another target of the same sentence that way. The rules were not written with these sentences in view.
 */
export function reliabilities(units: Iterable<AnsweredUnit>): Map<string, number> {
  const counts = new Map<string, { seen: number; right: number }>();
  const all = { seen: 0, right: 0 };
  for (const { candidates, answers } of units) {
    candidates.forEach(({ finding }, place) => {
      if (!finding) return;
      const sign = finding.position === 'for' ? 0 : 1;
      const right = answers.includes(2 * place + sign) ? 1 : answers.some((answer) => answer >= 0 && answer % 2 === sign) ? 0.5 : 0;
      const own = counts.get(cueOf(finding)) ?? { seen: 0, right: 0 };
      for (const count of [own, all]) {
        count.seen++;
        count.right += right;
      }
      counts.set(cueOf(finding), own);
    });
  }
  const mean = all.right / (all.seen || 1);
  const odds = (share: number) => logarithm(share) - logarithm(1 - share);
  return new Map([...counts].map(([cue, { seen, right }]) => [cue, odds((right + SHRINKAGE * mean) / (seen + SHRINKAGE)) - odds(mean)]));
}
