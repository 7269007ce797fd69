import { namesSame, sharedWords, within } from '../engine/fusion/phrase-similarity.ts';

const LITTLE = new Set(['the', 'a', 'an', 'of', 'for', 'at', 'in', 'on', 'to', 'and', 'with', 'his', 'her', 'its', 'their', 's']);

/** States that news calls by several names, each by one word (shared/bench/score.mjs). */
const ONE_WORD = [
  [/\bunited states( of america)?\b|\bu\.\s?s\.(\s?a\.)?|\busa?\b|\bamerica\b/g, ' usa '],
  [/\bunited kingdom\b|\bu\.\s?k\.|\bgreat britain\b|\bbritain\b/g, ' uk '],
  [/\bunited nations\b|\bu\.\s?n\./g, ' un '],
] as const;

function wordsOf(text: string): readonly string[] {
  const bare = text.toLowerCase().replace(/[’']s\b/g, '');
  const plain = ONE_WORD.reduce((words, [names, word]) => words.replace(names, word), bare);
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !LITTLE.has(word));
}

/** How well a phrase names a target that readers gave with alternatives: 0 where it does not (the rule of the shared scorer, which is the engine's), else the share of words in common. */
export function alike(phrase: string, alternatives: readonly string[]): number {
  const words = wordsOf(phrase);
  return Math.max(0, ...alternatives.map(wordsOf).map((others) => (namesSame(words, others) ? sharedWords(words, others) : 0)));
}

/** How well two phrases agree in their words, 0 to 1. */
function inCommon(one: string, other: string): { share: number; inside: boolean } {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  return { share: sharedWords(words, others), inside: words.length > 0 && others.length > 0 && within(words, others) };
}

/** A role with one of these words is another than the one without it (shared/bench/score.mjs). */
const QUALIFIERS = [
  'vice',
  'deputy',
  'assistant',
  'associate',
  'acting',
  'interim',
  'candidate',
  'elect',
  'designate',
  'emeritus',
  'retired',
];
const bare = (role: string) => role.replace(/\b(?:former|ex)\b/gi, '');

/** How well a phrase names a role that readers gave with alternatives: 0 where it does not, by the rule of the shared scorer. */
export function roleAlike(phrase: string, alternatives: readonly string[]): number {
  return Math.max(
    0,
    ...alternatives.map((alternative) => {
      const [own, other] = [wordsOf(phrase), wordsOf(alternative)];
      if (QUALIFIERS.some((word) => own.includes(word) !== other.includes(word))) return 0;
      const { share, inside } = inCommon(bare(phrase), bare(alternative));
      return share >= 0.6 || (inside && share >= 0.4) ? share : 0;
    }),
  );
}

/** The same of an affiliation. */
export function affiliationAlike(phrase: string, alternatives: readonly string[]): number {
  return Math.max(
    0,
    ...alternatives.map((alternative) => {
      const { share, inside } = inCommon(phrase, alternative);
      return share >= 0.8 || (inside && share >= 0.5) ? share : 0;
    }),
  );
}
