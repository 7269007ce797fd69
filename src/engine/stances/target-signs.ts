import { at, mentionOver, type Scene } from '../statements/scene.ts';
import { headlineOf } from '../text/document.ts';
import { DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../words/clause-words.ts';
import { isNeedy } from './complete-targets.ts';
import type { Target } from './targets.ts';

/** A word that means something said elsewhere: "choosing [him]", "preserving [this] wonderful program". */
const POINTING = /(?:^|\s)(?:him|them|it|me|us|himself|herself|themselves|itself|this|these|those|such|certain|there|here)(?:\s|$)/;

/**
 * How well a target can be understood alone, as names for the second step: whether it points elsewhere, is known from before, or is cut.
 */
export function targetSigns(scene: Scene, { text, person, firstToken, endToken }: Target): string[] {
  if (person) return [];
  const signs: string[] = [];
  const { lower } = at(scene, firstToken - 1);
  const hasName = /\p{Lu}/u.test(text);
  let joined = false;
  for (let i = firstToken + 1; i < endToken; i++) if (PREPOSITIONS.has(at(scene, i).lower)) joined = true;
  const deed = /^\p{Ll}+ing\b/u.test(text);
  if (!hasName && !joined) {
    const kind = /^(?:the)$/.test(lower) ? 'the' : /^(?:this|that|these|those|such|certain)$/.test(lower) ? 'this' : /^(?:his|her|their|its|my|our|your)$/.test(lower) ? 'his' : /^an?$/.test(lower) ? 'a' : DETERMINERS.has(lower) ? 'any' : 'no'; // biome-ignore format: one choice
    const words = text.split(' ').length;
    signs.push(`${kind} ${deed ? 'deed' : words === 1 ? 'word' : words === 2 ? 'two' : 'more'}`);
  }
  if (hasName) signs.push('name in it');
  if (joined) signs.push('joined');
  if (POINTING.test(text)) signs.push('points');
  const last = at(scene, endToken - 1);
  if (!mentionOver(scene, endToken - 1) && isNeedy(last.lower)) signs.push('open end');
  const next = at(scene, endToken);
  if (/^(?:who|which|that|whose|where)$/.test(next.lower)) signs.push('clause follows');
  else if (SUBJECT_PRONOUNS.has(next.lower) && next.kind === 'word') signs.push('subject follows');
  else if (/^(?:and|or)$/.test(next.lower)) signs.push('and follows');
  else if (next.lower === 'to') signs.push('to follows');
  else if (PREPOSITIONS.has(next.lower)) signs.push('preposition follows');
  else if (next.kind === 'word') signs.push('word follows');
  if (/^\p{Ll}+ing$/u.test(last.text) && deed) signs.push('ends in a deed');
  if (last.lower.length > 3 && headlineOf(scene.document).toLowerCase().includes(last.lower)) signs.push('in the headline');
  return signs;
}
