import { COMMON_WORDS } from './gazetteers/common-words.ts';
import { GIVEN_NAMES } from './gazetteers/given-names.ts';
import { pronounOfGiven } from './usual-pronouns.ts';
import { wordList } from './word-list.ts';

const common = wordList(COMMON_WORDS);
const givenBeside = wordList(GIVEN_NAMES);
const isGiven = (word: string) => givenBeside.has(word) || pronounOfGiven(word) !== null;

/** Does the word stand in lower case in running English? Both take lower case with a plain apostrophe. */
export const isCommonWord = (word: string): boolean => common.has(word);
export const isGivenName = (word: string): boolean => isGiven(word) || (word.includes('-') && isGiven(word.slice(0, word.indexOf('-'))));
