import type { IsSurname } from '../model/recognizer.ts';
import type { Document, Token } from '../text/document.ts';
import { isCommonWord, isGivenName } from '../words/gazetteers.ts';
import { RELATION_OF } from '../words/kin.ts';
import { HONORIFICS, isTitleWord } from '../words/titles.ts';
import type { Name } from './name.ts';
import { reportsSpeech } from './speaking.ts';

/** "a man named Lind", "the man known as Lind" */
const BEARERS = new Set(['named', 'called', 'nicknamed', 'né', 'née']);

/** How much speaks for it that a name of one word is a person's. */
export function personScore(document: Document, name: Name, isSurname: IsSurname): number {
  return byWord(document.tokens[name.firstToken] as Token, isSurname) + byContext(document, name);
}

/** … by the word alone: "Lind", "Mara", "Green", "7UP". */
function byWord({ text, lower }: Token, isSurname: IsSurname): number {
  const [common, given, surname] = [isCommonWord(lower), isGivenName(lower), isSurname(lower)];
  let score = /\d/.test(text) ? -3 : 0;
  if (given) score += common ? 1 : 2;
  if (surname) score += common ? 0.5 : 1;
  if (!common) score += 0.5;
  else if (!given) score -= surname ? 0.5 : 2;
  return score;
}

/** … by what stands around it. */
function byContext(document: Document, name: Name): number {
  const { firstToken, endToken } = name;
  const { sentence } = document.tokens[firstToken] as Token;
  const at = (i: number) => (document.tokens[i]?.sentence === sentence ? document.tokens[i] : undefined);
  const [before, next] = [at(firstToken - 1), at(endToken)];
  const behind = next?.text === ',' ? [at(endToken + 1), at(endToken + 2)] : [];
  const [after, third] = behind.map((token) => token?.lower ?? '');
  const place = { document, name, before, next, after: after ?? '', third: third ?? '', beforeThat: at(firstToken - 2)?.lower ?? '' };
  return SIGNS.reduce((score, [points, holds]) => (holds(place) ? score + points : score), 0);
}

/** A name of one word with what stands around it in its sentence: words in lower case, '' where none stands. */
interface Place {
  readonly document: Document;
  readonly name: Name;
  readonly before: Token | undefined;
  readonly next: Token | undefined;
  /** The two words behind a comma that follows. */
  readonly after: string;
  readonly third: string;
  readonly beforeThat: string;
}

type Sign = readonly [points: number, holds: (place: Place) => boolean, more: string, less: string];

/** What speaks for a person, or against one, with two examples that differ in it: of the word in brackets in the first more speaks for a person than in the second. */
export const SIGNS: readonly Sign[] = [
  [6, ({ name }) => HONORIFICS.has(name.title ?? ''), 'Mrs. [Alvarez] left early.', 'They met Captain [Alvarez] that day.'],
  [5, (place) => isOfficer(place) && isLarge(place.before), 'Then President [Oke] fell.', 'Then former president [Oke] fell.'],
  [3.5, (place) => isOfficer(place) && !isLarge(place.before), 'Then former president [Oke] fell.', 'Then former harbours [Oke] fell.'],
  [2.5, ({ before, next }) => reportsSpeech(next) || reportsSpeech(before), '“Never,” [Oke] said.', '“Never,” [Oke] wrapped.'],
  [3, ({ after, third }) => /^\d{1,2}$/.test(after) && /^[,.]$/.test(third), 'Then [Oke], 54, left.', 'Then [Oke], again, left.'],
  [2.5, ({ next, after }) => next?.lower === 'who' || after === 'who', 'Then [Oke], who sings, left.', 'Then [Oke], that week, left.'],
  [3, ({ after, third }) => after === 'one' && third === 'of', 'Then [Oke], one of us, left.', 'Then [Oke], one day, left.'],
  [1, ({ after }) => /^(?:a|an|the|his|her)$/.test(after), 'Then [Oke], a singer, left.', 'Then [Oke], again, left.'],
  [3, ({ before }) => isBearer(before?.lower ?? ''), 'A woman named [Oke] left.', 'A woman with [Oke] left.'],
  [2, ({ document, before }) => before?.lower === 'by' && opens(document, before), 'By [Oke] in Harlow', 'It was by [Oke] in Harlow'],
  [1.5, ({ before, beforeThat }) => before?.text === ',' && isTitleWord(beforeThat), 'The minister, [Oke] left.', 'The sea, [Oke] left.'],
  [-1.5, ({ name, before }) => !name.title && PLACES.test(before?.lower ?? ''), 'They heard of [Oke] there.', 'They met in [Oke] there.'],
];

/** What stands before the name of a place. */
const PLACES = /^(?:in|at|near|into|outside|inside)$/;
/** "President Lind" */
const isOfficer = ({ name: { title } }: Place): boolean => title !== null && !HONORIFICS.has(title);
const isLarge = (token: Token | undefined): boolean => token !== undefined && token.text !== token.lower;
/** "a woman named Lind", "his wife Mara" */
const isBearer = (word: string): boolean => BEARERS.has(word) || RELATION_OF.has(word);
const opens = ({ sentences }: Document, { index, sentence }: Token): boolean => index === sentences[sentence]?.firstToken;
