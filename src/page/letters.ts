/*
 * Whether a character is a letter in one of its cases. Classes of Unicode in expressions say the same, but to make one takes a page's thread up to a millisecond.
 */

/** An upper-case letter. */
export const isUpper = (character = ''): boolean => character !== character.toLowerCase();
/** A lower-case letter that has an upper case. */
export const isLower = (character = ''): boolean => character !== character.toUpperCase();
