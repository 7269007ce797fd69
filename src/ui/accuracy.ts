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
  { part: 'partMentions', right: 98.7, found: 97.9 },
  { part: 'partPeople', right: 98.5, found: 97.0 },
  { part: 'partKinds', right: 88.7, found: 88.1 },
  { part: 'partRoles', right: 98.4, found: 71.3 },
  { part: 'partAffiliations', right: 92.0, found: 69.6 },
  { part: 'partStatements', right: 94.1, found: 89.1 },
  { part: 'partStances', right: 60.5, found: 16.1 },
];

/** How often what is shown of one part is right, 0 to 1. */
export const shareRight = (part: TextKey): number => (MEASURED.find((each) => each.part === part)?.right ?? 0) / 100;
