import { at, mentionOver, type SpeechContext } from '../statements/speech-context.ts';
import { AUXILIARIES } from '../words/clause-words.ts';
import { BAD, GOOD } from '../words/evaluations.ts';
import { FINITE_VERBS } from '../words/finite-verbs.ts';
import { ING_NOUNS } from '../words/ing-nouns.ts';
import { NEEDY_NOUNS } from '../words/needy-nouns.ts';
import { PERSON_NOUNS } from '../words/person-nouns.ts';
import { LONE_DEEDS, OPEN_NOUNS, VAGUE_NOUNS } from '../words/vague-nouns.ts';
import type { Candidate } from './candidates.ts';
import { isBareDeed, type Target } from './targets.ts';

/** Endings of nouns that are made of verbs. */
const DEVERBAL = /(?:[^aeiou](?:t|s)ions?|[ie]tions?|ations?|[^m]ments?|ances?|ences?|[ou]vals?|nials?|sals?|ure)$/;

/** Does a noun leave open what it is about? */
const isNeedy = (lower: string) => NEEDY_NOUNS.has(lower) || DEVERBAL.test(lower);

/** Somebody or something that only the page says: "choosing [him]", "a [certain] party", "spread of [this] information". */
const POINTING = /^certain\s|\s(?:him|them|it)(?:\s|$)|\s(?:this|these|those)\s|\sof that\s|\sbetween \S+$|(?:^|\s)same \S+$/;

/** Adjectives that leave open what is meant as before: "a [new] effort". */
const LIGHT =
  /^(?:new|better|good|great|bad|big|large|small|different|similar|other|own|first|second|latest|whole|entire|real|separate|certain|further|additional|same|annual|common|controversial|embattled|ambitious|broad|wide|rural|urban|final|current|recent|former|one|two|three|four|five|six|ten|every|each|several|many|most|young|old|white|black|top|local|leading|single|very|particular)$/;

/** Verbs that say little with a noun that says little: "[taking] action", "[making] the leap". */
const LIGHT_DEEDS = /^(?:taking|making|doing|having|giving|getting|putting|seeing|using|offering|bringing)$/;

/** Does a word tell nothing about which thing is meant: a light or a judging adjective, somebody’s, or a noun that names nothing? */
const tellsNothing = (word: string) =>
  LIGHT.test(word) || GOOD.has(word) || BAD.has(word) || /['’]s?$/.test(word) || VAGUE_NOUNS.has(word) || OPEN_NOUNS.has(word);

/** Nouns that say enough where nothing points to certain ones: "for [women]", but not "for [a bloc]". */
const ALONE_ENOUGH = /^(?:women|men|people|technology|technologies|culture|world|generation|future|laws|rules|standards|industry)$/;

/** "stepping down", "staying focused": a deed of nobody, done to nothing. */
const isMereDeed = (text: string) => /^\p{Ll}+ing (?:down|aside|out|up|in|back|ahead|away|on|focused|calm|strong|together)$/u.test(text);

/** "effort", "a new effort", "a better system", "controversial policy decisions", "the party’s actions", "taking action", and, where it is known, "reviving the industry". */
function saysNothing(words: readonly string[], known: boolean): boolean {
  const noun = words.at(-1) ?? '';
  const more = words.slice(0, -1);
  if (!VAGUE_NOUNS.has(noun) && !(OPEN_NOUNS.has(noun) && (more.length > 0 || (!known && !ALONE_ENOUGH.test(noun))))) return false;
  return more.every((word, i) => tellsNothing(word) || (i === 0 && (known ? /ing$/ : LIGHT_DEEDS).test(word)));
}

/** Parties and faiths, which tell who leads them, and do not tell who else is meant: "the Labour leader", "the [Republican] businessman". */
const BELONGING = /^(?:republican|democratic|democrat|labour|conservative|tory|muslim|christian|jewish|catholic|american|british)$/;

/** "the father", "the former president", "two white men", "the Muslim group": somebody whom only the page names. An office with what it is of, or of a country, says who. */
function isSomebody(words: readonly string[], before: string): boolean {
  const noun = words.at(-1) ?? '';
  // "(ran for) president"
  if (words.length === 1 && /^(?:president|governor|mayor|senator|chancellor|premier|leaders?|delegates?)$/.test(noun)) return true;
  const known = /^(?:the|this|that|these|those|every|each|two|three|four|five|six)$/.test(before) || /^(?:two|three|four|five|six|every|each)$/.test(words[0] ?? ''); // biome-ignore format: one test
  const person = PERSON_NOUNS.has(noun) || /^(?:men|women|person|man|woman|group|groups|guy|guys)$/.test(noun);
  return known && person && words.slice(0, -1).every((word) => tellsNothing(word) || (noun !== 'leader' && BELONGING.test(word)));
}

/** "(asked) the board to [approve] more", told as "board approving": what it is to approve is missing. */
function lacksObject(context: SpeechContext, { text }: Candidate['target']): boolean {
  const last = /\s(\p{Ll}+ing)$/u.exec(text)?.[1];
  return last !== undefined && !ING_NOUNS.has(last) && !LONE_DEEDS.has(last) && !context.document.text.includes(text);
}

/** "investment [that] doesn’t help", "a culture [he] doesn’t see", "a methodical[, coordinated] way": what is meant is still to come. */
function isBegun(context: SpeechContext, { firstToken, endToken }: Candidate['target']): boolean {
  const [last, next, after] = [at(context, endToken - 1), at(context, endToken), at(context, endToken + 1)];
  if (endToken - firstToken === 1 && /^(?:that|who|which|whose|he|she|they|we|i)$/.test(next.lower)) return true;
  // "(confirm) a nominee [who would] …"
  if (/^(?:who|whose)$/.test(next.lower) && /^an?$/.test(at(context, endToken - 2).lower)) return true;
  const adjective = /(?:[ti]cal|[ai]ve|ous|ful|less|ial|ic)$/.test(last.lower);
  return adjective && next.text === ',' && /^\p{Ll}/u.test(after.text) && at(context, endToken + 2).kind === 'word';
}

/** Nouns that say little without the deed that follows. */
const CUT_BEFORE_TO =
  /^(?:calls?|efforts?|attempts?|bid|push|decision|refusal|request|move|pledge|promise|vow|threats?|unwillingness|willingness|failure|reluctance)$/;

/** Words that are no things: "important", "itself", "(so) far", a party's member. */
const NO_THING = /^(?:itself|himself|herself|themselves|far|simply|quite simply|Democrat|Republican|Senator|President|Congressman)$/;

/**
 * Is a phrase cut in the middle? "many delegates on Super [Tuesday]", "the concessions Ruiz [made]", "killed 12 [years ago]", "stop paid talks seven months [before]",
 * and what is a clause itself: "(that) appeared in his book", "Ruiz needs Mora".
 */
function isSnipped(context: SpeechContext, target: Target): boolean {
  const { firstToken, endToken, text } = target;
  const [last, next] = [at(context, endToken - 1), at(context, endToken)];
  const inHeadline = context.document.sentences[last.sentence]?.block === 0;
  if (!inHeadline && /^\p{Lu}/u.test(last.text) && /^\p{Lu}/u.test(next.text) && !mentionOver(context, endToken) && next.kind === 'word')
    return true;
  const named = mentionOver(context, endToken - 1);
  if (named && named.firstToken > firstToken && (AUXILIARIES.has(next.lower) || FINITE_VERBS.has(next.lower)) && !/^['’]s$/.test(next.text)) return true; // biome-ignore format: one test
  if (/^\p{Ll}+ed \d+$/u.test(text)) return true;
  if (/ (?:days|weeks|months|years)$/.test(text) && /^(?:before|after|ago|later|earlier)$/.test(next.lower)) return true;
  if (/^(?:that|which|who)$/.test(at(context, firstToken - 1).lower) && FINITE_VERBS.has(at(context, firstToken).lower)) return true;
  for (let i = firstToken; i < endToken - 1; i++) {
    const mention = mentionOver(context, i);
    const verb = mention ? at(context, mention.endToken).lower : '';
    if (mention && mention.endToken < endToken && (FINITE_VERBS.has(verb) || /^(?:needs|stands)$/.test(verb))) return true;
  }
  return false;
}

/** Does a candidate's target leave open what is meant, so that no card can show it alone? */
export function isOpen(context: SpeechContext, candidate: Candidate): boolean {
  const { target, person } = candidate;
  if (target.person) return false;
  if (NO_THING.test(target.text) || GOOD.has(target.text) || BAD.has(target.text) || isSnipped(context, target)) return true;
  if (isBareDeed(target) && !LONE_DEEDS.has(target.text)) return true;
  const next = at(context, target.endToken).lower;
  // "the passage [of that law]"
  if (next === 'of' && /^(?:this|that|these|those|it|them|him)$/.test(at(context, target.endToken + 1).lower)) return true;
  // "54,000 pages [of letters]", "her call [to fall behind]": what it is of or to do is cut off.
  const mention = mentionOver(context, target.endToken - 1);
  // "accused the board [of selling it]" is whole.
  const told = /ing$/.test(at(context, target.endToken + 1).lower);
  if (!mention && next === 'of' && !told) return true;
  if (!mention && next === 'to' && CUT_BEFORE_TO.test(at(context, target.endToken - 1).lower)) return true;
  // "the $60 billion (sought by Mora)"
  if (/^[$£€]?[\d.,]+(?: (?:million|billion|trillion|percent))?$/.test(target.text)) return true;
  // "(Mora against) Mora’s rule"
  if (mentionOver(context, target.firstToken)?.person === person) return true;
  if (POINTING.test(target.text)) return true;
  const [first = '', ...more] = target.text.toLowerCase().split(' ');
  const before = at(context, target.firstToken - 1).lower;
  if (isMereDeed(target.text)) return true;
  if ((first === 'the' ? isSomebody(more, first) : isSomebody([first, ...more], before)) || lacksObject(context, target)) return true;
  if (!/^[\p{Ll} ’'-]+$/u.test(target.text)) return false;
  const words = target.text.split(' ').filter((word) => !/^(?:the|an?)$/.test(word));
  const known = /^(?:the|this|that)$/.test(before) || /^\p{Ll}+ing (?:the|this|that) /u.test(target.text);
  if (saysNothing(words, known) || isBegun(context, target)) return true;
  // "a proposal", "its service"
  return (words.length === 1 && /^an?$/.test(before) && isNeedy(target.text)) || (words.length < 3 && /^(?:its|their)$/.test(before));
}
