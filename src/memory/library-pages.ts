import type { Position } from '../engine/analysis.ts';
import type { ChangeOfView } from '../messages/messages.ts';
import { mattersOf, sideOf } from './matters.ts';
import { type Appearance, appearancesOf, changesOf, withArticles, withWords } from './recall.ts';
import type { Held } from './record.ts';
import { isPerson, isStance } from './row-schemas.ts';
import { type AppearanceRow, type ArticleRow, type Database, type PersonRow, rangeOf } from './schema.ts';
import { stanceChangesOf } from './stance-changes.ts';
import { validRow, validRows } from './valid-rows.ts';

/** What a person's page shows. */
interface PersonPage {
  readonly person: PersonRow;
  /** The newest first, a page of them. */
  readonly appearances: readonly Appearance[];
  readonly changes: readonly ChangeOfView[];
}

/** Everything on one person, as much as a page shows; null where they are not remembered. */
export async function personPage(db: Database, id: string, from = 0): Promise<PersonPage | null> {
  const person = validRow(db, await db.get('people', id), isPerson);
  if (!person) return null;
  const [rows, stances] = await Promise.all([appearancesOf(db, id, from), db.getAll('stances', rangeOf(id))]);
  return {
    person,
    appearances: await withArticles(db, rows),
    changes: await changesOf(db, stanceChangesOf(validRows(db, stances, isStance))),
  };
}

/** What several articles, or several people, take sides on. */
export interface MatterItem {
  readonly name: string;
  readonly people: number;
  readonly articles: number;
  readonly last: string;
}

const many = <Row, Value>(rows: readonly Row[], of: (row: Row) => Value): number => new Set(rows.map(of)).size;

async function allMatters(db: Database) {
  return mattersOf(validRows(db, await db.getAll('stances'), isStance)).map(({ name, stands }) => ({
    name,
    stands,
    people: many(stands, ({ row }) => row.person),
    articles: many(stands, ({ row }) => row.url),
    last: stands.map(({ row }) => row.day).sort().at(-1) ?? '', // biome-ignore format: one line
  }));
}

/** The matters on which several articles tell where people stand, or one does of several: those told of last first. */
export async function matters(db: Database): Promise<MatterItem[]> {
  const all = await allMatters(db);
  return all
    .filter(({ people, articles }) => people > 1 || articles > 1)
    .map(({ stands: _, ...matter }) => matter)
    .sort((a, b) => (a.last < b.last ? 1 : a.last > b.last ? -1 : b.people - a.people || (a.name < b.name ? -1 : 1)));
}

/** Where somebody stood on a matter in one article. */
export interface StandShown {
  readonly stance: Held;
  /** For or against the matter by its name; the stance may be told of its opposite. */
  readonly side: Position;
  readonly row: AppearanceRow;
  readonly article: ArticleRow;
}

/** The most positions on one matter that a page shows. */
const MOST_STANDS = 500;

/** Everybody's positions on the matter of this name, the newest first; null where nobody has any. */
export async function matterPage(db: Database, name: string): Promise<readonly StandShown[] | null> {
  const matter = (await allMatters(db)).find((each) => each.name === name);
  if (!matter) return null;
  const newest = matter.stands.toSorted((a, b) => (a.row.day < b.row.day ? 1 : a.row.day > b.row.day ? -1 : 0)).slice(0, MOST_STANDS);
  const shown = await Promise.all(
    newest.map(async (stand) => {
      const words = await withWords(db, stand.row);
      return words && { ...words, side: sideOf(stand) };
    }),
  );
  return shown.filter((stand) => stand !== null);
}
