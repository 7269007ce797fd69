import { namesSame, sharedWords } from '../../engine/stances/likeness.ts';

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

/** Does a phrase name the target that readers gave with alternatives? The rule of the shared scorer: half of the words, or one inside the other with three in ten. */
export function matchesTarget(phrase: string, alternatives: readonly string[]): boolean {
  const words = wordsOf(phrase);
  return alternatives.some((alternative) => namesSame(words, wordsOf(alternative)));
}

/**
 * Of several phrases the places of those that name a target, and of these only the ones in the words closest to the readers': what reads "ban" where they gave "ban on fireworks" is right,
 * but where "ban on fireworks" can be had, it alone is what is learned.
 */
export function bestWorded(phrases: readonly string[], alternatives: readonly string[]): number[] {
  const worded = phrases.map((phrase, place) => ({ place, share: matchesTarget(phrase, alternatives) ? Math.max(...alternatives.map((alternative) => sharedWords(wordsOf(phrase), wordsOf(alternative)))) : -1 })); // biome-ignore format: one table
  const best = Math.max(0, ...worded.map(({ share }) => share));
  return worded.filter(({ share }) => share >= best).map(({ place }) => place);
}
