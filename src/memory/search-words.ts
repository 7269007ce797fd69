import { fold } from '../knowledge/fold.ts';

/** Words that stand in every other sentence and find nothing. Not among them: those that are names or months as well (may, mark). */
const COMMON = new Set(
  'a about after again all also always am an and another any are around as at back be because been before being both but by can come could did do does doing done down each else even ever every few for from get go going good got great had has have having he her here him his how i if in into is it its itself just know like little made make many me more most much must my never new no nor not now of off on once one only or other our out over own said same say says see she should since so some still such take than that the their them then there these they thing things think this those through time to too two under until up upon us use very want wants was way we well went were what when where which while who whose why will with within without work would year years yes yet you your'.split(
    ' ',
  ),
);
/** Of what is said, words shorter than this are not kept for the search. */
const LEAST = 3;

const tells = (word: string, running: boolean): boolean => word !== '' && !COMMON.has(word) && (!running || word.length >= LEAST);

/** The words of names, roles and affiliations by which they are found, folded, each once. */
export function nameWords(texts: readonly string[]): string[] {
  const words = new Set(texts.flatMap((text) => fold(text).split(' ')));
  words.delete('');
  return [...words];
}

/** The words of titles by which they are found, folded, each once; of running text only those of some length. */
export const searchWords = (texts: readonly string[], running = false): string[] => nameWords(texts).filter((word) => tells(word, running));

/** The words of a query that can be found with searchWords; where none can, those that may be the beginning of one. */
export function tellingWords(words: readonly string[], running = false): string[] {
  const telling = words.filter((word) => tells(word, running));
  return telling.length > 0 ? telling : words.filter((word) => !running || word.length >= LEAST);
}
