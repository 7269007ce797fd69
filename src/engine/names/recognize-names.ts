import type { Span } from '../analysis.ts';
import type { Recognizer } from '../model/recognizer.ts';
import { TYPES } from '../model/tags.ts';
import type { Document, Token } from '../text/document.ts';
import { isTitleWord, withoutPoint } from '../words/titles.ts';
import { findNames, type Name } from './find-names.ts';
import { tidyNames } from './tidy-names.ts';

/**
 * All names of people, organisations and places, in text order, without overlap. People are the learned recogniser's; organisations and places those of the rules,
 * and where neither rules nor people stand, the recogniser's.
 */
export function recognizeNames(document: Document, recognizer: Recognizer): readonly Name[] {
  const learned = tidyNames(document, recognizer.recognize(document)).map(({ type, first, end }) =>
    nameOf(document, TYPES[type] as Name['type'], first, end),
  );
  const people = learned.filter(({ type }) => type === 'person');
  const byRule = withoutOverlap(
    findNames(document).filter(({ type }) => type !== 'person'),
    people,
  );
  const others = withoutOverlap(
    learned.filter(({ type }) => type !== 'person'),
    byRule,
  );
  return [...people, ...byRule, ...others].sort((a, b) => a.firstToken - b.firstToken);
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
