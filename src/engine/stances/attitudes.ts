import type { Speech } from '../statements/find-statements.ts';
import { at, isPartQuote, mentionOver, quoteOver, type Scene } from '../statements/scene.ts';
import { subjectAfter } from '../statements/subject-after.ts';
import { subjectBefore, verbGroup } from '../statements/subjects.ts';
import { ATTITUDE_NOUNS } from '../words/attitude-nouns.ts';
import { ATTITUDE_ADJECTIVES, ATTITUDE_FORMS, type AttitudeForm, PARTISANS, UNWILLING, WILLING } from '../words/attitude-verbs.ts';
import { BE, DETERMINERS } from '../words/clause-words.ts';
import { isPast } from '../words/finite-verbs.ts';
import { REPORTING_FORMS } from '../words/reporting-verbs.ts';
import { afterTime, aimOf, isClause, isMeasure, untilPreposition } from './aims.ts';
import { expressedFindings, SHOWING } from './expressed.ts';
import { asks, clauseFloor, frontedHolders, HANGING, type Holder, holderBeside, holdersOf, listedAfter, type Sayings } from './holders.ts';
import {
  adjectiveFindings,
  CALLING,
  calledFindings,
  donationFindings,
  GIVING,
  HOPING,
  hopeFindings,
  nomineeFindings,
  nounFindings,
  partisanFindings,
} from './nominal.ts';
import { relativeAim } from './relatives.ts';
import { type Aim, nounBefore, nounTarget, OF_NAME, opposite } from './targets.ts';

/** A position found, before merging: who, towards what, read from which tokens. */
export interface Finding extends Aim {
  readonly person: string;
  /** Places in document.tokens of the words that show it. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly rule: Rule;
  readonly by: Holder['by'];
  /** The attitude verb with its particle, or the adjective, that was read, where it was one: "call for", "against". */
  readonly verb?: string;
}

/** How a position was read; each has its own reliability. */
export type Rule =
  | 'verb'
  | 'infinitive'
  | 'request'
  | 'adjective'
  | 'noun'
  | 'expressed'
  | 'relative'
  | 'attributed'
  | 'passive'
  | 'called'
  | 'partisan'
  | 'commitment'
  | 'judgement'
  | 'pronoun judged'
  | 'duty'
  | 'deed'
  | 'reason';

/** The positions that attitude verbs, adjectives and nouns name: "backs the plan", "is opposed to", "Ruiz’s support for". */
export function findAttitudes(scene: Scene, speech: Speech, sayings: Sayings): Finding[] {
  const findings: Finding[] = [];
  for (const sentence of scene.document.sentences) {
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      if (mentionOver(scene, i)) continue;
      const quote = quoteOver(scene, i);
      const limit = quote && !isPartQuote(scene, quote) ? Math.min(sentence.endToken, quote.endToken) : sentence.endToken;
      const { lower } = at(scene, i);
      const forms = ATTITUDE_FORMS.get(lower);
      if (forms) findings.push(...verbFindings(scene, speech, sayings, i, limit, forms));
      if (
        ATTITUDE_ADJECTIVES.has(lower) ||
        WILLING.has(lower) ||
        UNWILLING.has(lower) ||
        lower === 'against' ||
        (lower === 'for' && at(scene, i - 1).lower === 'all')
      )
        findings.push(...adjectiveFindings(scene, speech, sayings, i, limit));
      if (GIVING.test(lower)) findings.push(...donationFindings(scene, speech, sayings, i, limit));
      if (HOPING.test(lower)) findings.push(...hopeFindings(scene, speech, sayings, i, limit));
      const partisan = PARTISANS.get(lower);
      if (partisan) findings.push(...partisanFindings(scene, speech, sayings, i, limit, partisan));
      if (CALLING.test(lower)) findings.push(...calledFindings(scene, speech, sayings, i, limit));
      const noun = ATTITUDE_NOUNS.get(lower);
      if (noun) findings.push(...nounFindings(scene, speech, i, limit, noun));
      findings.push(...nomineeFindings(scene, speech, i, limit));
      if (SHOWING.has(lower)) findings.push(...expressedFindings(scene, speech, sayings, i, limit));
    }
  }
  return findings;
}

/** The words before "to" after which the deed is somebody's will (read from that word) or nobody's. */
const INFINITIVE_LEADS = new Set([
  ...ATTITUDE_FORMS.keys(),
  ...WILLING,
  ...UNWILLING,
  ...'free unable eager enough able likely unlikely expected set supposed said known used yet going have has had need needs ought reason how is was are were be right time'.split(
    ' ',
  ),
]);
/** Deeds that are positions when somebody does something "to protest", "to back". */
const PURPOSES = new Set(
  'protest oppose support condemn denounce criticize criticise demand defend promote celebrate honor honour mock challenge block resist boycott fight back endorse thank praise blast slam decry lambast lambaste rebuke applaud hail commend congratulate salute welcome reject dismiss ridicule deride express'.split(
    ' ',
  ),
);
/** "failed to [condemn]": the opposite, as far as words go. */
const FAILING = /^(?:fail|fails|failed|failing|unwilling|loath|neglected)$/;

const WHY = /^(?:why|how|when|since)$/;

const HYPOTHETICAL = /^(?:can|could|may|might|cannot|can't|couldn't|should|must|ought)$/;

function verbFindings(
  scene: Scene,
  speech: Speech,
  sayings: Sayings,
  token: number,
  limit: number,
  forms: readonly AttitudeForm[],
): Finding[] {
  // "back up", "turn down", "put off": another verb than the one alone.
  const other = /^(?:up|off|out|down|away)$/.test(at(scene, token + 1).lower);
  const fitting = forms.filter(({ verb }) => afterParticle(scene, token, verb.particle) > 0 && !(other && !verb.particle.length));
  const floor = clauseFloor(scene, token);
  const group = verbGroup(scene, token, floor);
  // "wants to support": the verb before "to" says whose will it is.
  const purpose = at(scene, token - 1).lower === 'to';
  const governor = at(scene, token - 2).lower;
  if (purpose && (INFINITIVE_LEADS.has(governor) || !PURPOSES.has(at(scene, token).lower))) return [];
  // "ripe for expansion to support new agents": what the expansion is for.
  if (purpose && /^(?:for|of)$/.test(at(scene, token - 3).lower)) return [];
  // "went on a tirade against the cast for, in her eyes, insulting Mora": what the cast did.
  if (isBlamed(scene, token, floor)) return [];
  // "can veto", "may be seeking", "whether he supports": nobody has done it yet.
  for (let i = group.before + 1; i < token; i++) if (HYPOTHETICAL.test(at(scene, i).lower)) return [];
  // "Would Ruiz back the bill?" tells nothing; "Why does Ruiz back the bill?" does.
  if (asks(scene, token) && (!WHY.test(at(scene, floor).lower) || /n['’]t$/.test(at(scene, floor + 1).lower))) return [];
  // "Finance Minister": part of a name or a title, but in a headline.
  const own = scene.document.sentences[at(scene, token).sentence];
  if (own && own.block > 0 && token > floor && /^\p{Lu}/u.test(at(scene, token).text) && /^\p{Lu}/u.test(at(scene, token + 1).text))
    return [];
  // "Mora said, hopes for a deal remain slim": a noun.
  if (at(scene, token - 1).text === ',' && REPORTING_FORMS.has(at(scene, token - 2).lower) && /s$/.test(at(scene, token).lower)) return [];
  // "270 electoral votes for Mora": a noun.
  if (
    group.before === token - 1 &&
    !mentionOver(scene, token - 1) &&
    /^\p{Ll}+(?:al|ic|ive|ous|ful|ary)$/u.test(at(scene, token - 1).text) &&
    /s$/.test(at(scene, token).lower)
  )
    return [];
  // "Mora, [whose feud] threatened the bill": the feud, not Mora.
  if (at(scene, group.before - 1).lower === 'whose' || at(scene, group.before - 2).lower === 'whose') return [];
  for (const { verb, form } of fitting) {
    const by = agentAt(scene, token, limit);
    if (by > 0 && form === 'past') return passiveFindings(scene, token, by, limit, verb, floor);
    if (group.passive && form !== 'ing') return [];
    if (purpose ? form !== 'base' : form === 'base' && !group.auxiliary && !group.modal && !takesBase(scene, group.before)) continue;
    // A participle needs something to hang on: "…, calling for", "by calling for".
    const fronted = form === 'ing' && isFronted(scene, token, floor);
    // "with Ruiz calling for an inquiry"
    const beside = form === 'ing' && !group.passive ? holderBeside(scene, group.before) : null;
    if (form === 'ing' && !group.passive && !fronted && !beside && !hangs(scene, group.before)) continue;
    if (form === 'past' && /^(?:the|a|an|his|her|their|its|of)$/.test(at(scene, group.before).lower)) continue;
    const from = afterParticle(scene, token, verb.particle);
    if (mutual(scene, from) && !verb.takes.some((takes) => takes === 'object' || takes === 'person')) continue;
    if (mutual(scene, from)) return mutualFindings(scene, holdersOf(scene, speech, sayings, token, form === 'ing'), verb.position, from);
    const found =
      aimOf(scene, speech, verb, from, limit, at(scene, group.before).lower === 'who') ??
      relativeAim(scene, verb, group.before, from, floor) ??
      pronounAim(scene, speech, verb, from);
    if (!found) continue;
    const fond = /^(?:like|love)$/.test(verb.verb);
    let holders = purpose ? purposeHolders(scene, speech, sayings, token) : holdersOf(scene, speech, sayings, token, form === 'ing');
    if (beside) holders = [beside];
    else if (fronted) holders = frontedHolders(scene, speech, found.aim.target.endToken, limit);
    else if (!holders.length && at(scene, group.before).lower === 'who')
      holders = [...listedAfter(scene, found.aim.target.endToken, limit), ...oneOf(scene, speech, sayings, group.before, floor)];
    if (!holders.length) continue;
    // "… or are backing Mora": several, not the one who is the sentence's subject.
    if (holders.length === 1 && holders[0]?.by === 'shared' && isPlural(scene, group.before, token)) return [];
    let would = false;
    for (let i = group.before + 1; i < token; i++) if (at(scene, i).lower === 'would') would = true;
    // "Mora has not stood up for tenants", says Ruiz: a reproach, not what Mora thinks.
    const saying = sayings.list[sayings.at[token] ?? -1];
    const aims = [found.aim, ...furtherObjects(scene, speech, found, limit, verb.takes.includes('person'))];
    return aims.flatMap((aim) =>
      holders
        .filter(
          ({ person, negated, firstToken, by }) =>
            aim.target.person !== person &&
            !isFragmentOf(aim.target.text, found.rule, scene.cast.people.find(({ id }) => id === person)?.name ?? '') &&
            !(negated && found.rule === 'request' && /^(?:ask|tell|order)/.test(verb.verb)) &&
            !(negated && (verb.position === 'against' || UNPROMISED.test(verb.verb))) &&
            !(fond && by !== 'self') &&
            // "Mora would veto the bill": nothing done yet, unless it is what the speaker would do.
            !(by !== 'self' && would) &&
            !/^(?:whether|if|unless|what|how|where|whatever)$/.test(at(scene, firstToken - 1).lower) &&
            !(negated && saying && by !== 'self' && !saying.people.includes(person)),
        )
        .map((holder) => ({
          person: holder.person,
          target: aim.target,
          position: holder.negated ? opposite(aim.position) : aim.position,
          firstToken: Math.max(floor, Math.min(holder.firstToken, token, aim.target.firstToken)),
          endToken: Math.max(token + 1, aim.target.endToken),
          rule: found.rule,
          by: holder.by,
          verb: [verb.verb.split(' ')[0], ...verb.particle].join(' '),
        })),
    );
  }
  return [];
}

/** What one has not done yet, without being against it: "did not commit to the toll". */
const UNPROMISED = /^(?:commit|promise|pledge|vow|guarantee|announce|plan|intend)\b/;

/** What somebody says in so many words. */
const MESSAGE = /^(?:speech|statements?|letters?|interview|tweets?|posts?|op-ed|column|essay|address|remarks|video|messages?|emails?|resolution|note|report|memo|article|response|reply|ads?)$/; // biome-ignore format: one test
const SENDING =
  /^(?:issued?|issues|gave|gives|given|delivered|delivers|made|wrote|writes|written|sent|sends|signed|posted|posts|published|released|tweeted|penned|read|shared|circulated)$/;

/** "[Rejecting] the accord, Ruiz said", "[In] rejecting the accord, Ruiz said", "[In a speech] condemning the sale, Ruiz said": does the sentence begin with the participle's phrase? */
function isFronted(scene: Scene, token: number, floor: number): boolean {
  if (token === floor) return true;
  if (!/^(?:in|by|while|after|before|on|when|without)$/.test(at(scene, floor).lower)) return false;
  return token === floor + 1 || (token - floor < 6 && MESSAGE.test(at(scene, token - 1).lower));
}

/** Does a participle hang on the token before it and its adverbs, so that its doer is the clause's subject? */
const hangs = (scene: Scene, before: number) => HANGING.test(at(scene, before).lower) || isMessage(scene, before) || isBlame(scene, before);

/** "issued a [statement] thanking the crews": the message's own words, of the one who sends it. */
function isMessage(scene: Scene, before: number): boolean {
  if (!MESSAGE.test(at(scene, before).lower)) return isSuit(scene, before);
  for (let i = before - 1; before - i < 5; i--) {
    if (SENDING.test(at(scene, i).lower)) return true;
    if (at(scene, i).kind !== 'word') return false;
  }
  return false;
}

/** "filed a lawsuit in federal court on Thursday [seeking] to halt the sale": what somebody has filed says what they want. */
function isSuit(scene: Scene, before: number): boolean {
  for (let i = before; before - i < 8; i--) {
    const { lower, kind } = at(scene, i);
    if (kind !== 'word' || mentionOver(scene, i)) return false;
    if (/^(?:suit|lawsuit|petition|motion|complaint|brief|appeal|injunction|bill|resolution|amendment)$/.test(lower))
      return [1, 2, 3].some((back) => /^(?:filed?|files|filing|signed|signs|launched|introduced|lodged|tabled|started)$/.test(at(scene, i - back).lower)); // biome-ignore format: one test
  }
  return false;
}

/** "was expelled [for] criticizing the army", "drew fire [for] backing the sale": what the sentence's subject did. "Ruiz criticized Mora for backing the sale" is another's. */
function isBlame(scene: Scene, before: number): boolean {
  if (at(scene, before).lower !== 'for') return false;
  const { lower } = at(scene, before - 1);
  if (/^(?:fire|ire|criticism|flak|heat|backlash|scrutiny|praise|applause|headlines|attention)$/.test(lower)) return true;
  const group = verbGroup(scene, before - 1, clauseFloor(scene, before));
  return group.passive && isPast(lower);
}

/** Is the participle at a token what somebody is blamed for, with an aside before it? */
function isBlamed(scene: Scene, token: number, floor: number): boolean {
  if (at(scene, token - 1).text !== ',' || !/ing$/.test(at(scene, token).lower)) return false;
  for (let i = token - 2; i > floor && token - i < 7; i--) if (at(scene, i).text === ',') return at(scene, i - 1).lower === 'for';
  return false;
}

/** A deed without its object ("wants to [relax]"), or one that the holder is to do. */
const isFragmentOf = (text: string, rule: Rule, holder: string) =>
  ((rule === 'infinitive' || rule === 'request') && /^\p{Ll}+ing$/u.test(text)) ||
  / (?:anything|something|nothing|everything)$|^\p{Ll}+ing over$/u.test(text) ||
  text.startsWith(`${holder} `);

/** "Ruiz is among those [who] oppose the sale", "Ruiz was one of three mayors [who] voted for it": the one who is counted in. */
function oneOf(scene: Scene, speech: Speech, sayings: Sayings, who: number, floor: number): readonly Holder[] {
  for (let i = who - 1; i > floor && who - i < 7; i--) {
    const counted = at(scene, i).lower === 'among' || (at(scene, i).lower === 'one' && at(scene, i + 1).lower === 'of');
    if (counted && BE.has(at(scene, i - 1).lower)) return holdersOf(scene, speech, sayings, i - 1, false);
    if (mentionOver(scene, i) || at(scene, i).kind !== 'word') return [];
  }
  return [];
}

/** Does an auxiliary of several stand in a verb's group: "are backing"? */
function isPlural(scene: Scene, before: number, token: number): boolean {
  for (let i = before + 1; i < token; i++) if (/^(?:are|were)$/.test(at(scene, i).lower)) return true;
  return false;
}

/** The token after a verb's particle, before which may stand when it was: "called [on Monday] for"; -1 where the particle doesn't follow. */
function afterParticle(scene: Scene, token: number, particle: readonly string[]): number {
  for (const from of particle.length ? new Set([token + 1, afterTime(scene, token + 1)]) : [token + 1])
    if (particle.every((word, index) => at(scene, from + index).lower === word)) return from + particle.length;
  return -1;
}

/** The "by" of "signed by", "signed into law by", "condemned on Monday by"; -1 where there is none. */
function agentAt(scene: Scene, token: number, limit: number): number {
  let i = afterTime(scene, token + 1);
  if (at(scene, i).lower === 'into' && at(scene, i + 1).lower === 'law') i += 2;
  return i < limit && at(scene, i).lower === 'by' ? i : -1;
}

/** "Mora spoke first. Ruiz praised [her]": the only person named before in the same paragraph, in this sentence or the last, who may be meant besides the subject. */
function pronounAim(
  scene: Scene,
  speech: Speech,
  { takes, position }: AttitudeForm['verb'],
  from: number,
): { aim: Aim; rule: Rule } | null {
  const { lower, sentence } = at(scene, from);
  const next = at(scene, from + 1);
  if (!/^(?:him|her)$/.test(lower) || !takes.some((way) => way === 'object' || way === 'person' || way === 'cast')) return null;
  if (lower === 'her' && next.kind === 'word' && !/^(?:for|over|as|and|in|on|at|to|of|after|by|with|from|but|during|because|when|who|while|last|this)$/.test(next.lower)) return null; // biome-ignore format: one test
  const { sentences } = scene.document;
  const own = sentences[sentence];
  const before = sentences[sentence - 1];
  const start = before && own && before.block === own.block ? before.firstToken : (own?.firstToken ?? from);
  const subject = subjectBefore(scene, verbGroup(scene, from - 1, start).before, start);
  const people = new Set<string>();
  for (let i = start; i < from; i++) {
    const person = mentionOver(scene, i)?.person;
    if (person && !subject?.people.includes(person) && speech.speakers.mayBe(person, lower === 'him' ? 'he' : 'she')) people.add(person);
  }
  const [person] = people;
  const text = scene.cast.people.find(({ id }) => id === person)?.name;
  if (people.size !== 1 || !person || !text) return null;
  return { aim: { target: { text, person, firstToken: from, endToken: from + 1 }, position }, rule: 'verb' };
}

const mutual = (scene: Scene, from: number) => at(scene, from).lower === 'each' && at(scene, from + 1).lower === 'other';

/** "Ruiz and Mora attacked each other": each is the other's target. */
function mutualFindings(scene: Scene, holders: readonly Holder[], position: 'for' | 'against', from: number): Finding[] {
  if (holders.length !== 2) return [];
  return holders.map((holder, index) => {
    const other = holders[1 - index]?.person ?? '';
    const text = scene.cast.people.find(({ id }) => id === other)?.name ?? '';
    return {
      person: holder.person,
      target: { text, person: other, firstToken: from, endToken: from + 2 },
      position,
      firstToken: holder.firstToken,
      endToken: from + 2,
      rule: 'verb' as const,
      by: 'name' as const,
    };
  });
}

/** "chained herself to the gate to [protest the sale]": the subject of the sentence. */
function purposeHolders(scene: Scene, speech: Speech, sayings: Sayings, token: number): readonly Holder[] {
  const negated = FAILING.test(at(scene, token - 2).lower);
  return holdersOf(scene, speech, sayings, token - 1, true).map((holder) => ({ ...holder, negated, by: 'shared' as const }));
}

/** "criticized Mora [and the board]", "blamed the UK [and the US]": a name or a determined noun phrase joined to the object. */
function furtherObjects(scene: Scene, speech: Speech, { aim, rule }: { aim: Aim; rule: Rule }, limit: number, toPerson: boolean): Aim[] {
  const { endToken } = aim.target;
  if (rule !== 'verb' || at(scene, endToken).lower !== 'and') return [];
  const { lower, text } = at(scene, endToken + 1);
  if (!DETERMINERS.has(lower) && lower !== 'other' && !/^\p{Lu}/u.test(text)) return [];
  // "the betrayal of Ireland [and Malta]": told with the first (complete-targets.ts).
  if (OF_NAME.test(aim.target.text) && /^\p{Lu}/u.test(text)) return [];
  const target = nounTarget(scene, endToken + 1, toPerson ? untilPreposition(scene, endToken + 1, limit) : limit, speech.speakers);
  return target && !isClause(scene, target.endToken, limit) && !/^(?:to|said|says)$/.test(at(scene, target.endToken).lower)
    ? [{ target, position: aim.position }]
    : [];
}

/** May a bare form be a finite verb after this token: "we support", "Ruiz and Mora back", "critics oppose"? */
function takesBase(scene: Scene, before: number): boolean {
  const { lower, text } = at(scene, before);
  return (
    /^(?:i|we|they|you|who|and)$/.test(lower) || mentionOver(scene, before) !== undefined || (/s$/.test(text) && !/^['’]s$/.test(text))
  );
}

/** "the toll, opposed by Ruiz", "the bill was backed by Ruiz", "signed into law by Ruiz" */
function passiveFindings(
  scene: Scene,
  token: number,
  by: number,
  limit: number,
  { position, takes }: AttitudeForm['verb'],
  floor: number,
): Finding[] {
  const agent = subjectAfter(scene, by, limit);
  if (agent?.type !== 'name') return [];
  const { before } = verbGroup(scene, token, floor);
  const end = at(scene, before).text === ',' || /^(?:which|that|who)$/.test(at(scene, before).lower) ? before : before + 1;
  const target = nounBefore(scene, at(scene, end - 1).text === ',' ? end - 1 : end, floor);
  if (!target || (takes.includes('cast') && !target.person) || (takes.includes('measure') && !isMeasure(target.text))) return [];
  return agent.people
    .filter((person) => person !== target.person)
    .map((person) => ({
      person,
      target,
      position,
      firstToken: target.firstToken,
      endToken: agent.endToken,
      rule: 'passive' as const,
      by: 'name' as const,
    }));
}
