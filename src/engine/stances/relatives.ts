import { at, mentionOver, type Scene } from '../statements/scene.ts';
import { isTitle } from '../statements/subjects.ts';
import type { AttitudeForm } from '../words/attitude-verbs.ts';
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from '../words/clause-words.ts';
import type { Rule } from './attitudes.ts';
import { type Aim, nounBefore } from './targets.ts';

/**
 * The thing that a relative clause is about: "[the toll] that Ruiz opposes", "[a meeting] Ruiz wanted with the board".
 * `before` is the last token of the clause's subject, `from` the one after the verb and its particle. Null where the clause has an object or is none.
 */
export function relativeAim(
  scene: Scene,
  { takes, position }: AttitudeForm['verb'],
  before: number,
  from: number,
  floor: number,
): { aim: Aim; rule: Rule } | null {
  if (!takes.includes('object') && !takes.includes('measure')) return null;
  const { lower, kind } = at(scene, from);
  const open =
    kind === 'punctuation' ||
    kind === 'quote' ||
    (PREPOSITIONS.has(lower) && lower !== 'to') ||
    /^(?:is|was|were|are|has|had|will|would)$/.test(lower);
  if (!open) return null;
  const mention = mentionOver(scene, before);
  if (!mention && !/^(?:he|she)$/.test(at(scene, before).lower)) return null;
  let first = mention ? mention.firstToken : before;
  while (first > floor && isTitle(at(scene, first - 1).lower)) first--;
  let end = first;
  const relative = /^(?:that|which)$/.test(at(scene, first - 1).lower);
  // "the platform he promised": whose, and whether it is one, is too open.
  if (!relative && !mention) return null;
  if (relative) end--;
  else if (/^(?:,|and|but|whom)$/.test(at(scene, end - 1).lower)) return null;
  if (at(scene, end - 1).text === ',') end--;
  const last = at(scene, end - 1);
  if (end <= floor || last.kind !== 'word' || CONJUNCTIONS.has(last.lower) || PREPOSITIONS.has(last.lower)) return null;
  const whole = nounBefore(scene, end, floor);
  if (!whole || whole.person) return null;
  // "founder of Harbour Action, which he touts": the name, not its founder.
  let inner = end - 1;
  while (inner > whole.firstToken && /^\p{Lu}/u.test(at(scene, inner - 1).text)) inner--;
  const name =
    relative && inner > whole.firstToken && PREPOSITIONS.has(at(scene, inner - 1).lower) && /^\p{Lu}/u.test(at(scene, inner).text);
  const target = name ? nounBefore(scene, end, inner) : whole;
  if (!target || target.person) return null;
  // Without "that" only a noun phrase with its determiner is sure to be one.
  if (!relative && !DETERMINERS.has(at(scene, target.firstToken - 1).lower)) return null;
  return { aim: { target, position }, rule: 'relative' };
}
