import type { Sentence } from '../text/document.ts';
import { DETERMINERS, MODALS, PREPOSITIONS, TIME_WORDS } from '../words/clause-words.ts';
import { PERSON_NOUNS } from '../words/person-nouns.ts';
import { at, inSpeech, mentionOver, type SpeechContext } from './speech-context.ts';
import { isPossessive, isTitle } from './subjects.ts';

/** The subject of a sentence stands within so many tokens of its start. */
export const FURTHEST_SUBJECT = 100;

/** Who wrote the article is not what it is about: "By Ana Ruiz and Luis Mora". */
export function isByline(context: SpeechContext, { block, firstToken, endToken }: Sentence): boolean {
  if (context.document.blocks[block]?.kind === 'byline') return true;
  return at(context, firstToken).lower === 'by' && endToken - firstToken < 20 && !/^[.?!]$/.test(at(context, endToken - 1).text);
}

/** The first name of a sentence that stands where a subject stands: at the start of a clause, outside speech, no possessive. */
export function subjectMention(context: SpeechContext, sentence: Sentence, before: number) {
  const end = Math.min(sentence.endToken, before, sentence.firstToken + FURTHEST_SUBJECT);
  for (let i = sentence.firstToken; i < end; i++) {
    if (inSpeech(context, i)) continue;
    const mention = mentionOver(context, i);
    if (!mention) continue;
    i = mention.endToken - 1;
    if (
      isPossessive(context, mention.endToken) ||
      isCredit(context, mention.firstToken, mention.endToken) ||
      followsPreposition(context, mention.firstToken, sentence.firstToken) ||
      isVerbObject(context, mention.firstToken, sentence.firstToken)
    )
      continue;
    return mention;
  }
  return null;
}

/** "(Ana Ruiz/Herald)": who took the picture. */
function isCredit(context: SpeechContext, first: number, end: number): boolean {
  return at(context, end).text === '/' || (/^[([]$/.test(at(context, first - 1).text) && at(context, end).text === '—');
}

/** Does a preposition lead to the name over titles and other capitalised words: "of Egyptian President [Farid]", "to Diaz and [Farid]", "to the college’s president, [Farid]"? */
function followsPreposition(context: SpeechContext, token: number, floor: number): boolean {
  let i = token - 1;
  const partner = at(context, i).lower === 'and' ? mentionOver(context, i - 1) : undefined;
  if (partner && partner.firstToken > floor) return followsPreposition(context, partner.firstToken, floor);
  if (at(context, i).text === ',' && PERSON_NOUNS.has(at(context, i - 1).lower)) {
    for (let k = i - 2; k > floor && i - k < 7 && (at(context, k).kind === 'word' || isPossessive(context, k)); k--)
      if (PREPOSITIONS.has(at(context, k).lower)) return true;
  }
  while (
    i >= floor &&
    !TIME_WORDS.has(at(context, i).lower) &&
    (isTitle(at(context, i).lower) || DETERMINERS.has(at(context, i).lower) || /^\p{Lu}/u.test(at(context, i).text)) &&
    !PREPOSITIONS.has(at(context, i).lower)
  )
    i--;
  return i >= floor && PREPOSITIONS.has(at(context, i).lower);
}

/** Is the name the object of a verb: "without mentioning Ruiz", "to meet Ruiz", "backed President Ruiz"? Titles may stand between. */
function isVerbObject(context: SpeechContext, token: number, floor: number): boolean {
  let i = token - 1;
  while (i >= floor && (isTitle(at(context, i).lower) || DETERMINERS.has(at(context, i).lower))) i--;
  const { lower } = at(context, i);
  if (i < floor || mentionOver(context, i)) return false;
  return MODALS.has(lower) || MODALS.has(at(context, i - 1).lower) || (/(?:ed|ing)$/.test(lower) && at(context, i).kind === 'word');
}
