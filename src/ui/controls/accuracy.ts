import type { TextKey } from '../i18n.ts';

/** How right one part of the analysis is on articles that nothing here was made with, in percent. */
interface Measured {
  readonly part: TextKey;
  /** On articles held out by publisher: of what is shown, how much is right (precision), and of what is there, how much is shown (recall). Not there where that was not measured. */
  readonly heldOut?: { readonly right: number; readonly found?: number };
  /** Of what was shown on pages that nobody had seen, how much a reader who checked each line found right. */
  readonly judged: number;
}

/** How many articles were held out, and how many people the reader checked on how many pages. */
export const HELD_OUT = { articles: 403 } as const;
export const JUDGED = { people: 1009, pages: 151 } as const;

/**
 * The figures and nothing else: whoever measures anew changes these lines, README.md's table and no more; test/ui/controls/accuracy.test.ts compares them with where they
 * are from. Held out: src/train/reader/README.md, "What is measured". Judged: src/train/reader/judged-cards.md, the first row of all pages.
 */
export const MEASURED: readonly Measured[] = [
  { part: 'partPeople', judged: 97 },
  { part: 'partKinds', heldOut: { right: 90 }, judged: 98 },
  { part: 'partRoles', heldOut: { right: 96, found: 78 }, judged: 95 },
  { part: 'partAffiliations', heldOut: { right: 94, found: 61 }, judged: 96 },
  { part: 'partStatements', judged: 95 },
  { part: 'partStances', heldOut: { right: 94, found: 1 }, judged: 84 },
];

/** How often what is shown of one part was right where a reader checked it, 0 to 1. */
export const shareRight = (part: TextKey): number => (MEASURED.find((each) => each.part === part)?.judged ?? 0) / 100;
