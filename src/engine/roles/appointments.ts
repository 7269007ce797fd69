import { chain, phrasesAfter } from './appositions.ts';
import { findingOf, type Reading } from './finding.ts';
import { atEach, isPerson, isPossessive, keyAt, type RoleContext, together } from './role-context.ts';
import { type RolePhrase, readRolePhrase } from './role-phrase.ts';

/** Verbs that give or end an office, with whether it is over: "replaced Lena Roth as chancellor", "named Ivo Marsh ambassador". */
const VERBS: ReadonlyMap<string, boolean> = new Map([
  ...'replaced,replaces,replace,replacing,succeeded,succeeds,succeed,succeeding,ousted,fired,sacked,dismissed'
    .split(',')
    .map((verb): [string, boolean] => [verb, true]),
  ...'appointed,appoints,named,names,elected,nominated,nominates,picked,picks,tapped,taps,chose,hired,installed,sworn,reappointed,promoted,naming,appointing,nominating'
    .split(',')
    .map((verb): [string, boolean] => [verb, false]),
]);
const VERB_WITHIN = 8;

/** Offices that a verb gives to the person or takes away, behind the name: "replaced Lena Roth as chancellor", "appointed Ivo Marsh head of the agency". */
export const appointments = (context: RoleContext): Reading =>
  atEach(context, (mention) => {
    const { person, firstToken, endToken } = mention;
    const verb = verbBefore(context, firstToken);
    // "named as [Lena Roth]’s deputy" is said of somebody else.
    if (verb === null || isPossessive(context, endToken)) return [];
    // "appointed Ivo Marsh, [a former mayor,] as head of the agency"
    const { parts, end } = phrasesAfter(context, mention);
    const behind = parts.length && keyAt(context, end) === ',' ? end + 1 : endToken;
    const as = keyAt(context, behind) === 'as';
    if (!as && verb) return [];
    const phrases = as ? asPhrases(context, behind + 1) : chain(context, endToken, ',');
    return phrases.map((phrase) => findingOf(context, person, phrase, { former: verb }));
  });

/** The office behind "as": "as chancellor", "as the company’s chairman and president". */
function asPhrases(context: RoleContext, from: number): RolePhrase[] {
  const phrases = chain(context, from, ',');
  if (phrases.length) return phrases;
  // "as chancellor shortly afterwards": behind "as" a bare noun is an office whatever follows.
  const bare = readRolePhrase(context, from);
  return bare && !bare.plural && bare.opening === 'bare' ? [bare] : [];
}

/** Whether the verb before the name ends the office; null where no such verb stands there. */
function verbBefore(context: RoleContext, firstToken: number): boolean | null {
  for (let at = firstToken - 1; at >= 0 && at > firstToken - VERB_WITHIN && together(context, at, firstToken); at--) {
    if (isPerson(context, at) || /^[,.;:“”"()]$/.test(keyAt(context, at))) return null;
    const ends = VERBS.get(keyAt(context, at));
    if (ends !== undefined) return ends;
  }
  return null;
}
