import type { IsSurname } from '../model/recognizer.ts';
import type { Document, Token } from '../text/document.ts';
import { isCommonWord, isGivenName } from '../words/gazetteers.ts';
import { RELATION_OF } from '../words/kin.ts';
import { HONORIFICS, isTitleWord } from '../words/titles.ts';
import type { Name } from './name.ts';
import { reportsSpeech } from './speaking.ts';

/** "a man named Lind", "the man known as Lind" */
const BEARERS = new Set(['named', 'called', 'nicknamed', 'né', 'née']);
/** "aide", "advisers", "backer" */
const isStaff = (word: string) => isTitleWord(word) || word.startsWith('backer') || (word.endsWith('s') && isTitleWord(word.slice(0, -1)));

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
  const { firstToken, endToken, title } = name;
  const { tokens } = document;
  const sentence = tokens[firstToken]?.sentence;
  const at = (i: number) => (tokens[i]?.sentence === sentence ? tokens[i] : undefined);
  const before = at(firstToken - 1);
  const next = at(endToken);
  const after = at(endToken + 1);
  let score = 0;
  // "Mrs. Lind", "President Lind"; "former president Lind"
  if (title) score += HONORIFICS.has(title) ? 6 : before && before.text !== before.lower ? 5 : 3.5;
  // "Lind said", "said Lind"
  if (reportsSpeech(next) || reportsSpeech(before)) score += 2.5;
  // "Lind, 54, …"
  if (next?.text === ',' && after?.kind === 'number' && /^\d{1,2}$/.test(after.text) && /^[,.]$/.test(at(endToken + 2)?.text ?? ''))
    score += 3;
  // "Lind, who …", "Lind, a lawyer, …"
  if (next?.lower === 'who' || (next?.text === ',' && after?.lower === 'who')) score += 2.5;
  // "Lind, one of the convicts"
  else if (next?.text === ',' && after?.lower === 'one' && at(endToken + 2)?.lower === 'of') score += 3;
  else if (next?.text === ',' && /^(?:a|an|the|his|her)$/.test(after?.lower ?? '')) score += 1;
  // "By Mara Lind", "a woman named Lind", "his wife Mara"
  if (BEARERS.has(before?.lower ?? '') || RELATION_OF.has(before?.lower ?? '')) score += 3;
  else if (before?.lower === 'by' && firstToken - 1 === document.sentences[before.sentence]?.firstToken) score += 2;
  // "the minister, Mara"
  if (before?.text === ',' && isTitleWord(at(firstToken - 2)?.lower ?? '')) score += 1.5;
  // "the Lind report", but "the Lind aide"
  if (hasArticle(document, name)) score -= 2.5;
  // "in Lind", "at Lind"
  if (!title && /^(?:in|at|near|into|outside|inside)$/.test(before?.lower ?? '')) score -= 1.5;
  return score;
}

/** Is the name preceded by an article that makes it a thing: "the Lind report"? "A Lind spokesman" and "the Linds’ lawyer" are about people. */
function hasArticle({ tokens }: Document, { firstToken, endToken, title }: Name): boolean {
  const before = tokens[firstToken - 1]?.lower ?? '';
  const next = tokens[endToken];
  if (title || !next || isStaff(next.lower) || next.text === '’') return false;
  return ARTICLES.has(before) || (DEMONSTRATIVES.has(before) && isCommonWord(tokens[firstToken]?.lower ?? ''));
}
const ARTICLES = new Set(['the', 'a', 'an', 'every', 'any', 'no']);
/** "this Bill", but "said that Lind" */
const DEMONSTRATIVES = new Set(['this', 'that', 'these', 'new', 'each']);
