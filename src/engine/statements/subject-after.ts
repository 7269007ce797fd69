import { PREPOSITIONS, SUBJECT_PRONOUNS, TIME_WORDS } from '../words/clause-words.ts';
import { at, mentionOver, type SpeechContext } from './speech-context.ts';
import { describedHead, insidePhrase, isObject, isPossessive, LONGEST_PHRASE, type Subject } from './subjects.ts';

/** The subject on the right of a verb that stands after its content: "“…,” said Robert Gibbs, the press secretary." Null where none follows. */
export function subjectAfter(context: SpeechContext, verb: number, end: number): Subject | null {
  const first = verb + 1;
  const { lower, kind } = at(context, first);
  if (
    kind === 'quote' ||
    kind === 'punctuation' ||
    (PREPOSITIONS.has(lower) && !mentionOver(context, first)) ||
    (SUBJECT_PRONOUNS.has(lower) && lower !== 'one')
  )
    return null;
  let stop = first;
  for (; stop < end && stop - first < LONGEST_PHRASE + 8; stop++) {
    const mention = mentionOver(context, stop);
    if (mention) {
      if (!isPossessive(context, mention.endToken) && !isObject(context, mention, first)) {
        return { type: 'name', people: [mention.person], firstToken: first, endToken: mention.endToken, head: '' };
      }
      stop = mention.endToken - 1;
      continue;
    }
    // "said its recently named chair"
    const time = TIME_WORDS.has(at(context, stop).lower) && !/ed$/.test(at(context, stop + 1).lower);
    if (!insidePhrase(context, stop) || time) break;
  }
  if (stop === first) return null;
  const described = describedHead(context, first, stop) ?? somebody(context, first, stop);
  // "said another witness, former adviser Fiona Hill"
  if (at(context, stop).text === ',') {
    for (let i = stop + 1; i < end && i - stop < LONGEST_PHRASE && insidePhrase(context, i); i++) {
      const mention = mentionOver(context, i);
      if (mention && !isObject(context, mention, stop + 1) && !isPossessive(context, mention.endToken))
        return { type: 'name', people: [mention.person], firstToken: first, endToken: mention.endToken, head: '' };
    }
  }
  return described;
}

/** "said one operative", "said another regular": whoever it is, nobody by name. */
function somebody(context: SpeechContext, first: number, stop: number): Subject | null {
  if (!/^(?:an?|one|another)$/.test(at(context, first).lower) || stop - first < 2) return null;
  let end = first + 1;
  while (end < stop && !PREPOSITIONS.has(at(context, end).lower)) end++;
  return { type: 'unnamed', people: [], firstToken: first, endToken: end, head: at(context, end - 1).lower };
}
