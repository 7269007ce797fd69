/**
 * What a stance's confidence (0 to 1) means: computed in engine/stances/lines.ts, cut in background/analyse-page.ts. How many lines are right from where on was counted on articles that the encoder has not seen
 * (src/train/reader/README.md); the decision is src/decisions/threshold.md.
 */

/** Stances below this are left out unless asked for: from here on 78 of 100 lines on articles that the encoder has not seen are among those that careful readers marked. */
export const DEFAULT_CONFIDENCE = 0.62;

/** From here on a stance is called likely (91 of 100), below it fairly likely; none is called sure, since a line in eleven is still wrong there. */
export const LIKELY = 0.8;

/** From here on a role or an affiliation is told as what somebody is (where more are right than wrong); */
export const SURE_FACT = 0.5;
/** from here on up to there as what they are also linked to, on their page alone; what is less is not told. */
export const LIKELY_FACT = 0.35;

/** Those of some stances that views show, the memory keeps and files hold. */
export const sureEnough = <T extends { readonly confidence: number }>(stances: readonly T[]): T[] =>
  stances.filter(({ confidence }) => confidence >= DEFAULT_CONFIDENCE);

/**
 * Stances in the order in which views, memory and files tell them: the surest on each thing, the surest of all first, then the second on each, and so on, so that a few at a
 * glance are not all on one thing.
 */
export function inOrder<
  Stance extends { readonly target: string; readonly confidence: number; readonly question?: { readonly id: number } },
>(stances: readonly Stance[]): Stance[] {
  const bySureness = stances.toSorted((a, b) => b.confidence - a.confidence);
  const counts = new Map<string | number, number>();
  const nth = new Map(
    bySureness.map((stance) => {
      const thing = stance.question?.id ?? stance.target.toLowerCase();
      const before = counts.get(thing) ?? 0;
      counts.set(thing, before + 1);
      return [stance, before];
    }),
  );
  return bySureness.sort((a, b) => (nth.get(a) ?? 0) - (nth.get(b) ?? 0));
}
