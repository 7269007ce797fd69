import type { Kind } from './terms.ts';

/* How much people matter in an article, in no unit: only the order counts, which is one for views, memory and files. */

/** What a kind adds: readers of news look for those who decide and those who judge before those who speak for others. */
const KIND_WEIGHT: Readonly<Record<Kind, number>> = {
  leader: 1,
  analyst: 0.8,
  official: 0.6,
  business: 0.4,
  spokesperson: 0.3,
  other: 0,
  journalist: -2, // The byline comes first on the page and last in interest.
};

/** What is heard of somebody in an article. */
interface Heard {
  readonly kind: Kind;
  readonly statements: readonly unknown[];
  readonly stances: readonly unknown[];
  readonly positions: readonly unknown[];
}

/** By what somebody is, says and holds: all that is known where it was not remembered how often they are named. */
export const heardImportance = ({ kind, statements, stances, positions }: Heard): number =>
  1.5 * Math.log2(1 + statements.length) +
  (stances.length + positions.length > 0 ? 1 : 0) + // Somebody who stands somewhere is what the reader came for.
  KIND_WEIGHT[kind];

/** By that and by where in the text, which is so long, the article names them. */
export function importance(person: Heard & { readonly mentions: readonly (readonly [number, number])[] }, textLength: number): number {
  const { mentions, kind, statements } = person;
  const first = mentions[0]?.[0] ?? textLength;
  // Bylines and credits over and over, as in a live blog, make nobody a part of the story.
  const named = kind === 'journalist' && !statements.length ? 1 : mentions.length;
  return (
    2 * Math.log2(1 + named) + // Twice the mentions, two more: the tenth says less than the second.
    1.5 * (1 - first / Math.max(1, textLength)) + // News tells the most important first.
    heardImportance(person)
  );
}
