import type { Position } from '../engine/analysis.ts';
import type { StanceRow } from './schema.ts';

/** Somebody who was for a thing in one article and against it in a later one, or the other way round. */
export interface Turn {
  /** The target, folded. */
  readonly target: string;
  readonly from: StanceRow;
  readonly to: StanceRow;
}

/** The one position that an article shows; null where it shows several: then nothing can be said of a change. */
function positionIn(rows: readonly StanceRow[]): Position | null {
  const [position, ...others] = new Set(rows.map((row) => row.position));
  return position !== undefined && others.length === 0 ? position : null;
}

/** Rows by what they have in common, in the order in which they come. */
function groupsBy(rows: readonly StanceRow[], keyOf: (row: StanceRow) => string): Map<string, StanceRow[]> {
  const groups = new Map<string, StanceRow[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

/** The changes of view that one person's stances show, the latest first. Articles of one day are not told to be before or after each other. */
export function turnsOf(stances: readonly StanceRow[]): Turn[] {
  const turns: Turn[] = [];
  for (const [target, rows] of groupsBy(stances, (row) => row.target)) {
    let held: StanceRow | null = null;
    const byArticle = [...groupsBy(rows, (row) => row.url).values()].sort((a, b) => ((a[0]?.day ?? '') < (b[0]?.day ?? '') ? -1 : 1));
    for (const article of byArticle) {
      const [row] = article;
      const position = positionIn(article);
      if (!row || position === null || position === 'mixed') continue;
      if (held && held.position !== position && held.day < row.day) turns.push({ target, from: held, to: row });
      held = row;
    }
  }
  return turns.sort((a, b) => (a.to.day < b.to.day ? 1 : -1));
}
