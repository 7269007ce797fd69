import { at, mentionOver, type Scene } from '../statements/scene.ts';
import { BE, DETERMINERS, SUBJECT_PRONOUNS } from '../words/clause-words.ts';
import { REPORTING_FORMS } from '../words/reporting-verbs.ts';
import { deedAim, isPlainDeed, isUndoing, leaves } from './deeds.ts';
import { clauseFloor, type Saying } from './holders.ts';
import { infinitiveAfter, type Judged } from './judged.ts';
import { LONGEST_SUBJECT, subjectTarget } from './subjects.ts';
import { nounTarget, opposite, type Target } from './targets.ts';

const DUTY = /^(?:should|must|ought|shouldn't|mustn't)$/;

/** "[China] should not [go too far]", "fares must [fall]" */
export function duty(scene: Scene, saying: Saying, token: number, end: number): Judged | null {
  const { lower } = at(scene, token);
  // "doesn't need to" asks for nothing.
  const needless = /^(?:not|never|n't)$|n't$/.test(at(scene, token - 1).lower.replace('’', "'"));
  const need = /^needs?$/.test(lower) && !needless && at(scene, token + 1).lower === 'to' && !DETERMINERS.has(at(scene, token - 1).lower);
  // "We need cheaper fares", "there should be a limit"
  const thing = /^needs?$/.test(lower) && !need && !needless ? needed(scene, saying, token, end) : null;
  if (thing) return { target: thing, position: 'for', rule: 'duty', end: thing.endToken };
  // "we have to stop the sale", "we’ve got to save the port"
  const must =
    /^(?:have|got)$/.test(lower) && at(scene, token + 1).lower === 'to' && /^(?:we|i|you|they|'ve)$/.test(at(scene, token - 1).lower);
  if (must) {
    const bare =
      /^(?:what|whatever|how|who)$/.test(at(scene, token - 2).lower) || /^(?:have|get|see|respect|fear)$/.test(at(scene, token + 2).lower);
    const aim = bare ? null : deedAim(scene, token + 2, end, 'for');
    return aim && !isPlainDeed(aim) ? { ...aim, rule: 'duty', end: aim.target.endToken } : null;
  }
  if (!DUTY.test(lower) && !need) return null;
  // "They should have known", "it must have a reason": what was missed, or what is to be supposed.
  const next = at(scene, token + 1).lower === 'to' ? token + 2 : token + 1;
  if (at(scene, next).lower === 'have' && (lower !== 'should' || !DETERMINERS.has(at(scene, next + 1).lower))) return null;
  if (at(scene, token - 1).lower === 'there' && at(scene, token + 1).lower === 'be') {
    const target = nounTarget(scene, token + 2, end);
    return target && { target, position: 'for', rule: 'duty', end: target.endToken };
  }
  const position = /n't$/.test(lower) ? 'against' : 'for';
  // "Why should he let them in?"
  const asked = at(scene, token - 1).lower === 'why';
  const from = asked ? deedOfQuestion(scene, token + 1, end) : token + 1;
  if (!asked && leaves(scene, token + 1)) {
    const leaver = subjectTarget(scene, token - 1, Math.max(clauseFloor(scene, token), saying.firstToken));
    const goes = leaver && (leaver.person || /^go$/.test(at(scene, token + 1).lower) && !/^\w/.test(at(scene, token + 2).text)); // biome-ignore format: one test
    if (leaver && goes) return { target: leaver, position: opposite(position), rule: 'duty', end: token + 2 };
  }
  // "He should step aside": against him, whoever he is.
  if (!asked && leaves(scene, token + 1)) return null;
  const passive = asked ? null : passiveDuty(scene, saying, token, end, position);
  if (passive) return passive;
  const aim = deedAim(scene, from, end, asked ? 'against' : position);
  if (!aim) return null;
  const floor = Math.max(clauseFloor(scene, token), saying.firstToken);
  // "The bill, which owners pay, must not fall on tenants": what stands before the aside is out of reach, and the deed alone is a fragment.
  if (at(scene, token - 1).text === ',' || inAside(scene, token - 1, floor)) return null;
  const subject = asked ? null : subjectTarget(scene, token - 1, floor);
  // "the surge should ease worries": what is to be expected.
  if (/^should$/.test(lower) && subject && !subject.person && FORECASTS.test(at(scene, token - 1).lower)) return null;
  // "issues that the board should focus on": the deed's object stands before.
  if (subject && isRelative(scene, subject.firstToken - 1)) return null;
  // A deed that is its own target takes along who is to do it: "China going too far".
  const own = aim.target.person === null && at(scene, aim.target.firstToken).start <= at(scene, from + 1).start;
  const target =
    subject && own && !subject.person && subject.text.split(' ').length <= 4
      ? { ...aim.target, text: `${subject.text} ${aim.target.text}` }
      : aim.target;
  return { target, position: aim.position, rule: asked ? 'reason' : 'duty', end: aim.target.endToken };
}

/** "issues [that]", "issues [which]", but not "said [that]" */
const isRelative = (scene: Scene, index: number) =>
  /^(?:which|who)$/.test(at(scene, index).lower) ||
  (at(scene, index).lower === 'that' && /s$/.test(at(scene, index - 1).lower) && !REPORTING_FORMS.has(at(scene, index - 1).lower));

/** Things that bring about what is expected of them. */
const FORECASTS =
  /^(?:surge|rise|increase|drop|decline|fall|growth|slowdown|rebound|report|data|figures|numbers|results?|trend|weather|rain|storm|market|economy|year|quarter|month|week|season|sales|earnings|world)$/;

/** Does the clause before a token hold ", which …," that ends there? */
function inAside(scene: Scene, last: number, floor: number): boolean {
  if (at(scene, last).text !== ',') return false;
  for (let i = last - 1; i > floor && last - i < LONGEST_SUBJECT; i--) if (/^(?:which|who|whose)$/.test(at(scene, i).lower)) return true;
  return false;
}

/** What a need is of: the subject must stand before it, so that "the need" is none. */
function needed(scene: Scene, saying: Saying, token: number, end: number): Target | null {
  const before = at(scene, token - 1);
  const floor = Math.max(clauseFloor(scene, token), saying.firstToken);
  const plain =
    token > floor &&
    (/^(?:we|they|you|people)$/.test(before.lower) ||
      (!SUBJECT_PRONOUNS.has(before.lower) && subjectTarget(scene, token - 1, floor) !== null));
  return plain ? nounTarget(scene, token + 1, end) : null;
}

/** Participles without -ed that often stand after "should be", with their -ing form. */
const GERUNDS: ReadonlyMap<string, string> = new Map(
  'built building sold selling paid paying sent sending cut cutting bought buying given giving held holding kept keeping made making brought bringing  taught teaching spent spending put putting'
    .split(' ')
    .flatMap((word, index, all) => (index % 2 ? [] : [[word, all[index + 1] ?? word] as const])),
);

/** "The toll [should be scrapped]" is against the toll, "[must be compensated]" for compensating. */
function passiveDuty(scene: Scene, saying: Saying, token: number, end: number, position: 'for' | 'against'): Judged | null {
  let i = token + 1;
  let towards = position;
  while (i < end && (/^(?:not|never|to|now|also|only)$/.test(at(scene, i).lower) || /ly$/.test(at(scene, i).lower))) if (/^(?:not|never)$/.test(at(scene, i++).lower)) towards = opposite(towards); // biome-ignore format: one search
  if (at(scene, i).lower !== 'be') return null;
  i++;
  while (/ly$|^and$/.test(at(scene, i).lower)) i++;
  const participle = at(scene, i).lower;
  const irregular = GERUNDS.get(participle);
  if (!irregular && !/ed$|^(?:taken|withdrawn|overthrown|done)$/.test(participle)) return null;
  const subject = subjectTarget(scene, token - 1, Math.max(clauseFloor(scene, token), saying.firstToken));
  if (!subject) return null;
  const base = participle.replace(/ed$/, '');
  if (isUndoing(base) || /^(?:taken|withdrawn|overthrown)$/.test(participle)) {
    return { target: subject, position: opposite(towards), rule: 'duty', end: i + 1 };
  }
  // "No new pier should be built"
  if (/^No /.test(subject.text))
    return { target: { ...subject, text: subject.text.slice(3) }, position: opposite(towards), rule: 'duty', end: i + 1 };
  const deed = irregular ? `${irregular} ${subject.text}` : /ed$/.test(participle) ? `${base}ing ${subject.text}` : subject.text;
  return { target: { ...subject, person: null, text: deed }, position: towards, rule: 'duty', end: i + 1 };
}

function deedOfQuestion(scene: Scene, from: number, end: number): number {
  let i = from;
  while (i < end && (SUBJECT_PRONOUNS.has(at(scene, i).lower) || DETERMINERS.has(at(scene, i).lower) || mentionOver(scene, i))) i++;
  return i;
}

/** "there is no reason (for Kim) to [play along]", "there is no place for [hatred]" */
export function reason(scene: Scene, token: number, end: number): Judged | null {
  if (at(scene, token).lower !== 'no') return null;
  const noun = at(scene, token + 1).lower;
  if (!BE.has(at(scene, token - 1).lower) && !BE.has(at(scene, token - 2).lower) && !/^(?:see|sees|saw)$/.test(at(scene, token - 1).lower))
    return null;
  const thing =
    /^(?:place|room|excuse|justification|need|tolerance|reason)$/.test(noun) && at(scene, token + 2).lower === 'for'
      ? nounTarget(scene, token + 3, end)
      : null;
  const to = /^(?:reason|need|point|sense|excuse|justification)$/.test(noun) ? infinitiveAfter(scene, token + 2, end) : -1;
  const aim =
    to > 0 ? deedAim(scene, to + 1, end, 'against') : thing && !thing.person ? { target: thing, position: 'against' as const } : null;
  return aim && { ...aim, rule: 'reason', end: aim.target.endToken };
}

/** "It is time to [scrap the toll]", "It’s high time for the board to [cut fares]" */
export function timeTo(scene: Scene, token: number, end: number): Judged | null {
  if (at(scene, token).lower !== 'time') return null;
  const be = /^(?:high|past|about|now)$/.test(at(scene, token - 1).lower) ? token - 2 : token - 1;
  if (!BE.has(at(scene, be).lower) || !/^(?:it|now)$/.test(at(scene, be - 1).lower)) return null;
  const to = /^(?:to|for)$/.test(at(scene, token + 1).lower) ? infinitiveAfter(scene, token + 1, end) : -1;
  const aim = to > 0 ? deedAim(scene, to + 1, end, 'for') : null;
  return aim && { ...aim, rule: 'duty', end: aim.target.endToken };
}

/** "We [will fight] the sale", "we’re going to [protect] the park", "we [cannot accept] the toll": what the speaker means to do. */
export function commitment(scene: Scene, token: number, end: number): Judged | null {
  const { lower } = at(scene, token);
  const refusal = refused(scene, token, end);
  if (refusal) return refusal;
  if (!/^(?:will|'ll)$/.test(lower) && !(lower === 'going' && at(scene, token + 1).lower === 'to')) return null;
  let i = token - 1;
  while (/^(?:are|'re|am|'m|not|never|also)$/.test(at(scene, i).lower)) i--;
  if (!/^(?:i|we)$/.test(at(scene, i).lower)) return null;
  const aim = deedAim(scene, lower === 'going' ? token + 2 : token + 1, end, 'for');
  if (/^(?:have|get|see|hope|find|know|take|never|let)$/.test(at(scene, lower === 'going' ? token + 2 : token + 1).lower)) return null;
  // What one will do is often only a forecast ("we will see"); what one will fight, protect or not do is a position.
  const plain = aim && aim.position === 'for' && /^\p{Ll}+ing\b/u.test(aim.target.text);
  return aim && !plain ? { ...aim, rule: 'commitment', end: aim.target.endToken } : null;
}

/** "(The country) [cannot accept] the toll", "we won’t [tolerate] the sale" */
function refused(scene: Scene, token: number, end: number): Judged | null {
  const lower = at(scene, token).lower.replace('’', "'");
  const negated = /^(?:cannot|can't|won't)$/.test(lower) ? token + 1 : /^(?:will|can|must|should|ca|wo)$/.test(lower) && /^(?:not|never|n't)$/.test(at(scene, token + 1).lower.replace('’', "'")) ? token + 2 : -1; // biome-ignore format: one search
  const verb = /^(?:simply|just|no|longer)$/.test(at(scene, negated).lower) ? negated + 1 : negated;
  if (verb < 0 || !/^(?:accept|tolerate|allow|permit|condone|stomach)$/.test(at(scene, verb).lower)) return null;
  const target = nounTarget(scene, verb + 1, end);
  return target && { target, position: 'against', rule: 'commitment', end: target.endToken };
}
