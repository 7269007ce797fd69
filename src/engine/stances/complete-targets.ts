import { at, mentionOver, quoteOver, type Scene } from '../statements/scene.ts';
import { isPossessive } from '../statements/subjects.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  NEGATIONS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
} from '../words/clause-words.ts';
import { FINITE_VERBS, isPast, PLURAL_VERBS } from '../words/finite-verbs.ts';
import { NEEDY_NOUNS } from '../words/needy-nouns.ts';
import { GROUP_NOUNS, PERSON_NOUNS } from '../words/person-nouns.ts';
import type { Candidate } from './candidates.ts';
import { endsNoun, isAside, isCut, isTime, nounTarget, OF_NAME, phraseEnd, plainWords, type Target } from './targets.ts';

/** A target is told with what its last noun needs, up to so many words. */
const MOST_WORDS = 11;
/** A clause after "to" adds at most so many tokens. */
const LONGEST_CLAUSE = 8;

/** Prepositions that a noun takes what it is about with: "cuts [to] services", "a plan [for] the port". */
const ABOUT = /^(?:of|on|to|for|in|against|about|over|by|with|from|into|during|towards?|between|among|within|under|without|across|through|like|at)$/; // biome-ignore format: a list
/** Those that any bare noun may take: "travel [during] storms", but not "blamed technology [for] losses". */
const BARE_ABOUT = /^(?:of|on|to|in|against|about|by|during|between|among|within)$/;
/** Deeds that say little without where they move their object: "drawing the rebels [into talks]". */
const MOVING =
  /^(?:bringing|drawing|pulling|pushing|luring|dragging|inviting|welcoming|returning|sending|moving|transferring|integrating|turning|leading|forcing|putting|coaxing|allowing|letting|getting)$/;
/** Nouns that tell of somebody or something that goes or takes part somewhere: "the return of the crews [to the port]". */
const TAKING_PLACE =
  /^(?:participation|inclusion|involvement|membership|return|transfer|withdrawal|deployment|integration|entry|delivery|shipments?|exports?|sale|admission|expulsion|removal|release|conversion|intervention|interference|investment)$/;
/** What a deed moves its object into or does to it: "drawing the rebels [into] talks". */
const WHITHER = /^(?:into|onto|towards?|under|within|through|over|about|across|to|with|against|from|out|off)$/;

/**
 * A target with the words that it needs to be understood alone: whose it is ("[Mora’s] record on tolls"), and what its last noun or its deed is about ("cuts [to the ferry service]",
 * "a deal [struck on Friday]", "the board’s decision [to sell the port]"). Targets that say enough stay as they are.
 */
export function completed(scene: Scene, target: Target): Target {
  if (target.person || target.endToken <= target.firstToken) return target;
  const limit = limitOf(scene, target);
  const kept = keptFrom(scene, target, limit);
  if (kept) return kept;
  const first = possessorBefore(scene, target.firstToken);
  const end = completeEnd(scene, target, limit);
  if (first === target.firstToken && end === target.endToken) return target;
  const { text } = scene.document;
  const before = text.slice(at(scene, first).start, at(scene, target.firstToken).start);
  const after = text.slice(at(scene, target.endToken - 1).end, at(scene, end - 1).end);
  const whole = plainWords(before + target.text + after);
  return isCut(whole) ? target : { ...target, text: whole, firstToken: first, endToken: end };
}

/** "prevent the hearing [from being filmed]": the hearing being filmed. */
function keptFrom(scene: Scene, target: Target, limit: number): Target | null {
  const from = target.endToken;
  if (at(scene, from).lower !== 'from' || !/ing$/.test(at(scene, from + 1).lower) || from + 1 >= limit) return null;
  const endToken = phraseEnd(scene, from + 1, limit, true);
  const deed = scene.document.text.slice(at(scene, from + 1).start, at(scene, endToken - 1).end);
  return endToken > from + 1 ? { ...target, text: plainWords(`${target.text} ${deed}`), endToken } : null;
}

/** Candidates whose targets are told in full. */
export const withCompleteTargets = (scene: Scene, candidates: readonly Candidate[]): Candidate[] =>
  candidates.map((candidate) => ({ ...candidate, target: completed(scene, candidate.target) }));

/** Where a phrase must end: with its sentence, or with the quotation that it stands in. */
function limitOf(scene: Scene, { firstToken, endToken }: Target): number {
  const sentence = scene.document.sentences[at(scene, firstToken).sentence];
  const quote = quoteOver(scene, firstToken);
  const holds = quote && quote.firstToken < firstToken && endToken < quote.endToken;
  return Math.max(endToken, Math.min(sentence?.endToken ?? endToken, holds ? quote.endToken - 1 : Number.POSITIVE_INFINITY));
}

/** "[Mora’s] record": the name before a phrase that is somebody's. */
function possessorBefore(scene: Scene, first: number): number {
  const mention = isPossessive(scene, first - 1) ? mentionOver(scene, first - 2) : undefined;
  return mention && mention.endToken >= first - 1 ? mention.firstToken : first;
}

function completeEnd(scene: Scene, target: Target, limit: number): number {
  let end = target.endToken;
  // "Air Force [One]"
  if (end < limit && at(scene, end).text === 'One' && /^\p{Lu}/u.test(at(scene, end - 1).text)) return end + 1;
  const head = headOf(scene, target);
  // "the decision of the board [to sell the port]"
  if (head < end - 1 && at(scene, end).lower === 'to' && isBareVerb(scene, end + 1) && isNeedy(at(scene, head).lower)) return clauseEnd(scene, end, limit); // biome-ignore format: one test
  // "the National Security [and Defense Council]", "a war between India [and Pakistan]"
  const joined = at(scene, end).lower === 'and' ? joinedEnd(scene, target, end, limit) : end;
  if (joined > end) return joined;
  const deed = /(?:^|\s)(\p{Ll}{2,}ing) /u.exec(target.text)?.[1] ?? '';
  let words = target.text.split(' ').length;
  // "shaking things [up]"
  if (deed && /^(?:up|apart|around)$/.test(at(scene, end).lower)) return end + 1;
  // "the participation of the port [in the treaty]", "drawing the rebels [into talks]"
  const moves = MOVING.test(deed) && /^(?:into|to|back|from|out)$/.test(at(scene, end).lower);
  const ofSomebody = head < end - 1 && at(scene, head + 1).lower === 'of' && TAKING_PLACE.test(at(scene, head).lower) && /^(?:in|into|to|from|with|against)$/.test(at(scene, end).lower); // biome-ignore format: one test
  const whither = moves || ofSomebody ? prepositionEnd(scene, moves && /^(?:back|out)$/.test(at(scene, end).lower) ? end + 1 : end, limit) : end; // biome-ignore format: one choice
  if (whither > end + 1 && words + whither - end <= MOST_WORDS + 2) return whither;
  // "a reward for information leading [to the owners]"
  if (/^(?:leading|relating|belonging|pertaining|amounting)$/.test(at(scene, end - 1).lower) && at(scene, end).lower === 'to') end = prepositionEnd(scene, end, limit); // biome-ignore format: one test
  // A name says enough.
  if (/^\p{Lu}/u.test(at(scene, end - 1).text) || mentionOver(scene, end - 1)) return end;
  for (let parts = 0; parts < 3 && end < limit; parts++) {
    const open = isNeedy(at(scene, end - 1).lower) && !mentionOver(scene, end - 1);
    const bare = parts === 0 && (words === 1 || /^an?$/.test(at(scene, target.firstToken - 1).lower));
    const next = partEnd(scene, end, limit, { needy: open, bare, word: parts === 0 && words === 1, deed: deed !== '' && parts === 0 });
    words += next - end;
    if (next === end || words > MOST_WORDS) break;
    end = next;
  }
  // "holding the owners “[accountable]”"
  const verdict = at(scene, end).kind === 'quote' ? end + 1 : end;
  return deed === 'holding' && /^(?:accountable|responsible|liable)$/.test(at(scene, verdict).lower) ? verdict + 1 : end;
}

const BODIES = /^(?:agency|bank|board|bureau|commission|committee|council|court|department|force|forces|institute|ministry|office|service|union)$/; // biome-ignore format: a list

/** Where a name goes on behind "and", or the second of two that something is between; the "and" itself where neither. */
function joinedEnd(scene: Scene, { text }: Target, and: number, limit: number): number {
  const second = mentionOver(scene, and + 1);
  // "the betrayal of Ireland [and Malta]"
  if (OF_NAME.test(text) && !second) {
    let name = and + 1;
    while (name < limit && name - and < 4 && /^\p{Lu}/u.test(at(scene, name).text)) name++;
    return name > and + 1 && endsNoun(at(scene, name)) ? name : and;
  }
  if (/\bbetween (?:(?!\band\b).)+$/.test(text)) return second?.endToken ?? nounTarget(scene, and + 1, limit)?.endToken ?? and;
  let i = and + 1;
  while (i < limit && !mentionOver(scene, i) && /^\p{Lu}/u.test(at(scene, i).text)) i++;
  return i > and + 1 && /^\p{Lu}/u.test(at(scene, and - 1).text) && BODIES.test(at(scene, i - 1).lower) ? i : and;
}

/** Does a noun leave open what it is about? */
export const isNeedy = (lower: string) => NEEDY_NOUNS.has(lower) || DEVERBAL.test(lower);

/** The last token before a phrase's first preposition: its head, as a rule. */
function headOf(scene: Scene, { firstToken, endToken }: Target): number {
  for (let i = firstToken + 1; i < endToken; i++) if (PREPOSITIONS.has(at(scene, i).lower) && !mentionOver(scene, i)) return i - 1;
  return endToken - 1;
}

/** Endings of nouns that are made of verbs. */
const DEVERBAL = /(?:[^aeiou](?:t|s)ions?|[ie]tions?|ations?|[^m]ments?|ances?|ences?|[ou]vals?|nials?|sals?|ure)$/;

/** What may follow a phrase: its last noun needs more, it is indefinite or a single word, it is a single word, it is a deed. */
interface Openness {
  readonly needy: boolean;
  readonly bare: boolean;
  readonly word: boolean;
  readonly deed: boolean;
}

/** Where the next part of a phrase ends that belongs to it: "of …", another preposition, "to …", a participle; where there is none, at the start. */
function partEnd(scene: Scene, start: number, limit: number, { needy, bare, word, deed }: Openness): number {
  const { lower, kind } = at(scene, start);
  if (kind !== 'word') return start;
  if (lower === 'and' || lower === 'or') return listEnd(scene, start, limit);
  const following = at(scene, start + 1);
  if (lower === 'to' && (needy || word) && isBareVerb(scene, start + 1)) return clauseEnd(scene, start, limit);
  // "thanked the company [for the jetty]": why, nothing about the company.
  const body = GROUP_NOUNS.has(at(scene, start - 1).lower) || PERSON_NOUNS.has(at(scene, start - 1).lower);
  // "ridiculed the idea [to the Harbour Post]": whom it was said to.
  const listener = at(scene, DETERMINERS.has(following.lower) ? start + 2 : start + 1);
  if (lower === 'to' && /^(?:ideas?|claims?|notion|story|account|allegations?|remarks?)$/.test(at(scene, start - 1).lower) && /^\p{Lu}/u.test(listener.text)) return start; // biome-ignore format: one test
  // "accused the owner [of selling it]"
  if (lower === 'of' && !needy && /ing$/.test(following.lower)) return start;
  const about = !body && ((needy && ABOUT.test(lower)) || (word && BARE_ABOUT.test(lower)));
  if (lower === 'of' || about || (deed && WHITHER.test(lower))) return prepositionEnd(scene, start, limit);
  // "a deal [struck on Friday]", "the judge [confirmed last week]"
  if ((needy || bare || word) && isPast(lower) && (PREPOSITIONS.has(following.lower) || isTime(scene, start + 1)))
    return isTime(scene, start + 1) ? timeEnd(scene, start + 1, limit) : prepositionEnd(scene, start + 1, limit, true);
  return start;
}

/** "travel [during severe weather]": where a preposition's noun phrase ends; at the preposition where that is a time or no noun. */
function prepositionEnd(scene: Scene, start: number, limit: number, timed = false): number {
  const next = at(scene, start + 1);
  // "take a break [by the time]"
  if (at(scene, start).lower === 'by' && at(scene, start + 1).lower === 'the' && at(scene, start + 2).lower === 'time') return start;
  // "block aid [from entering]"
  if (isAside(scene, start, limit) || (/^(?:from|for|by)$/.test(at(scene, start).lower) && /ing$/.test(next.lower))) return start;
  if (isTimeAt(scene, start + 1)) return timed ? timeEnd(scene, start + 1, limit) : start;
  if (
    start + 1 >= limit ||
    OBJECT_PRONOUNS.has(next.lower) ||
    CONJUNCTIONS.has(next.lower) ||
    next.kind === 'punctuation' ||
    next.kind === 'number'
  )
    return start;
  if (/^(?:this|these|those|order|addition|general|fact|place|part|least|all)$/.test(next.lower))
    return DETERMINERS.has(next.lower) && at(scene, start + 2).kind === 'word' ? nounEnd(scene, start, limit) : start;
  return nounEnd(scene, start, limit);
}

function nounEnd(scene: Scene, start: number, limit: number): number {
  const mention = mentionOver(scene, start + 1);
  if (mention && mention.firstToken === start + 1 && !isPossessive(scene, mention.endToken)) return mention.endToken;
  const target = nounTarget(scene, start + 1, limit);
  if (target) return shortEnd(scene, start + 1, target.endToken);
  const end = phraseEnd(scene, start + 1, limit, /ing$/.test(at(scene, start + 1).lower));
  return end > start + 1 ? shortEnd(scene, start + 1, end) : start;
}

/** A part of a phrase ends before the second preposition in it, unless that is "of". */
function shortEnd(scene: Scene, first: number, end: number): number {
  for (let i = first + 1; i < end; i++) {
    const { lower } = at(scene, i);
    // "the Global Compact [for] Migration"
    const inName = [i - 1, i + 1].every((beside) => /^\p{Lu}/u.test(at(scene, beside).text));
    if (PREPOSITIONS.has(lower) && lower !== 'of' && !inName && !mentionOver(scene, i)) return i;
  }
  return end;
}

/** Does an expression of time begin at a token: "Tuesday", "the last week", "2019" — not "night ferries"? */
const isTimeAt = (scene: Scene, index: number) => {
  const { lower, kind, text } = at(scene, index);
  const skipped = DETERMINERS.has(lower) || /^(?:last|next|past|coming|early|late)$/.test(lower) ? index + 1 : index;
  return isTime(scene, skipped) || (kind === 'number' && /^(?:19|20)\d\d$/.test(text));
};

/** Where an expression of time ends: "last week", "on Friday". */
function timeEnd(scene: Scene, start: number, limit: number): number {
  let i = start;
  while (i < limit && (TIME_WORDS.has(at(scene, i).lower) || DETERMINERS.has(at(scene, i).lower) || at(scene, i).kind === 'number')) i++;
  return i;
}

/** May a verb's base stand at a token: "to [sell] the port"? */
function isBareVerb(scene: Scene, index: number): boolean {
  const { lower, text, kind } = at(scene, index);
  return (
    kind === 'word' &&
    /^\p{Ll}/u.test(text) &&
    !DETERMINERS.has(lower) &&
    !PREPOSITIONS.has(lower) &&
    !OBJECT_PRONOUNS.has(lower) &&
    !TIME_WORDS.has(lower) &&
    !CONJUNCTIONS.has(lower)
  );
}

/** Where a clause after "to" ends; at its beginning where it is too long to be told. */
function clauseEnd(scene: Scene, start: number, limit: number): number {
  let i = start + 1;
  let short = start;
  for (; i < limit; i++) {
    const { kind, lower } = at(scene, i);
    if (kind === 'punctuation' && !/^[-&%$£€/]$/.test(at(scene, i).text)) break;
    // "modernize the nation[’s] ports"
    if (isPossessive(scene, i)) continue;
    if (kind === 'quote' || (CONJUNCTIONS.has(lower) && !/^(?:and|or)$/.test(lower)) || AUXILIARIES.has(lower) || NEGATIONS.has(lower))
      break;
    if ((SUBJECT_PRONOUNS.has(lower) && !DETERMINERS.has(lower)) || (i > start + 1 && isTimeAt(scene, i))) break;
    if (i - start > LONGEST_CLAUSE) {
      i = short;
      break;
    }
    if (i - start > 2 && (PREPOSITIONS.has(lower) || /^(?:and|or)$/.test(lower))) short = i;
  }
  while (i > start && (PREPOSITIONS.has(at(scene, i - 1).lower) || DETERMINERS.has(at(scene, i - 1).lower) || /^(?:and|or)$/.test(at(scene, i - 1).lower))) i--; // biome-ignore format: one loop
  return i - start > 2 ? i : start;
}

/** "executives [and regulators]", "ministers of industry [and trade]": a second noun of a list that ends with it. */
function listEnd(scene: Scene, start: number, limit: number): number {
  const [before, noun, after] = [at(scene, start - 1), at(scene, start + 1), at(scene, start + 2)];
  const small = (text: string) => /^\p{Ll}{3,}$/u.test(text);
  const plural = (text: string) => /^\p{Ll}+[^su]s$/u.test(text);
  const ends = start + 2 >= limit || after.kind !== 'word' || PREPOSITIONS.has(after.lower) || CONJUNCTIONS.has(after.lower);
  const lead = at(scene, start - 2).lower;
  const single = (DETERMINERS.has(lead) || lead === 'of') && small(before.text) && small(noun.text) && isBareNoun(noun.lower);
  const alike = single || (plural(before.text) && plural(noun.text));
  return alike && ends ? start + 2 : start;
}

const isBareNoun = (lower: string) =>
  !isPast(lower) && !FINITE_VERBS.has(lower) && !PLURAL_VERBS.has(lower) && !PREPOSITIONS.has(lower) && !DETERMINERS.has(lower) && !AUXILIARIES.has(lower) && !/(?:ly|ing)$/.test(lower); // biome-ignore format: one test
