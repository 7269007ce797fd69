import type { Speech } from '../statements/find-statements.ts';
import { at, mentionOver, quoteOver, type Scene } from '../statements/scene.ts';
import { verbGroup } from '../statements/subjects.ts';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, OBJECT_PRONOUNS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../words/clause-words.ts';
import { EXPRESSED, SHOWING_FORMS } from '../words/expressed-nouns.ts';
import { afterTime, withDoer } from './aims.ts';
import type { Finding } from './attitudes.ts';
import { deedAim } from './deeds.ts';
import { asks, clauseFloor, frontedHolders, HANGING, holdersOf, type Sayings } from './holders.ts';
import { isValued, nounTarget, opposite } from './targets.ts';

/** The forms at which such a reading begins. */
export const SHOWING: ReadonlySet<string> = new Set(SHOWING_FORMS.keys());

/** How many words may stand between verb and noun: "voiced [his own very deep] concern". */
const FURTHEST_NOUN = 5;

/** "voiced concern about the toll", "has no confidence in the board", "filed a lawsuit against the bank". */
export function expressedFindings(scene: Scene, speech: Speech, sayings: Sayings, token: number, limit: number): Finding[] {
  const form = SHOWING_FORMS.get(at(scene, token).lower);
  const floor = clauseFloor(scene, token);
  const group = verbGroup(scene, token, floor);
  const before = at(scene, group.before).lower;
  if (asks(scene, token) || (group.passive && form !== 'ing')) return [];
  if (/^(?:can|could|may|might|would|to|if)$/.test(at(scene, token - 1).lower)) return [];
  if (form === 'base' && !group.auxiliary && !group.modal && !/^(?:i|we|they|who|and)$/.test(before) && !mentionOver(scene, group.before))
    return [];
  const fronted = form === 'ing' && token === floor;
  if (form === 'ing' && !group.passive && !fronted && !HANGING.test(before)) return [];
  // "had blocked his efforts": an auxiliary.
  if (
    /^ha(?:ve|s|d|ving)$/.test(at(scene, token).lower) &&
    !DETERMINERS.has(at(scene, token + 1).lower) &&
    !/^(?:grave|serious|deep|real|great|strong|full|total|complete|little|huge|long-standing|enormous|tremendous|unwavering|absolute|every|utmost|greatest|much)$/.test(
      at(scene, token + 1).lower,
    ) &&
    !EXPRESSED.has(at(scene, token + 1).lower)
  )
    return [];
  let turned = false;
  let noun = token + 1;
  for (; noun < Math.min(limit, token + 1 + FURTHEST_NOUN); noun++) {
    const { lower, kind } = at(scene, noun);
    // "a lot of respect"
    if (lower === 'of' && /^(?:lot|lots|plenty|deal)$/.test(at(scene, noun - 1).lower)) continue;
    if (EXPRESSED.has(lower) && prepositionAt(scene, noun) > 0) break;
    if (kind !== 'word' || mentionOver(scene, noun) || PREPOSITIONS.has(lower) || AUXILIARIES.has(lower) || OBJECT_PRONOUNS.has(lower))
      return [];
    if (CONJUNCTIONS.has(lower) && lower !== 'and' && lower !== 'but') return [];
    if (SUBJECT_PRONOUNS.has(lower) && !DETERMINERS.has(lower)) return [];
    if (/^(?:no|little|any)$/.test(lower)) turned = true;
  }
  const preposition = prepositionAt(scene, noun);
  // "has the backing of the council": the council's mind; "given the plan to": no verb.
  if (/^ha(?:ve|s|d)$/.test(at(scene, token).lower) && at(scene, preposition).lower === 'of') return [];
  if (at(scene, token).lower === 'given' && !group.auxiliary) return [];
  const row = EXPRESSED.get(at(scene, noun).lower)?.find(([prepositions]) =>
    prepositions.split(' ').includes(at(scene, preposition).lower),
  );
  if (!row) return [];
  const towards = turned ? opposite(row[1]) : row[1];
  const thing = nounTarget(scene, preposition + 1, limit, speech.speakers);
  const deed =
    at(scene, preposition).lower === 'to' &&
    !/^(?:support|opposition|objections?|commitment|tribute|thanks|gratitude|challenge)$/.test(at(scene, noun).lower);
  if (thing && row[1] === 'against' && /^(?:about|over|with|for)$/.test(at(scene, preposition).lower) && isValued(thing.text)) return [];
  // "the need for platforms to stay open"
  const wished =
    thing && at(scene, preposition).lower === 'for' && at(scene, thing.endToken).lower === 'to'
      ? deedAim(scene, thing.endToken + 1, limit, towards)
      : null;
  const aim = deed
    ? deedAim(scene, preposition + 1, limit, towards)
    : wished && thing
      ? withDoer(scene, wished, thing, thing.endToken)
      : thing && { target: thing, position: towards };
  // "the need for platforms to “remain agnostic”": what they are to do is out of reach.
  if (!aim || (!wished && thing && at(scene, thing.endToken).lower === 'to' && quoteOver(scene, thing.endToken + 1))) return [];
  const holders = fronted
    ? frontedHolders(scene, speech, aim.target.endToken, limit)
    : holdersOf(scene, speech, sayings, token, form === 'ing');
  return holders
    .filter(({ person, negated }) => person !== aim.target.person && !(negated && towards === 'against'))
    .map(({ person, firstToken, negated, by }) => ({
      person,
      target: aim.target,
      position: negated ? opposite(aim.position) : aim.position,
      firstToken: Math.max(floor, Math.min(firstToken, token)),
      endToken: aim.target.endToken,
      rule: 'expressed' as const,
      by,
    }));
}

/** The place of a noun's preposition, behind what says when: "joined calls [on Monday] for"; -1 where none of its own follows. */
function prepositionAt(scene: Scene, noun: number): number {
  const rows = EXPRESSED.get(at(scene, noun).lower) ?? [];
  for (const place of new Set([noun + 1, afterTime(scene, noun + 1)]))
    if (rows.some(([prepositions]) => prepositions.split(' ').includes(at(scene, place).lower))) return place;
  return -1;
}
