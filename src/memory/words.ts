import { fold } from '../knowledge/fold.ts';

/** Words that stand in every other sentence and find nothing. */
const COMMON = new Set(
  'about after again also another because been before being could does doing done down each every from have having here into itself just like made make many more most much must only other over said same says should since some such than that their them then there these they thing things think this those through under until upon very want wants well were what when where which while will with within without would your year years'.split(
    ' ',
  ),
);
/** Of what is said, words shorter than this are not kept for the search. */
const LEAST = 4;

/** The words of some texts by which they are found, folded, each once; of running text only those that tell. */
export function searchWords(texts: readonly string[], running = false): string[] {
  const words = new Set(texts.flatMap((text) => fold(text).split(' ')));
  words.delete('');
  if (!running) return [...words];
  return [...words].filter((word) => word.length >= LEAST && !COMMON.has(word));
}
