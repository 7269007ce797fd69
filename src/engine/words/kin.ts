/** Words that tell a person's gender, or that somebody is another's relative. Written by us from news English; lower case. */

export type Gender = 'female' | 'male';

/** The elder or the younger of two of one name, or kin of the same age. */
export type Relation = 'elder' | 'younger' | 'kin';

const map = <Value>(rows: readonly (readonly [Value, string])[]): ReadonlyMap<string, Value> =>
  new Map(rows.flatMap(([value, words]) => words.split(' ').map((word): [string, Value] => [word, value])));

/** "his wife, Ada Lind", "Bruno Lind, the mayor’s son", "the elder Lind" */
export const RELATION_OF: ReadonlyMap<string, Relation> = map([
  [
    'elder',
    'father mother grandfather grandmother uncle aunt stepfather stepmother mom dad patriarch matriarch father-in-law mother-in-law elder',
  ],
  ['younger', 'son daughter grandson granddaughter nephew niece stepson stepdaughter son-in-law daughter-in-law younger'],
  [
    'kin',
    'wife husband brother sister cousin widow widower twin ex-wife ex-husband girlfriend boyfriend ex-girlfriend ex-boyfriend fiancé fiancée sibling brother-in-law sister-in-law spouse',
  ],
]);

/** Titles and nouns: "Mrs. Lind", "Congressman Okoye", "Ada Lind, a businesswoman" */
export const GENDER_OF_NOUN: ReadonlyMap<string, Gender> = map([
  [
    'female',
    'mrs ms miss mme mlle madam madame dame lady baroness duchess queen princess empress sheikha congresswoman councilwoman assemblywoman spokeswoman chairwoman businesswoman actress hostess ' +
      'wife mother daughter sister aunt niece grandmother granddaughter widow girlfriend stepmother stepdaughter ex-wife mom ex-girlfriend sister-in-law mother-in-law daughter-in-law fiancée woman',
  ],
  [
    'male',
    'mr sir lord baron duke king prince emperor sultan emir pope monsieur herr congressman councilman assemblyman spokesman chairman businessman actor ' +
      'husband father son brother uncle nephew grandfather grandson widower boyfriend stepfather stepson ex-husband dad ex-boyfriend brother-in-law father-in-law son-in-law fiancé man',
  ],
]);

export const GENDER_OF_PRONOUN: ReadonlyMap<string, Gender> = map([
  ['female', 'she her hers herself'],
  ['male', 'he his him himself'],
]);
