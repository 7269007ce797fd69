import { chain, phrasesAfter } from './appositions.ts';
import { findingOf, type Reading } from './finding.ts';
import { type RolePhrase, readRolePhrase } from './role-phrase.ts';
import { atEach, isPossessive, keyAt, type RoleScene, type Standing, together } from './scene.ts';

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
/** Verbs whose subject takes over the office: "Ida Holm, who replaced Lena Roth as chancellor". */
const TAKES_OVER = /^(?:replaced|replaces|replacing|succeeded|succeeds|succeeding)$/;

/** Offices that a verb gives to the person or takes away, behind the name: "replaced Lena Roth as chancellor", "appointed Ivo Marsh head of the agency". */
export const appointments = (scene: RoleScene): Reading =>
  atEach(scene, (standing) => {
    const { person, firstToken, endToken } = standing;
    const verb = verbBefore(scene, firstToken);
    // "named as [Lena Roth]’s deputy" is said of somebody else.
    if (verb === null || isPossessive(scene, endToken)) return [];
    // "appointed Ivo Marsh, [a former mayor,] as head of the agency"
    const { parts, end } = phrasesAfter(scene, standing);
    const behind = parts.length && keyAt(scene, end) === ',' ? end + 1 : endToken;
    const as = keyAt(scene, behind) === 'as';
    if (!as && verb) return [];
    const phrases = as ? asPhrases(scene, behind + 1) : chain(scene, endToken, ',');
    const taker = as && verb ? takerOf(scene, firstToken) : null;
    return phrases.flatMap((phrase) => [
      findingOf(scene, person, phrase, { former: verb }),
      ...(taker ? [findingOf(scene, taker.person, phrase)] : []),
    ]);
  });

/** The office behind "as": "as chancellor", "as the company’s chairman and president". */
function asPhrases(scene: RoleScene, from: number): RolePhrase[] {
  const phrases = chain(scene, from, ',');
  if (phrases.length) return phrases;
  // "as chancellor shortly afterwards": behind "as" a bare noun is an office whatever follows.
  const bare = readRolePhrase(scene, from);
  return bare && !bare.plural && bare.opening === 'bare' ? [bare] : [];
}

/** Who takes the office over: the name at the verb's left, "Ida Holm, who replaced …". */
function takerOf(scene: RoleScene, firstToken: number): Standing | null {
  for (let at = firstToken - 1; at > firstToken - 4; at--) {
    if (!TAKES_OVER.test(keyAt(scene, at))) continue;
    let before = at - 1;
    while (/^(?:who|,|has|had|recently|later)$/.test(keyAt(scene, before))) before--;
    const standing = scene.standings[scene.personAt[before] ?? -1];
    return standing && together(scene, before, firstToken) ? standing : null;
  }
  return null;
}

/** Whether the verb before the name ends the office; null where no such verb stands there. */
function verbBefore(scene: RoleScene, firstToken: number): boolean | null {
  for (let at = firstToken - 1; at >= 0 && at > firstToken - VERB_WITHIN && together(scene, at, firstToken); at--) {
    if ((scene.personAt[at] ?? -1) >= 0 || /^[,.;:“”"()]$/.test(keyAt(scene, at))) return null;
    const ends = VERBS.get(keyAt(scene, at));
    if (ends !== undefined) return ends;
  }
  return null;
}
