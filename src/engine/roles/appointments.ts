import { chain } from './appositions.ts';
import { type Finding, findingOf } from './finding.ts';
import { keyAt, type Scene, together } from './scene.ts';

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
export function appointments(scene: Scene): Finding[] {
  return scene.standings.flatMap(({ person, firstToken, endToken }) => {
    const as = keyAt(scene, endToken) === 'as';
    const verb = verbBefore(scene, firstToken);
    if (verb === null || (!as && verb)) return [];
    const phrases = chain(scene, as ? endToken + 1 : endToken, ',');
    return phrases.map((phrase) => findingOf(scene, person, phrase, { former: verb }));
  });
}

/** Whether the verb before the name ends the office; null where no such verb stands there. */
function verbBefore(scene: Scene, firstToken: number): boolean | null {
  for (let at = firstToken - 1; at >= 0 && at > firstToken - VERB_WITHIN && together(scene, at, firstToken); at--) {
    if ((scene.personAt[at] ?? -1) >= 0 || /^[,.;:“”"()]$/.test(keyAt(scene, at))) return null;
    const ends = VERBS.get(keyAt(scene, at));
    if (ends !== undefined) return ends;
  }
  return null;
}
