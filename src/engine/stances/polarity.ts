import { at, type Scene } from '../statements/scene.ts';
import { BAD, GOOD } from '../words/evaluations.ts';

/** Praise that only says how much where blame follows: "a [great] tragedy". */
const MUCH =
  /^(?:great|greatest|perfect|key|important|real|true|remarkable|extraordinary|exceptional|tremendous|historic|success|successful|effective|strong)$/;

/** Does a word of praise only tell how much of something bad there is, as in "a great tragedy", "the greatest threat"? */
function isGrave(scene: Scene, index: number): boolean {
  if (!MUCH.test(at(scene, index).lower)) return false;
  for (let i = index + 1; i < index + 3; i++) {
    const { lower, kind } = at(scene, i);
    if (kind !== 'word') return false;
    if (BAD.has(lower)) return true;
  }
  return false;
}

/** What a judging word says in its place: 1 for good, -1 for bad, 0 where it is none. */
export function verdictAt(scene: Scene, index: number): -1 | 0 | 1 {
  const { lower } = at(scene, index);
  return BAD.has(lower) || isGrave(scene, index) ? -1 : GOOD.has(lower) ? 1 : 0;
}
