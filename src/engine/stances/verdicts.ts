import type { Speech } from '../statements/find-statements.ts';
import { at, mentionOver, quoteOver, type Scene } from '../statements/scene.ts';
import type { Gender } from '../statements/speakers.ts';
import { verbGroup } from '../statements/subjects.ts';
import { BE, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../words/clause-words.ts';
import { BAD, BAD_DEEDS, BETTER, FOES, GOOD, GOOD_DEEDS, IDIOMS, TURNING, WORSE } from '../words/evaluations.ts';
import { deedAim } from './deeds.ts';
import { type Saying, type Sayings, sayingFloor } from './holders.ts';
import { infinitiveAfter, type Judged } from './judged.ts';
import { verdictAt } from './polarity.ts';
import { splitSubject, spokenOf, subjectTarget, subjectTargets } from './subjects.ts';
import { type Aim, endsNoun, nounTarget, opposite, type Target } from './targets.ts';

/** A linking verb, after which the subject is judged. */
const LINKING = new Set(
  "is are was were 's 're be been seems seemed looks looked remains remained becomes became sounds feels isn't aren't wasn't weren't".split(
    ' ',
  ),
);

/** "amounts [to]", "represents": the verb that links a subject to what it is called. */
const AMOUNTING = /^(?:constitutes?|constituted|represents?|represented|amounts?|amounted)$/;

const LONGEST_PREDICATE = 9;

/** "[The toll] is a mistake", "It would be wrong to [raise fares]", "If they [raise fares], that would be a bad move", "called [the toll] a mistake" has its own rule. */
export function judged(scene: Scene, speech: Speech, sayings: Sayings, saying: Saying, token: number, end: number): Judged | null {
  const amounts = AMOUNTING.test(at(scene, token).lower);
  if (!LINKING.has(at(scene, token).lower) && !amounts) return null;
  // "it’s", but not the possessive of "Mora’s poor town".
  if (
    at(scene, token).lower === "'s" &&
    !/^(?:it|that|this|he|she|there|what|who|here|which|everything|nothing)$/.test(at(scene, token - 1).lower)
  )
    return null;
  // "urged Mora to “be a hero”"
  const to = at(scene, token - 1).kind === 'quote' ? token - 2 : token - 1;
  const verb = at(scene, to).lower === 'to' ? leadOf(scene, to - 1) : token;
  if (verb < 0) return null;
  const verdict = predicate(scene, token + (/^amount/.test(at(scene, token).lower) ? 2 : 1), end);
  if (!verdict) return null;
  const floor = sayingFloor(scene, saying, token);
  const group = verbGroup(scene, verb, floor);
  // "is so successful because of its staff": an explanation.
  if (at(scene, verdict.end - 2).lower === 'so' && at(scene, verdict.end).lower === 'because') return null;
  // "isn’t [just] the right thing": it is that, and more.
  const merely = /^(?:just|only|merely|simply)$/.test(at(scene, at(scene, token + 1).lower === 'not' ? token + 2 : token + 1).lower);
  const negated = group.negated || /n't$/.test(at(scene, token).lower);
  // "our roads are a mess": the state they are in, nothing against them.
  if (verdict.position === 'against' && !negated && isOurs(scene, group.before, floor)) return null;
  const toFoes = isGiftToFoes(scene, verdict.end, end);
  const position = (negated && !merely) !== toFoes ? opposite(verdict.position) : verdict.position;
  const subject = at(scene, group.before);
  if (group.before < floor || at(scene, group.before).kind === 'quote') {
    const split = splitSubject(scene, sayings, saying);
    return split && { target: split, position, rule: 'judgement', end: verdict.end };
  }
  // "may be better off" weighs what could be.
  if (verdict.position === 'for') for (let i = group.before + 1; i < verb; i++) if (/^(?:may|might|could|can)$/.test(at(scene, i).lower)) return null; // biome-ignore format: one search
  if (/^(?:it|that|this)$/.test(subject.lower) && !mentionOver(scene, group.before)) {
    if (subject.lower === 'it' && isOthersView(scene, group.before - 1, floor)) return null;
    // "It is wrong [and misleading] to …"
    const paired = /^(?:and|or)$/.test(at(scene, verdict.end).lower) && (GOOD.has(at(scene, verdict.end + 1).lower) || BAD.has(at(scene, verdict.end + 1).lower)); // biome-ignore format: one test
    const after = paired ? verdict.end + 2 : verdict.end;
    const opens = /^(?:to|for|by|of)$/.test(at(scene, after).lower);
    const deedAt =
      subject.lower !== 'that' ? Math.max(opens ? infinitiveAfter(scene, after, end) : -1, thatDeed(scene, after, end) - 1) : -1;
    const scandal = subject.lower === 'it' && deedAt < 0 && at(scene, after).lower === 'that' ? clauseTarget(scene, after + 1, end) : null;
    const aim = scandal
      ? { target: scandal, position }
      : deedAt > 0
        ? deedAim(scene, deedAt + 1, end, position)
        : condition(scene, group.before, floor, position);
    return aim ? { ...aim, rule: 'judgement', end: Math.max(verdict.end, aim.target.endToken) } : null;
  }
  if (/^(?:he|she)$/.test(subject.lower) && quoteOver(scene, group.before)) {
    const [speaker] = saying.people;
    const person = spokenOf(scene, saying, group.before) ?? speech.speakers.pronoun(subject.lower as Gender, group.before, speaker);
    const name = scene.cast.people.find(({ id }) => id === person)?.name;
    // "He wasn't perfect" is no blame.
    if (!person || !name || (position === 'against' && at(scene, verdict.end - 1).lower === 'perfect')) return null;
    return {
      target: { text: name, person, firstToken: group.before, endToken: group.before + 1 },
      position,
      rule: 'pronoun judged',
      end: verdict.end,
    };
  }
  const [target, other] = subjectTargets(scene, speech, group.before, floor);
  // "growth was weak" tells how much, not what to think of it.
  if (!target || (AMOUNTS.has(at(scene, target.endToken - 1).lower) && DEGREES.has(at(scene, verdict.end - 1).lower))) return null;
  const served = servedBy(scene, verdict.end, end);
  const also = [
    ...(other ? [{ target: other, position }] : []),
    ...(served && !group.negated ? [{ target: served, position: 'for' as const }] : []),
  ];
  return { target, position, rule: 'judgement', end: verdict.end, also };
}

/** Does a phrase that ends at a token begin with "our", and is it none of those who act for us? */
function isOurs(scene: Scene, last: number, floor: number): boolean {
  if (ACTING_FOR_US.test(at(scene, last).lower)) return false;
  for (let i = last - 1; i >= floor && last - i < 4 && at(scene, i).kind === 'word'; i--) if (at(scene, i).lower === 'our') return true;
  return false;
}

const ACTING_FOR_US =
  /^(?:government|party|leaders?|president|minister|mayor|council|congress|parliament|senators?|politicians|officials|administration|regime|elites?|media|courts?|police|system|laws?|policy|policies|taxes|enemies|enemy|opponents?|rivals?)$/;

/** "a gift to [every warlord]", "a victory for [terrorists]": what is good for those is bad. */
function isGiftToFoes(scene: Scene, verdictEnd: number, end: number): boolean {
  if (!/^(?:gift|victory|win|boon|blessing|success|triumph)$/.test(at(scene, verdictEnd - 1).lower) || !/^(?:to|for)$/.test(at(scene, verdictEnd).lower)) return false; // biome-ignore format: one test
  for (let i = verdictEnd + 1; i < Math.min(end, verdictEnd + 6) && at(scene, i).kind === 'word'; i++)
    if (FOES.has(at(scene, i).lower)) return true;
  return false;
}

/** "[The crews felt] it was unfair": what others think, told by the speaker. */
function isOthersView(scene: Scene, before: number, floor: number): boolean {
  const verb = at(scene, before).lower === 'that' ? before - 1 : before;
  if (verb - 1 < floor || !/^(?:felt|feel|thought|think|believed|believe|said|say|argued|argue|claimed|claim)$/.test(at(scene, verb).lower)) return false; // biome-ignore format: one test
  const subject = at(scene, verb - 1);
  return /^\p{L}+[^s']s$/u.test(subject.lower) || /^(?:they|people|some|many|others)$/.test(subject.lower);
}

/** Words for what a thing is to another that the speaker wants well: "essential [to the port]", "a threat [to democracy]". */
const SERVING = /^(?:essential|vital|crucial|indispensable|integral|victory|win|insult|affront|threat|danger|betrayal)$/;

/** The thing that is served or threatened: "is essential to [rebuilding the port]", "is a threat to [democracy]". */
function servedBy(scene: Scene, verdictEnd: number, end: number): Target | null {
  if (!SERVING.test(at(scene, verdictEnd - 1).lower) || !/^(?:to|for)$/.test(at(scene, verdictEnd).lower)) return null;
  return nounTarget(scene, verdictEnd + 1, end);
}

/** What is measured, and the adjectives that tell how much of it there is. */
const AMOUNTS = new Set(
  'growth sales demand earnings profits profit revenue results data prices exports imports output production investment spending market markets economy inflation wages turnout numbers figures returns performance currency dollar shares stocks consumption hiring traffic quality air weather quarter month season momentum construction housing business industry conditions forecast visibility'.split(
    ' ',
  ),
);

const DEGREES = new Set(
  'weak weaker strong stronger poor poorer solid good better best bad worse worst positive negative great robust healthy lousy tough sluggish soft dismal rough terrible'.split(
    ' ',
  ),
);

/** The verb before "to be": "[seems] to be", "[turned] out to be". -1 where it says less than "is". */
function leadOf(scene: Scene, before: number): number {
  const { lower } = at(scene, before);
  if (/^(?:seems?|seemed|appears?|appeared|proved|proves|proving)$/.test(lower)) return before;
  return lower === 'out' && /^turn/.test(at(scene, before - 1).lower) ? before - 1 : -1;
}

/** "It is a scandal that [taxpayers pick up the tab]" */
function clauseTarget(scene: Scene, from: number, end: number): Target | null {
  const subject = nounTarget(scene, from, end);
  if (!subject || subject.person) return null;
  let last = subject.endToken;
  while (last < end && last - from < 9 && !/^[,.;:]$/.test(at(scene, last).text) && at(scene, last).kind !== 'quote') last++;
  // Too long: better whole without its last phrase than cut in a name.
  if (last - from === 9) {
    let cut = last - 1;
    while (cut > subject.endToken + 1 && !PREPOSITIONS.has(at(scene, cut).lower)) cut--;
    if (PREPOSITIONS.has(at(scene, cut).lower)) last = cut;
  }
  const text = scene.document.text.slice(at(scene, subject.firstToken).start, at(scene, last - 1).end);
  return { text, person: null, firstToken: subject.firstToken, endToken: last };
}

/** The polarity of what follows a linking verb, up to the clause's end. */
function predicate(scene: Scene, from: number, end: number): { position: 'for' | 'against'; end: number } | null {
  let turned = false;
  const oneOf = at(scene, from).lower === 'one' && at(scene, from + 1).lower === 'of' ? 2 : 0;
  for (let i = from + oneOf; i < Math.min(end, from + LONGEST_PREDICATE); i++) {
    const { lower, kind, text } = at(scene, i);
    if (kind === 'punctuation' && text !== '-') break;
    if (mentionOver(scene, i) || PREPOSITIONS.has(lower)) break;
    if (lower === 'that') break;
    // "a commercial right", "right now"
    if (
      lower === 'right' &&
      ((DETERMINERS.has(at(scene, i - 1).lower) && !RIGHT.test(at(scene, i + 1).lower)) ||
        /al$/.test(at(scene, i - 1).lower) ||
        /^(?:now|in|at|on|next|behind|beside|there|here)$/.test(at(scene, i + 1).lower))
    )
      break;
    if (TURNING.has(lower) && !/^(?:just|only|merely|simply)$/.test(at(scene, i + 1).lower)) turned = !turned;
    // "is [too] slow"
    if (lower === 'too' && !turned && TOO.test(at(scene, i + 1).lower) && endsNoun(at(scene, i + 2)))
      return { position: 'against', end: i + 2 };
    // "is an important element of it": an explanation.
    if (WEIGHTY.test(lower) && PARTS.test(at(scene, i + 1).lower)) break;
    const verdict = verdictAt(scene, i);
    if (verdict) return { position: verdict > 0 === turned ? 'against' : 'for', end: i + 1 };
    if (i > from && (CONJUNCTIONS.has(lower) || PREPOSITIONS.has(lower) || (SUBJECT_PRONOUNS.has(lower) && !DETERMINERS.has(lower)))) break;
    if (/ing$|ed$/.test(lower) && i === from) break;
    // "are now facing a problem": what happens to them.
    if (/^(?:facing|having|experiencing|causing|seeing|dealing|grappling|solving|fixing)$/.test(lower)) break;
  }
  return null;
}

const WEIGHTY = /^(?:important|key|big|major)$/;
const PARTS = /^(?:element|factor|part|piece|question|issue|aspect|component|indicator|test|one|state|point|reason)$/;

/** What is good where it is the right one. */
const RIGHT = /^(?:person|man|woman|choice|leader|candidate|one|thing|move|decision|step|call|way|approach|policy|plan|time|direction)$/;

/** What is bad where there is too much of it. */
const TOO = /^(?:expensive|costly|slow|big|large|small|long|high|low|weak|soft|lenient|harsh|strict|severe|risky|complicated|complex|vague|broad|narrow|rigid|hasty|timid|cautious|aggressive|loud|old|easy|hard|difficult|little|much|dangerous|extreme|liberal|conservative|radical|powerful|cozy|quick|restrictive|burdensome)$/; // biome-ignore format: a list

/** "If China [wants to let up pressure], that would be …": the deed of the condition before the pronoun. */
function condition(scene: Scene, pronoun: number, floor: number, position: 'for' | 'against'): Aim | null {
  if (at(scene, pronoun - 1).text !== ',') return null;
  for (let i = floor; i < pronoun; i++) {
    if (!/^(?:if|when|unless)$/.test(at(scene, i).lower)) continue;
    const to = infinitiveAfter(scene, i + 1, pronoun - 1);
    return to > 0 ? deedAim(scene, to + 1, pronoun - 1, position) : null;
  }
  return null;
}

/** "[The toll] will hurt the poor", "[Sanctions] have failed" */
export function deed(scene: Scene, speech: Speech, saying: Saying, token: number): Judged | null {
  const { lower } = at(scene, token);
  const good = GOOD_DEEDS.has(lower);
  if (!good && !BAD_DEEDS.has(lower)) return null;
  // "deserves better" and "deserve the death penalty" are no praise.
  if (/^deserv/.test(lower) && /^(?:better|blame|death|prison|jail|punishment)$/.test(at(scene, DETERMINERS.has(at(scene, token + 1).lower) ? token + 2 : token + 1).lower)) return null; // biome-ignore format: one test
  // "would fail" is a forecast, "failed to listen" a reproach.
  if (/^fail/.test(lower) && at(scene, token + 1).lower !== 'to') return null;
  const floor = sayingFloor(scene, saying, token);
  const group = verbGroup(scene, token, floor);
  if (group.passive && !/ing$/.test(lower)) return null;
  if (at(scene, token - 1).lower === 'to' || group.before < floor) return null;
  if (/^(?:by|for|in|at)$/.test(at(scene, token + 1).lower) || /^(?:the|a|an|his|her|their|our|its|of)$/.test(at(scene, token - 1).lower))
    return null;
  const plural = !mentionOver(scene, group.before) && /s$/.test(at(scene, group.before).text) && /^\p{L}/u.test(at(scene, token + 1).text);
  // "are benefiting", "helps slow": who gains and what comes of it, no praise.
  const next = at(scene, token + 1);
  const object =
    mentionOver(scene, token + 1) !== undefined || DETERMINERS.has(next.lower) || /^(?:me|us|him|them|people|you)$/.test(next.lower);
  if (/ing$/.test(lower) && !group.auxiliary) return null;
  if (/^help/.test(lower) && !object && next.lower !== 'to') return null;
  if (/^(?:benefit|weaken)/.test(lower) && (next.kind !== 'word' || PREPOSITIONS.has(next.lower))) return null;
  const able = /^(?:can|could|may|might)$/.test(at(scene, token - 1).lower);
  if (able && !/^(?:harm|hurt|damage|undermine|threaten|endanger|destroy|ruin|save|help|protect)/.test(lower)) return null;
  const finite =
    plural ||
    group.auxiliary ||
    group.modal ||
    (!/ing$/.test(lower) &&
      (DETERMINERS.has(at(scene, token + 1).lower) ||
        mentionOver(scene, token + 1) !== undefined ||
        mentionOver(scene, group.before) !== undefined ||
        (WRONGING.test(lower) && /^\p{L}/u.test(at(scene, token + 1).text))));
  const [target, other] = finite ? subjectTargets(scene, speech, group.before, floor) : [];
  if (!target) return null;
  const position = good !== group.negated ? 'for' : 'against';
  return { target, position, rule: 'deed', end: token + 1, also: other ? [{ target: other, position }] : [] };
}

/** Past forms that seldom stand after their object. */
const WRONGING = /^(?:misled|betrayed|lied|stole|abused|bullied|cheated|deceived)$/;

/** "[The toll] makes life harder" */
export function making(scene: Scene, saying: Saying, token: number, end: number): Judged | null {
  if (!/^(?:make|makes|made|making)$/.test(at(scene, token).lower) || at(scene, token - 1).lower === 'to') return null;
  const floor = sayingFloor(scene, saying, token);
  const group = verbGroup(scene, token, floor);
  if (group.before < floor || group.passive) return null;
  for (let i = token + 2; i < Math.min(end, token + 7); i++) {
    const { lower, text } = at(scene, i);
    if (/^[,;.]$/.test(text)) return null;
    const better = BETTER.has(lower);
    if (!better && !WORSE.has(lower)) continue;
    const target = subjectTarget(scene, group.before, floor);
    return target && { target, position: better !== group.negated ? 'for' : 'against', rule: 'deed', end: i + 1 };
  }
  return null;
}

/** "[The toll] makes no sense", "[Mora] has done a great job": turns of phrase that judge their subject. */
export function idiom(scene: Scene, speech: Speech, saying: Saying, token: number, end: number): Judged | null {
  // "is not the answer"
  const not = BE.has(at(scene, token).lower) && at(scene, token + 1).lower === 'not' ? 1 : 0;
  // "was [“]a waste of money”"
  const mark = at(scene, token + not + 1).kind === 'quote' ? 1 : 0;
  const placeOf = (index: number) => token + (index ? index + not + mark : 0);
  const row = IDIOMS.get(at(scene, token).lower)?.find(({ words }) =>
    words.every((word, index) => token + index + not < end && at(scene, placeOf(index)).lower === word),
  );
  const read = row && { position: not ? opposite(row.position) : row.position, end: placeOf(row.words.length - 1) + 1 };
  const verdict = read ?? jobDone(scene, token, end);
  if (!verdict) return null;
  const floor = sayingFloor(scene, saying, token);
  const group = verbGroup(scene, token, floor);
  if (group.before < floor) return null;
  // "may not understand" supposes, "cannot be the answer" does not.
  const supposing = group.negated ? /^(?:may|might)$/ : /^(?:can|could|may|might|couldn't|can't)$/;
  for (let i = group.before + 1; i < token; i++) if (supposing.test(at(scene, i).lower)) return null;
  const [target, other] = subjectTargets(scene, speech, group.before, floor);
  if (!target) return null;
  if (row?.onlyNegated && !group.negated) return null;
  const position = group.negated ? opposite(verdict.position) : verdict.position;
  return { target, position, rule: 'judgement', end: verdict.end, also: other ? [{ target: other, position }] : [] };
}

/** "has done a [great] job" */
function jobDone(scene: Scene, token: number, end: number): { position: 'for' | 'against'; end: number } | null {
  if (!/^(?:do|does|did|done|doing)$/.test(at(scene, token).lower)) return null;
  for (let i = token + 1; i < Math.min(end, token + 6); i++) {
    if (at(scene, i).lower !== 'job') continue;
    const { lower } = at(scene, i - 1);
    return GOOD.has(lower) || lower === 'incredible'
      ? { position: 'for', end: i + 1 }
      : BAD.has(lower)
        ? { position: 'against', end: i + 1 }
        : null;
  }
  return null;
}

/** The place of the verb in "it is right that we [pay]". */
function thatDeed(scene: Scene, from: number, end: number): number {
  if (at(scene, from).lower !== 'that') return -1;
  const i = from + 1;
  return i + 1 < end && /^(?:we|they|he|she|people)$/.test(at(scene, i).lower) ? i + 1 : -1;
}
