import type { Speech } from '../statements/find-statements.ts';
import { at, mentionOver, quoteOver, type Scene } from '../statements/scene.ts';
import { subjectAfter } from '../statements/subject-after.ts';
import { verbGroup } from '../statements/subjects.ts';
import { ATTITUDE_NOUNS } from '../words/attitude-nouns.ts';
import {
  ATTITUDE_ADJECTIVES,
  ATTITUDE_FORMS,
  type AttitudeForm,
  PARTISANS,
  UNDOING,
  UNWILLING,
  UPHOLDING,
  WILLING,
} from '../words/attitude-verbs.ts';
import { AUXILIARIES, BE, CONJUNCTIONS, DETERMINERS } from '../words/clause-words.ts';
import { BAD, GOOD } from '../words/evaluations.ts';
import { asks, clauseFloor, type Holder, holdersOf, type Sayings } from './holders.ts';
import { type Aim, deedAim, leaves, nounTarget, opposite, type Target } from './targets.ts';

/** A position found, before merging: who, towards what, read from which tokens. */
export interface Finding extends Aim {
  readonly person: string;
  /** Places in document.tokens of the words that show it. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly rule: Rule;
  readonly by: Holder['by'];
}

/** How a position was read; each has its own reliability. */
export type Rule =
  | 'verb'
  | 'infinitive'
  | 'request'
  | 'adjective'
  | 'noun'
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
      const limit = quote ? Math.min(sentence.endToken, quote.endToken) : sentence.endToken;
      const { lower } = at(scene, i);
      const forms = ATTITUDE_FORMS.get(lower);
      if (forms) findings.push(...verbFindings(scene, speech, sayings, i, limit, forms));
      if (ATTITUDE_ADJECTIVES.has(lower) || WILLING.has(lower) || UNWILLING.has(lower) || lower === 'against')
        findings.push(...adjectiveFindings(scene, speech, sayings, i, limit));
      if (GIVING.test(lower)) findings.push(...donationFindings(scene, speech, sayings, i, limit));
      if (HOPING.test(lower)) findings.push(...hopeFindings(scene, speech, sayings, i, limit));
      const partisan = PARTISANS.get(lower);
      if (partisan) findings.push(...partisanFindings(scene, speech, sayings, i, limit, partisan));
      if (CALLING.test(lower)) findings.push(...calledFindings(scene, speech, sayings, i, limit));
      const noun = ATTITUDE_NOUNS.get(lower);
      if (noun) findings.push(...nounFindings(scene, speech, i, limit, noun));
    }
  }
  return findings;
}

/** The words before "to" after which the deed is somebody's will (read from that word) or nobody's. */
const INFINITIVE_LEADS = new Set([
  ...ATTITUDE_FORMS.keys(),
  ...WILLING,
  ...UNWILLING,
  ...'able likely unlikely expected set supposed said known used yet going have has had need needs ought reason how is was are were be right time'.split(
    ' ',
  ),
]);
/** Deeds that are positions when somebody does something "to protest", "to back". */
const PURPOSES = new Set(
  'protest oppose support condemn denounce criticize criticise demand defend promote celebrate honor honour mock challenge block resist boycott fight back endorse thank praise'.split(
    ' ',
  ),
);
/** "failed to [condemn]": the opposite, as far as words go. */
const FAILING = /^(?:fail|fails|failed|failing|unwilling|loath|neglected)$/;

const WHY = /^(?:why|how|when|since)$/;

const HYPOTHETICAL = /^(?:can|could|may|might|cannot|can't|couldn't)$/;

function verbFindings(
  scene: Scene,
  speech: Speech,
  sayings: Sayings,
  token: number,
  limit: number,
  forms: readonly AttitudeForm[],
): Finding[] {
  const next = at(scene, token + 1).lower;
  const fitting = forms.filter(({ verb }) => verb.particle.every((word, index) => at(scene, token + 1 + index).lower === word));
  const floor = clauseFloor(scene, token);
  const group = verbGroup(scene, token, floor);
  // "wants to support": the verb before "to" says whose will it is.
  const purpose = at(scene, token - 1).lower === 'to';
  const governor = at(scene, token - 2).lower;
  if (purpose && (INFINITIVE_LEADS.has(governor) || !PURPOSES.has(at(scene, token).lower))) return [];
  // "can veto", "whether he supports": nobody has done it yet.
  if (HYPOTHETICAL.test(at(scene, token - 1).lower)) return [];
  // "Would Ruiz back the bill?" tells nothing; "Why does Ruiz back the bill?" does.
  if (asks(scene, token) && !WHY.test(at(scene, floor).lower)) return [];
  // "Mora, [whose feud] threatened the bill": the feud, not Mora.
  if (at(scene, group.before - 1).lower === 'whose' || at(scene, group.before - 2).lower === 'whose') return [];
  for (const { verb, form } of fitting) {
    if (next === 'by' && form === 'past') return passiveFindings(scene, token, limit, verb.position, floor);
    if (group.passive && form !== 'ing') return [];
    if (purpose ? form !== 'base' : form === 'base' && !group.auxiliary && !group.modal && !takesBase(scene, group.before)) continue;
    // A participle needs something to hang on: "…, calling for", "by calling for".
    if (form === 'ing' && !group.passive && !/^[,—–]$|^(?:and|by|while|after|before)$/.test(at(scene, group.before).lower)) continue;
    if (form === 'past' && /^(?:the|a|an|his|her|their|its|of)$/.test(at(scene, group.before).lower)) continue;
    const from = token + 1 + verb.particle.length;
    if (mutual(scene, from) && !verb.takes.some((takes) => takes === 'object' || takes === 'person')) continue;
    if (mutual(scene, from)) return mutualFindings(scene, holdersOf(scene, speech, sayings, token, form === 'ing'), verb.position, from);
    const found = aimOf(scene, speech, verb, from, limit);
    if (!found) continue;
    const fond = /^(?:like|love)$/.test(verb.verb);
    const holders = purpose ? purposeHolders(scene, speech, sayings, token) : holdersOf(scene, speech, sayings, token, form === 'ing');
    if (!holders.length) continue;
    // "Mora has not stood up for tenants", says Ruiz: a reproach, not what Mora thinks.
    const saying = sayings.list[sayings.at[token] ?? -1];
    const aims = [found.aim, ...furtherObjects(scene, speech, found, limit)];
    return aims.flatMap((aim) =>
      holders
        .filter(
          ({ person, negated, firstToken, by }) =>
            aim.target.person !== person &&
            !(negated && verb.position === 'against') &&
            !(fond && by !== 'self') &&
            !/^(?:whether|if|unless)$/.test(at(scene, firstToken - 1).lower) &&
            !(negated && saying && by !== 'self' && !saying.people.includes(person)),
        )
        .map((holder) => ({
          person: holder.person,
          target: aim.target,
          position: holder.negated ? opposite(aim.position) : aim.position,
          firstToken: Math.max(floor, Math.min(holder.firstToken, token)),
          endToken: aim.target.endToken,
          rule: found.rule,
          by: holder.by,
        })),
    );
  }
  return [];
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
function furtherObjects(scene: Scene, speech: Speech, { aim, rule }: { aim: Aim; rule: Rule }, limit: number): Aim[] {
  const { endToken } = aim.target;
  if (rule !== 'verb' || at(scene, endToken).lower !== 'and') return [];
  const { lower, text } = at(scene, endToken + 1);
  if (!DETERMINERS.has(lower) && !/^\p{Lu}/u.test(text)) return [];
  const target = nounTarget(scene, endToken + 1, limit, speech.speakers);
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

const WISHING = /^(?:want|hope|like|love|wish|look|aim|plan)/;

function aimOf(
  scene: Scene,
  speech: Speech,
  { takes, position, verb }: AttitudeForm['verb'],
  from: number,
  limit: number,
): { aim: Aim; rule: Rule } | null {
  let start = from;
  while (/ly$|^(?:also|further|again)$/.test(at(scene, start).lower)) start++;
  const { lower } = at(scene, start);
  if (takes.includes('infinitive') && lower === 'to') {
    const aim = deedAim(scene, start + 1, limit, position);
    // "wants to relax" is too little to stand for; "threatens to leave" is not.
    if (aim && !(WISHING.test(verb) && !/\s/.test(aim.target.text) && !aim.target.person)) return { aim, rule: 'infinitive' };
  }
  if (takes.includes('request')) {
    const to = toOfRequest(scene, start, limit);
    // "urged Mora to resign" is against Mora.
    const asked = to > 0 ? nounTarget(scene, start, to, speech.speakers) : null;
    if (asked && leaves(scene, to + 1)) return { aim: { target: asked, position: 'against' }, rule: 'request' };
    // "called on him to resign": the deed alone names nobody.
    if (to === start + 1 && leaves(scene, to + 1)) return null;
    const aim = to > 0 ? deedAim(scene, to + 1, limit, at(scene, to - 1).lower === 'not' ? opposite(position) : position) : null;
    if (aim) return { aim: withDoer(scene, aim, asked, to), rule: 'request' };
    if (to > 0 && verb !== 'want') return null;
  }
  if (takes.includes('need')) {
    const target = needed(scene, start, limit);
    return target ? { aim: { target, position }, rule: 'request' } : null;
  }
  if (takes.includes('person')) {
    const target = nounTarget(scene, start, untilPreposition(scene, start, limit), speech.speakers);
    return target ? { aim: { target, position }, rule: 'verb' } : null;
  }
  // "demands that the board [withdraw the bill]"; other clauses are no targets.
  const wished =
    lower === 'that' && /^(?:ask|demand|urge|propose|recommend|insist)$/.test(verb) ? deedOfClause(scene, start + 1, limit) : -1;
  const wish = wished > 0 ? deedAim(scene, wished, limit, position) : null;
  if (wish) return { aim: wish, rule: 'request' };
  if (!takes.includes('object') || lower === 'that') return null;
  // "supports banning fireworks"
  const deed = doing(scene, start, limit, position);
  if (deed) return { aim: deed, rule: 'verb' };
  // "blamed the floods on [the dam]"
  const on = verb === 'blame' ? blamedOn(scene, start, limit) : -1;
  const target = nounTarget(scene, on > 0 ? on + 1 : start, limit, speech.speakers);
  // "urged voters, “Look …”": words to somebody, nothing wanted of a thing.
  if (target && takes.includes('request') && at(scene, target.endToken).text === ',' && at(scene, target.endToken + 1).kind === 'quote')
    return null;
  const passive = target && passiveWish(scene, target, position);
  if (passive) return { aim: passive, rule: 'request' };
  return target && !isClause(scene, target.endToken, limit) ? { aim: { target, position }, rule: 'verb' } : null;
}

/** "urged [the board] to cut fares": who is to do a deed that is its own target goes with it, where short: "board cutting fares". */
function withDoer(scene: Scene, aim: Aim, doer: Target | null, to: number): Aim {
  const own = aim.target.person === null && at(scene, aim.target.firstToken).start <= at(scene, to + 1).start;
  if (!doer || !own || doer.text.split(' ').length > 3) return aim;
  return { ...aim, target: { ...aim.target, text: `${doer.text} ${aim.target.text}` } };
}

/** A gerund that does away with its object or stands up for it; null for other gerunds, which are targets as they stand. */
function doing(scene: Scene, token: number, limit: number, position: 'for' | 'against'): Aim | null {
  const { lower } = at(scene, token);
  if (!/ing$/.test(lower) || mentionOver(scene, token)) return null;
  const stem = lower.slice(0, -3);
  const bases = [stem, `${stem}e`, stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem];
  const upholds = bases.some((base) => UPHOLDING.has(base));
  if (!upholds && !bases.some((base) => UNDOING.has(base))) return null;
  const target = nounTarget(scene, token + 1, limit);
  return target && { target, position: upholds ? position : opposite(position) };
}

/** "called for the fund [to be privatized]", "wants the toll [to be scrapped]" */
function passiveWish(scene: Scene, target: Target, position: 'for' | 'against'): Aim | null {
  const end = target.endToken;
  if (at(scene, end).lower !== 'to' || at(scene, end + 1).lower !== 'be' || !/ed$/.test(at(scene, end + 2).lower)) return null;
  const stem = at(scene, end + 2).lower.slice(0, -2);
  if (UNDOING.has(stem) || UNDOING.has(`${stem}e`) || UNDOING.has(stem.slice(0, -1))) return { target, position: opposite(position) };
  return { target: { ...target, person: null, text: `${stem}ing ${target.text}` }, position };
}

function blamedOn(scene: Scene, from: number, limit: number): number {
  for (let i = from + 1; i < Math.min(limit, from + 10); i++) {
    if (at(scene, i).lower === 'on') return i;
    if (at(scene, i).lower === 'for' || /^[,;.]$/.test(at(scene, i).text)) return -1;
  }
  return -1;
}

/** "(stressed) the need for [calm]", "the importance of [calm]" */
function needed(scene: Scene, from: number, limit: number) {
  for (let i = from; i < Math.min(limit, from + 4); i++) {
    if (!/^(?:need|importance|value|necessity|urgency)$/.test(at(scene, i).lower)) continue;
    const { lower } = at(scene, i + 1);
    if (lower === 'to') return deedAim(scene, i + 2, limit, 'for')?.target ?? null;
    return lower === 'for' || lower === 'of' ? nounTarget(scene, i + 2, limit) : null;
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
function isClause(scene: Scene, end: number, limit: number): boolean {
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

function untilPreposition(scene: Scene, from: number, limit: number): number {
  for (let i = from + 1; i < limit; i++) if (/^(?:of|for|over|to|that|about|in|with|as)$/.test(at(scene, i).lower)) return i;
  return limit;
}

/** "the toll, opposed by Ruiz", "the bill was backed by Ruiz" */
function passiveFindings(scene: Scene, token: number, limit: number, position: 'for' | 'against', floor: number): Finding[] {
  const agent = subjectAfter(scene, token + 1, limit);
  if (agent?.type !== 'name') return [];
  const end = verbGroup(scene, token, floor).before + 1;
  let first = end;
  while (
    first > floor &&
    end - first < 8 &&
    !/^[,;:—–]$/.test(at(scene, first - 1).text) &&
    !/^(?:and|but|that|as|which|who)$/.test(at(scene, first - 1).lower)
  )
    first--;
  const target = nounTarget(scene, first, end);
  if (!target) return [];
  return agent.people
    .filter((person) => person !== target.person)
    .map((person) => ({
      person,
      target,
      position,
      firstToken: first,
      endToken: agent.endToken,
      rule: 'passive' as const,
      by: 'name' as const,
    }));
}

/** "is very much [against] guns" */
const AGAINST = { preposition: '', position: 'against' } as const;

/** "is proud of the crews", "said he was concerned about" */
function adjectiveFindings(scene: Scene, speech: Speech, sayings: Sayings, token: number, limit: number): Finding[] {
  const { lower } = at(scene, token);
  const preposition = at(scene, token + 1).lower;
  const row = lower === 'against' ? AGAINST : ATTITUDE_ADJECTIVES.get(lower)?.find((entry) => entry.preposition === preposition);
  const deed = preposition === 'to' && (WILLING.has(lower) || UNWILLING.has(lower));
  if (!row && !deed) return [];
  const floor = clauseFloor(scene, token);
  let verb = token - 1;
  while (verb > floor && token - verb < 4 && !BE.has(at(scene, verb).lower)) verb--;
  if (!BE.has(at(scene, verb).lower)) return [];
  const thing = row ? nounTarget(scene, token + (row === AGAINST ? 1 : 2), limit, speech.speakers) : null;
  const aim = row
    ? thing && { target: thing, position: row.position }
    : deedAim(scene, token + 2, limit, WILLING.has(lower) ? 'for' : 'against');
  if (!aim) return [];
  const { target } = aim;
  if (row === AGAINST && token - verb > 1 && !/ly$|^(?:not|very|much|all|also|still|dead|firmly)$/.test(at(scene, token - 1).lower))
    return [];
  const turned = /^(?:not|never)$/.test(at(scene, verb + 1).lower);
  return holdersOf(scene, speech, sayings, verb, false)
    .filter(({ person }) => person !== target.person)
    .map(({ person, firstToken, negated, by }) => ({
      person, target, position: negated !== turned ? opposite(aim.position) : aim.position, firstToken, endToken: target.endToken, rule: 'adjective' as const, by,
    })); // biome-ignore format: one row
}

const GIVING = /^(?:give|gives|gave|given|donate|donates|donated|contribute|contributes|contributed|raised)$/;

/** "gave $5,000 to Mora", "contributed the maximum to Mora’s campaign": money for a person. */
function donationFindings(scene: Scene, speech: Speech, sayings: Sayings, token: number, limit: number): Finding[] {
  let money = false;
  for (let i = token + 1; i < Math.min(limit, token + 14); i++) {
    const { lower, text } = at(scene, i);
    if (/^[.;:]$/.test(text)) return [];
    if (/^[$€£]|^(?:maximum|money|donations?|contributions?|sums|funds|millions?|thousands)$/.test(lower)) money = true;
    if (!money || (lower !== 'to' && lower !== 'for')) continue;
    const mention = mentionOver(scene, i + 1) ?? mentionOver(scene, i + 2) ?? mentionOver(scene, i + 3);
    if (!mention) return [];
    const name = scene.cast.people.find(({ id }) => id === mention.person)?.name ?? '';
    const target = { text: name, person: mention.person, firstToken: mention.firstToken, endToken: mention.endToken };
    return holdersOf(scene, speech, sayings, token, false)
      .filter(({ person, negated }) => person !== mention.person && !negated)
      .map(({ person, firstToken, by }) => ({
        person,
        target,
        position: 'for' as const,
        firstToken,
        endToken: mention.endToken,
        rule: 'verb' as const,
        by,
      }));
  }
  return [];
}

const HOPING = /^(?:hope|hopes|hoped|hoping)$/;

/** "hopes there will be [a deal]", "hoped the court would [free them]" */
function hopeFindings(scene: Scene, speech: Speech, sayings: Sayings, token: number, limit: number): Finding[] {
  let i = token + 1;
  if (at(scene, i).lower === 'that') i++;
  const there = at(scene, i).lower === 'there';
  for (let end = Math.min(limit, i + 7); i < end; i++) {
    const { lower } = at(scene, i);
    if (lower === 'to' || lower === 'for' || /^[,.;]$/.test(lower)) return [];
    if (!/^(?:will|would|can|could|'ll|'d)$/.test(lower)) continue;
    const thing = there && at(scene, i + 1).lower === 'be' ? nounTarget(scene, i + 2, limit) : null;
    const aim = there ? thing && { target: thing, position: 'for' as const } : deedAim(scene, i + 1, limit, 'for');
    if (!aim) return [];
    return holdersOf(scene, speech, sayings, token, false)
      .filter(({ negated }) => !negated)
      .map(({ person, firstToken, by }) => ({
        person,
        target: aim.target,
        position: aim.position,
        firstToken,
        endToken: aim.target.endToken,
        rule: 'infinitive' as const,
        by,
      }));
  }
  return [];
}

/** "is a strong [supporter of] the tram", "Ruiz, a [critic of] the toll," */
function partisanFindings(
  scene: Scene,
  speech: Speech,
  sayings: Sayings,
  token: number,
  limit: number,
  position: 'for' | 'against',
): Finding[] {
  if (!/^(?:of|for|in)$/.test(at(scene, token + 1).lower)) return [];
  const target = nounTarget(scene, token + 2, limit, speech.speakers);
  if (!target) return [];
  const floor = clauseFloor(scene, token);
  for (let i = token - 1; i > floor && token - i < 6; i--) {
    const { lower, text } = at(scene, i);
    if (BE.has(lower)) {
      return holdersOf(scene, speech, sayings, i, false)
        .filter(({ person }) => person !== target.person)
        .map(({ person, firstToken, negated, by }) => ({
          person,
          target,
          position: negated ? opposite(position) : position,
          firstToken,
          endToken: target.endToken,
          rule: 'partisan' as const,
          by,
        }));
    }
    const mention = text === ',' ? mentionOver(scene, i - 1) : undefined;
    if (mention)
      return mention.person === target.person
        ? []
        : [
            {
              person: mention.person,
              target,
              position,
              firstToken: mention.firstToken,
              endToken: target.endToken,
              rule: 'partisan',
              by: 'name',
            },
          ];
    if (!/^[\p{L}"“‘]/u.test(text) && text !== ',') return [];
  }
  return [];
}

const CALLING =
  /^(?:call|calls|called|calling|describe|describes|described|describing|label|labels|labeled|labelled|labeling|labelling|brand|brands|branded|branding|consider|considers|considered|denounced|denouncing|hailed|sees|saw|identified|portrayed|cast|dubbed|deemed|characterized|characterised|views|viewed)$/;

/** "called the plan “a disgrace”", "described Mora as brilliant": what the object is called says the position. */
function calledFindings(scene: Scene, speech: Speech, sayings: Sayings, token: number, limit: number): Finding[] {
  const end = Math.min(scene.document.sentences[at(scene, token).sentence]?.endToken ?? limit, token + 18);
  for (let i = token + 2; i < end; i++) {
    const { lower, text } = at(scene, i);
    if (/^[,;.:]$/.test(text) && !quoteOver(scene, i)) break;
    const good = GOOD.has(lower);
    if (!good && !BAD.has(lower)) continue;
    // The object ends where the verdict begins: at its quotation mark, its article, or itself.
    const quote = quoteOver(scene, i);
    let verdict = quote && quote.firstToken > token + 1 ? quote.firstToken : i;
    for (let k = i - 1; !quote && k > token + 1; k--) if (/^an?$/.test(at(scene, k).lower)) verdict = k;
    const object = nounTarget(scene, token + 1, verdict, speech.speakers);
    if (!object) return [];
    const turned = /^(?:not|no|un)$/.test(at(scene, i - 1).lower);
    return holdersOf(scene, speech, sayings, token, /ing$/.test(at(scene, token).lower))
      .filter(({ person }) => person !== object.person)
      .map(({ person, firstToken, negated, by }) => ({
        person,
        target: object,
        position: good !== (turned !== negated) ? ('for' as const) : ('against' as const),
        firstToken: Math.min(firstToken, token),
        endToken: i + 1,
        rule: 'called' as const,
        by,
      }));
  }
  return [];
}

/** "Ruiz’s opposition to the toll", "his call for an inquiry" */
function nounFindings(
  scene: Scene,
  speech: Speech,
  token: number,
  limit: number,
  rows: readonly { preposition: string; position: 'for' | 'against' }[],
): Finding[] {
  const next = at(scene, token + 1).lower;
  const row = rows.find(({ preposition }) => preposition === next);
  if (!row) return [];
  const person = possessor(scene, speech, token);
  if (!person) return [];
  // "plan to cut fares" has a deed, "opposition to the toll" a thing.
  const deeds = row.preposition === 'to' && !THINGS_AFTER_TO.test(at(scene, token).lower);
  const target = nounTarget(scene, token + 2, limit, speech.speakers);
  const aim = deeds ? deedAim(scene, token + 2, limit, row.position) : target && { target, position: row.position };
  if (!aim || aim.target.person === person.id) return [];
  return [
    {
      person: person.id,
      target: aim.target,
      position: aim.position,
      firstToken: person.token,
      endToken: aim.target.endToken,
      rule: 'noun',
      by: person.by,
    },
  ];
}

const THINGS_AFTER_TO = /^(?:opposition|resistance|objections?|commitment)$/;

/** Does the sentence name more than one person before a token? */
function rivals(scene: Scene, token: number): boolean {
  const { sentence } = at(scene, token);
  const people = new Set<string>();
  for (let i = token - 1; at(scene, i).sentence === sentence; i--) {
    const mention = mentionOver(scene, i);
    if (mention) people.add(mention.person);
  }
  return people.size > 1;
}

/** Whose the noun is: a name in the possessive or "his", at most three words before it. */
function possessor(scene: Scene, speech: Speech, noun: number): { id: string; token: number; by: Holder['by'] } | null {
  const floor = clauseFloor(scene, noun);
  for (let i = noun - 1; i >= floor && noun - i <= 4; i--) {
    const { lower, text, kind } = at(scene, i);
    if (/^['’]s?$/.test(text)) {
      const mention = mentionOver(scene, i - 1);
      return mention ? { id: mention.person, token: mention.firstToken, by: 'name' } : null;
    }
    if ((lower === 'his' || lower === 'her') && !quoteOver(scene, i)) {
      // "Ruiz scolded Mora over her support": whose it is cannot be told.
      if (rivals(scene, i)) return null;
      const id = speech.speakers.pronoun(lower === 'his' ? 'he' : 'she', i);
      return id ? { id, token: i, by: 'pronoun' } : null;
    }
    if (kind !== 'word' || CONJUNCTIONS.has(lower) || AUXILIARIES.has(lower)) return null;
  }
  return null;
}
