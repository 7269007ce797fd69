import type { Target } from '../proposals/targets.ts';

const SMALL = new Set(['the', 'a', 'an', 'of', 'for', 'at', 'in', 'on', 'to', 'and', 'with', 'his', 'her', 'its', 'their']);
const KNOWN = new Map<string, readonly string[]>();
const MOST_KNOWN = 5000;

/** The words of a phrase that carry meaning, in lower case. */
function wordsOf(text: string): readonly string[] {
  const known = KNOWN.get(text);
  if (known) return known;
  const plain = text.toLowerCase().replace(/[’']s\b/g, '');
  const words = (plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !SMALL.has(word));
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(text, words);
  return words;
}

/** The share of words that two phrases have in common, 0 to 1. */
export function sharedWords(a: readonly string[], b: readonly string[]): number {
  if (!a.length || !b.length) return 0;
  const left = [...b];
  let same = 0;
  for (const word of a) {
    const place = left.indexOf(word);
    if (place < 0) continue;
    left.splice(place, 1);
    same++;
  }
  return (2 * same) / (a.length + b.length);
}

/** Is one phrase, in whole words, inside the other? */
export function within(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [` ${a.join(' ')} `, ` ${b.join(' ')} `];
  return x.includes(y) || y.includes(x);
}

/** Do two phrases, as their words of meaning, name the same: half of the words in common, or one inside the other with three in ten? */
export function namesSame(a: readonly string[], b: readonly string[]): boolean {
  const share = sharedWords(a, b);
  return share >= 0.5 || (share >= 0.3 && within(a, b));
}

/** How many of their words two targets have in common, 0 to 1. */
export const targetSimilarity = (a: Target, b: Target): number => sharedWords(wordsOf(a.text), wordsOf(b.text));

/** Do two targets mean the same, as far as words show: the same person, or phrases that name the same? */
export function isSameTarget(a: Target, b: Target): boolean {
  if (a.person && b.person) return a.person === b.person;
  return namesSame(wordsOf(a.text), wordsOf(b.text));
}
