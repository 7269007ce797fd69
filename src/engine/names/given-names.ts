import type { Span } from '../analysis.ts';
import { type Document, type Token, tokenAt } from '../text/document.ts';
import { isCommonWord } from '../words/gazetteers.ts';
import type { Name } from './name.ts';
import { titleBefore } from './title-before.ts';

/** The fewest letters of a word that may stand for a whole name. */
const SHORTEST = 3;

/**
 * The names with those of people whom the reader has named (`document.given`), wherever the article has them, in the place of any that they overlap; and the first and last words
 * of these where no name stands: what the recogniser doesn't know as somebody's, it doesn't know alone either.
 */
export function withGivenNames(document: Document, names: readonly Name[]): readonly Name[] {
  const { given, tokens } = document;
  if (!given) return names;
  const whole = apart(given.flatMap((name) => placesOf(document, name)).flatMap((span) => nameAt(document, span)));
  const isWhole = tokensIn(whole);
  const others = names.filter((name) => !isIn(name, isWhole));
  const isTaken = tokensIn([...others, ...whole]);
  const edges = new Set(given.flatMap(edgesOf));
  const alone = tokens
    .filter(({ text, index }) => edges.has(text) && !isTaken.has(index))
    .flatMap(({ start, end }) => nameAt(document, [start, end]));
  return [...others, ...whole, ...alone].sort((a, b) => a.firstToken - b.firstToken);
}

/** The places in document.tokens that these names cover. */
function tokensIn(names: readonly Name[]): Set<number> {
  const covered = new Set<number>();
  for (const { firstToken, endToken } of names) for (let index = firstToken; index < endToken; index++) covered.add(index);
  return covered;
}

function isIn({ firstToken, endToken }: Name, covered: ReadonlySet<number>): boolean {
  for (let index = firstToken; index < endToken; index++) if (covered.has(index)) return true;
  return false;
}

/** Of names that overlap the longest. */
function apart(names: readonly Name[]): Name[] {
  const kept: Name[] = [];
  const covered = new Set<number>();
  for (const name of names.toSorted((a, b) => b.endToken - b.firstToken - (a.endToken - a.firstToken))) {
    if (isIn(name, covered)) continue;
    kept.push(name);
    for (const index of tokensIn([name])) covered.add(index);
  }
  return kept;
}

/** The words of a longer name that may stand for it. */
function edgesOf(name: string): string[] {
  const words = name.split(/\s+/);
  const edges = words.length > 1 ? [words[0] ?? '', words.at(-1) ?? ''] : [];
  return edges.filter((word) => word.length >= SHORTEST && /^\p{Lu}/u.test(word) && !isCommonWord(word.toLowerCase()));
}

/** Where these words stand in the text. */
function placesOf({ text }: Document, words: string): Span[] {
  const places: Span[] = [];
  for (let at = words === '' ? -1 : text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    places.push([at, at + words.length]);
  return places;
}

/** A person's name at these words; none where they begin or end inside a word. */
function nameAt(document: Document, span: Span): Name[] {
  const firstToken = tokenAt(document, span[0]);
  const lastToken = tokenAt(document, span[1] - 1);
  const [first, last] = [document.tokens[firstToken], document.tokens[lastToken]] as [Token?, Token?];
  if (first?.start !== span[0] || !last || (last.end !== span[1] && !/^['’]s?$/.test(document.text.slice(span[1], last.end)))) return [];
  return [{ type: 'person', span, firstToken, endToken: lastToken + 1, title: titleBefore(document, firstToken), given: true }];
}
