import type { Speech } from '../statements/find-statements.ts';
import { at, mentionOver, quoteOver, type Scene } from '../statements/scene.ts';
import { isPossessive, verbGroup } from '../statements/subjects.ts';
import { ATTITUDE_ADJECTIVES, UNWILLING, WILLING } from '../words/attitude-verbs.ts';
import { AUXILIARIES, BE, CONJUNCTIONS, PREPOSITIONS } from '../words/clause-words.ts';
import { GOOD } from '../words/evaluations.ts';
import { isPast } from '../words/finite-verbs.ts';
import { VALENCES } from '../words/valences.ts';
import { isOwnFate } from './aims.ts';
import type { Finding } from './attitudes.ts';
import { deedAim, doneAim } from './deeds.ts';
import { clauseFloor, type Holder, holderBeside, holdersOf, type Sayings } from './holders.ts';
import { verdictAt } from './polarity.ts';
import { type Aim, isBareDeed, isValued, nounTarget, opposite, type Target } from './targets.ts';

/** "[remains] opposed to", "[feels] bad about" */
const FEELING =
  /^(?:become|becomes|became|remain|remains|remained|feel|feels|felt|seem|seems|seemed|look|looks|looked|sound|sounds|sounded|grew|got)$/;

/** "is very much [against] guns" */
const AGAINST = { preposition: '', position: 'against' } as const;
/** "I’m all [for] the pier" */
const ALL_FOR = { preposition: '', position: 'for' } as const;

/** "is proud of the crews", "said he was concerned about" */
export function adjectiveFindings(scene: Scene, speech: Speech, sayings: Sayings, token: number, limit: number): Finding[] {
  const { lower } = at(scene, token);
  const preposition = at(scene, token + 1).lower;
  const row =
    lower === 'against'
      ? AGAINST
      : lower === 'for'
        ? ALL_FOR
        : ATTITUDE_ADJECTIVES.get(lower)?.find((entry) => entry.preposition === preposition);
  const deed = preposition === 'to' && (WILLING.has(lower) || UNWILLING.has(lower));
  if (!row && !deed) return [];
  const floor = clauseFloor(scene, token);
  let verb = token - 1;
  const links = (index: number) => BE.has(at(scene, index).lower) || FEELING.test(at(scene, index).lower);
  while (verb > floor && token - verb < 4 && !links(verb)) verb--;
  if (!links(verb) || /^(?:could|might|may)$/.test(at(scene, verb - 1).lower)) return [];
  // "would be willing to" of somebody else is a guess.
  const would = at(scene, verb - 1).lower === 'would';
  const thing = row ? nounTarget(scene, token + (row === AGAINST || row === ALL_FOR ? 1 : 2), limit, speech.speakers) : null;
  const aim = row
    ? thing && { target: thing, position: row.position }
    : deedAim(scene, token + 2, limit, WILLING.has(lower) ? 'for' : 'against');
  if (!aim) return [];
  const { target } = aim;
  // "pleased to find", "worried about losing": the deed alone is a fragment; "no longer excited" says that somebody was.
  if (isBareDeed(target) || isOwnFate(scene, lower, target.firstToken)) return [];
  if (deed && /^(?:find|finding|hear|learn|see)$/.test(at(scene, token + 2).lower)) return [];
  // "is ready to lead the country": of oneself.
  if (lower === 'ready' && /^(?:face|lead|serve|play|start|begin|go|return|take|step|compete|race)$/.test(at(scene, token + 2).lower))
    return [];
  if (/^(?:longer|than)$/.test(at(scene, token - 1).lower) || (row && /^(?:about|over|by)$/.test(preposition) && isValued(target.text)))
    return [];
  if (row === AGAINST && token - verb > 1 && !/ly$|^(?:not|very|much|all|also|still|dead|firmly)$/.test(at(scene, token - 1).lower))
    return [];
  const turned = /^(?:not|never)$/.test(at(scene, verb + 1).lower);
  return holdersOf(scene, speech, sayings, verb, false)
    // "not worried about", "not opposed to" is nothing.
    .filter(({ person, negated, by }) => !(would && by !== 'self') && person !== target.person && !(negated !== turned && aim.position === 'against'))
    .map(({ person, firstToken, negated, by }) => ({
      person, target, position: negated !== turned ? opposite(aim.position) : aim.position, firstToken, endToken: target.endToken, rule: 'adjective' as const, by, verb: at(scene, token).lower,
    })); // biome-ignore format: one row
}

/** Verbs of giving money. */
export const GIVING =
  /^(?:give|gives|gave|given|donate|donates|donated|donating|contribute|contributes|contributed|contributing|giving|raised|wired|wires|lent|wrote|written)$/;

/** "gave $5,000 to Mora", "contributed the maximum to Mora’s campaign", "gave Mora the maximum": money for a person or a body. */
export function donationFindings(scene: Scene, speech: Speech, sayings: Sayings, token: number, limit: number): Finding[] {
  const target = giftTo(scene, token, limit);
  if (!target) return [];
  return holdersOf(scene, speech, sayings, token, /ing$/.test(at(scene, token).lower))
    .filter(({ person, negated }) => person !== target.person && !negated)
    .map(({ person, firstToken, by }) => ({
      person,
      target,
      position: 'for' as const,
      firstToken,
      endToken: Math.max(token + 1, target.endToken),
      rule: 'verb' as const,
      by,
    }));
}

const MONEY = /^[$€£]|^(?:cheques?|checks?|proceeds|maximum|money|donations?|contributions?|sums|funds|millions?|thousands)$/;

/** Who gets the money: after "to" or "for", or right after the verb. */
function giftTo(scene: Scene, token: number, limit: number): Target | null {
  const { lower: verb } = at(scene, token);
  // "donated to Mora’s campaign", "gave to Mora"
  let money = /^(?:donat|contribut)/.test(verb);
  const first = receiver(scene, token + 1, limit, true);
  for (let i = token + 1; i < Math.min(limit, token + 14); i++) {
    const { lower, text } = at(scene, i);
    if (/^[.;:]$/.test(text)) return null;
    if (MONEY.test(lower)) {
      if (first && i >= first.endToken) return first;
      money = true;
    }
    const bare = i === token + 1 && /^(?:give|gave|given)/.test(verb) && lower === 'to';
    if ((money || bare) && (lower === 'to' || (lower === 'for' && verb !== 'contributed'))) return receiver(scene, i + 1, limit, bare);
  }
  return null;
}

/** A person by name within three words, or a body with a capital: "Mr. Mora", "2008 hopeful Luis Mora", "Harbour Action". */
function receiver(scene: Scene, from: number, limit: number, onlyPerson: boolean): Target | null {
  for (let i = from; i < Math.min(limit, from + 4); i++) {
    const mention = mentionOver(scene, i);
    if (mention) {
      const text = scene.cast.people.find(({ id }) => id === mention.person)?.name ?? '';
      return { text, person: mention.person, firstToken: mention.firstToken, endToken: mention.endToken };
    }
    if (at(scene, i).kind !== 'word' && at(scene, i).kind !== 'number' && at(scene, i).text !== '.') break;
  }
  const body = onlyPerson || !/^\p{Lu}/u.test(at(scene, from).text) ? null : nounTarget(scene, from, limit);
  return body && !body.person ? body : null;
}

/** Verbs of hoping. */
export const HOPING = /^(?:hope|hopes|hoped|hoping)$/;

/** "hopes [the sale] will fail", "hopes [the toll] will be scrapped": what is to become of a thing. */
function fateOf(scene: Scene, token: number, will: number): Aim | null {
  const first = at(scene, token + 1).lower === 'that' ? token + 2 : token + 1;
  const subject = nounTarget(scene, first, will);
  if (subject?.endToken !== will) return null;
  const { lower } = at(scene, will + 1);
  if (/^(?:fail|lose|collapse|end|stop)$/.test(lower) && at(scene, will + 2).kind !== 'word')
    return { target: subject, position: 'against' };
  if (/^(?:succeed|win|pass|prevail|survive|continue|last)$/.test(lower) && at(scene, will + 2).kind !== 'word')
    return { target: subject, position: 'for' };
  return lower === 'be' && isPast(at(scene, will + 2).lower) ? doneAim(scene, subject, will + 2, 'for') : null;
}

/** "hopes there will be [a deal]", "hoped the court would [free them]" */
export function hopeFindings(scene: Scene, speech: Speech, sayings: Sayings, token: number, limit: number): Finding[] {
  let i = token + 1;
  if (at(scene, i).lower === 'that') i++;
  const there = at(scene, i).lower === 'there';
  for (let end = Math.min(limit, i + 7); i < end; i++) {
    const { lower } = at(scene, i);
    if (lower === 'to' || lower === 'for' || /^[,.;]$/.test(lower)) return [];
    if (!/^(?:will|would|can|could|'ll|'d)$/.test(lower)) continue;
    const thing = there && at(scene, i + 1).lower === 'be' ? nounTarget(scene, i + 2, limit) : null;
    const aim = there
      ? thing && { target: thing, position: 'for' as const }
      : (fateOf(scene, token, i) ?? deedAim(scene, i + 1, limit, 'for'));
    if (!aim || isBareDeed(aim.target)) return [];
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

/** "has [become] a vocal advocate for" */
const BECOMING = /^(?:become|becomes|became|remain|remains|remained)$/;

/** "is a strong [supporter of] the tram", "Ruiz, a [critic of] the toll," */
export function partisanFindings(
  scene: Scene,
  speech: Speech,
  sayings: Sayings,
  token: number,
  limit: number,
  position: 'for' | 'against',
): Finding[] {
  const beside = partisanBeside(scene, speech, token, position);
  if (beside) return [beside];
  const next = at(scene, token + 1).lower;
  if (next !== 'of' && (position === 'against' || (next !== 'for' && !(next === 'in' && /^believer/.test(at(scene, token).lower)))))
    return [];
  const target = nounTarget(scene, token + 2, limit, speech.speakers);
  if (!target) return [];
  const floor = clauseFloor(scene, token);
  for (let i = token - 1; i > floor && token - i < 6; i--) {
    const { lower, text } = at(scene, i);
    if (BE.has(lower) || BECOMING.test(lower)) {
      return holdersOf(scene, speech, sayings, i, false)
        .filter(({ person }) => person !== target.person)
        .map(({ person, firstToken, negated, by }) => ({
          person,
          target,
          // "was not a supporter of"
          position: negated !== /^(?:not|never)$/.test(at(scene, i + 1).lower) ? opposite(position) : position,
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

/** "Ruiz’s rival Luis Mora", "her ally, Luis Mora": the possessor’s mind. "Mora critic Ana Ruiz", "toll supporter Ana Ruiz": the named one’s. */
function partisanBeside(scene: Scene, speech: Speech, token: number, position: 'for' | 'against'): Finding | null {
  const named = mentionOver(scene, at(scene, token + 1).text === ',' ? token + 2 : token + 1);
  if (!named || isPossessive(scene, named.endToken)) return null;
  const name = scene.cast.people.find(({ id }) => id === named.person)?.name ?? '';
  const owner = possessor(scene, speech, token);
  if (owner && owner.id !== named.person) {
    const target = { text: name, person: named.person, firstToken: named.firstToken, endToken: named.endToken };
    return { person: owner.id, target, position, firstToken: owner.token, endToken: named.endToken, rule: 'partisan', by: owner.by };
  }
  const whose = mentionOver(scene, token - 1);
  if (owner || named.firstToken !== token + 1 || !whose || whose.person === named.person) return null;
  const target = {
    text: scene.cast.people.find(({ id }) => id === whose.person)?.name ?? '',
    person: whose.person,
    firstToken: whose.firstToken,
    endToken: whose.endToken,
  };
  return { person: named.person, target, position, firstToken: whose.firstToken, endToken: named.endToken, rule: 'partisan', by: 'name' };
}

const NOMINEE = /^(?:nominee|pick|choice|appointee|mate)$/;

/** "Ruiz’s nominee for harbour chief, Luis Mora", "Luis Mora, Ruiz’s running mate": whom somebody chose. */
export function nomineeFindings(scene: Scene, speech: Speech, token: number, limit: number): Finding[] {
  if (!NOMINEE.test(at(scene, token).lower)) return [];
  const owner = possessor(scene, speech, token);
  if (!owner) return [];
  let end = token + 1;
  // The office: "for secretary of the harbour".
  if (/^(?:for|to|as)$/.test(at(scene, end).lower)) while (end < limit && end - token < 9 && at(scene, end).kind === 'word' && !mentionOver(scene, end)) end++; // biome-ignore format: one search
  if (at(scene, end).text === ',') end++;
  const comma = owner.token - 1;
  const before = at(scene, comma).text === ',' ? mentionOver(scene, comma - 1) : undefined;
  const named = mentionOver(scene, end) ?? before;
  if (!named || named.person === owner.id || isPossessive(scene, named.endToken)) return [];
  const text = scene.cast.people.find(({ id }) => id === named.person)?.name ?? '';
  const target = { text, person: named.person, firstToken: named.firstToken, endToken: named.endToken };
  return [
    {
      person: owner.id,
      target,
      position: 'for',
      firstToken: Math.min(owner.token, named.firstToken),
      endToken: Math.max(token + 1, named.endToken),
      rule: 'partisan',
      by: owner.by,
    },
  ];
}

/** Verbs that say what they call something. */
export const CALLING =
  /^(?:call|calls|called|calling|describe|describes|described|describing|label|labels|labeled|labelled|labeling|labelling|brand|brands|branded|branding|consider|considers|considered|denounced|denouncing|hailed|sees|saw|identified|portrayed|cast|dubbed|deemed|characterized|characterised|views|viewed|holds?|held|holding|makes?|made|making)$/;

/** Does the object reach to what it is called, and is it more than the beginning of that ("called [a very] talented friend")? */
function isCalled(scene: Scene, token: number, object: Target, verdict: number): boolean {
  if (verbGroup(scene, token, clauseFloor(scene, token)).passive && !/ing$/.test(at(scene, token).lower)) return false;
  for (let i = object.endToken; i < verdict; i++) if (/^[,;:—–]$/.test(at(scene, i).text)) return false;
  return !(/^an?$/.test(at(scene, token + 1).lower) && object.endToken === verdict && !quoteOver(scene, verdict));
}

/** What "hold" and "make" lay on a thing. */
const LAID: ReadonlyMap<string, 1 | -1> = new Map([['responsible', -1], ['accountable', -1], ['liable', -1], ['priority', 1], ['centerpiece', 1], ['cornerstone', 1]]); // biome-ignore format: a table

/** From here down a word of AFINN sounds bad for certain: -2 of 5. Those that sound good are told of anything. */
const BAD_SOUND = -0.4;

/** How good or bad the words sound that something is called: 1, -1, or 0 where they tell nothing. `apart`: they stand in quotation marks or after an article of their own, so that any word that sounds bad counts. */
function soundOf(scene: Scene, verb: string, index: number, apart: boolean): -1 | 0 | 1 {
  const { lower } = at(scene, index);
  // "holds Mora [responsible]", "made the tram a [priority]": these two verbs call a thing nothing else.
  if (/^(?:hold|held|mak|made)/.test(verb)) return LAID.get(lower) ?? 0;
  const verdict = verdictAt(scene, index);
  if (verdict) return verdict;
  // "a [war] hero"
  return apart && (VALENCES.get(lower) ?? 0) <= BAD_SOUND && !GOOD.has(at(scene, index + 1).lower) ? -1 : 0;
}

/** "called the plan “a disgrace”", "described Mora as brilliant": what the object is called says the position. */
export function calledFindings(scene: Scene, speech: Speech, sayings: Sayings, token: number, limit: number): Finding[] {
  const end = Math.min(scene.document.sentences[at(scene, token).sentence]?.endToken ?? limit, token + 18);
  // "made clear that the tram was a priority"
  if (/^(?:clear|sure|it)$/.test(at(scene, token + 1).lower)) return [];
  for (let i = token + 2; i < end; i++) {
    const { text } = at(scene, i);
    if (/^[,;.:]$/.test(text) && !quoteOver(scene, i)) break;
    // "called [Mora’s win] a victory": what is called something.
    if (isPossessive(scene, i - 1)) continue;
    // The object ends where the verdict begins: at its quotation mark, its article, or itself.
    const quote = quoteOver(scene, i);
    const opened = quote !== undefined && quote.firstToken > token + 1;
    let verdict = opened ? quote.firstToken : i;
    for (let k = i - 1; !quote && k > token + 1; k--) if (/^an?$/.test(at(scene, k).lower)) verdict = k;
    const value = soundOf(scene, at(scene, token).lower, i, opened || verdict < i);
    if (!value) continue;
    const object = nounTarget(scene, token + 1, verdict, speech.speakers);
    if (!object || !isCalled(scene, token, object, verdict)) return [];
    const turned = /^(?:not|no|un)$/.test(at(scene, i - 1).lower);
    const good = value > 0;
    // "interviewed about [Ruiz] calling the toll a sham"
    const participle = /ing$/.test(at(scene, token).lower);
    const beside = participle ? holderBeside(scene, token - 1) : null;
    const holders = beside ? [beside] : holdersOf(scene, speech, sayings, token, participle);
    return holders
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
export function nounFindings(
  scene: Scene,
  speech: Speech,
  token: number,
  limit: number,
  rows: readonly { preposition: string; position: 'for' | 'against' }[],
): Finding[] {
  const next = at(scene, token + 1).lower;
  const row = rows.find(({ preposition }) => preposition === next);
  if (!row) return [];
  // "Mora’s War on the Port": a title.
  const sentence = scene.document.sentences[at(scene, token).sentence];
  if (sentence && sentence.block > 0 && /^\p{Lu}/u.test(at(scene, token).text)) return [];
  const person = possessor(scene, speech, token);
  if (!person) return [];
  // "withdrew his support for", "dropped her opposition to": no more.
  if (
    /^(?:with(?:draw|drew|drawing|drawn)s?|dropp?(?:ed|ing|s)?|abandon(?:ed|ing|s)?|pull(?:ed|ing|s)?|end(?:ed|ing|s)?|los[et](?:s|ing)?|lift(?:ed|ing|s)?|revers(?:ed|es|ing)|soften(?:ed|s|ing)?)$/.test(
      at(scene, person.token - 1).lower,
    )
  )
    return [];
  // "plan to cut fares" has a deed, "opposition to the toll" a thing.
  const deeds = row.preposition === 'to' && !THINGS_AFTER_TO.test(at(scene, token).lower);
  const target = nounTarget(scene, token + 2, limit, speech.speakers);
  if (target && row.position === 'against' && /^(?:about|over)$/.test(row.preposition) && isValued(target.text)) return [];
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
      // "Mora 'fit plans for' the port": a quotation mark.
      if (mention && !/s$/i.test(text) && !/s$/.test(at(scene, i - 1).lower)) return null;
      return mention ? { id: mention.person, token: mention.firstToken, by: 'name' } : null;
    }
    if ((lower === 'his' || lower === 'her') && !quoteOver(scene, i)) {
      // "Ruiz scolded Mora over her support": whose it is cannot be told.
      if (rivals(scene, i)) return null;
      const id = speech.speakers.pronoun(lower === 'his' ? 'he' : 'she', i);
      return id ? { id, token: i, by: 'pronoun' } : null;
    }
    if (kind !== 'word' || CONJUNCTIONS.has(lower) || AUXILIARIES.has(lower) || PREPOSITIONS.has(lower)) return null;
  }
  return null;
}
