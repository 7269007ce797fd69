import { PREPOSITIONS, SUBJECT_PRONOUNS, TIME_WORDS } from '../words/clause-words.ts';
import { at, mentionOver, type Scene } from './scene.ts';
import { describedHead, insidePhrase, isObject, isPossessive, LONGEST_PHRASE, type Subject } from './subjects.ts';

/** The subject on the right of a verb that stands after its content: "“…,” said Robert Gibbs, the press secretary." Null where none follows. */
export function subjectAfter(scene: Scene, verb: number, end: number): Subject | null {
  const first = verb + 1;
  const { lower, kind } = at(scene, first);
  if (
    kind === 'quote' ||
    kind === 'punctuation' ||
    (PREPOSITIONS.has(lower) && !mentionOver(scene, first)) ||
    (SUBJECT_PRONOUNS.has(lower) && lower !== 'one')
  )
    return null;
  let stop = first;
  for (; stop < end && stop - first < LONGEST_PHRASE + 8; stop++) {
    const mention = mentionOver(scene, stop);
    if (mention) {
      if (!isPossessive(scene, mention.endToken) && !isObject(scene, mention, first)) {
        return { type: 'name', people: [mention.person], firstToken: first, endToken: mention.endToken, head: '' };
      }
      stop = mention.endToken - 1;
      continue;
    }
    // "said its recently named chair"
    const time = TIME_WORDS.has(at(scene, stop).lower) && !/ed$/.test(at(scene, stop + 1).lower);
    if (!insidePhrase(scene, stop) || time) break;
  }
  if (stop === first) return null;
  const described = describedHead(scene, first, stop) ?? somebody(scene, first, stop);
  // "said another witness, former adviser Fiona Hill"
  if (at(scene, stop).text === ',') {
    for (let i = stop + 1; i < end && i - stop < LONGEST_PHRASE && insidePhrase(scene, i); i++) {
      const mention = mentionOver(scene, i);
      if (mention && !isObject(scene, mention, stop + 1) && !isPossessive(scene, mention.endToken))
        return { type: 'name', people: [mention.person], firstToken: first, endToken: mention.endToken, head: '' };
    }
  }
  return described;
}

/** "said one operative", "said another regular": whoever it is, nobody by name. */
function somebody(scene: Scene, first: number, stop: number): Subject | null {
  if (!/^(?:an?|one|another)$/.test(at(scene, first).lower) || stop - first < 2) return null;
  let end = first + 1;
  while (end < stop && !PREPOSITIONS.has(at(scene, end).lower)) end++;
  return { type: 'unnamed', people: [], firstToken: first, endToken: end, head: at(scene, end - 1).lower };
}
