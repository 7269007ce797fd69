import type { TokenName } from '../engine/model/decode.ts';
import type { Token } from '../engine/text/document.ts';
import { plainArticle } from '../engine/text/plain-article.ts';
import { readDocument } from '../engine/text/read-document.ts';
import { tokenize } from '../engine/text/tokens.ts';
import { isGivenName } from '../engine/words/gazetteers.ts';
import { PARTICLES, SUFFIXES } from '../engine/words/name-parts.ts';
import { isTitleWord } from '../engine/words/titles.ts';
import type { Annotated } from './examples.ts';
import { type MarkedArticle, WORLD, worldArticles } from './reader/marked.ts';
import { isTried } from './reader/tried.ts';

/** What is only called after the person before it: "the Lind administration". */
const CALLED_AFTER = new Set('administration government regime era campaign cabinet camp family team year years doctrine plan supporter supporters loyalists allies presidency trial estate brothers sisters'.split(' ')); // biome-ignore format: one table
/** What begins a sentence with a capital and is no part of the name behind it. */
const OPENERS = new Set('the a an and but for as if when while with in to even'.split(' '));

/** Files whose names are learned: with `mainstream` too people on held-out articles are at F1 95.0 instead of 95.4 (README.md). */
const LEARNED = WORLD.filter((file) => file !== 'mainstream');

/** The articles of corpora/world that may be learned from, with the mentions of their people: readers marked who they are, not where. */
export const readWorld = (shared: string): Annotated[] =>
  LEARNED.flatMap((file) => worldArticles(shared, file))
    .filter((article) => !isTried(article))
    .map(withMentions);

/**
 * An article with the mentions of its people: their whole names wherever they stand, parts of them where no capital stands beside them but a title's. Any other part of a name,
 * and what looks like a name although readers marked nobody so called, is left open.
 */
export function withMentions({ id, text, people }: Pick<MarkedArticle, 'id' | 'text' | 'people'>): Annotated {
  const document = readDocument(plainArticle(text));
  const { tokens } = document;
  const called = people.map(({ name }) => wordsOf(name));
  const wholes = new Set(called.filter(({ length }) => length > 1).map((words) => words.join(' ')));
  const parts = new Set(
    called.flatMap((words) => words.flatMap((_, i) => [words.slice(0, i), words.slice(i)]).map((some) => some.join(' '))),
  );
  const longest = Math.max(0, ...called.map(({ length }) => length));
  const names: TokenName[] = [];
  const open = new Set<number>();
  const isMention = (first: number, end: number) =>
    wholes.has(wordsIn(tokens, first, end)) ? !isCalledAfter(tokens, first, end) : standsAlone(tokens, first, end);
  for (let first = 0; first < tokens.length; first++) {
    const end = endOfName(tokens, first, longest, parts);
    const looksSo = end > first || (isGiven(tokens[first]) && isCapital(beside(tokens, first, 1)));
    if (end > first && isMention(first, end)) names.push({ type: 0, first, end });
    else if (looksSo) for (const i of capitalsAround(tokens, first, Math.max(end, first + 1))) open.add(i);
    first = Math.max(first, end - 1);
  }
  for (const { first, end } of names) for (let i = first; i < end; i++) open.delete(i);
  return { id, document, names, complete: false, open: [...open] };
}

/** The words of a name, without titles in front. */
function wordsOf(name: string): string[] {
  const words = tokenize(name, 0, name.length).flatMap(({ kind, text }) =>
    kind === 'word' ? [text.toLowerCase().replaceAll('’', "'")] : [],
  );
  const titles = words.findIndex((word, i) => i === words.length - 1 || !isTitleWord(word));
  return words.slice(titles);
}

const isCapital = (token: Token | undefined) => token !== undefined && /^\p{Lu}/u.test(token.text);
const isGiven = (token: Token | undefined) =>
  token !== undefined && isCapital(token) && isGivenName(token.lower) && !isTitleWord(token.lower);
const wordsIn = (tokens: readonly Token[], first: number, end: number) =>
  tokens
    .slice(first, end)
    .map(({ lower }) => lower)
    .join(' ');

/** The token so many places on, where it is of the same sentence. */
function beside(tokens: readonly Token[], i: number, by: number): Token | undefined {
  const other = tokens[i + by];
  return other?.sentence === tokens[i]?.sentence ? other : undefined;
}

/** Where the longest name that begins at a token ends; at the token itself where none does. A name has a capital somewhere, and ends with no particle. */
function endOfName(tokens: readonly Token[], first: number, longest: number, names: ReadonlySet<string>): number {
  for (let end = Math.min(tokens.length, first + longest); end > first; end--) {
    const last = tokens[end - 1];
    if (last?.sentence !== tokens[first]?.sentence || PARTICLES.has(last?.lower ?? '')) continue;
    if (tokens.slice(first, end).some(isCapital) && names.has(wordsIn(tokens, first, end))) return end;
  }
  return first;
}

/** "Rosa Lund Jr.", "the Rosa Lund Foundation": is something else named after the person, or with more words? */
function isCalledAfter(tokens: readonly Token[], first: number, end: number): boolean {
  const next = beside(tokens, end - 1, 1);
  if (!next) return false;
  const headline = isCapital(beside(tokens, first, -1) ?? tokens[first]);
  return SUFFIXES.has(next.lower) || CALLED_AFTER.has(next.lower) || (isCapital(next) && !headline);
}

/** Does a part of a name stand alone: nothing capitalised beside it but a title or what opens the sentence, and nothing that is only called after the person? */
function standsAlone(tokens: readonly Token[], first: number, end: number): boolean {
  const [before, next] = [beside(tokens, first, -1), beside(tokens, end - 1, 1)];
  const opens = before && !beside(tokens, first - 1, -1) && OPENERS.has(before.lower);
  const joined = [before, next].some((token) => token?.text === '-' || token?.text === '&');
  return (
    (isCapital(tokens[first]) || PARTICLES.has(tokens[first]?.lower ?? '')) &&
    !joined &&
    (!isCapital(before) || opens || isTitleWord(before?.lower ?? '')) &&
    !isCapital(next) &&
    !CALLED_AFTER.has(next?.lower ?? '')
  );
}

/** The places of a run and of the capitalised words around it, particles between them too. */
function capitalsAround(tokens: readonly Token[], first: number, end: number): number[] {
  let [from, to] = [first, end];
  while (isCapital(beside(tokens, from, -1))) from--;
  while (
    isCapital(beside(tokens, to - 1, 1)) ||
    (PARTICLES.has(beside(tokens, to - 1, 1)?.lower ?? '') && isCapital(beside(tokens, to, 1)))
  )
    to++;
  return Array.from({ length: to - from }, (_, i) => from + i);
}
