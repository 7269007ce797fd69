import type { Position } from '../engine/analysis.ts';
import { fold } from '../knowledge/fold.ts';
import type { ChangeOfView, MetBefore, RememberedArticle } from '../messages/messages.ts';
import { choosePerson, isByName, type Seen } from './identity.ts';
import { byWeight } from './record.ts';
import { isAppearance, isArticle, isPerson, isStance } from './row-schemas.ts';
import {
  type AppearanceRow,
  type ArticleRow,
  castCount,
  type Database,
  foldTarget,
  type PersonRow,
  rangeOf,
  type StanceRow,
} from './schema.ts';
import type { StanceChange } from './stance-changes.ts';
import { validRow, validRows } from './valid-rows.ts';

/** How many rows a list shows at once. */
export const PAGE = 50;
/** One person in one article, with the article. */
export interface Appearance extends AppearanceRow {
  readonly article: ArticleRow;
}

const briefly = ({ url, title, outlet, published, day }: ArticleRow): RememberedArticle => ({ url, title, outlet, published, day });

/** Rows of people in articles with their articles; one whose article can't be read is left out. */
export async function withArticles(db: Database, rows: readonly AppearanceRow[]): Promise<Appearance[]> {
  const tx = db.transaction('articles');
  const articles = await Promise.all(rows.map(({ url }) => tx.store.get(url)));
  return rows.flatMap((row, at) => {
    const article = validRow(db, articles[at], isArticle);
    return article ? [{ ...row, article }] : [];
  });
}

/** The rows of a store from the last one on, newest first. */
async function newest<T>(
  db: Database,
  store: 'articles' | 'people',
  index: 'day' | 'order',
  is: (row: unknown) => row is T,
  from: number,
): Promise<T[]> {
  const rows: unknown[] = [];
  let cursor = await db
    .transaction(store)
    .store.index(index as never)
    .openCursor(null, 'prev');
  if (cursor && from > 0) cursor = await cursor.advance(from);
  for (; cursor && rows.length < PAGE; cursor = await cursor.continue()) rows.push(cursor.value);
  return validRows(db, rows, is);
}

/** The people met last, of one day the most important first: a page of them from this place on. */
export const lastPeople = (db: Database, from = 0): Promise<PersonRow[]> => newest(db, 'people', 'order', isPerson, from);

/** The articles published last. */
export const lastArticles = (db: Database, from = 0): Promise<ArticleRow[]> => newest(db, 'articles', 'day', isArticle, from);

/** In which articles somebody is, the newest first: a page of them from this place on. */
export async function appearancesOf(db: Database, id: string, from: number): Promise<AppearanceRow[]> {
  const rows: unknown[] = [];
  let cursor = await db.transaction('appearances').store.openCursor(rangeOf(id), 'prev');
  if (cursor && from > 0) cursor = await cursor.advance(from);
  for (; cursor && rows.length < PAGE; cursor = await cursor.continue()) rows.push(cursor.value);
  return validRows(db, rows, isAppearance);
}

/** A stance with its words, who held it and the article; null where they are gone. */
export async function withWords(db: Database, { person, day, url, target, position }: StanceRow) {
  const tx = db.transaction(['appearances', 'articles']);
  const [foundRow, foundArticle] = await Promise.all([
    tx.objectStore('appearances').get([person, day, url]),
    tx.objectStore('articles').get(url),
  ]);
  const row = validRow(db, foundRow, isAppearance);
  const article = validRow(db, foundArticle, isArticle);
  const stance = row?.stances.find((each) => foldTarget(each.target) === target && each.position === position);
  return row && article && stance ? { row, article, stance } : null;
}

/** A turn with the words that show it; null where they are gone. */
async function withQuotes(db: Database, turn: StanceChange): Promise<ChangeOfView | null> {
  const [from, to] = await Promise.all([withWords(db, turn.from), withWords(db, turn.to)]);
  if (!from || !to) return null;
  const shown = (position: Position, { stance: { before, quote, after }, article }: typeof from) => ({
    position,
    before,
    quote,
    after,
    article: briefly(article),
  });
  // Named as the later article names it.
  return { target: to.stance.target, from: shown(turn.before, from), to: shown(turn.to.position, to) };
}

const MOST_CHANGES = 20;

/** Changes of view with the words that show them, the latest. */
export async function changesOf(db: Database, turns: readonly StanceChange[]): Promise<ChangeOfView[]> {
  const all = await Promise.all(turns.slice(0, MOST_CHANGES).map((turn) => withQuotes(db, turn)));
  return all.filter((change) => change !== null);
}

/** Everyone in one article, the most important first, with what they said; null where it is not remembered. */
export async function articlePage(
  db: Database,
  url: string,
): Promise<{ readonly article: ArticleRow; readonly people: readonly AppearanceRow[] } | null> {
  const article = validRow(db, await db.get('articles', url), isArticle);
  if (!article) return null;
  return { article, people: validRows(db, await db.getAllFromIndex('appearances', 'url', url), isAppearance).sort(byWeight) };
}

/**
 * What is remembered of somebody in the article at this address, apart from this article; null where nothing is. `stanceChangesOf`: how changes of view are found (changes.ts), handed
 * in, since a background that only wakes has no use for the words that it takes.
 */
export async function met(
  db: Database,
  person: Seen,
  url: string,
  stanceChangesOf: (stances: readonly StanceRow[]) => Promise<readonly StanceChange[]>,
): Promise<MetBefore | null> {
  const people = db.transaction('people').store;
  const [known, named] = await Promise.all([
    person.known === null ? [] : people.index('known').getAll(person.known),
    people.index('names').getAll(fold(person.name)),
  ]);
  const row = choosePerson(validRows(db, [...known, ...named], isPerson), person);
  if (!row) return null;
  const appearances = db.transaction('appearances').store;
  let found: unknown = null;
  for (let cursor = await appearances.openCursor(rangeOf(row.id), 'prev'); cursor; cursor = await cursor.continue()) {
    if (cursor.value.url === url) continue;
    found = cursor.value;
    break;
  }
  const here = await db.getAllKeysFromIndex('appearances', 'url', url);
  const articles = row.articles - (here.some(([id]) => id === row.id) ? 1 : 0);
  const last = validRow(db, found, isAppearance);
  if (!last || articles < 1) return null;
  const [foundArticle, stances] = await Promise.all([db.get('articles', last.url), db.getAll('stances', rangeOf(row.id))]);
  const article = validRow(db, foundArticle, isArticle);
  if (!article) return null;
  const told = validRows(db, stances, isStance);
  const turns = (told.length > 1 ? await stanceChangesOf(told) : []).filter(({ from, to }) => from.url === url || to.url === url);
  return {
    id: row.id,
    articles,
    last: briefly(article),
    changes: await changesOf(db, turns),
    byName: row.byName === true || isByName(row, person),
  };
}

/** How much is remembered; of the people all but those who only made an article (makers.ts). */
interface Size {
  readonly articles: number;
  readonly people: number;
}

export async function sizeOf(db: Database): Promise<Size> {
  const [articles, people] = await Promise.all([db.count('articles'), db.getAll('people')]);
  return { articles, people: castCount(people) };
}

/** Rows that were set aside because they could not be read. */
export const setAside = async (db: Database): Promise<readonly unknown[]> => db.getAll('aside');
