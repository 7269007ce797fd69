import type { Stance } from '../../engine/analysis.ts';

/** Stances that are read from the same words, together and in the order given: their words are then shown once. */
export function byEvidence(stances: readonly Stance[]): readonly (readonly [Stance, ...Stance[]])[] {
  const groups = new Map<string, [Stance, ...Stance[]]>();
  for (const stance of stances) {
    const group = groups.get(stance.evidence.join());
    if (group) group.push(stance);
    else groups.set(stance.evidence.join(), [stance]);
  }
  return [...groups.values()];
}
