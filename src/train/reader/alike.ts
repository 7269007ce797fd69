import { namesSame, sharedWords } from '../../engine/stances/likeness.ts';

const LITTLE = new Set(['the', 'a', 'an', 'of', 'for', 'at', 'in', 'on', 'to', 'and', 'with', 'his', 'her', 'its', 'their', 's']);

const wordsOf = (text: string) => (text.toLowerCase().replace(/[’']s\b/g, '').match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !LITTLE.has(word)); // biome-ignore format: one chain

/** How well a phrase names a target that readers gave with alternatives: 0 where it does not (the rule of the shared scorer, which is the engine's), else the share of words in common. */
export function alike(phrase: string, alternatives: readonly string[]): number {
  const words = wordsOf(phrase);
  return Math.max(0, ...alternatives.map(wordsOf).map((others) => (namesSame(words, others) ? sharedWords(words, others) : 0)));
}
