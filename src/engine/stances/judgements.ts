import type { Speech } from '../statements/find-statements.ts';
import { at, mentionOver, quoteOver, type Scene } from '../statements/scene.ts';
import type { Gender } from '../statements/speakers.ts';
import { verbGroup } from '../statements/subjects.ts';
import { UNDOING } from '../words/attitude-verbs.ts';
import { AUXILIARIES, BE, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../words/clause-words.ts';
import { BAD, BAD_DEEDS, BETTER, GOOD, GOOD_DEEDS, IDIOMS, TURNING, WORSE } from '../words/evaluations.ts';
import { REPORTING_FORMS } from '../words/reporting-verbs.ts';
import type { Finding, Rule } from './attitudes.ts';
import { asks, clauseFloor, type Saying, type Sayings } from './holders.ts';
import { spokenAim } from './spoken.ts';
import { type Aim, deedAim, isPlainDeed, leaves, nounTarget, opposite, personOfRole, type Target } from './targets.ts';

/** A linking verb, after which the subject is judged. */
const LINKING = new Set(
  "is are was were 's 're be been seems seemed looks looked remains remained becomes became sounds feels isn't aren't wasn't weren't".split(
    ' ',
  ),
);
/** "amounts [to]", "represents": the verb that links a subject to what it is called. */
const AMOUNTING = /^(?:constitutes?|constituted|represents?|represented|amounts?|amounted)$/;
const DUTY = /^(?:should|must|ought|shouldn't|mustn't)$/;
const LONGEST_SUBJECT = 12;
const LONGEST_PREDICATE = 9;
/** How many tokens a pronoun in speech may stand from its name. */
const FURTHEST = 200;

/** The positions that a speaker shows by judging: "the toll is a mistake", "they should scrap it", "there is no reason to wait". Only inside statements. */
export function findJudgements(scene: Scene, speech: Speech, sayings: Sayings): Finding[] {
  const findings: Finding[] = [];
  for (let i = 0; i < scene.document.tokens.length; i++) {
    const saying = sayings.list[sayings.at[i] ?? -1];
    if (!saying || mentionOver(scene, i)) continue;
    const end = clauseEnd(scene, saying, i);
    const aim = asks(scene, i)
      ? questioned(scene, saying, i, end)
      : (judged(scene, speech, sayings, saying, i, end) ??
        duty(scene, saying, i, end) ??
        deed(scene, speech, saying, i) ??
        idiom(scene, speech, saying, i, end) ??
        making(scene, saying, i, end) ??
        reason(scene, i, end) ??
        timeTo(scene, i, end) ??
        spokenAim(scene, saying, i, end) ??
        commitment(scene, i, end));
    if (!aim || disowned(scene, aim.target.firstToken, i) || supposed(scene, aim.target.firstToken)) continue;
    if (retold(scene, saying, Math.min(aim.target.firstToken, i))) continue;
    for (const { target, position } of [aim, ...(aim.also ?? [])]) {
      // "It is vital to assert …", "they should feel": a bare deed is a fragment.
      if (!target.person && /^\p{Ll}+ing$/u.test(target.text)) continue;
      for (const person of saying.people) {
        if (target.person === person) continue;
        findings.push({
          person,
          target,
          position,
          firstToken: Math.min(target.firstToken, i),
          endToken: Math.max(target.endToken, aim.end),
          rule: aim.rule,
          by: 'self',
        });
      }
    }
  }
  return findings;
}

/** A question states nothing, but that "why should they pay?" speaks against it. */
const questioned = (scene: Scene, saying: Saying, token: number, end: number) =>
  /^why$/.test(at(scene, token - 1).lower) ? duty(scene, saying, token, end) : null;

/** "[If the toll] is a mistake": the clause only supposes it. */
function supposed(scene: Scene, target: number): boolean {
  let i = target - 1;
  while (DETERMINERS.has(at(scene, i).lower)) i--;
  return /^(?:if|unless|whether)$/.test(at(scene, i).lower);
}

/** "I am [not saying] the toll is unsafe", "I [don't think] we should pay": the speaker does not say what the clause says. */
function disowned(scene: Scene, target: number, token: number): boolean {
  const first = Math.min(target, token);
  const { sentence } = at(scene, token);
  for (let i = first; i > first - 8 && at(scene, i).sentence === sentence; i--) {
    if (!/^(?:say|saying|think|believe|mean|suggest|suggesting|claim|claiming)$/.test(at(scene, i).lower)) continue;
    for (let k = i - 1; k > i - 4; k--) if (/^(?:not|never|no)$|n't$/.test(at(scene, k).lower.replace('’', "'"))) return true;
  }
  return false;
}

/** “She said [she was wrong]”: what the speaker tells of somebody else's words. */
function retold(scene: Scene, saying: Saying, first: number): boolean {
  for (let i = first - 1; i > saying.firstToken && first - i < 5; i--) {
    const { lower, text } = at(scene, i);
    if (/^[,;.:]$/.test(text) || mentionOver(scene, i)) return false;
    if (!/^(?:said|says|told|claimed|claims|argued|argues|thought|thinks|thinking|believed|believes)$/.test(lower)) continue;
    return /^(?:he|she|they)$/.test(at(scene, i - 1).lower) && quoteOver(scene, i) !== undefined;
  }
  return false;
}

interface Judged extends Aim {
  readonly rule: Rule;
  /** The end of the words that judge. */
  readonly end: number;
  /** What else the words judge: the other half of a pair, or that for which something is vital. */
  readonly also?: readonly Aim[];
}

function clauseEnd(scene: Scene, saying: Saying, token: number): number {
  return Math.min(saying.endToken, scene.document.sentences[at(scene, token).sentence]?.endToken ?? saying.endToken);
}

/** "[The toll] is a mistake", "It would be wrong to [raise fares]", "If they [raise fares], that would be a bad move", "called [the toll] a mistake" has its own rule. */
function judged(scene: Scene, speech: Speech, sayings: Sayings, saying: Saying, token: number, end: number): Judged | null {
  const amounts = AMOUNTING.test(at(scene, token).lower);
  if (!LINKING.has(at(scene, token).lower) && !amounts) return null;
  // "it’s", but not the possessive of "Mora’s poor town".
  if (
    at(scene, token).lower === "'s" &&
    !/^(?:it|that|this|he|she|there|what|who|here|which|everything|nothing)$/.test(at(scene, token - 1).lower)
  )
    return null;
  const verb = at(scene, token - 1).lower === 'to' ? leadOf(scene, token - 2) : token;
  if (verb < 0) return null;
  const verdict = predicate(scene, token + (/^amount/.test(at(scene, token).lower) ? 2 : 1), end);
  if (!verdict) return null;
  const floor = Math.max(clauseFloor(scene, token), saying.firstToken);
  const group = verbGroup(scene, verb, floor);
  const position = group.negated || /n't$/.test(at(scene, token).lower) ? opposite(verdict.position) : verdict.position;
  const subject = at(scene, group.before);
  if (group.before < floor || at(scene, group.before).kind === 'quote') {
    const split = splitSubject(scene, sayings, saying);
    return split && { target: split, position, rule: 'judgement', end: verdict.end };
  }
  // "may be better off" weighs what could be.
  if (verdict.position === 'for') for (let i = group.before + 1; i < verb; i++) if (/^(?:may|might|could|can)$/.test(at(scene, i).lower)) return null; // biome-ignore format: one search
  if (/^(?:it|that|this)$/.test(subject.lower) && !mentionOver(scene, group.before)) {
    const opens = /^(?:to|for|by|of)$/.test(at(scene, verdict.end).lower);
    const deedAt =
      subject.lower !== 'that'
        ? Math.max(opens ? infinitiveAfter(scene, verdict.end, end) : -1, thatDeed(scene, verdict.end, end) - 1)
        : -1;
    const scandal =
      subject.lower === 'it' && deedAt < 0 && at(scene, verdict.end).lower === 'that' ? clauseTarget(scene, verdict.end + 1, end) : null;
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

/** Words for what a thing is to another that the speaker wants well: "essential [to the port]", "a threat [to democracy]". */
const SERVING = /^(?:essential|vital|crucial|indispensable|integral|victory|win|insult|affront|threat|danger|betrayal)$/;

/** The thing that is served or threatened: "is essential to [rebuilding the port]", "is a threat to [democracy]". */
function servedBy(scene: Scene, verdictEnd: number, end: number): Target | null {
  if (!SERVING.test(at(scene, verdictEnd - 1).lower) || !/^(?:to|for)$/.test(at(scene, verdictEnd).lower)) return null;
  return nounTarget(scene, verdictEnd + 1, end);
}

/** The subject that ends at a token, or both halves of one: "[Mora] and [the board] misled us". A role stands for the person who has it. */
function subjectTargets(scene: Scene, speech: Speech, last: number, floor: number): Target[] {
  const person = (target: Target) =>
    target.person === null && at(scene, target.firstToken - 1).lower === 'the'
      ? (personOfRole(scene, target, speech.speakers) ?? target)
      : target;
  const one = subjectTarget(scene, last, floor);
  if (one) return [person(one)];
  for (let i = last; i > floor && last - i < LONGEST_SUBJECT; i--) {
    if (at(scene, i).lower !== 'and') continue;
    const second = nounTarget(scene, i + 1, last + 1);
    const first = subjectTarget(scene, i - 1, floor);
    // "approved and authorized vaccines": one thing with two adjectives.
    if (!first || first.endToken !== i || second?.endToken !== last + 1 || /ed$|ing$/.test(at(scene, i - 1).lower)) return [];
    const role = at(scene, i + 1).lower === 'the' ? person(second) : (personOfRole(scene, second, speech.speakers) ?? second);
    return [person(first), role];
  }
  return [];
}

/** What is measured, and the adjectives that tell how much of it there is. */
const AMOUNTS = new Set(
  'growth sales demand earnings profits profit revenue results data prices exports imports output production investment spending market markets economy inflation wages turnout numbers figures returns performance currency dollar shares stocks consumption hiring traffic quality air weather construction housing business industry conditions forecast visibility'.split(
    ' ',
  ),
);
const DEGREES = new Set(
  'weak weaker strong stronger poor poorer solid good better best bad worse worst positive negative great robust healthy'.split(' '),
);

/** "[The toll], Ruiz said, “would be a mistake.”": the subject that the cue cuts off, which is all of the statement's piece before, in the same sentence. */
function splitSubject(scene: Scene, sayings: Sayings, { statements, firstToken }: Saying): Target | null {
  const { sentence } = at(scene, firstToken);
  const before = sayings.list.find(
    (other) => other.statements[0] === statements[0] && other.endToken <= firstToken && at(scene, other.firstToken).sentence === sentence,
  );
  const target = before && !quoteOver(scene, before.firstToken) ? nounTarget(scene, before.firstToken, before.endToken) : null;
  return target && before && !REPORTING_FORMS.has(at(scene, before.endToken - 1).lower) ? target : null;
}

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
  const text = scene.document.text.slice(at(scene, subject.firstToken).start, at(scene, last - 1).end);
  return { text, person: null, firstToken: subject.firstToken, endToken: last };
}

/** The person whom the same speech named last: "Mora is new. She is brilliant." */
function spokenOf(scene: Scene, saying: Saying, before: number): string | null {
  const start = scene.document.blocks[scene.document.sentences[at(scene, before).sentence]?.block ?? -1]?.start ?? 0;
  for (let i = before - 1; i >= 0 && before - i < FURTHEST && at(scene, i).start >= start; i--) {
    const mention = mentionOver(scene, i);
    if (mention && quoteOver(scene, i) && !saying.people.includes(mention.person)) return mention.person;
  }
  return null;
}

/** The polarity of what follows a linking verb, up to the clause's end. */
function predicate(scene: Scene, from: number, end: number): { position: 'for' | 'against'; end: number } | null {
  let turned = false;
  for (let i = from; i < Math.min(end, from + LONGEST_PREDICATE); i++) {
    const { lower, kind, text } = at(scene, i);
    if (kind === 'punctuation' && text !== '-') break;
    if (mentionOver(scene, i) || PREPOSITIONS.has(lower)) break;
    if (lower === 'that') break;
    // "a commercial right", "right now"
    if (
      lower === 'right' &&
      (DETERMINERS.has(at(scene, i - 1).lower) || /al$/.test(at(scene, i - 1).lower) || at(scene, i + 1).lower === 'now')
    )
      break;
    if (TURNING.has(lower)) turned = !turned;
    const good = GOOD.has(lower);
    if (good || BAD.has(lower)) return { position: good === turned ? 'against' : 'for', end: i + 1 };
    if (i > from && (CONJUNCTIONS.has(lower) || PREPOSITIONS.has(lower) || (SUBJECT_PRONOUNS.has(lower) && !DETERMINERS.has(lower)))) break;
    if (/ing$|ed$/.test(lower) && i === from) break;
  }
  return null;
}

function infinitiveAfter(scene: Scene, from: number, end: number): number {
  for (let i = from; i < Math.min(end, from + 10); i++) {
    const { lower, text } = at(scene, i);
    if (lower === 'to') return i;
    if (/^[,.;:]$/.test(text)) return -1;
  }
  return -1;
}

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

/** The noun phrase that ends at a token, as what is judged; null for pronouns and for phrases that begin inside a clause. */
function subjectTarget(scene: Scene, last: number, floor: number): Target | null {
  let first = last;
  while (first > floor && last - first < LONGEST_SUBJECT) {
    const { lower, text, kind } = at(scene, first - 1);
    if (!mentionOver(scene, first - 1)) {
      if (kind === 'quote' || (kind === 'punctuation' && !/^[-&]$/.test(text))) break;
      if (
        CONJUNCTIONS.has(lower) ||
        (AUXILIARIES.has(lower) && !/^['’]s$/.test(text)) ||
        (SUBJECT_PRONOUNS.has(lower) && !DETERMINERS.has(lower))
      )
        break;
    }
    first--;
  }
  // "anything that [comes in] should go": a clause about it.
  if (at(scene, first - 1).lower === 'that' && /^(?:anything|everything|something|nothing|those|all)$/.test(at(scene, first - 2).lower))
    return null;
  // "the toll, which drivers pay, …": the aside has a subject of its own.
  if (/^(?:which|who|whom|whose|where)$/.test(at(scene, first - 1).lower)) return null;
  if (/^(?:and|but|or)$/.test(at(scene, last).lower)) return null;
  if (SUBJECT_PRONOUNS.has(at(scene, last).lower) && !mentionOver(scene, last)) return null;
  // "I think [the toll] is wrong": the clause begins after the verb of saying.
  let stripped = false;
  for (let i = first; i < last; i++) {
    if (mentionOver(scene, i) || !REPORTING_FORMS.has(at(scene, i).lower) || DETERMINERS.has(at(scene, i - 1).lower)) continue;
    first = i + 1;
    stripped = true;
  }
  const before = at(scene, first - 1);
  const start =
    stripped || first <= floor || /^[,:;—–]$|^--$/.test(before.text) || before.kind === 'quote' || CONJUNCTIONS.has(before.lower);
  // Half of a pair ("the roads and [the port] are unsafe"), a question ("how [angry people] are"), a verb's object ("what he [created then] was").
  const half = /^(?:and|or)$/.test(before.lower) && first - 1 > floor && at(scene, first - 2).kind === 'word';
  if (!start || half || /^(?:how|what|why|who)$/.test(before.lower)) return null;
  const target = nounTarget(scene, first, last + 1);
  return target && (target.person === null || target.endToken === last + 1) ? target : null;
}

/** "[China] should not [go too far]", "fares must [fall]" */
function duty(scene: Scene, saying: Saying, token: number, end: number): Judged | null {
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
  // A deed that is its own target takes along who is to do it: "China going too far".
  const own = aim.target.person === null && at(scene, aim.target.firstToken).start <= at(scene, from + 1).start;
  const target =
    subject && own && !subject.person && subject.text.split(' ').length <= 4
      ? { ...aim.target, text: `${subject.text} ${aim.target.text}` }
      : aim.target;
  return { target, position: aim.position, rule: 'duty', end: aim.target.endToken };
}

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
  if (
    UNDOING.has(base) ||
    UNDOING.has(`${base}e`) ||
    UNDOING.has(base.slice(0, -1)) ||
    /^(?:taken|withdrawn|overthrown)$/.test(participle)
  ) {
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

/** "[The toll] will hurt the poor", "[Sanctions] have failed" */
function deed(scene: Scene, speech: Speech, saying: Saying, token: number): Judged | null {
  const { lower } = at(scene, token);
  const good = GOOD_DEEDS.has(lower);
  if (!good && !BAD_DEEDS.has(lower)) return null;
  // "would fail" is a forecast, "failed to listen" a reproach.
  if (/^fail/.test(lower) && at(scene, token + 1).lower !== 'to') return null;
  const floor = Math.max(clauseFloor(scene, token), saying.firstToken);
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
function making(scene: Scene, saying: Saying, token: number, end: number): Judged | null {
  if (!/^(?:make|makes|made|making)$/.test(at(scene, token).lower)) return null;
  const floor = Math.max(clauseFloor(scene, token), saying.firstToken);
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

/** "there is no reason (for Kim) to [play along]", "there is no place for [hatred]" */
function reason(scene: Scene, token: number, end: number): Judged | null {
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
function timeTo(scene: Scene, token: number, end: number): Judged | null {
  if (at(scene, token).lower !== 'time') return null;
  const be = /^(?:high|past|about|now)$/.test(at(scene, token - 1).lower) ? token - 2 : token - 1;
  if (!BE.has(at(scene, be).lower) || !/^(?:it|now)$/.test(at(scene, be - 1).lower)) return null;
  const to = /^(?:to|for)$/.test(at(scene, token + 1).lower) ? infinitiveAfter(scene, token + 1, end) : -1;
  const aim = to > 0 ? deedAim(scene, to + 1, end, 'for') : null;
  return aim && { ...aim, rule: 'duty', end: aim.target.endToken };
}

/** "[The toll] makes no sense", "[Mora] has done a great job": turns of phrase that judge their subject. */
function idiom(scene: Scene, speech: Speech, saying: Saying, token: number, end: number): Judged | null {
  // "is not the answer"
  const not = BE.has(at(scene, token).lower) && at(scene, token + 1).lower === 'not' ? 1 : 0;
  const row = IDIOMS.get(at(scene, token).lower)?.find(({ words }) =>
    words.every((word, index) => token + index + not < end && at(scene, token + (index ? index + not : 0)).lower === word),
  );
  const read = row && { position: not ? opposite(row.position) : row.position, end: token + not + row.words.length };
  const verdict = read ?? jobDone(scene, token, end);
  if (!verdict) return null;
  const floor = Math.max(clauseFloor(scene, token), saying.firstToken);
  const group = verbGroup(scene, token, floor);
  if (group.before < floor) return null;
  for (let i = group.before + 1; i < token; i++) if (/^(?:can|could|may|might|couldn't|can't)$/.test(at(scene, i).lower.replace('’', "'"))) return null; // biome-ignore format: one search
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

/** "We [will fight] the sale", "we’re going to [protect] the park", "we [cannot accept] the toll": what the speaker means to do. */
function commitment(scene: Scene, token: number, end: number): Judged | null {
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

/** The place of the verb in "it is right that we [pay]". */
function thatDeed(scene: Scene, from: number, end: number): number {
  if (at(scene, from).lower !== 'that') return -1;
  const i = from + 1;
  return i + 1 < end && /^(?:we|they|he|she|people)$/.test(at(scene, i).lower) ? i + 1 : -1;
}
