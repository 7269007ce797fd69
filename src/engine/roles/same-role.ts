import { KIND_OF_NOUN } from '../words/role-nouns.ts';

const PLURALS = [
  [/ies$/, 'y'],
  [/men$/, 'man'],
  [/s$/, ''],
] as const;

/** What a word may be the plural of: "ministers" → "minister", "secretaries" → "secretary", "secretarie"; none where it ends like no plural. */
export const singularsOf = (word: string): string[] =>
  PLURALS.map(([ending, instead]) => word.replace(ending, instead)).filter((single) => single !== word);

/** What people are called by what they do or are: "throwers", "finalists", "residents". */
const BY_DEED = /(?:[eo]r|[iy]st|i?an|[ae]nt|ee|ive|ete|ert)$/;

/** A role that several share as one of them has it: "javelin throwers" → "javelin thrower", "authors of the study" → "author of the study". What is no plural of a role stays. */
export function roleKey(role: string): string {
  const [head = ''] = role.split(/(?= (?:of|for|at|in|on|to|from|with|who|behind) )|(?=,)/);
  const word = /(?<![\p{L}-])[\p{L}-]+$/u.exec(head)?.[0] ?? '';
  if (KIND_OF_NOUN.has(word.toLowerCase())) return role;
  const single = singularsOf(word).find(
    (one) => one.length > 2 && (KIND_OF_NOUN.has(one.toLowerCase()) || (word.endsWith('s') && BY_DEED.test(one))),
  );
  return single ? head.slice(0, -word.length) + single + role.slice(head.length) : role;
}
