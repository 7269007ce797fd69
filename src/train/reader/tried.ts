import { createHash } from 'node:crypto';
import type { MarkedArticle } from './marked.ts';

/** Of each source the groups that are held out, as [remainder, divisor] of a group's hash; of the others none. Outlets of `mainstream` (a quarter of its articles) are the fresh guide: nobody reads its errors one by one. */
const HELD_OUT: Readonly<Record<string, readonly [remainder: number, divisor: number]>> = {
  gold: [0, 6],
  pages: [0, 6],
  worldwide: [0, 7],
  dwie: [0, 14],
  wikinews: [0, 7],
  mainstream: [2, 5],
  judged: [0, 3],
  whole: [0, 3],
  unmarked: [0, 3],
};

/** Is a group (a publisher; an article where all are of one) held out: never learned from, to choose and calibrate by? */
export function isTried({ source, group }: Pick<MarkedArticle, 'source' | 'group'>): boolean {
  const [remainder, divisor] = HELD_OUT[source] ?? [-1, 1];
  const hash = createHash('md5').update(group.replaceAll('.', '-')).digest('hex');
  return BigInt(`0x${hash}`) % BigInt(divisor) === BigInt(remainder);
}
