import { isStance } from '../corrections/apply-corrections.ts';
import { type Correction, holdsAt } from '../corrections/correction.ts';
import { inOrder } from '../vocabulary/confidence.ts';
import { type Held, retold } from './record.ts';
import { inOne } from './remember.ts';
import { type Database, stanceRows, withSaidWords } from './schema.ts';

/**
 * Shows the stances of an article again that were hidden by a correction which the reader has undone: all that none of the corrections left hides, whomever it names, for
 * names may have been put right since. The article counts as changed, so that it is written anew when it is next read.
 */
export function showAgain(db: Database, url: string, corrections: readonly Correction[]): Promise<void> {
  const hiding = corrections.flatMap((each) => (each.do === 'stance' && each.is === undefined && holdsAt(each.where, url) ? [each] : []));
  const isHidden = (stance: Held): boolean => hiding.some((each) => isStance(each, stance));
  return inOne(db, async (tx) => {
    const appearances = tx.objectStore('appearances');
    for (const row of await appearances.index('url').getAll(url)) {
      const { hidden = [] } = row;
      const back = retold({ stances: hidden.filter((stance) => !isHidden(stance)), positions: [] });
      if (back.stances.length + back.positions.length === 0) continue;
      const shown = withSaidWords({
        ...row,
        stances: inOrder([...row.stances, ...back.stances]),
        positions: [...row.positions, ...back.positions],
        hidden: hidden.filter(isHidden),
      });
      await appearances.put(shown);
      for (const stance of stanceRows(shown)) await tx.objectStore('stances').put(stance);
    }
    const article = await tx.objectStore('articles').get(url);
    if (article) await tx.objectStore('articles').put({ ...article, hash: '' });
  });
}
