import type { Acquaintance } from '../../src/engine/people/acquaintance.ts';

/** A leader known at home by the full name, of whom nothing else is known: what a test is about is set beside it. */
export const LEADER: Acquaintance = {
  country: null,
  party: null,
  kind: 'leader',
  until: null,
  ledUntil: null,
  ledFrom: null,
  knows: null,
  prominence: 2,
  match: 'full',
};
