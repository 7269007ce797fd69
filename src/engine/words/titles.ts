/**
 * What stands before a name, is no part of it and tells no role. The words that do tell a role ("President", "analyst") are in role-nouns.ts.
 * Written by us after the style guides of news agencies; lower case, without point.
 */

/** Forms of address: "Mrs. Alvarez", "Sir Keith", "Dr. Okoye". */
export const HONORIFICS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx miss messrs madam mister mme mlle monsieur madame herr frau señor señora dr drs doctor sir dame lord lady baron baroness viscount ' +
    'sheikh shaikh sheik sheikha shri smt datuk dato tun haji hajji ustaz rev revd reverend fr father sister brother saint st hon honourable honorable maulana mullah'
  ).split(' '),
);

/** Ranks and posts that are used before a name but head no role phrase of their own: "Cmdr. Lind", "Comrade Oke". */
export const RANKS: ReadonlySet<string> = new Set(
  (
    'cmdr lieut 1st 2nd ensign pfc spc cadet commodore det insp supt asst assoc atty pres premier comrade rabbi deacon ayatollah monsignor msgr prince princess duke duchess emperor empress ' +
    'senators presidents ministers representatives reps sens govs gens professors judges justices'
  ).split(' '),
);

/** Family relations, in lower case before a name: "his wife Mara", "brother Omar Lind". */
export const RELATIONS: ReadonlySet<string> = new Set(
  (
    'wife husband father mother son daughter brother sister uncle aunt nephew niece cousin grandson granddaughter grandfather grandmother widow widower boyfriend girlfriend friend partner fiancé fiancée ' +
    'stepfather stepmother stepson stepdaughter ex-wife ex-husband ex-girlfriend ex-boyfriend twin mom dad colleague co-star rival teammate star superstar frontman bandmate billionaire millionaire victim shooter gunman suspect'
  ).split(' '),
);
