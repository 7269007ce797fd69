const STOP = new Set(['the', 'a', 'an', 'of', 'for', 'at', 'in', 'on', 'to', 'and', 'with', 'his', 'her', 'its', 'their', 's']);

function wordsOf(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/\bunited states( of america)?\b|\bu\.\s?s\.(\s?a\.)?|\busa?\b|\bamerica\b/g, ' usa ')
    .replace(/\bunited kingdom\b|\bu\.\s?k\.|\bgreat britain\b|\bbritain\b/g, ' uk ')
    .replace(/\bunited nations\b|\bu\.\s?n\./g, ' un ');
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !STOP.has(word));
}

function share(a: readonly string[], b: readonly string[]): number {
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

/** Does a phrase name the target that readers gave with alternatives? The rule of the shared scorer: half of the words, or one inside the other with three in ten. */
export function matchesTarget(phrase: string, alternatives: readonly string[]): boolean {
  const x = wordsOf(phrase);
  return alternatives.some((alternative) => {
    const y = wordsOf(alternative);
    const common = share(x, y);
    const [a, b] = [` ${x.join(' ')} `, ` ${y.join(' ')} `];
    return common >= 0.5 || (common >= 0.3 && (a.includes(b) || b.includes(a)));
  });
}
