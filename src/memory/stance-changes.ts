import type { Position } from '../engine/analysis.ts';
import { OPPOSITE } from '../vocabulary/terms.ts';
import { mattersOf, type Stand, sideOf } from './matters.ts';
import type { StanceRow } from './schema.ts';

/** Somebody who was for a thing in one article and against it in a later one, or the other way round. */
export interface StanceChange {
  readonly from: StanceRow;
  readonly to: StanceRow;
  /** Where they stood before on what they take a side on later. */
  readonly before: Position;
}

/** The one side that an article shows somebody on; null where it shows several: then nothing can be said of a change. */
function sideIn(stands: readonly Stand[]): Position | null {
  const [side, ...others] = new Set(stands.map(sideOf));
  return side !== undefined && others.length === 0 ? side : null;
}

function byArticle(stands: readonly Stand[]): Stand[][] {
  const articles = new Map<string, Stand[]>();
  for (const stand of stands) {
    const there = articles.get(stand.row.url);
    if (there) there.push(stand);
    else articles.set(stand.row.url, [stand]);
  }
  return [...articles.values()].sort((a, b) => ((a[0]?.row.day ?? '') < (b[0]?.row.day ?? '') ? -1 : 1));
}

/** The changes of view that one person's stances show, the latest first. Articles of one day are not told to be before or after each other. */
export function stanceChangesOf(stances: readonly StanceRow[]): StanceChange[] {
  const turns: StanceChange[] = [];
  for (const { stands } of mattersOf(stances)) {
    let held: { readonly row: StanceRow; readonly side: Position } | null = null;
    for (const article of byArticle(stands)) {
      const [stand] = article;
      const side = sideIn(article);
      if (!stand || side === null || side === 'mixed') continue;
      const { row, turned } = stand;
      if (held && held.side !== side && held.row.day < row.day)
        turns.push({ from: held.row, to: row, before: turned ? OPPOSITE[held.side] : held.side });
      held = { row, side };
    }
  }
  return turns.sort((a, b) => (a.to.day < b.to.day ? 1 : -1));
}
