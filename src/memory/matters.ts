import type { Position } from '../engine/analysis.ts';
import { gathered, reachOf } from '../engine/questions/matters.ts';
import { plainWording } from '../vocabulary/plain-wording.ts';
import { OPPOSITE } from '../vocabulary/terms.ts';
import type { StanceRow } from './schema.ts';

/** A stance of an article as one on a matter of several. */
export interface Stand {
  readonly row: StanceRow;
  /** Whether it is told of the matter's opposite: "for lifting the ban", where the matter is the ban. */
  readonly turned: boolean;
}

/** What articles tell positions on, each in its own words. */
export interface Matter {
  /** The wording of most articles; of as many the shortest. */
  readonly name: string;
  /** In the order of the rows given. */
  readonly stands: readonly Stand[];
}

/** The side of a matter that a stance is on. */
export const sideOf = ({ row, turned }: Stand): Position => (turned ? OPPOSITE[row.position] : row.position);

/** A wording and in how many articles it stands. */
function nameOf(stands: readonly (Stand & { readonly wording: string })[]): string {
  const articles = new Map<string, Set<string>>();
  for (const { wording, row } of stands) articles.set(wording, (articles.get(wording) ?? new Set()).add(row.url));
  const [name] = [...articles].sort(([a, some], [b, others]) => others.size - some.size || a.length - b.length || (a < b ? -1 : 1));
  return name?.[0] ?? '';
}

/**
 * Stances of several articles by the matter that they are on, as far as wordings show it without their articles (reachOf): "the bill" of one is not that of another.
 */
export function mattersOf(rows: readonly StanceRow[]): Matter[] {
  const isOnePerson = new Set(rows.map(({ person }) => person)).size === 1;
  const told = rows.map((row) => {
    const wording = row.matter ?? row.target;
    return { row, wording, reach: reachOf(wording) };
  });
  const across = told.filter(({ reach }) => reach === 'everywhere' || (isOnePerson && reach === 'person'));
  const places = new Map(
    gathered(across.map(({ wording }) => wording)).flatMap((members, id) =>
      members.map(({ target, turned }) => [target, { id: String(id), turned }] as const),
    ),
  );
  const matters = new Map<string, (Stand & { readonly wording: string })[]>();
  for (const { row, wording, reach } of told) {
    const { id, turned } = places.get(wording) ?? {
      id: `${plainWording(wording)} of ${reach === 'person' ? row.person : row.url}`,
      turned: false,
    };
    const stand = { row, wording, turned: turned !== (row.turned === true) };
    const stands = matters.get(id);
    if (stands) stands.push(stand);
    else matters.set(id, [stand]);
  }
  return [...matters.values()].map((stands) => {
    const name = nameOf(stands);
    // Seen from the wording that names it.
    const turned = places.get(name)?.turned ?? false;
    return { name, stands: stands.map(({ row, turned: own }) => ({ row, turned: own !== turned })) };
  });
}
