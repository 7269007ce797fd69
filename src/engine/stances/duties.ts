import { at, mentionOver, type Scene } from '../statements/scene.ts';
import { BE, CONJUNCTIONS, DETERMINERS, SUBJECT_PRONOUNS } from '../words/clause-words.ts';
import { BAD, GOOD } from '../words/evaluations.ts';
import { isPast } from '../words/finite-verbs.ts';
import { REPORTING_FORMS } from '../words/reporting-verbs.ts';
import { deedAim, doneAim, gerund, isBareVerb, isPlainDeed, leaves } from './deeds.ts';
import { type Saying, sayingFloor } from './holders.ts';
import { infinitiveAfter, type Judged } from './judged.ts';
import { LONGEST_SUBJECT, subjectTarget } from './subjects.ts';
import { isValued, nounTarget, opposite, type Target } from './targets.ts';

const DUTY = /^(?:should|must|ought|shouldn't|mustn't)$/;

/** "[China] should not [go too far]", "fares must [fall]" */
export function duty(scene: Scene, saying: Saying, token: number, end: number): Judged | null {
  const { lower } = at(scene, token);
  // "doesn't need to" asks for nothing.
  const needless = /^(?:not|never|n't)$|n't$/.test(at(scene, token - 1).lower);
  const need = /^needs?$/.test(lower) && !needless && at(scene, token + 1).lower === 'to' && !DETERMINERS.has(at(scene, token - 1).lower);
  const unneeded = unwanted(scene, token, end);
  if (unneeded) return { target: unneeded, position: 'against', rule: 'duty', end: unneeded.endToken };
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
  // "there has to be an inquiry"
  const there = /^(?:has|have|needs?)$/.test(lower) && at(scene, token - 1).lower === 'there' && at(scene, token + 1).lower === 'to' && at(scene, token + 2).lower === 'be'; // biome-ignore format: one test
  if (there) {
    const target = /^(?:a|an)$/.test(at(scene, token + 3).lower) && !/^(?:way|better)$/.test(at(scene, token + 4).lower) ? nounTarget(scene, token + 3, end) : null; // biome-ignore format: one search
    return target && { target, position: 'for', rule: 'duty', end: target.endToken };
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
    const leaver = subjectTarget(scene, token - 1, sayingFloor(scene, saying, token));
    const goes = leaver && (leaver.person || /^go$/.test(at(scene, token + 1).lower) && !/^\w/.test(at(scene, token + 2).text)); // biome-ignore format: one test
    if (leaver && goes) return { target: leaver, position: opposite(position), rule: 'duty', end: token + 2 };
  }
  // "He should step aside": against him, whoever he is.
  if (!asked && leaves(scene, token + 1)) return null;
  const passive = asked ? null : passiveDuty(scene, saying, token, end, position);
  if (passive) return passive;
  const stay = asked ? null : stayed(scene, saying, token, end, position);
  if (stay) return stay;
  const aim = deedAim(scene, from, end, asked ? 'against' : position) ?? laterDeed(scene, from, end, position);
  if (!aim) return null;
  const floor = sayingFloor(scene, saying, token);
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

/** "We don’t need [a new pier]", "nobody wants [this toll]": what is not wanted, named with its article. */
function unwanted(scene: Scene, token: number, end: number): Target | null {
  const { lower } = at(scene, token);
  const nobody =
    /^(?:wants?|needs?)$/.test(lower) &&
    (/^nobody$/.test(at(scene, token - 1).lower) || (at(scene, token - 1).lower === 'one' && at(scene, token - 2).lower === 'no'));
  const we = lower === 'need' && /^(?:not|n't)$|n't$/.test(at(scene, token - 1).lower) && /^(?:we|i)$/.test(at(scene, at(scene, token - 2).lower === 'do' ? token - 3 : token - 2).lower); // biome-ignore format: one test
  return (nobody || we) && DETERMINERS.has(at(scene, token + 1).lower) ? nounTarget(scene, token + 1, end) : null;
}

/** "Greece must [remain in the eurozone]", "the ban should [stay in place]": the subject with where it is to stay. */
function stayed(scene: Scene, saying: Saying, token: number, end: number, position: 'for' | 'against'): Judged | null {
  const not = /^(?:not|never)$/.test(at(scene, token + 1).lower) ? 1 : 0;
  const verb = token + 1 + not;
  if (!/^(?:remain|stay|continue)$/.test(at(scene, verb).lower)) return null;
  const subject = subjectTarget(scene, token - 1, sayingFloor(scene, saying, token));
  if (!subject || subject.person) return null;
  const towards = not ? opposite(position) : position;
  const place = /^(?:in|within|on|at|under)$/.test(at(scene, verb + 1).lower) ? nounTarget(scene, verb + 2, end) : null;
  if (!place) return at(scene, verb + 1).kind === 'word' ? null : { target: subject, position: towards, rule: 'duty', end: verb + 1 };
  if (place.text === 'place' || place.text === 'force') return { target: subject, position: towards, rule: 'duty', end: place.endToken };
  const { text } = scene.document;
  const words = `${subject.text} ${gerund(at(scene, verb).lower)} ${text.slice(at(scene, verb + 1).start, at(scene, place.endToken - 1).end)}`;
  return { target: { ...subject, text: words }, position: towards, rule: 'duty', end: place.endToken };
}

/** "should do the decent thing and [repay the money]": the deed that says something, after one that doesn't. */
function laterDeed(scene: Scene, from: number, end: number, position: 'for' | 'against') {
  if (!/^(?:do|go|come|be|get|have|look|think|speak)$/.test(at(scene, from).lower)) return null;
  for (let i = from + 1; i < Math.min(end, from + 8); i++) {
    if (at(scene, i).kind !== 'word' || mentionOver(scene, i)) return null;
    if (at(scene, i).lower !== 'and') continue;
    return /^\p{Ll}/u.test(at(scene, i + 1).text) && isBareVerb(at(scene, i + 1).lower) ? deedAim(scene, i + 1, end, position) : null;
  }
  return null;
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
  const floor = sayingFloor(scene, saying, token);
  const plain =
    token > floor &&
    (/^(?:we|they|you|people)$/.test(before.lower) ||
      (!SUBJECT_PRONOUNS.has(before.lower) && subjectTarget(scene, token - 1, floor) !== null));
  return plain ? nounTarget(scene, token + 1, end) : null;
}

/** "The toll [should be scrapped]" is against the toll, "[must be compensated]" for compensating. */
function passiveDuty(scene: Scene, saying: Saying, token: number, end: number, position: 'for' | 'against'): Judged | null {
  let i = token + 1;
  let towards = position;
  while (i < end && (/^(?:not|never|to|now|also|only)$/.test(at(scene, i).lower) || /ly$/.test(at(scene, i).lower))) if (/^(?:not|never)$/.test(at(scene, i++).lower)) towards = opposite(towards); // biome-ignore format: one search
  if (at(scene, i).lower !== 'be') return null;
  i++;
  while (/ly$|^and$/.test(at(scene, i).lower)) i++;
  const participle = at(scene, i).lower;
  const subject = isPast(participle) || participle === 'overthrown' || participle === 'withdrawn' ? subjectTarget(scene, token - 1, sayingFloor(scene, saying, token)) : null; // biome-ignore format: one search
  if (!subject) return null;
  // "No new pier should be built"
  if (/^No /.test(subject.text))
    return { target: { ...subject, text: subject.text.slice(3) }, position: opposite(towards), rule: 'duty', end: i + 1 };
  const aim = doneAim(scene, subject, i, towards);
  return aim && { ...aim, rule: 'duty', end: i + 1 };
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
  // "there is no question about [her eligibility]"
  if (/^(?:question|doubt)$/.test(noun) && /^(?:about|of)$/.test(at(scene, token + 2).lower) && at(scene, token - 2).lower === 'there') {
    const sure = nounTarget(scene, token + 3, end);
    return sure && { target: sure, position: 'for', rule: 'judgement', end: sure.endToken };
  }
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

/** "the best way forward is to [resume talks]", "our goal is to [protect the port]", "the only answer is to [sell it]" */
export function bestWay(scene: Scene, token: number, end: number): Judged | null {
  const { lower } = at(scene, token);
  const best = WAYS.test(lower) && /^(?:best|right|only|sensible|smart|wise|first|better|obvious)$/.test(at(scene, token - 1).lower);
  const own = AIMS.test(lower) && [token - 1, token - 2].some((i) => /^(?:our|my)$/.test(at(scene, i).lower));
  if (!best && !own) return null;
  for (let i = token + 1; i < Math.min(end, token + 8); i++) {
    if (/^[,.;:]$/.test(at(scene, i).text)) return null;
    if (!/^(?:is|was|would)$/.test(at(scene, i).lower)) continue;
    const to = infinitiveAfter(scene, i, Math.min(end, i + 4));
    const aim = to > 0 ? deedAim(scene, to + 1, end, 'for') : null;
    return aim && { ...aim, rule: 'duty', end: aim.target.endToken };
  }
  return null;
}

const WAYS = /^(?:way|thing|option|solution|answer|course|approach|choice|step)$/;
const AIMS = /^(?:priority|goal|aim|mission|objective|intention|duty|job|plan|focus)$/;

/** "the real problem is [the toll]", "the answer is [a new pier]", "the solution is not [a toll]": what is named after what it is. */
export function namedLast(scene: Scene, token: number, end: number): Judged | null {
  const trouble = /^(?:problem|threat|danger|obstacle|enemy|culprit)$/.test(at(scene, token).lower);
  if (!trouble && !/^(?:answer|solution|remedy)$/.test(at(scene, token).lower)) return null;
  const first = at(scene, token - 1).lower === 'the' ? token - 1 : at(scene, token - 2).lower === 'the' ? token - 2 : -1;
  if (first < 0 || !/^(?:is|was|'s)$/.test(at(scene, token + 1).lower) || CONJUNCTIONS.has(at(scene, first - 1).lower)) return null;
  const not = /^(?:not|never)$/.test(at(scene, token + 2).lower) ? 1 : 0;
  const from = token + 2 + not;
  if (!DETERMINERS.has(at(scene, from).lower) && !mentionOver(scene, from)) return null;
  if (trouble && not) return null;
  const target = nounTarget(scene, from, end);
  return target && !BE.has(at(scene, target.endToken).lower)
    ? { target, position: trouble || not ? 'against' : 'for', rule: 'judgement', end: target.endToken }
    : null;
}

/** "There is nothing wrong with [the toll]", "there’s nothing fair about [the toll]": the contrary of what the adjective says. */
export function nothingAbout(scene: Scene, token: number, end: number): Judged | null {
  if (at(scene, token).lower !== 'nothing') return null;
  const adjective = at(scene, token + 1).lower;
  const bad = BAD.has(adjective);
  if ((!bad && !GOOD.has(adjective)) || !/^(?:about|with|in)$/.test(at(scene, token + 2).lower)) return null;
  const target = nounTarget(scene, token + 3, end);
  return target && { target, position: bad ? 'for' : 'against', rule: 'judgement', end: target.endToken };
}

/** "The council has no business [selling the port]" */
export function noBusiness(scene: Scene, token: number, end: number): Judged | null {
  if (at(scene, token).lower !== 'no' || at(scene, token + 1).lower !== 'business' || !/^ha(?:s|ve|d)$/.test(at(scene, token - 1).lower))
    return null;
  const target = /ing$/.test(at(scene, token + 2).lower) ? nounTarget(scene, token + 2, end) : null;
  return target && { target, position: 'against', rule: 'reason', end: target.endToken };
}

/** "I’d rather resign than [vote for this budget]", "I would sooner leave than [accept the toll]": what one would do anything not to do. */
export function sooner(scene: Scene, token: number, end: number): Judged | null {
  if (!/^(?:rather|sooner)$/.test(at(scene, token).lower)) return null;
  for (let i = token + 2; i < Math.min(end, token + 12); i++) {
    if (/^[,.;:]$/.test(at(scene, i).text)) return null;
    if (at(scene, i).lower !== 'than') continue;
    const aim = deedAim(scene, i + 1, end, 'against');
    return aim && { ...aim, rule: 'reason', end: aim.target.endToken };
  }
  return null;
}

/** "the town deserves [an inquiry]", "voters deserve better than [Mora]" */
export function deserved(scene: Scene, saying: Saying, token: number, end: number): Judged | null {
  if (!/^deserves?$/.test(at(scene, token).lower)) return null;
  const next = at(scene, token + 1).lower;
  if (next === 'better') {
    const than = at(scene, token + 2).lower === 'than' ? nounTarget(scene, token + 3, end) : null;
    return than && { target: than, position: 'against', rule: 'judgement', end: than.endToken };
  }
  // "Mora deserves a medal" is praise of Mora.
  const many =
    token > saying.firstToken && !mentionOver(scene, token - 1) && !/^(?:he|she|it|i|this|that)$/.test(at(scene, token - 1).lower);
  const thing = many && /^an?$/.test(next) ? nounTarget(scene, token + 1, end) : null;
  return thing && { target: thing, position: 'for', rule: 'duty', end: thing.endToken };
}

/** "What we need is [a new pier]", "what the town needs is to [save the ferry]", "the last thing we need is [a toll]" */
export function whatIsNeeded(scene: Scene, token: number, end: number): Judged | null {
  if (!/^needs?$/.test(at(scene, token).lower) || at(scene, token + 1).lower !== 'is') return null;
  let what = token - 1;
  while (what > token - 5 && !/^(?:what|thing)$/.test(at(scene, what).lower)) what--;
  const last = at(scene, what).lower === 'thing' && at(scene, what - 1).lower === 'last';
  if (at(scene, what).lower !== 'what' && !last) return null;
  const deed = at(scene, token + 2).lower === 'to' ? deedAim(scene, token + 3, end, 'for') : null;
  const target = deed ? null : nounTarget(scene, token + 2, end);
  if (deed) return { ...deed, rule: 'duty', end: deed.target.endToken };
  return target && !target.person ? { target, position: last ? 'against' : 'for', rule: 'duty', end: target.endToken } : null;
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
  let position: 'for' | 'against' = 'for';
  for (; /^(?:are|'re|am|'m|not|never|also|aren't|n't)$/.test(at(scene, i).lower); i--) if (/^(?:not|never)$|n't$/.test(at(scene, i).lower)) position = opposite(position); // biome-ignore format: one search
  if (!/^(?:i|we)$/.test(at(scene, i).lower)) return null;
  const from = lower === 'going' ? token + 2 : token + 1;
  const aim = deedAim(scene, from, end, position);
  const verb = /^(?:also|always|then|now|just|still)$/.test(at(scene, from).lower) ? from + 1 : from;
  if (/^(?:have|get|see|hope|find|know|take|never|let)$/.test(at(scene, verb).lower)) return null;
  // "We will protect our families": nobody is against them.
  if (aim && /^our$/.test(at(scene, aim.target.firstToken - 1).lower) && isValued(aim.target.text)) return null;
  // What one will do is often only a forecast ("we will see"); what one will fight, protect or not do is a position.
  const plain = aim && aim.position === 'for' && /^\p{Ll}+ing\b/u.test(aim.target.text);
  // "We are not going to stop the tram" is no praise of it.
  const spared = aim && aim.position === 'for' && position === 'against';
  return aim && !plain && !spared ? { ...aim, rule: 'commitment', end: aim.target.endToken } : null;
}

/** "(The country) [cannot accept] the toll", "we won’t [tolerate] the sale" */
function refused(scene: Scene, token: number, end: number): Judged | null {
  const lower = at(scene, token).lower;
  const negated = /^(?:cannot|can't|won't)$/.test(lower) ? token + 1 : /^(?:will|can|must|should|ca|wo)$/.test(lower) && /^(?:not|never|n't)$/.test(at(scene, token + 1).lower) ? token + 2 : -1; // biome-ignore format: one search
  const verb = /^(?:simply|just|no|longer)$/.test(at(scene, negated).lower) ? negated + 1 : negated;
  // "to say you won't accept it"
  if (at(scene, token - 1).lower === 'you') return null;
  const own =
    /^(?:i|we)$/.test(at(scene, token - 1).lower) &&
    /^(?:support|back|endorse|afford|trust|defend|recommend|justify|abide)$/.test(at(scene, verb).lower);
  if (verb < 0 || (!own && !/^(?:accept|tolerate|allow|permit|condone|stomach)$/.test(at(scene, verb).lower))) return null;
  // "I cannot accept your description of the cuts": what is said of them, not they.
  const target = /^your$/.test(at(scene, verb + 1).lower) ? null : nounTarget(scene, verb + 1, end);
  return target && { target, position: 'against', rule: 'commitment', end: target.endToken };
}
