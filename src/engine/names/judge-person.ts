import type { Document, Token } from '../text/document.ts';
import { isCommonWord, isGivenName, isSurname } from '../words/gazetteers.ts';
import { RELATION_OF } from '../words/kin.ts';
import { FAMILY_FIRST, PARTICLES, SUFFIXES } from '../words/name-parts.ts';
import { THINGS_OF_A_NAME, THINGS_OF_A_SURNAME } from '../words/organizations.ts';
import { isPlace } from '../words/places.ts';
import { HONORIFICS, isTitleWord } from '../words/titles.ts';
import type { Candidate } from './candidates.ts';
import { reportsSpeech } from './speaking.ts';

/** "a man named Lind", "the man known as Lind" */
const BEARERS = new Set(['named', 'called', 'nicknamed', 'né', 'née']);
/** "aide", "advisers", "backer" */
const isStaff = (word: string) => isTitleWord(word) || word.startsWith('backer') || (word.endsWith('s') && isTitleWord(word.slice(0, -1)));

/** Is it a thing named after somebody: "the Trump administration", "Bush tax cuts"? A possessive is always the person. */
export function namesAThing({ tokens }: Document, { firstToken, endToken }: Candidate): boolean {
  const next = tokens[endToken];
  if (!next || next.sentence !== tokens[firstToken]?.sentence) return false;
  return (endToken === firstToken + 1 ? THINGS_OF_A_SURNAME : THINGS_OF_A_NAME).has(next.lower);
}

const isCapitals = ({ text }: Token) => /^[\p{Lu}’'-]{3,}$/u.test(text);

/** How much speaks for a person, by the words of the name alone. */
function byWords(document: Document, { firstToken, endToken }: Candidate): number {
  const words = document.tokens.slice(firstToken, endToken).filter((token) => token.kind === 'word');
  const first = words[0] as Token;
  const core = words.filter((word) => !SUFFIXES.has(word.lower));
  const last = core.at(-1) as Token;
  let score = 0;
  // "Mara Lind": a given name, then a surname
  if (isGivenName(first.lower)) score += isCommonWord(first.lower) ? 1 : 2;
  if (isSurname(last.lower)) score += isCommonWord(last.lower) ? 0.5 : 1;
  // "Kim Jong Un"
  if (core.length > 1 && core.length < 4 && FAMILY_FIRST.has(first.lower) && core.slice(1).every((word) => word.text.length <= 6))
    score += 1;
  // "Ana de Souza", "Paul B. Reyes", "Otto Lind Jr."
  if (core.some((word) => PARTICLES.has(word.lower) && word !== last)) score += 1.5;
  if (core.some((word) => /^\p{Lu}\.(?:\p{Lu}\.)?$/u.test(word.text))) score += 1.5;
  if (core.length < words.length) score += 3;
  for (const word of core) {
    // "Green New Deal" against "Olena Shevchuk"
    if (isCommonWord(word.lower) && !isGivenName(word.lower)) score -= isSurname(word.lower) ? 0.5 : 2;
    else if (!isCommonWord(word.lower)) score += 0.5;
    // "NBC Sports", but "MARA LIND"
    if (isCapitals(word) && !core.every(isCapitals)) score -= 2;
    if (/\d/.test(word.text)) score -= 3;
  }
  if (core.length > 4) score -= 1.5;
  return score;
}

/** How much speaks for a person, by what stands around the name. */
function byContext(document: Document, candidate: Candidate): number {
  const { firstToken, endToken, title } = candidate;
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
  if (reportsSpeech(next)) score += 2.5;
  else if (reportsSpeech(before)) score += 2.5;
  // "Lind, 54, …"
  if (next?.text === ',' && after?.kind === 'number' && /^\d{1,2}$/.test(after.text) && /^[,.]$/.test(at(endToken + 2)?.text ?? ''))
    score += 3;
  // "Lind, who …", "Lind, a lawyer, …"
  if (next?.lower === 'who' || (next?.text === ',' && after?.lower === 'who')) score += 2.5;
  else if (next?.text === ',' && /^(?:a|an|the|his|her)$/.test(after?.lower ?? '')) score += 1;
  // "By Mara Lind", "a woman named Lind", "his wife Mara"
  if (BEARERS.has(before?.lower ?? '') || RELATION_OF.has(before?.lower ?? '')) score += 3;
  else if (before?.lower === 'by' && firstToken - 1 === document.sentences[before.sentence]?.firstToken) score += 2;
  // "the minister, Mara Lind", "Kenya’s Mara Lind"
  if (before?.text === ',' && isTitleWord(at(firstToken - 2)?.lower ?? '')) score += 1.5;
  else if (before?.lower === "'s" && isPlace(at(firstToken - 2)?.lower ?? '')) score += 1;
  // "the Lind report", but "the Lind aide"
  if (hasArticle(document, candidate)) score -= 2.5;
  // "in Lind", "at Lind"
  if (!title && /^(?:in|at|near|into|outside|inside)$/.test(before?.lower ?? '')) score -= 1.5;
  return score;
}

/** Is the candidate preceded by an article that makes it a thing: "the Lind report"? "A Lind spokesman" and "the Linds’ lawyer" are about people. */
export function hasArticle({ tokens }: Document, { firstToken, endToken, title }: Candidate): boolean {
  const before = tokens[firstToken - 1]?.lower ?? '';
  const next = tokens[endToken];
  if (title || !next || isStaff(next.lower) || next.text === '’') return false;
  return ARTICLES.has(before) || (DEMONSTRATIVES.has(before) && isCommonWord(tokens[firstToken]?.lower ?? ''));
}
const ARTICLES = new Set(['the', 'a', 'an', 'every', 'any', 'no']);
/** "this Bill", but "said that Lind" */
const DEMONSTRATIVES = new Set(['this', 'that', 'these', 'new', 'each']);

/** How much speaks for it that this candidate is a person, by itself. */
export function personScore(document: Document, candidate: Candidate): number {
  return byWords(document, candidate) + byContext(document, candidate);
}
