import type { Stance } from '../../engine/analysis.ts';
import { inOrder } from '../../vocabulary/confidence.ts';

const sameTarget = (a: Stance, b: Stance): boolean => a.position === b.position && a.target.toLowerCase() === b.target.toLowerCase();

/** The stances a glance should show: in their order, one for each target and position, at most `limit`. */
export function mainStances(stances: readonly Stance[], limit: number): Stance[] {
  return inOrder(stances)
    .filter((stance, at, all) => all.findIndex((other) => sameTarget(stance, other)) === at)
    .slice(0, limit);
}
