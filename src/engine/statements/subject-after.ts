import { PREPOSITIONS, SUBJECT_PRONOUNS, TIME_WORDS } from '../words/clause-words.ts';
import { at, type CastMention, mentionOver, type SpeechContext } from './speech-context.ts';
import { describedHead, insidePhrase, isObject, isPossessive, LONGEST_PHRASE, type Subject } from './subjects.ts';

/** The subject on the right of a verb that stands after its content: "“…,” said Robert Gibbs, the press secretary." Null where none follows. */
export function subjectAfter(context: SpeechContext, verb: number, end: number): Subject | null {
  const first = verb + 1;
  if (!opensSubject(context, first)) return null;
  const speaker = (mention: CastMention): Subject => ({
    type: 'name',
    people: [mention.person],
    firstToken: first,
    endToken: mention.endToken,
    head: '',
  });
  let stop = first;
  for (; stop < end && stop - first < LONGEST_PHRASE + 8; stop++) {
    const mention = mentionOver(context, stop);
    if (mention && isHead(context, mention, first)) return speaker(mention);
    if (mention) stop = mention.endToken - 1;
    else if (!insidePhrase(context, stop) || isTime(context, stop)) break;
  }
  if (stop === first) return null;
  const named = at(context, stop).text === ',' ? namedBehind(context, stop, end) : null;
  return named ? speaker(named) : (describedHead(context, first, stop) ?? somebody(context, first, stop));
}

/** May a subject begin at the token: neither a sign nor a pronoun nor a preposition stands there? */
function opensSubject(context: SpeechContext, index: number): boolean {
  const { lower, kind } = at(context, index);
  if (kind === 'quote' || kind === 'punctuation') return false;
  return !(PREPOSITIONS.has(lower) && !mentionOver(context, index)) && !(SUBJECT_PRONOUNS.has(lower) && lower !== 'one');
}

/** Does a mention head the phrase that begins at a token: not "Ruiz’s lawyer", not "a spokesman for Ruiz"? */
const isHead = (context: SpeechContext, mention: CastMention, first: number) =>
  !isPossessive(context, mention.endToken) && !isObject(context, mention, first);

/** "said Ruiz [Monday]", but not "said its [recently named] chair". */
const isTime = (context: SpeechContext, index: number) =>
  TIME_WORDS.has(at(context, index).lower) && !/ed$/.test(at(context, index + 1).lower);

/** "said another witness, former adviser [Fiona Hill]" */
function namedBehind(context: SpeechContext, comma: number, end: number): CastMention | null {
  for (let i = comma + 1; i < end && i - comma < LONGEST_PHRASE && insidePhrase(context, i); i++) {
    const mention = mentionOver(context, i);
    if (mention && isHead(context, mention, comma + 1)) return mention;
  }
  return null;
}

/** "said one operative", "said another regular": whoever it is, nobody by name. */
function somebody(context: SpeechContext, first: number, stop: number): Subject | null {
  if (!/^(?:an?|one|another)$/.test(at(context, first).lower) || stop - first < 2) return null;
  let end = first + 1;
  while (end < stop && !PREPOSITIONS.has(at(context, end).lower)) end++;
  return { type: 'unnamed', people: [], firstToken: first, endToken: end, head: at(context, end - 1).lower };
}
