import type { TextKey } from './say.ts';

/** How right one part of the analysis is on marked articles, in percent. */
export interface Measured {
  readonly part: TextKey;
  /** Of what is shown, how much is right (precision). */
  readonly right: number;
  /** Of what is there, how much is shown (recall). */
  readonly found: number;
}

/** How many articles that careful readers have marked these figures come from. */
export const ARTICLES = 16;

/** The figures of `npm run score` on gold/dev, as in README.md's table; test/ui/accuracy.test.ts compares the two. */
export const MEASURED: readonly Measured[] = [
  { part: 'partMentions', right: 98.9, found: 97.9 },
  { part: 'partPeople', right: 98.7, found: 97.0 },
  { part: 'partKinds', right: 92.3, found: 91.6 },
  { part: 'partRoles', right: 97.8, found: 75.3 },
  { part: 'partAffiliations', right: 86.1, found: 70.9 },
  { part: 'partStatements', right: 94.1, found: 89.1 },
  { part: 'partStances', right: 49.3, found: 21.1 },
];

/** How often what is shown of one part is right, 0 to 1. */
export const shareRight = (part: TextKey): number => (MEASURED.find((each) => each.part === part)?.right ?? 0) / 100;
