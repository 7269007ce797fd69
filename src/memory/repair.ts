import { fold } from '../knowledge/fold.ts';
import { recount } from './remember.ts';
import { isAppearance, isArticle, isNever, isPerson, isStance } from './row-schemas.ts';
import { CHANGED, type Change, castCount, type Database, stanceRows, withArticleWords, withPersonWords, withSaidWords } from './schema.ts';
import { isRepaired } from './valid-rows.ts';

const SOUND = { articles: isArticle, people: isPerson, appearances: isAppearance, stances: isStance, never: isNever } as const;

/**
 * Sets aside every row that can't be read and brings the rest in line: whoever appears in an article has a row of their own, every count is right.
 * One transaction. Answers how many rows were set aside.
 */
export async function repairMemory(db: Database, now: string): Promise<number> {
  const tx = db.transaction([...CHANGED, 'aside'] as const, 'readwrite');
  let count = 0;
  for (const store of CHANGED)
    for (let cursor = await tx.objectStore(store).openCursor(); cursor; cursor = await cursor.continue()) {
      if (SOUND[store](cursor.value)) continue;
      await tx.objectStore('aside').add({ store, at: now, value: cursor.value });
      await cursor.delete();
      count++;
    }
  const people = tx.objectStore('people');
  const articles = tx.objectStore('articles');
  const ids = new Set(await people.getAllKeys());
  const inArticle = new Map<string, number>();
  for (let cursor = await tx.objectStore('appearances').openCursor(); cursor; cursor = await cursor.continue()) {
    const row = withSaidWords(cursor.value);
    const { person: id, url, day, name, known, kind, role, affiliations, weight } = row;
    if (!ids.has(id))
      await people.put(withPersonWords({ id, known, name, kind, role, affiliations, names: [fold(name)], articles: 1, last: day, weight }));
    ids.add(id);
    if ((await articles.count(url)) === 0)
      await articles.put(
        withArticleWords({ url, hash: '', title: url, outlet: null, published: null, seen: `${day}T00:00:00.000Z`, day, people: 0 }),
      );
    for (const stance of stanceRows(row)) await tx.objectStore('stances').put(stance);
    inArticle.set(url, (inArticle.get(url) ?? 0) + castCount([row]));
  }
  for (let cursor = await articles.openCursor(); cursor; cursor = await cursor.continue()) {
    const held = inArticle.get(cursor.value.url) ?? 0;
    // Another hash: what was lost of an article is read again when it is next open.
    if (cursor.value.people !== held) await cursor.update({ ...cursor.value, people: held, hash: '' });
  }
  for (const id of ids) await recount(tx as unknown as Change, id);
  await tx.done;
  isRepaired(db);
  return count;
}

/** The reader no longer wants the rows that were set aside. */
export const forgetAside = (db: Database): Promise<void> => db.clear('aside');
