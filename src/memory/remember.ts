import { fold } from '../knowledge/fold.ts';
import { sha256 } from './digest.ts';
import { choosePerson, isByName, mayBe, newId } from './identity.ts';
import { type ArticleRecord, dayOf, retold, type Shown } from './record.ts';
import { isNever } from './row-schemas.ts';
import {
  type AppearanceRow,
  CHANGED,
  type Change,
  castCount,
  type Database,
  type PersonRow,
  rangeOf,
  stanceRows,
  withArticleWords,
  withPersonWords,
  withSaidWords,
} from './schema.ts';

/** The hash of all that was read in an article, but not of when. */
export const hashOf = ({ seen: _seen, ...read }: ArticleRecord): Promise<string> => sha256(new TextEncoder().encode(JSON.stringify(read)));

/** How many appearances each person has more (or fewer) than before a change, by id. */
type Changed = Map<string, number>;

const count = (changed: Changed, id: string, by: 1 | -1): unknown => changed.set(id, (changed.get(id) ?? 0) + by);

/** Takes the appearances and stances of an article out; answers whose they were. */
export async function takeOut(tx: Change, url: string): Promise<Changed> {
  const appearances = tx.objectStore('appearances');
  const keys = await appearances.index('url').getAllKeys(url);
  for (const key of keys) await appearances.delete(key);
  const stances = tx.objectStore('stances');
  for (const key of await stances.index('url').getAllKeys(url)) await stances.delete(key);
  const changed: Changed = new Map();
  for (const [person] of keys) count(changed, person, -1);
  return changed;
}

/** The most affiliations and names of a person that are kept. */
const MOST = 8;
const first = (items: readonly string[]): string[] => [...new Set(items)].slice(0, MOST);

/** What somebody is, as it is told: a role with the affiliations of its own article. An article that gives neither, or affiliations alone, leaves what another has told. */
function toldOf(last: AppearanceRow, row: PersonRow): Pick<PersonRow, 'role' | 'affiliations' | 'told'> {
  const isOlder = last.role === null && (row.role !== null || last.affiliations.length === 0);
  const told = isOlder ? row.affiliations.slice(0, row.told) : last.affiliations;
  return {
    role: isOlder ? row.role : last.role,
    affiliations: first([...told, ...last.affiliations, ...row.affiliations]),
    told: told.length,
  };
}

/**
 * Brings what is told of a person in line with their appearances; without any they are gone. `more`: how many appearances they have more than before;
 * without it all are counted, which takes long for somebody who is in thousands of articles.
 */
export async function recount(tx: Change, id: string, more?: number): Promise<void> {
  const people = tx.objectStore('people');
  const appearances = tx.objectStore('appearances');
  const last = (await appearances.openCursor(rangeOf(id), 'prev'))?.value;
  const row = await people.get(id);
  if (!last || !row) {
    await people.delete(id);
    return;
  }
  const articles = more === undefined ? await appearances.count(rangeOf(id)) : row.articles + more;
  const { name, kind, maker, day, weight } = last;
  const undated = (await tx.objectStore('articles').get(last.url))?.published === null;
  const { maker: _maker, undated: _undated, ...kept } = row;
  await people.put(
    withPersonWords({
      ...kept,
      known: last.known ?? row.known,
      name,
      kind,
      ...(maker && { maker }),
      ...toldOf(last, row),
      names: first([fold(name), ...row.names]),
      articles,
      last: day,
      ...(undated && { undated }),
      weight,
    }),
  );
}

/** The row of a person, found or made. `changed`: whose appearances in the same article were taken out before. */
async function rowOf(tx: Change, shown: Shown, day: string, changed: Changed): Promise<PersonRow> {
  const people = tx.objectStore('people');
  const known = shown.known === null ? [] : await people.index('known').getAll(shown.known);
  const named = await people.index('names').getAll(fold(shown.name));
  const found = choosePerson([...known, ...named.filter(({ id }) => known.every((each) => each.id !== id))], shown);
  const { name, kind, role, affiliations, weight } = shown;
  if (found) {
    const names = first([...found.names, fold(name)]);
    // Whoever is in this article alone, read again, is nobody else, and only what it says now.
    const isElsewhere = found.articles + (changed.get(found.id) ?? 0) > 0;
    const merged: PersonRow = {
      ...found,
      known: found.known ?? shown.known,
      names,
      affiliations: first([...(isElsewhere ? found.affiliations : []), ...affiliations]),
      ...(isElsewhere && isByName(found, shown) && { byName: true }),
    };
    await people.put(merged);
    return merged;
  }
  const usual = newId(shown);
  let id = usual;
  // Somebody else of the same name and place has that id.
  for (let next = 2; (await people.count(id)) > 0; next++) id = `${usual}|${next}`;
  const names = [fold(name)];
  const made = withPersonWords({ id, known: shown.known, name, kind, role, affiliations, names, articles: 0, last: day, weight });
  await people.put(made);
  return made;
}

/**
 * Changes the memory in one transaction: whatever goes wrong or stops in the middle, everything is as it was.
 * Nothing but the memory may be waited for inside.
 */
export async function inOne<T>(db: Database, change: (tx: Change) => Promise<T>): Promise<T> {
  const tx = db.transaction(CHANGED, 'readwrite', { durability: 'strict' });
  try {
    const result = await change(tx);
    await tx.done;
    return result;
  } catch (fault) {
    tx.done.catch(() => {});
    try {
      tx.abort();
    } catch {
      // It has ended by itself, and kept nothing.
    }
    throw fault;
  }
}

/** What an article shows of somebody whom it has under two names. */
function together(one: AppearanceRow, other: Shown): AppearanceRow {
  const hidden = [...(one.hidden ?? []), ...(other.hidden ?? [])];
  return {
    ...one,
    statements: [...one.statements, ...other.statements],
    stances: [...one.stances, ...other.stances],
    positions: [...one.positions, ...other.positions],
    ...(hidden.length > 0 && { hidden }),
  };
}

/** Writes one article inside a transaction; see remember. `hash`: hashOf the record. */
export async function rememberIn(tx: Change, record: ArticleRecord, hash: string): Promise<boolean> {
  const { url, title, outlet, published } = record;
  const articles = tx.objectStore('articles');
  const before = await articles.get(url);
  if (before?.hash === hash) return false;
  const seen = before?.seen ?? record.seen;
  const day = dayOf({ published, seen });
  const changed = before ? await takeOut(tx, url) : new Map<string, number>();
  const rows = new Map<string, AppearanceRow>();
  const never = (await tx.objectStore('never').getAll()).filter(isNever);
  for (const shown of record.people.map(retold)) {
    if (never.some((each) => mayBe(each, shown))) continue;
    const { id } = await rowOf(tx, shown, day, changed);
    const twin = rows.get(id);
    rows.set(id, withSaidWords(twin ? together(twin, shown) : { person: id, day, url, ...shown }));
  }
  for (const row of rows.values()) {
    await tx.objectStore('appearances').put(row);
    for (const stance of stanceRows(row)) await tx.objectStore('stances').put(stance);
    count(changed, row.person, 1);
  }
  // An article in which nobody may be remembered leaves no trace.
  if (rows.size === 0) await articles.delete(url);
  else await articles.put(withArticleWords({ url, hash, title, outlet, published, seen, day, people: castCount([...rows.values()]) }));
  for (const [id, more] of changed) await recount(tx, id, more);
  return true;
}

/** Whether it is known of somebody where they stand. */
const stands = ({ stances, positions }: AppearanceRow): boolean => stances.length + positions.length > 0;

/**
 * Remembers an article, all of it in one transaction. The same article again changes nothing; one that has changed takes its own place, but where it was not read
 * to the end (`toEnd`) and is remembered with where people stand, it stays as it was. Answers whether anything was written.
 */
export async function remember(db: Database, record: ArticleRecord, toEnd = true): Promise<boolean> {
  const hash = await hashOf(record);
  return inOne(db, async (tx) => {
    if (!toEnd && (await tx.objectStore('appearances').index('url').getAll(record.url)).some(stands)) return false;
    return rememberIn(tx, record, hash);
  });
}
