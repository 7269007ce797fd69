import { KINDS, type Kind } from '../../vocabulary/terms.ts';
import type { PassageAnswer } from '../reader/read-passages.ts';
import { logarithm } from '../stances/exponential.ts';

/**
 * What the rules' kind weighs, as a natural logarithm; more where a role tells it. On articles that the encoder has not seen (src/train/reader/README.md) 83.5 of 100 kinds
 * are right so, 75.8 by the rules alone; between 0.6 and 1.2, 1.2 and 2.4 it makes no difference of more than two people of 674.
 */
const RULED = 0.6;
const RULED_BY_ROLE = 2.4;
/** No chance counts for less than this. */
const LEAST = 1e-4;

/** From here on somebody is taken for nobody: 15 of 44 whom no reader marked, and none of 674 whom they marked. Chosen as RULED was. */
export const NOBODY = 0.6;

/** How likely somebody is nobody: a ship, a militia, a street. The mean of what the encoder says in each passage; 0 where it has read none. */
export const nobodyChance = (answers: readonly PassageAnswer[]): number =>
  answers.reduce((sum, { kinds }) => sum + (kinds[KINDS.length] ?? 0), 0) / (answers.length || 1);

/** A person's kind by what the rules say and what the encoder says in each of their passages, each passage counting less the more there are; the rules' where it has read none. */
export function readKind(ruled: Kind, hasRole: boolean, answers: readonly PassageAnswer[]): Kind {
  let [best, most] = [ruled, Number.NEGATIVE_INFINITY];
  for (const [place, kind] of KINDS.entries()) {
    const heard =
      answers.reduce((sum, { kinds }) => sum + logarithm(Math.max(LEAST, kinds[place] ?? 0)), 0) / Math.sqrt(answers.length || 1);
    const sum = heard + (kind === ruled ? RULED + (hasRole ? RULED_BY_ROLE : 0) : 0);
    if (sum > most) [best, most] = [kind, sum];
  }
  return best;
}
