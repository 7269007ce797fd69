import { deleteDB } from 'idb';
import { inOne, rangeOf, recount, takeOut } from './remember.ts';
import { type Change, type Database, NAME } from './schema.ts';

async function forgetIn(tx: Change, url: string): Promise<void> {
  const changed = await takeOut(tx, url);
  await tx.objectStore('articles').delete(url);
  for (const [id, more] of changed) await recount(tx, id, more);
}

/** Forgets one article, and whoever was in no other. */
export const forgetArticle = (db: Database, url: string): Promise<void> => inOne(db, (tx) => forgetIn(tx, url));

/** Forgets one person in all articles; an article with nobody else in it goes too. */
export const forgetPerson = (db: Database, id: string): Promise<void> =>
  inOne(db, async (tx) => {
    const appearances = tx.objectStore('appearances');
    const urls = (await appearances.getAllKeys(rangeOf(id))).map(([, , url]) => url);
    await appearances.delete(rangeOf(id));
    await tx.objectStore('stances').delete(rangeOf(id));
    await tx.objectStore('people').delete(id);
    const articles = tx.objectStore('articles');
    for (const url of urls) {
      const row = await articles.get(url);
      if (!row) continue;
      if (row.people > 1) await articles.put({ ...row, people: row.people - 1 });
      else await articles.delete(url);
    }
  });

/** How many articles are forgotten in one transaction: few enough that what is written meanwhile does not wait. */
const AT_ONCE = 50;

/** Forgets all articles that were read before a moment, ISO 8601. Answers how many. */
export async function forgetBefore(db: Database, moment: string): Promise<number> {
  let forgotten = 0;
  for (;;) {
    const urls = await db.getAllKeysFromIndex('articles', 'seen', IDBKeyRange.upperBound(moment, true), AT_ONCE);
    if (urls.length === 0) return forgotten;
    await inOne(db, async (tx) => {
      for (const url of urls) await forgetIn(tx, url);
    });
    forgotten += urls.length;
  }
}

/** Forgets everything: the memory itself is taken away, also one that can't be opened. Whoever has it open is told to let go of it. */
export const eraseMemory = (name = NAME): Promise<void> => deleteDB(name);
