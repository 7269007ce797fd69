import type { Finding, Rule } from './attitudes.ts';
import type { Sayings } from './holders.ts';

const BASE: Readonly<Record<Rule, number>> = {
  verb: 0.6, infinitive: 0.6, request: 0.6, adjective: 0.6, noun: 0.6, passive: 0.6, commitment: 0.3, called: 0.6, partisan: 0.6, judgement: 0.6, 'name judged': 0.6, duty: 0.6, deed: 0.6, reason: 0.6,
}; // biome-ignore format: a table

/** How sure a finding is, 0 to 1. */
export function confidenceOf(finding: Finding, _sayings: Sayings): number {
  return BASE[finding.rule];
}
