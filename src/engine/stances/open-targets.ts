import { at, mentionOver, type Scene } from '../statements/scene.ts';
import { OPEN_NOUNS, VAGUE_NOUNS } from '../words/vague-nouns.ts';
import type { Candidate } from './candidates.ts';
import { isNeedy } from './complete-targets.ts';

/** Somebody or something that only the page says: "choosing [him]", "a [certain] party", "spread of [this] information". */
const POINTING = /^certain\s|\s(?:him|them|it)(?:\s|$)|\s(?:this|these|those)\s|\sof that\s|\sbetween \S+$|(?:^|\s)same \S+$/;

/** Adjectives that leave open what is meant as before: "a [new] effort". */
const LIGHT =
  /^(?:new|better|good|great|bad|big|large|small|different|similar|other|own|first|second|latest|whole|entire|real|separate|certain|further|additional|same)$/;

/** "effort", "a new effort", "a better system" */
function saysNothing(words: readonly string[]): boolean {
  const [noun = '', ...more] = words.filter((word, i) => i === words.length - 1 || !LIGHT.test(word));
  return !more.length && (VAGUE_NOUNS.has(noun) || (words.length > 1 && OPEN_NOUNS.has(noun)));
}

/** "investment [that] doesn’t help", "a culture [he] doesn’t see", "a methodical[, coordinated] way": what is meant is still to come. */
function isBegun(scene: Scene, { firstToken, endToken }: Candidate['target']): boolean {
  const [last, next, after] = [at(scene, endToken - 1), at(scene, endToken), at(scene, endToken + 1)];
  if (endToken - firstToken === 1 && /^(?:that|who|which|whose|he|she|they|we|i)$/.test(next.lower)) return true;
  const adjective = /(?:[ti]cal|[ai]ve|ous|ful|less|ial|ic)$/.test(last.lower);
  return adjective && next.text === ',' && /^\p{Ll}/u.test(after.text) && at(scene, endToken + 2).kind === 'word';
}

/** Does a candidate's target leave open what is meant, so that no card can show it alone? */
export function isOpen(scene: Scene, { target, unit }: Candidate): boolean {
  if (target.person) return false;
  // "(Mora against) Mora’s rule"
  if (mentionOver(scene, target.firstToken)?.person === unit.person) return true;
  if (POINTING.test(target.text)) return true;
  if (!/^[\p{Ll} -]+$/u.test(target.text)) return false;
  const words = target.text.split(' ');
  if (saysNothing(words) || isBegun(scene, target)) return true;
  const before = at(scene, target.firstToken - 1).lower;
  // "a proposal", "its service"
  return (words.length === 1 && /^an?$/.test(before) && isNeedy(target.text)) || (words.length < 3 && /^(?:its|their)$/.test(before));
}
