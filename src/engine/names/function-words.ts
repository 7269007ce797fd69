import { CONJUNCTIONS, DETERMINERS, OBJECT_PRONOUNS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../words/clause-words.ts';

/** Capitalised words that are never part of a name, beside the closed classes. */
const NEVER = new Set(
  (
    'i monday tuesday wednesday thursday friday saturday sunday january february march july september october november december ' +
    'mon tue tues wed thu thur thurs fri sat jan feb mar apr jun jul aug sept sep oct nov dec yes no ok please thanks hello not here'
  ).split(' '),
);

/** Is the word, in lower case, one that no name is made of: "the", "she", "Monday"? */
export function isFunctionWord(lower: string): boolean {
  return (
    DETERMINERS.has(lower) ||
    PREPOSITIONS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    SUBJECT_PRONOUNS.has(lower) ||
    OBJECT_PRONOUNS.has(lower) ||
    NEVER.has(lower)
  );
}
