import type { Sentence } from '../text/document.ts';
import { DETERMINERS, MODALS, PREPOSITIONS, TIME_WORDS } from '../words/clause-words.ts';
import { PERSON_NOUNS } from '../words/person-nouns.ts';
import { at, inSpeech, mentionOver, type Scene } from './scene.ts';
import { isPossessive, isTitle } from './subjects.ts';

/** The subject of a sentence stands within so many tokens of its start. */
export const FURTHEST_SUBJECT = 100;

/** Who wrote the article is not what it is about: "By Ana Ruiz and Luis Mora". */
export function isByline(scene: Scene, { block, firstToken, endToken }: Sentence): boolean {
  if (scene.document.blocks[block]?.kind === 'byline') return true;
  return at(scene, firstToken).lower === 'by' && endToken - firstToken < 20 && !/^[.?!]$/.test(at(scene, endToken - 1).text);
}

/** The first name of a sentence that stands where a subject stands: at the start of a clause, outside speech, no possessive. */
export function subjectMention(scene: Scene, sentence: Sentence, before: number) {
  const end = Math.min(sentence.endToken, before, sentence.firstToken + FURTHEST_SUBJECT);
  for (let i = sentence.firstToken; i < end; i++) {
    if (inSpeech(scene, i)) continue;
    const mention = mentionOver(scene, i);
    if (!mention) continue;
    i = mention.endToken - 1;
    if (
      isPossessive(scene, mention.endToken) ||
      isCredit(scene, mention.firstToken, mention.endToken) ||
      followsPreposition(scene, mention.firstToken, sentence.firstToken) ||
      isVerbObject(scene, mention.firstToken, sentence.firstToken)
    )
      continue;
    return mention;
  }
  return null;
}

/** "(Ana Ruiz/Herald)": who took the picture. */
function isCredit(scene: Scene, first: number, end: number): boolean {
  return at(scene, end).text === '/' || (/^[([]$/.test(at(scene, first - 1).text) && at(scene, end).text === '—');
}

/** Does a preposition lead to the name over titles and other capitalised words: "of Egyptian President [Farid]", "to Diaz and [Farid]", "to the college’s president, [Farid]"? */
function followsPreposition(scene: Scene, token: number, floor: number): boolean {
  let i = token - 1;
  const partner = at(scene, i).lower === 'and' ? mentionOver(scene, i - 1) : undefined;
  if (partner && partner.firstToken > floor) return followsPreposition(scene, partner.firstToken, floor);
  if (at(scene, i).text === ',' && PERSON_NOUNS.has(at(scene, i - 1).lower)) {
    for (let k = i - 2; k > floor && i - k < 7 && (at(scene, k).kind === 'word' || isPossessive(scene, k)); k--)
      if (PREPOSITIONS.has(at(scene, k).lower)) return true;
  }
  while (
    i >= floor &&
    !TIME_WORDS.has(at(scene, i).lower) &&
    (isTitle(at(scene, i).lower) || DETERMINERS.has(at(scene, i).lower) || /^\p{Lu}/u.test(at(scene, i).text)) &&
    !PREPOSITIONS.has(at(scene, i).lower)
  )
    i--;
  return i >= floor && PREPOSITIONS.has(at(scene, i).lower);
}

/** Is the name the object of a verb: "without mentioning Ruiz", "to meet Ruiz", "backed President Ruiz"? Titles may stand between. */
function isVerbObject(scene: Scene, token: number, floor: number): boolean {
  let i = token - 1;
  while (i >= floor && (isTitle(at(scene, i).lower) || DETERMINERS.has(at(scene, i).lower))) i--;
  const { lower } = at(scene, i);
  if (i < floor || mentionOver(scene, i)) return false;
  return MODALS.has(lower) || MODALS.has(at(scene, i - 1).lower) || (/(?:ed|ing)$/.test(lower) && at(scene, i).kind === 'word');
}
