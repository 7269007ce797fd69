import { TITLE_NOUNS } from './role-nouns.ts';

/**
 * What stands before a name, is no part of it and tells no role. The words that do tell a role ("President", "analyst") are in role-nouns.ts.
 * Written by us after the style guides of news agencies; lower case, without point.
 */

/** Forms of address: "Mrs. Alvarez", "Sir Keith", "Dr. Okoye". */
export const HONORIFICS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx miss messrs madam mister mme mlle monsieur madame herr frau señor señora dr drs doctor sir dame lord lady baron baroness viscount ' +
    'sheikh shaikh sheik sheikha shri smt datuk dato seri tun haji hajji ustaz rev revd reverend fr father sister brother hon honourable honorable maulana mullah ' +
    'h.e. h.e hh h.h. hrh h.r.h. adv engr cllr tengku tunku alhaji alhaja'
  ).split(' '),
);

/** Ranks and posts that are used before a name but head no role phrase of their own: "Cmdr. Lind", "Comrade Oke". */
export const RANKS: ReadonlySet<string> = new Set(
  (
    'cmdr lieut 1st 2nd ensign pfc spc cadet commodore det insp supt asst assoc atty pres premier comrade rabbi deacon ayatollah monsignor msgr prince princess duke duchess emperor empress ' +
    'senators presidents ministers representatives reps sens govs gens professors judges justices'
  ).split(' '),
);

/** Titles that are taken for a given name where a single surname follows: "Dean Lind". After a given name they are surnames: "John Marshal". */
export const TITLES_AND_NAMES: ReadonlySet<string> = new Set(
  'dean earl marshal hunter guy chase baker carter cooper mason fisher parker turner walker fletcher potter weaver taylor smith miller page duke star marine sister baron forrester'.split(
    ' ',
  ),
);

/** "Gen." without its point; "U.S." stays. */
export function withoutPoint(word: string): string {
  return word.endsWith('.') && word.indexOf('.') === word.length - 1 ? word.slice(0, -1) : word;
}

/** May the word stand before a name as a title or role: "mr.", "president", "analyst"? Lower case. */
export function isTitleWord(word: string): boolean {
  const bare = withoutPoint(word);
  return HONORIFICS.has(bare) || RANKS.has(bare) || TITLE_NOUNS.has(bare);
}
