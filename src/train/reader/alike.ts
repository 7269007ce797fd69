const LITTLE = new Set(['the', 'a', 'an', 'of', 'for', 'at', 'in', 'on', 'to', 'and', 'with', 'his', 'her', 'its', 'their', 's']);

const wordsOf = (text: string) => (text.toLowerCase().replace(/[’']s\b/g, '').match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !LITTLE.has(word)); // biome-ignore format: one chain

/** How well a phrase names a target that readers gave with alternatives: 0 where it does not (the rule of the shared scorer: half of the words, or one inside the other with three in ten), else the share of words in common. */
export function alike(phrase: string, alternatives: readonly string[]): number {
  const words = wordsOf(phrase);
  let best = 0;
  for (const alternative of alternatives) {
    const others = wordsOf(alternative);
    if (!words.length || !others.length) continue;
    const left = [...others];
    let common = 0;
    for (const word of words) {
      const at = left.indexOf(word);
      if (at < 0) continue;
      left.splice(at, 1);
      common++;
    }
    const share = (2 * common) / (words.length + others.length);
    const [inner, outer] = [` ${words.join(' ')} `, ` ${others.join(' ')} `];
    if (share >= 0.5 || (share >= 0.3 && (inner.includes(outer) || outer.includes(inner)))) best = Math.max(best, share);
  }
  return best;
}
