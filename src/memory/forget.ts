import { inOne, recount, takeOut } from './remember.ts';
import { isNever, isPerson } from './row-schemas.ts';
import { type Change, castCount, type Database, type NeverRow, rangeOf } from './schema.ts';

async function forgetIn(tx: Change, url: string): Promise<void> {
  const changed = await takeOut(tx, url);
  await tx.objectStore('articles').delete(url);
  for (const [id, more] of changed) await recount(tx, id, more);
}

/** Forgets one article, and whoever was in no other. */
export const forgetArticle = (db: Database, url: string): Promise<void> => inOne(db, (tx) => forgetIn(tx, url));

async function forgetPersonIn(tx: Change, id: string): Promise<void> {
  const appearances = tx.objectStore('appearances');
  const urls = (await appearances.getAllKeys(rangeOf(id))).map(([, , url]) => url);
  await appearances.delete(rangeOf(id));
  await tx.objectStore('stances').delete(rangeOf(id));
  await tx.objectStore('people').delete(id);
  const articles = tx.objectStore('articles');
  for (const url of urls) {
    const row = await articles.get(url);
    if (!row) continue;
    const left = await appearances.index('url').getAll(url);
    if (left.length > 0) await articles.put({ ...row, people: castCount(left) });
    else await articles.delete(url);
  }
}

/** Forgets one person in all articles; an article with nobody else in it goes too. The next article that names them brings them back. */
export const forgetPerson = (db: Database, id: string): Promise<void> => inOne(db, (tx) => forgetPersonIn(tx, id));

/** Forgets one person in all articles, and remembers nobody of their name from now on. `now`: ISO 8601. */
export const forgetForGood = (db: Database, id: string, now: string): Promise<void> =>
  inOne(db, async (tx) => {
    const row = await tx.objectStore('people').get(id);
    await forgetPersonIn(tx, id);
    if (isPerson(row)) {
      const { name, known, names } = row;
      await tx.objectStore('never').put({ id, name, known, names, since: now.slice(0, 10) });
    }
  });

/** Who is never remembered, by name. */
export const neverRemembered = async (db: Database): Promise<NeverRow[]> =>
  (await db.getAll('never')).filter(isNever).sort((a, b) => a.name.localeCompare(b.name));

/** Somebody who was never to be remembered may be again, from the next article on. */
export const rememberAgain = (db: Database, id: string): Promise<void> => db.delete('never', id);

/** How many articles are forgotten in one transaction: few enough that what is written meanwhile does not wait. */
const AT_ONCE = 50;

/** Forgets all articles that were read before a moment, ISO 8601. Answers how many. */
export async function forgetBefore(db: Database, moment: string): Promise<number> {
  let forgotten = 0;
  while (true) {
    const urls = await db.getAllKeysFromIndex('articles', 'seen', IDBKeyRange.upperBound(moment, true), AT_ONCE);
    if (urls.length === 0) return forgotten;
    await inOne(db, async (tx) => {
      for (const url of urls) await forgetIn(tx, url);
    });
    forgotten += urls.length;
  }
}

const DAY = 86_400_000;

/**
 * Forgets what is more than some days older than the last day on which anything was read. Answers how many. `now`: ISO 8601.
 * What was read on the day of `now` is not counted on: where a clock has jumped ahead, the first articles after it would take all others away.
 */
export async function forgetOld(db: Database, now: string, days: number): Promise<number> {
  const before = IDBKeyRange.upperBound(new Date(Date.parse(now) - DAY).toISOString());
  const last = await db.transaction('articles').store.index('seen').openKeyCursor(before, 'prev');
  return last ? forgetBefore(db, new Date(Date.parse(last.key) - days * DAY).toISOString()) : 0;
}
