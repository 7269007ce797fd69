import type { Span } from '../analysis.ts';
import type { Recognizer } from '../model/recognizer.ts';
import { TYPES } from '../model/tags.ts';
import type { Document, Token } from '../text/document.ts';
import { isTitleWord, withoutPoint } from '../words/titles.ts';
import { findNames, type Name } from './find-names.ts';
import { tidyNames } from './tidy-names.ts';

/** An article of at least so many tokens introduces its people; a shorter text may be a piece of one. */
const WHOLE_ARTICLE = 200;

/**
 * All names of people, organisations and places, in text order, without overlap. People are the learned recogniser's, but for words that nothing else in a
 * whole article speaks for; organisations and places are those of the rules, and where neither rules nor people stand, the recogniser's.
 */
export function recognizeNames(document: Document, recognizer: Recognizer): readonly Name[] {
  const learned = apart(
    document,
    tidyNames(document, recognizer.recognize(document)).map(({ type, first, end }) =>
      nameOf(document, TYPES[type] as Name['type'], first, end),
    ),
  );
  const ruled = findNames(document);
  const people = supported(
    document,
    learned.filter(({ type }) => type === 'person'),
    ruled.filter(({ type }) => type === 'person'),
  );
  const byRule = withoutOverlap(
    ruled.filter(({ type }) => type !== 'person'),
    people,
  );
  const others = withoutOverlap(
    learned.filter(({ type }) => type !== 'person'),
    byRule,
  );
  return [...people, ...byRule, ...others].sort((a, b) => a.firstToken - b.firstToken);
}

/** "Ada Lind Tom Mora", as captions have it, where the article names both elsewhere: two people. */
function apart(document: Document, names: readonly Name[]): readonly Name[] {
  const wordsOf = (firstToken: number, endToken: number) => document.tokens.slice(firstToken, endToken).map(({ lower }) => lower).join(' '); // biome-ignore format: one chain
  const full = new Set(
    names
      .filter((name) => name.type === 'person' && name.endToken > name.firstToken + 1)
      .map((name) => wordsOf(name.firstToken, name.endToken)),
  );
  return names.flatMap((name) => {
    const { type, firstToken, endToken } = name;
    if (type !== 'person') return [name];
    for (let cut = firstToken + 2; cut <= endToken - 2; cut++)
      if (full.has(wordsOf(firstToken, cut)) && full.has(wordsOf(cut, endToken)))
        return [nameOf(document, type, firstToken, cut), nameOf(document, type, cut, endToken)];
    return [name];
  });
}

/**
 * The learned people without those of one word that the article gives no reason for: the rules see no person there, and the word is part of nobody's longer
 * name. News introduces its people in full; such a word is a place, a firm, a storm ("as storm Vera reached the coast").
 */
function supported({ tokens }: Document, learned: readonly Name[], ruled: readonly Name[]): readonly Name[] {
  if (tokens.length < WHOLE_ARTICLE) return learned;
  const parts = new Set(
    [...learned, ...ruled].flatMap(({ firstToken, endToken }) =>
      endToken > firstToken + 1 ? tokens.slice(firstToken, endToken).map(({ lower }) => lower) : [],
    ),
  );
  const alone = withoutOverlap(
    learned.filter(({ firstToken, endToken }) => endToken === firstToken + 1 && !parts.has(tokens[firstToken]?.lower ?? '')),
    ruled,
  );
  const dropped = new Set(alone);
  return learned.filter((name) => !dropped.has(name));
}

function nameOf({ tokens }: Document, type: Name['type'], firstToken: number, endToken: number): Name {
  const [first, last] = [tokens[firstToken] as Token, tokens[endToken - 1] as Token];
  const before = tokens[firstToken - 1];
  const title = type === 'person' && before?.sentence === first.sentence && isTitleWord(before.lower) ? withoutPoint(before.lower) : null;
  const span: Span = [first.start, last.end];
  return { type, span, firstToken, endToken, title };
}

/** Those of the names, in text order, that share no token with any of the others, in text order. */
function withoutOverlap(names: readonly Name[], others: readonly Name[]): Name[] {
  let at = 0;
  return names.filter(({ firstToken, endToken }) => {
    while (at < others.length && (others[at] as Name).endToken <= firstToken) at++;
    return at === others.length || (others[at] as Name).firstToken >= endToken;
  });
}
