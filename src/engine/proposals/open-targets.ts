import { at, mentionOver, type SpeechContext } from '../statements/speech-context.ts';
import { AUXILIARIES } from '../words/clause-words.ts';
import { BAD, GOOD } from '../words/evaluations.ts';
import { FINITE_VERBS } from '../words/finite-verbs.ts';
import { ING_NOUNS } from '../words/ing-nouns.ts';
import { NEEDY_NOUNS } from '../words/needy-nouns.ts';
import { PERSON_NOUNS } from '../words/person-nouns.ts';
import { LONE_DEEDS, OPEN_NOUNS, VAGUE_NOUNS } from '../words/vague-nouns.ts';
import type { Candidate } from './candidates.ts';
import type { Target } from './targets.ts';

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
  const known =
    /^(?:the|this|that|these|those|every|each|two|three|four|five|six)$/.test(before) ||
    /^(?:two|three|four|five|six|every|each)$/.test(words[0] ?? '');
  const person = PERSON_NOUNS.has(noun) || /^(?:men|women|person|man|woman|group|groups|guy|guys)$/.test(noun);
  return known && person && words.slice(0, -1).every((word) => tellsNothing(word) || (noun !== 'leader' && BELONGING.test(word)));
}

/** "(agreed to) [interrupt programming]", told as "interrupting programming": what is done to what is hidden. */
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
  if (named && named.firstToken > firstToken && (AUXILIARIES.has(next.lower) || FINITE_VERBS.has(next.lower)) && !/^['’]s$/.test(next.text))
    return true;
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

const endOf = (context: SpeechContext, { target }: Candidate, ahead = 0) => at(context, target.endToken + ahead).lower;

const endsInName = (context: SpeechContext, { target }: Candidate) => mentionOver(context, target.endToken - 1) !== undefined;

/** The words of a target but for its articles. */
const wordsOf = ({ target }: Candidate) => target.text.split(' ').filter((word) => !/^(?:the|an?)$/.test(word));

const before = (context: SpeechContext, { target }: Candidate) => at(context, target.firstToken - 1).lower;

/** Is a target of small words, without a name or a number? */
const isSmall = ({ target }: Candidate) => /^[\p{Ll} ’'-]+$/u.test(target.text);

/** What leaves open what is meant, so that no card can show it alone; each with a sentence and its target. */
export const OPEN: readonly {
  readonly holds: (context: SpeechContext, candidate: Candidate) => boolean;
  readonly example: readonly [sentence: string, target: string];
}[] = [
  {
    holds: (_, { target: { text } }) => NO_THING.test(text) || GOOD.has(text) || BAD.has(text),
    example: ['Ana Ruiz backs a Democrat.', 'Democrat'],
  },
  { holds: (context, { target }) => isSnipped(context, target), example: ['Ana Ruiz mocked the pier Luis Mora made.', 'pier Luis Mora'] },
  {
    // "accused the board [of selling it]" is whole.
    holds: (context, candidate) =>
      endOf(context, candidate) === 'of' &&
      (/^(?:this|that|these|those|it|them|him)$/.test(endOf(context, candidate, 1)) ||
        (!endsInName(context, candidate) && !/ing$/.test(endOf(context, candidate, 1)))),
    example: ['Ana Ruiz backs the passage of that law.', 'passage'],
  },
  {
    holds: (context, candidate) =>
      endOf(context, candidate) === 'to' && !endsInName(context, candidate) && CUT_BEFORE_TO.test(endOf(context, candidate, -1)),
    example: ['Ana Ruiz backs the refusal to everyone.', 'refusal'],
  },
  {
    holds: (context, { target, person }) => mentionOver(context, target.firstToken)?.person === person,
    example: ['Ana Ruiz opposes Ruiz’s rule.', 'Ruiz’s rule'],
  },
  {
    holds: (_, { target }) => POINTING.test(target.text),
    example: ['Ana Ruiz opposes the spread of this disease.', 'spread of this disease'],
  },
  { holds: (_, { target }) => isMereDeed(target.text), example: ['“It is time for him to step down,” Ana Ruiz said.', 'stepping down'] },
  {
    holds: (context, candidate) => {
      const [first = '', ...more] = candidate.target.text.toLowerCase().split(' ');
      return first === 'the' ? isSomebody(more, first) : isSomebody([first, ...more], before(context, candidate));
    },
    example: ['Ana Ruiz opposes the former president.', 'former president'],
  },
  {
    holds: (context, { target }) => lacksObject(context, target),
    example: ['Ana Ruiz agreed to interrupt programming.', 'interrupting programming'],
  },
  {
    holds: (context, candidate) => {
      const known = /^(?:the|this|that)$/.test(before(context, candidate)) || /^\p{Ll}+ing (?:the|this|that) /u.test(candidate.target.text);
      return isSmall(candidate) && saysNothing(wordsOf(candidate), known);
    },
    example: ['Ana Ruiz opposes a new effort.', 'new effort'],
  },
  {
    holds: (context, candidate) => isSmall(candidate) && isBegun(context, candidate.target),
    example: ['Ana Ruiz opposes a toll that hurts.', 'toll'],
  },
  {
    holds: (context, candidate) =>
      isSmall(candidate) && /^an?$/.test(before(context, candidate)) && wordsOf(candidate).length === 1 && isNeedy(candidate.target.text),
    example: ['Ana Ruiz opposes a proposal.', 'proposal'],
  },
  {
    holds: (context, candidate) =>
      isSmall(candidate) && /^(?:its|their)$/.test(before(context, candidate)) && wordsOf(candidate).length < 3,
    example: ['Ana Ruiz opposes its ferry service.', 'ferry service'],
  },
];

/** Does a candidate's target leave open what is meant? */
export const isOpen = (context: SpeechContext, candidate: Candidate): boolean =>
  candidate.target.person === null && OPEN.some(({ holds }) => holds(context, candidate));
