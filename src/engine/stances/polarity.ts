import { at, type Scene } from '../statements/scene.ts';
import { ATTITUDE_ADJECTIVES, ATTITUDE_FORMS, PARTISANS, UNDOING, UNWILLING, UPHOLDING } from '../words/attitude-verbs.ts';
import { BAD, BAD_DEEDS, BETTER, GOOD, GOOD_DEEDS, TURNING, WORSE } from '../words/evaluations.ts';
import { VALENCES } from '../words/valences.ts';

/** How far a word that turns the meaning reaches: "not a very good idea". */
const REACH = 4;

/** What a word says by itself: 1 for good or for, -1 for bad or against, 0 where it says neither. */
export function wordPolarity(lower: string): -1 | 0 | 1 {
  const known = KNOWN.get(lower);
  if (known !== undefined) return known;
  const found = read(lower);
  KNOWN.set(lower, found);
  return found;
}

const KNOWN = new Map<string, -1 | 0 | 1>();

function read(lower: string): -1 | 0 | 1 {
  if (GOOD.has(lower) || GOOD_DEEDS.has(lower) || BETTER.has(lower)) return 1;
  if (BAD.has(lower) || BAD_DEEDS.has(lower) || WORSE.has(lower)) return -1;
  const plain = ATTITUDE_FORMS.get(lower)?.find(
    ({ verb }) => verb.particle.length === 0 && verb.verb !== 'tell' && verb.verb !== 'take',
  )?.verb;
  if (plain) return plain.position === 'for' ? 1 : -1;
  const adjective = ATTITUDE_ADJECTIVES.get(lower)?.[0]?.position ?? PARTISANS.get(lower) ?? PARTISANS.get(lower.replace(/s$/, ''));
  if (adjective) return adjective === 'for' ? 1 : -1;
  if (UNDOING.has(lower) || UNWILLING.has(lower) || lower === 'against') return -1;
  return UPHOLDING.has(lower) ? 1 : 0;
}

/** The polarity of a word in its place: turned by "not", "never", "no" a few words before in the same clause. */
export function polarityAt(scene: Scene, index: number): -1 | 0 | 1 {
  const polarity = wordPolarity(at(scene, index).lower);
  return polarity !== 0 && isTurned(scene, index) ? (-polarity as -1 | 1) : polarity;
}

/** Does a word a few before turn the meaning of this one? */
export function isTurned(scene: Scene, index: number): boolean {
  let turned = false;
  for (let i = index - 1; i >= index - REACH; i--) {
    const { lower, text } = at(scene, i);
    if (text.length === 1 && ',;:.'.includes(text)) break;
    if (TURNING.has(lower)) turned = !turned;
  }
  return turned;
}

/** How good or bad a word sounds in its place, -1 to 1: weaker and the other way after "not". */
export function valenceAt(scene: Scene, index: number): number {
  const value = VALENCES.get(at(scene, index).lower) ?? 0;
  return value && isTurned(scene, index) ? -0.7 * value : value;
}

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
