import type { Finding, Rule } from './attitudes.ts';
import type { Holder } from './holders.ts';

/**
 * The share of findings of each kind that careful readers marked too, counted on the 93 training articles with their names given (2 to 99 findings a kind; small
 * counts are drawn towards 0.6, the mean). Readers leave much unmarked, so the true share is higher.
 */
const BY_RULE: Readonly<Record<Rule, number>> = {
  called: 0.75,
  infinitive: 0.72,
  verb: 0.7,
  deed: 0.65,
  noun: 0.65,
  reason: 0.62,
  passive: 0.62,
  request: 0.6,
  judgement: 0.58,
  adjective: 0.55,
  partisan: 0.55,
  duty: 0.5,
  'pronoun judged': 0.42,
  commitment: 0.28,
};

/** How much surer or less sure the way makes it in which the holder is named. */
const BY_HOLDER: Readonly<Record<Holder['by'], number>> = { name: 0.06, self: 0, shared: -0.02, role: -0.08, pronoun: -0.08 };

/** How sure a finding is, 0 to 1. */
export function confidenceOf({ rule, by }: Finding): number {
  return Math.round((BY_RULE[rule] + BY_HOLDER[by]) * 100) / 100;
}
