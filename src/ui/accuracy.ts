import type { TextKey } from './say.ts';

/** How right one part of the engine is, in per cent. */
export interface Measured {
  /** The part as README.md calls it. */
  readonly part: string;
  /** The part as the reader is told it. */
  readonly word: TextKey;
  /** Of what is shown, how much careful readers marked too. */
  readonly precision: number;
  /** Of what careful readers marked, how much is shown. */
  readonly recall: number;
}

/**
 * What `npm run score` printed on the 16 articles of gold/dev, which the engine was not trained on: the same figures as in README.md, which a test compares.
 */
export const ACCURACY: readonly Measured[] = [
  { part: 'mentions of people', word: 'accuracyMentions', precision: 98.7, recall: 97.9 },
  { part: 'who is who (B-cubed)', word: 'accuracyPeople', precision: 98.5, recall: 97.0 },
  { part: 'kinds', word: 'accuracyKinds', precision: 80.3, recall: 79.7 },
  { part: 'roles', word: 'accuracyRoles', precision: 98.3, recall: 66.1 },
  { part: 'affiliations', word: 'accuracyAffiliations', precision: 95.1, recall: 52.7 },
  { part: 'statements, characters with the right speaker', word: 'accuracyStatements', precision: 92.1, recall: 84.6 },
  { part: 'stances', word: 'accuracyStances', precision: 58.7, recall: 16.8 },
];

/** How many articles that was measured on. */
export const MEASURED_ON = 16;
