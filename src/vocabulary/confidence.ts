import type { Kind } from './terms.ts';

/**
 * What a confidence (0 to 1) means: of a stance computed in engine/fusion/fuse-stances.ts, of a fact in engine/fusion/fuse-roles.ts. How many lines are right from where on was
 * counted on articles that the encoder has not seen (src/train/reader/README.md); the decision is src/decisions/threshold.md.
 */

/**
 * From here on a position is sure, and told with its side and target. A confidence is how often strict readers find such a line right as it stands alone on a card: of articles
 * that the encoder has not seen, by folds, 285 of 336 from here on.
 */
export const SURE = 0.8;
/**
 * A position that is not sure is told by the words that show it, alone, where it is so sure that they show one of the person's own (Stance.shows): of such words on the same
 * articles, as they stand alone on a card, strict readers found 3,736 of 4,081 to show one from here on, by folds.
 */
export const SHOWN = 0.85;

/** How a position is told. */
export type Voice = 'sure' | 'likely';

/** Is a position told with its side and target? */
export const isSure = ({ confidence }: { readonly confidence: number }): boolean => confidence >= SURE;

/** The surest first; equals as they stand. */
export const bySureness = <Line extends { readonly confidence: number }>(lines: readonly Line[]): Line[] =>
  lines.toSorted((a, b) => b.confidence - a.confidence);

/**
 * From here on a role or an affiliation is told as what somebody is. On 151 articles that nobody had read strict readers found 948 of 994 such roles right, those of the base among
 * them, and 754 of 786 such affiliations; on 155 others, by which the levels were chosen, of roles from 0.8 up to here 31 of 48, and of affiliations from 0.8 up to 0.9 71 of 88,
 * without which more cards lack one than are mended;
 */
export const SURE_FACT = { roles: 0.9, affiliations: 0.8 };
/** from here on up to there, and where it is not sure whether it is over, as what they are also linked to, on their page alone; what is less is not told. */
export const LIKELY_FACT = 0.4;

/** A kind that is less sure is not told: from here on strict readers of 120 unseen articles found 515 of 538 that have a name right, 28 of 51 from 0.85 up to here. */
export const SURE_KIND = 0.95;

/** The kind that views tell, and marks show: none where it isn't sure, unless the knowledge base knows the person. Before the encoder has read a person, the kind that the rules see. */
export const shownKind = ({
  kind,
  kindConfidence = 1,
  known,
}: {
  readonly kind: Kind;
  readonly kindConfidence?: number;
  readonly known?: string;
}): Kind => (kindConfidence >= SURE_KIND || known !== undefined ? kind : 'other');

/**
 * Stances in the order in which views, memory and files tell them: the surest on each thing, the surest of all first, then the second on each, and so on, so that a few at a
 * glance are not all on one thing.
 */
export function inOrder<
  Stance extends { readonly target: string; readonly confidence: number; readonly question?: { readonly id: number } },
>(stances: readonly Stance[]): Stance[] {
  const surestFirst = bySureness(stances);
  const counts = new Map<string | number, number>();
  const nth = new Map(
    surestFirst.map((stance) => {
      const thing = stance.question?.id ?? stance.target.toLowerCase();
      const before = counts.get(thing) ?? 0;
      counts.set(thing, before + 1);
      return [stance, before];
    }),
  );
  return surestFirst.sort((a, b) => (nth.get(a) ?? 0) - (nth.get(b) ?? 0));
}
