import { COMMON_WORDS } from './gazetteers/common-words.ts';
import { GIVEN_NAMES } from './gazetteers/given-names.ts';
import { SURNAMES } from './gazetteers/surnames.ts';
import { wordList } from './word-list.ts';

const common = wordList(COMMON_WORDS);
const given = wordList(GIVEN_NAMES);
const surnames = wordList(SURNAMES);

/** Does the word stand in lower case in running English? All three take lower case with a plain apostrophe. */
export const isCommonWord = (word: string): boolean => common.has(word);
export const isGivenName = (word: string): boolean =>
  given.has(word) || (word.includes('-') && given.has(word.slice(0, word.indexOf('-'))));
/** A surname, or a given name that may serve as one. */
export const isSurname = (word: string): boolean => surnames.has(word) || given.has(word);
/** A common word or an inflected form of one, as headlines capitalise it: "Dismisses", "Foresees". */
export function isCommonForm(word: string): boolean {
  return common.has(word) || ENDINGS.some((ending) => word.endsWith(ending) && common.has(word.slice(0, -ending.length)));
}
const ENDINGS = ['s', 'es', 'd', 'ed', 'ing'];
