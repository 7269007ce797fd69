import { addTo } from '../../vocabulary/add-to.ts';
import type { TargetWords } from './same-target.ts';

const keysOf = ({ head, words }: TargetWords): string[] => [...words].map((word) => `${head} ${word}`);

/**
 * Finds matters that words may be on: those with words of the same head that have all of these in them, or that are all among these (sameTarget knows no others).
 * `all`: every words there will be. Words stand where the rarest of them stands, so that a search looks through few.
 */
export function createNearMatters(all: readonly TargetWords[]) {
  const uses = new Map<string, number>();
  for (const key of all.flatMap(keysOf)) uses.set(key, (uses.get(key) ?? 0) + 1);
  const rarest = (keys: readonly string[]): string | undefined => {
    const usesOf = (key: string) => uses.get(key) ?? 0;
    return keys.reduce<string | undefined>((least, key) => (least === undefined || usesOf(key) < usesOf(least) ? key : least), undefined);
  };
  const byRarest = new Map<string, Set<number>>();
  const byEach = new Map<string, Set<number>>();
  return {
    /** Takes words that are on the matter at this place. */
    add(words: TargetWords, at: number) {
      const keys = keysOf(words);
      const key = rarest(keys);
      if (key !== undefined) addTo(byRarest, key, at);
      for (const each of keys) addTo(byEach, each, at);
    },
    /** The places of the matters that any of these words may be on, in their order. */
    near(readings: readonly TargetWords[]): number[] {
      const found = readings.flatMap((words) => {
        const keys = keysOf(words);
        const key = rarest(keys);
        return [...keys.flatMap((each) => [...(byRarest.get(each) ?? [])]), ...((key !== undefined && byEach.get(key)) || [])];
      });
      return [...new Set(found)].sort((a, b) => a - b);
    },
  };
}
