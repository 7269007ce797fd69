import type { Speech } from '../statements/find-statements.ts';
import { at, mentionOver, quoteOver, type Scene } from '../statements/scene.ts';
import { type AttitudeForm, JUDGMENT, UNDOING, UPHOLDING } from '../words/attitude-verbs.ts';
import { AUXILIARIES, DETERMINERS, PREPOSITIONS, TIME_WORDS } from '../words/clause-words.ts';
import { EXPRESSED, SHOWING_FORMS } from '../words/expressed-nouns.ts';
import { isPast } from '../words/finite-verbs.ts';
import { PERSON_NOUNS } from '../words/person-nouns.ts';
import type { Rule } from './attitudes.ts';
import { deedAim, doneAim, gerund, isUndoing, leaves } from './deeds.ts';
import { type Aim, endsNoun, ING_NOUNS, isBareDeed, isNoVerb, nounTarget, opposite, phrase, type Target } from './targets.ts';

const FEARING = /^(?:worry|fear|afraid|worried|scared|nervous|anxious|terrified|frightened)\b/;
const TELLING = /^(?:quoting|saying|telling|citing|repeating|recalling|noting|pointing|talking|joking|reminding)$/;

/** "worried about [losing] the vote", "afraid of [doing] badly", "fond of [quoting] a figure": what may happen to oneself, or a habit; no position towards anything. */
export const isOwnFate = (scene: Scene, cue: string, index: number) =>
  !mentionOver(scene, index) && ((FEARING.test(cue) && /ing$/.test(at(scene, index).lower) && !ING_NOUNS.has(at(scene, index).lower)) || (/^fond\b/.test(cue) && TELLING.test(at(scene, index).lower))); // biome-ignore format: one test

/** What one rises to do. */
const RISING = /^(?:argue|speak|say|ask|answer|leave|address|applaud|cheer|sing|talk|go|see|look)$/;
const WISHING = /^(?:want|hope|like|love|wish|look|aim|plan)/;

/** What an attitude verb is aimed at, read from the token after it and its particle; null where that is nothing to take a position on. `counted`: "who voted for [the bill] were". */
export function aimOf(
  scene: Scene,
  speech: Speech,
  { takes, position, verb, source, particle }: AttitudeForm['verb'],
  from: number,
  limit: number,
  counted = false,
): { aim: Aim; rule: Rule } | null {
  let start = from;
  while (/ly$|^(?:also|further|again)$/.test(at(scene, start).lower)) start++;
  start = afterTime(scene, start);
  start = afterNaming(scene, start);
  const { lower } = at(scene, start);
  if (isOwnFate(scene, verb, start)) return null;
  // "stood up to speak"
  if (particle.at(-1) === 'to' && particle.length > 1 && RISING.test(lower)) return null;
  // "the alliance that Mora rejected [collapsed]"
  if (isPast(lower) && !mentionOver(scene, start) && at(scene, start + 1).kind !== 'word' && !DETERMINERS.has(at(scene, start - 1).lower))
    return null;
  if (takes.includes('infinitive') && lower === 'to') {
    const aim = deedAim(scene, start + 1, limit, position);
    // "wants to relax" is too little to stand for; "threatens to leave" is not.
    // "refused to criticize Mora" is nothing.
    if (aim && position === 'against' && aim.position === 'for') return null;
    if (aim && !(WISHING.test(verb) && isBareDeed(aim.target))) return { aim, rule: 'infinitive' };
  }
  if (takes.includes('request')) {
    const found = toOfRequest(scene, start, limit);
    // "urged adherence to the law": no deed follows.
    const to = found > 0 && (DETERMINERS.has(at(scene, found + 1).lower) || isNoVerb(at(scene, found + 1).lower)) ? -1 : found;
    // "urged Mora to resign" is against Mora.
    const asked = to > 0 ? nounTarget(scene, start, to, speech.speakers) : null;
    if (asked && leaves(scene, to + 1)) return { aim: { target: asked, position: 'against' }, rule: 'request' };
    // "invited Mora to visit": for Mora, not for visiting.
    if (to > 0 && /^(?:visit|attend|come|dinner|lunch|tea)$/.test(at(scene, to + 1).lower))
      return asked?.person ? { aim: { target: asked, position }, rule: 'request' } : null;
    // "called on him to resign": the deed alone names nobody.
    if (to === start + 1 && leaves(scene, to + 1)) return null;
    // "pressed Mora to answer": an interviewer's question.
    if (to > 0 && ANSWERING.test(at(scene, to + 1).lower)) return null;
    const aim = to > 0 ? deedAim(scene, to + 1, limit, at(scene, to - 1).lower === 'not' ? opposite(position) : position) : null;
    if (aim) return { aim: withDoer(scene, aim, asked, to), rule: 'request' };
    if (to > 0 && (verb !== 'want' || at(scene, to + 1).lower !== 'be' || !/ed$/.test(at(scene, to + 2).lower))) return null;
  }
  if (takes.includes('effort')) {
    const aim = lower === 'to' ? deedAim(scene, start + 1, limit, position) : null;
    // "declined to back the plan" is against it, "declined to condemn it" is nothing.
    const fits = aim && !isDeed(scene, aim, start + 1) && (position === 'for' || aim.position === 'against');
    return fits ? { aim, rule: 'infinitive' } : null;
  }
  if (takes.includes('cast')) {
    const target = withName(scene, nounTarget(scene, start, untilPreposition(scene, start, limit), speech.speakers));
    // "named Mora" alone may mean that her name was said.
    const office =
      !/^(?:name|pick|tap|choose)\b/.test(verb) || /^(?:as|to|for|her|his|the|a|an)$/.test(at(scene, target?.endToken ?? limit).lower);
    return target?.person && office ? { aim: { target, position }, rule: 'verb' } : null;
  }
  if (takes.includes('measure')) {
    const aim = measureAim(scene, start, limit, position);
    return aim && { aim, rule: 'verb' };
  }
  if (takes.includes('deed')) {
    const thing = nounTarget(scene, start, limit);
    const done = thing && { ...thing, person: null, text: `${gerund(verb.split(' ')[0] ?? '')} ${thing.text}` };
    return done && { aim: { target: done, position }, rule: 'verb' };
  }
  // "asked Mora for [an inquiry]"
  if (verb === 'ask') {
    const asked = nounTarget(scene, start, untilPreposition(scene, start, limit), speech.speakers);
    const thing = asked?.person && at(scene, asked.endToken).lower === 'for' ? nounTarget(scene, asked.endToken + 1, limit) : null;
    if (thing) return { aim: { target: thing, position }, rule: 'request' };
  }
  if (takes.includes('need')) {
    const aim = needed(scene, start, limit, position);
    return aim && { aim, rule: 'request' };
  }
  if (takes.includes('person')) {
    const target = withName(scene, nounTarget(scene, start, untilPreposition(scene, start, limit), speech.speakers));
    return target ? { aim: { target, position }, rule: 'verb' } : null;
  }
  // "demands that the board [withdraw the bill]"; other clauses are no targets.
  const wished =
    lower === 'that' && /^(?:ask|demand|urge|propose|recommend|insist)$/.test(verb) ? deedOfClause(scene, start + 1, limit) : -1;
  const wish = wished > 0 ? deedAim(scene, wished, limit, position) : null;
  const wanted = wished > 0 ? nounTarget(scene, start + 1, wished, speech.speakers) : null;
  // "demanded that Mora resign"
  if (wanted && leaves(scene, wished)) return { aim: { target: wanted, position: opposite(position) }, rule: 'request' };
  if (wish) return { aim: withDoer(scene, wish, wanted, wished - 1), rule: 'request' };
  // "questioned whether [the toll] is fair"
  const doubted = verb === 'question' && /^(?:whether|if)$/.test(lower) ? nounTarget(scene, start + 1, limit, speech.speakers) : null;
  if (doubted && isClause(scene, doubted.endToken, limit)) return { aim: { target: doubted, position }, rule: 'verb' };
  if (!takes.includes('object') || lower === 'that') return null;
  // "denied having met them": a fact about oneself.
  if (/^(?:deny|denied)/.test(verb) && /ing$/.test(lower)) return null;
  // "supports banning fireworks"
  const deed = doing(scene, start, limit, position);
  if (deed) return { aim: deed, rule: 'verb' };
  // "blamed the floods on [the dam]"
  const on = verb === 'blame' ? blamedOn(scene, start, limit) : -1;
  // "praised the crews [for the rescue]": why, not whom.
  const judged = Math.min(source === JUDGMENT && on < 0 ? untilReason(scene, start, limit) : limit, untilListener(scene, start, limit));
  const target = withName(scene, nounTarget(scene, on > 0 ? on + 1 : start, judged, speech.speakers));
  // "insisted on Harbour TV that …", "credits the change to the tram": where it was said, what came of what.
  if (target && /^insist/.test(verb) && (at(scene, target.endToken).lower === 'that' || at(scene, target.endToken).kind === 'quote')) return null; // biome-ignore format: one test
  if (target && !target.person && /^credit/.test(verb) && (/ to /.test(target.text) || at(scene, target.endToken).lower === 'to'))
    return null;
  // "celebrates his goal": an event of one's own.
  if (/^celebrate/.test(verb) && /^(?:his|her|their|its|my|our|with)$/.test(lower)) return null;
  if (target && namesOther(verb.split(' ')[0] ?? '', target.text)) return null;
  // "called for the board to cut fares"
  if (particle[0] === 'for' && target && at(scene, target.endToken).lower === 'to' && at(scene, target.endToken + 1).lower !== 'be') {
    const aim = deedAim(scene, target.endToken + 1, limit, position);
    if (aim) return { aim: withDoer(scene, aim, target, target.endToken), rule: 'request' };
  }
  // "wants Mora out": against Mora.
  if (target?.person && /^want/.test(verb) && OUT.test(at(scene, target.endToken).lower))
    return { aim: { target, position: opposite(position) }, rule: 'request' };
  // "pledged support for the crews": read by what is shown.
  if (
    target &&
    SHOWING_FORMS.has(verb.split(' ')[0] ?? '') &&
    EXPRESSED.has(at(scene, target.firstToken).lower) &&
    PREPOSITIONS.has(at(scene, target.firstToken + 1).lower)
  )
    return null;
  // "urged voters, “Look …”": words to somebody, nothing wanted of a thing.
  if (
    target &&
    takes.includes('request') &&
    at(scene, target.endToken).text === ',' &&
    quoteOver(scene, target.endToken + 1)?.firstToken === target.endToken + 1
  )
    return null;
  const stopped = target && position === 'for' ? stoppedThing(scene, target, limit) : null;
  if (stopped) return { aim: stopped, rule: 'verb' };
  // "likes his managers to lead": the deed, which is out of reach here.
  if (target && at(scene, target.endToken).lower === 'to' && /^(?:like|love|prefer)/.test(verb)) return null;
  const passive =
    target && ((WISHES.test(verb) ? passiveWish(scene, target, position) : null) ?? doneWish(scene, verb, target, position, limit));
  if (passive) return { aim: passive, rule: 'request' };
  return target && (counted || !isClause(scene, target.endToken, limit)) ? { aim: { target, position }, rule: 'verb' } : null;
}

/** "sacked his deputy[, Ana Mora,]": the person named behind the role. */
function withName(scene: Scene, target: Target | null): Target | null {
  if (!target || target.person || at(scene, target.endToken).text !== ',' || !PERSON_NOUNS.has(at(scene, target.endToken - 1).lower)) return target; // biome-ignore format: one test
  // "the resignation of his deputy, Ana Mora"
  for (let i = target.firstToken; i < target.endToken; i++) if (PREPOSITIONS.has(at(scene, i).lower)) return target;
  const mention = mentionOver(scene, target.endToken + 1);
  const name = scene.cast.people.find(({ id }) => id === mention?.person)?.name;
  if (!mention || !name || mention.firstToken !== target.endToken + 1 || !/^[,.;]$/.test(at(scene, mention.endToken).text)) return target;
  return { text: name, person: mention.person, firstToken: target.firstToken, endToken: mention.endToken };
}

/** "condemned [what he called “]petty gossip”", "“enthusiastically welcomes[”] the sale": where the target's own words begin. */
function afterNaming(scene: Scene, from: number): number {
  let start = from;
  // "dismissed as “a fairy tale” [the plan]"
  const named = at(scene, start).lower === 'as' ? quoteOver(scene, start + 1) : undefined;
  if (named?.firstToken === start + 1 && named.endToken - start < 12 && DETERMINERS.has(at(scene, named.endToken).lower))
    return named.endToken;
  const closes = at(scene, start).kind === 'quote' && quoteOver(scene, start)?.endToken === start + 1;
  if (closes) start++;
  if (at(scene, start).lower !== 'what' || !/^(?:he|she|they|it|i|we|is|was)$/.test(at(scene, start + 1).lower)) return start;
  for (let i = start + 2; i < start + 5; i++) {
    if (
      !/^(?:calls?|called|calling|describes?|described|sees|saw|views?|viewed|terms?|termed|considers?|considered)$/.test(
        at(scene, i).lower,
      )
    )
      continue;
    let first = at(scene, i + 1).lower === 'as' ? i + 2 : i + 1;
    if (at(scene, first).kind === 'quote') first++;
    return first;
  }
  return start;
}

/** Things that a verb means another way: "took on a job", "withdrew from the race", "celebrates a goal against Mora’s team". */
const OTHERWISE: ReadonlyMap<string, RegExp> = new Map([
  ['take', /\b(?:jobs?|roles?|work|tasks?|duty|duties|responsibilit(?:y|ies)|debts?|risks?|positions?|projects?|posts?|loans?|clients?|staff|workers|cases?|more|water|significance|meaning)\b/],
  ['accept', /\b(?:nomination|flights?|gifts?|money|cash|payments?|bribes?|jobs?|posts?|roles?|awards?|prizes?|donations?|tickets?|drinks?|delivery|charge)\b/],
  ['back', /\b(?:cars?|trucks?|vans?|lorry|lorries|trailers?)\b/],
  ['defend', /\b(?:thesis|dissertation|titles?|championship|crown|doctorate|goal)\b/],
  ['worry', /\b(?:shoes?|knees?|legs?|hair|weight|forehand|backhand|swing|exams?)\b/],
  ['credit', /^(?:cards?|unions?|ratings?|scores?|lines?)\b/],
  ['block', /\b(?:shots?|pass|passes|punts?|kicks?|rebounds?|(?:three-point|field goal) attempts?)\b/],
  ['pursue', /\b(?:stud(?:y|ies)|degrees?|careers?|bachelor|bachelor['’]s|master['’]s|doctorate|education|hobby|suspects?|leads?)\b/],
  ['withdraw', /\b(?:race|contest|election|tournament|ballot|match|running)\b/],
  ['celebrate', /\b(?:points?|goals?|wins?|victory|tr(?:y|ies)|titles?|touchdowns?|birthdays?|celebrates?)\b/],
]); // biome-ignore format: a row a verb

const namesOther = (verb: string, text: string) => OTHERWISE.get(verb)?.test(text) === true;

/** Where one wants somebody whom one is against: "wants Mora [gone]". */
const OUT = /^(?:out|gone|fired|removed|jailed|prosecuted|impeached|arrested|dead|investigated|sacked|ousted|behind)$/;

/** What somebody is asked to say or to show. */
const ANSWERING = /^(?:acknowledge|answer|confirm|clarify|elaborate|respond|specify|describe|repeat|sit|wait|listen|look|try|hold|admit)$/;

/** "urged [the board] to cut fares": who is to do a deed that is its own target goes with it, where short: "board cutting fares". */
export function withDoer(scene: Scene, aim: Aim, doer: Target | null, to: number): Aim {
  const own = aim.target.person === null && at(scene, aim.target.firstToken).start <= at(scene, to + 1).start;
  if (!doer || !own || doer.text.split(' ').length > 3) return aim;
  return { ...aim, target: { ...aim.target, text: `${doer.text} ${aim.target.text}` } };
}

/** A gerund that does away with its object or stands up for it; null for other gerunds, which are targets as they stand. */
function doing(scene: Scene, token: number, limit: number, position: 'for' | 'against'): Aim | null {
  const { lower } = at(scene, token);
  // What "lifting" does away with is mostly against something itself: "lifting the ban" is told as it stands.
  if (!/ing$/.test(lower) || lower === 'lifting' || mentionOver(scene, token)) return null;
  const stem = lower.slice(0, -3);
  const bases = [stem, `${stem}e`, stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem];
  const upholds = bases.some((base) => UPHOLDING.has(base));
  if (!upholds && !bases.some((base) => UNDOING.has(base))) return null;
  const target = nounTarget(scene, token + 1, limit);
  return target && { target, position: upholds ? position : opposite(position) };
}

/** "called for a halt to [the sale]", "wants an end to [the bullying]": against what is to stop. */
function stoppedThing(scene: Scene, { firstToken }: Target, limit: number): Aim | null {
  let head = firstToken;
  while (/^(?:immediate|swift|complete|full|quick|total|permanent|speedy)$/.test(at(scene, head).lower)) head++;
  if (!/^(?:halt|end|stop)$/.test(at(scene, head).lower) || at(scene, head + 1).lower !== 'to') return null;
  const target = nounTarget(scene, head + 2, limit);
  return target && { target, position: 'against' };
}

/** Verbs after which "to be done" is what somebody wants. */
const WISHES = /^(?:call|want|ask|demand|urge|like|press|push|wish|prefer|hope|need|order)/;

/** "called for the fund [to be privatized]", "wants the toll [to be scrapped]" */
function passiveWish(scene: Scene, target: Target, position: 'for' | 'against'): Aim | null {
  const end = target.endToken;
  if (at(scene, end).lower !== 'to' || at(scene, end + 1).lower !== 'be' || !isPast(at(scene, end + 2).lower)) return null;
  return doneAim(scene, target, end + 2, position);
}

/** "wants the toll [scrapped]", "would like the contest [taken out of their hands]" */
function doneWish(scene: Scene, verb: string, target: Target, position: 'for' | 'against', limit: number): Aim | null {
  const participle = at(scene, target.endToken).lower;
  const torn = /^(?:torn|ripped|thrown|struck)$/.test(participle) && /^(?:up|out|down)$/.test(at(scene, target.endToken + 1).lower);
  const ends = torn || endsNoun(at(scene, target.endToken + 1)) || /^(?:outright|altogether|completely|entirely|immediately|again|now)$/.test(at(scene, target.endToken + 1).lower); // biome-ignore format: one test
  if (!/^(?:want|like|prefer|wish)/.test(verb) || target.person || !(isPast(participle) || torn) || !ends) return null;
  if (torn || isUndoing(participle.replace(/ed$/, ''))) return { target, position: opposite(position) };
  const from = target.endToken + (at(scene, target.endToken + 1).lower === 'out' && at(scene, target.endToken + 2).lower === 'of' ? 3 : 1);
  const rest = nounTarget(scene, PREPOSITIONS.has(at(scene, from).lower) ? from + 1 : from, limit);
  return { target: phrase(scene, target.firstToken, rest?.endToken ?? target.endToken + 1) ?? target, position };
}

function blamedOn(scene: Scene, from: number, limit: number): number {
  for (let i = from + 1; i < Math.min(limit, from + 10); i++) {
    if (at(scene, i).lower === 'on') return i;
    if (at(scene, i).lower === 'for' || /^[,;.]$/.test(at(scene, i).text)) return -1;
  }
  return -1;
}

/** "(stressed) the need for [calm]", "the importance of [calm]" */
function needed(scene: Scene, from: number, limit: number, position: 'for' | 'against'): Aim | null {
  for (let i = from; i < Math.min(limit, from + 4); i++) {
    if (!/^(?:need|importance|value|necessity|urgency)$/.test(at(scene, i).lower)) continue;
    const { lower } = at(scene, i + 1);
    if (lower === 'to') return deedAim(scene, i + 2, limit, position);
    const thing = lower === 'for' || lower === 'of' ? nounTarget(scene, i + 2, limit) : null;
    // "the need for ferries to stay open" is read by what is shown.
    return thing && at(scene, thing.endToken).lower !== 'to' ? { target: thing, position } : null;
  }
  return null;
}

/** The place of the bare verb in "(that) the board withdraw the bill", after a subject of at most five words; -1 where none is known as a verb. */
function deedOfClause(scene: Scene, from: number, limit: number): number {
  for (let i = from + 1; i < Math.min(limit, from + 6); i++) {
    const { lower, kind } = at(scene, i);
    if (kind !== 'word') return -1;
    if (mentionOver(scene, i)) continue;
    const verb = at(scene, lower === 'not' ? i + 1 : i).lower;
    if (UNDOING.has(verb) || UPHOLDING.has(verb) || BARE_VERBS.has(verb)) return i;
  }
  return -1;
}

/** Deeds that are often asked for and are seldom nouns. */
const BARE_VERBS = new Set(
  'provide release return resign consider allow pay answer leave publish apologise apologize disclose explain investigate recognize recognise remain send'.split(
    ' ',
  ),
);

/** Is the phrase the subject of a clause that follows ("doubts [the count] was fair")? A finite verb right after it says so. */
export function isClause(scene: Scene, end: number, limit: number): boolean {
  return end < limit && /^(?:is|are|was|were|will|would|can|could|may|might|has|had|have|should|must)$/.test(at(scene, end).lower);
}

/** The "to" of "urged [the board] to act". */
function toOfRequest(scene: Scene, from: number, limit: number): number {
  for (let i = from; i < Math.min(limit, from + 10); i++) {
    const { lower, kind } = at(scene, i);
    if (lower === 'to') return i > from ? i : -1;
    // "told them they would need to": a clause, no request.
    if (i > from && (AUXILIARIES.has(lower) || /^(?:he|she|they|it|we|i|you)$/.test(lower)) && lower !== "'s") return -1;
    if ((kind === 'punctuation' && lower !== '-') || lower === 'that') return -1;
  }
  return -1;
}

/** Where the reason begins for which somebody is praised or blamed. */
function untilReason(scene: Scene, from: number, limit: number): number {
  for (let i = from + 1; i < limit; i++) if (/^(?:for|over|as)$/.test(at(scene, i).lower)) return i;
  return limit;
}

/** Where the words begin that say to whom one said it: "mocked the idea [to the Harbour Post]". After nouns that take "to" none do. */
function untilListener(scene: Scene, from: number, limit: number): number {
  for (let i = from + 1; i < Math.min(limit, from + 8); i++)
    if (
      at(scene, i).lower === 'to' &&
      /^(?:the|a|this|that|these|those)$/.test(at(scene, from).lower) &&
      /^(?:idea|claims?|notion|plan|report|suggestion|decision|story|theory|account|allegations?|accusations?)$/.test(
        at(scene, i - 1).lower,
      ) &&
      /^\p{Lu}/u.test(at(scene, at(scene, i + 1).lower === 'the' ? i + 2 : i + 1).text)
    )
      return i;
  return limit;
}

export function untilPreposition(scene: Scene, from: number, limit: number): number {
  for (let i = from + 1; i < limit; i++) if (/^(?:of|for|over|to|that|about|in|with|as)$/.test(at(scene, i).lower)) return i;
  return limit;
}

/** Is the deed its own target ("cutting fares"), no thing that it stands up for or does away with? */
const isDeed = (scene: Scene, { target }: Aim, from: number) =>
  target.person === null && at(scene, target.firstToken).start <= at(scene, from + 1).start && / |ing$/.test(target.text) && /^\p{Ll}+ing\b/u.test(target.text); // biome-ignore format: one test

/** Nouns for what somebody decides, signs, plans. */
const MEASURE =
  /^(?:bill|law|act|treaty|pact|accord|agreement|deal|order|legislation|measure|resolution|amendment|budget|petition|letter|decree|ban|motion|policy|rule|regulation|restriction|sanction|tariff|curfew|lockdown|embargo|moratorium|plan|proposal|strategy|programme|program|initiative|scheme|reform|project|package|fund|tax|fee|levy|settlement|compromise|vision|statement|blockade|ceasefire|truce|war|inquiry|evacuation|withdrawal|expansion|subsidy|mandate|requirement|practice|aid|exemption|protection)(?:e?s)?$/;

const NAMED_MEASURE = /\b(?:Act|Treaty|Accord|Agreement|Pact|Protocol|Deal|Bill|Law)\b/;

/** Is a phrase, up to its first preposition, one for a law, a plan or the like? */
export const isMeasure = (text: string) =>
  NAMED_MEASURE.test(text) || text.toLowerCase().split(/ (?:of|for|on|in|to|at|with|against|from|between) /)[0]?.split(' ').some((word) => MEASURE.test(word)) === true; // biome-ignore format: one test

/** "signed [the harbour bill]", "unveiled a plan to [cut fares]": the measure, or the deed that it is to do. */
function measureAim(scene: Scene, from: number, limit: number, position: 'for' | 'against'): Aim | null {
  const target = nounTarget(scene, from, limit);
  // "signing a deal has proved hard": what the deed is, not who does it.
  if (!target || target.person || isClause(scene, target.endToken, limit)) return null;
  const named = NAMED_MEASURE.test(target.text);
  let head = target.firstToken;
  while (head < target.endToken && !MEASURE.test(at(scene, head).lower)) {
    if (PREPOSITIONS.has(at(scene, head).lower)) return named ? { target, position } : null;
    head++;
  }
  if (head === target.endToken) return named ? { target, position } : null;
  // "a bill to cancel", "a bill in the House to cancel"
  const to = [head + 1, afterTime(scene, head + 1), target.endToken].find((place) => at(scene, place).lower === 'to');
  const deed = to ? deedAim(scene, to + 1, limit, position) : null;
  return deed ?? { target, position };
}

/** Where what says when or how ends: "(called) [on Monday] for", "(demanded) [in early May] that", "(condemned) [sharply] the". */
export function afterTime(scene: Scene, from: number): number {
  let i = from;
  while (at(scene, i).kind === 'word' && /ly$/.test(at(scene, i).lower) && !/^(?:family|only|early)$/.test(at(scene, i).lower)) i++;
  const opens = /^(?:on|in|at|during|over|for)$/.test(at(scene, i).lower);
  let last = opens ? i + 1 : i;
  while (last < i + 5 && /^(?:the|a|recent|early|late|last|past|this|few|\d+)$/.test(at(scene, last).lower)) last++;
  if (!isWhen(scene, last)) return i;
  while (isWhen(scene, last) || at(scene, last).kind === 'number') last++;
  return last;
}

const isWhen = (scene: Scene, index: number) =>
  TIME_WORDS.has(at(scene, index).lower) && !/^(?:previous|past|same|next|last|late|early)$/.test(at(scene, index).lower);
