import type { Span } from '../analysis.ts';
import type { IsSurname, Recognizer } from '../model/recognizer.ts';
import { TYPES } from '../model/tags.ts';
import { atOnce, type Steps } from '../steps.ts';
import type { Document, Token } from '../text/document.ts';
import { isCommonWord } from '../words/gazetteers.ts';
import { SUFFIXES, WELL_KNOWN_NAMES } from '../words/name-parts.ts';
import { withGivenNames } from './given-names.ts';
import { personScore } from './judge-person.ts';
import { lowerWords, type Name } from './name.ts';
import { tidyNames } from './tidy-names.ts';
import { titleBefore } from './title-before.ts';

/** An article of at least so many tokens introduces its people; a shorter text may be a piece of one. */
const WHOLE_ARTICLE = 200;
/** A name of more tokens or characters is a list, or made to be long. */
const MOST_TOKENS = 32;
const MOST_CHARACTERS = 256;
/** From here on a single word that nothing else in the article names is taken for a person. */
const ENOUGH = 3;

/** All names of people, organisations and places, in text order, without overlap: the learned recogniser's and those that the reader has given, but for people of one word for whom nothing in a whole article speaks. */
export const recognizeNames = (document: Document, recognizer: Recognizer): readonly Name[] =>
  atOnce(recognizingNames(document, recognizer));

/** The same in steps. */
export function* recognizingNames(document: Document, recognizer: Recognizer): Steps<readonly Name[]> {
  const all = yield* recognizer.recognizing(document);
  const found = all.filter(({ first, end }) => end - first <= MOST_TOKENS && lengthOf(document, first, end) <= MOST_CHARACTERS);
  const tidy = tidyNames(document, found, recognizer.isSurname);
  yield;
  const names = withGivenNames(
    document,
    tidy.map(({ type, first, end }) => nameOf(document, TYPES[type] as Name['type'], first, end)),
  );
  return supported(document, names, recognizer.isSurname);
}

/**
 * The names without people of one word that the article gives no reason for: the word is part of nobody's longer name, nobody whom all know is called so, and neither it nor what stands
 * around it speaks for a person. News introduces its people in full; such a word is a place, a firm, a storm ("as storm Vera reached the coast").
 */
function supported(document: Document, names: readonly Name[], isSurname: IsSurname): readonly Name[] {
  const { tokens } = document;
  if (tokens.length < WHOLE_ARTICLE) return names;
  const isLong = ({ firstToken, endToken }: Name) => endToken > firstToken + 1;
  const parts = new Set(
    names.flatMap((name) =>
      name.type === 'person' && isLong(name) ? tokens.slice(name.firstToken, name.endToken).map(({ lower }) => lower) : [],
    ),
  );
  const wordOf = ({ firstToken }: Name) => tokens[firstToken]?.lower ?? '';
  const speaksFor = (name: Name) => personScore(document, name, isSurname) >= ENOUGH;
  const people = names.filter(({ type }) => type === 'person');
  const isOpen = (name: Name) => !isLong(name) && !parts.has(wordOf(name)) && !isCommonWord(wordOf(name));
  const told = new Set(people.filter((name) => isOpen(name) && speaksFor(name)).map(wordOf));
  const listed = inLists(document, people);
  return names.filter((name) => {
    const word = wordOf(name);
    return (
      name.type !== 'person' ||
      name.given ||
      isLong(name) ||
      parts.has(word) ||
      told.has(word) ||
      listed.has(name) ||
      WELL_KNOWN_NAMES.has(word) ||
      (isCommonWord(word) && speaksFor(name))
    );
  });
}

const lengthOf = ({ tokens }: Document, first: number, end: number) => (tokens[end - 1]?.end ?? 0) - (tokens[first]?.start ?? 0);

/** Names that stand in one list of three or more people of whom one is named in full: "Suresh, Robert Perera, Vijayan and Kamala". */
function inLists({ tokens }: Document, people: readonly Name[]): ReadonlySet<Name> {
  const listed = new Set<Name>();
  const joined = (one: Name, other: Name | undefined) =>
    other !== undefined && /^(?:,|and|, and)$/.test(lowerWords(tokens, one.endToken, other.firstToken));
  for (let first = 0; first < people.length; ) {
    let end = first + 1;
    while (joined(people[end - 1] as Name, people[end])) end++;
    const list = people.slice(first, end);
    if (list.length > 2 && list.some(({ firstToken, endToken }) => endToken > firstToken + 1)) for (const name of list) listed.add(name);
    first = end;
  }
  return listed;
}

/** What a name is part of, written as one word with it: "a Mara Lind-backed bill", "the Mara Lind-era rules". */
const TAIL = /-(?:era|style|like|led|run|owned|backed|supporting|supported|appointed|aligned|linked|friendly)$/i;
/** A sentence's full stop that was taken into a name, since its last word is an abbreviation, too: "said Mara Mo[.]", but not "Max Hill Jr." */
const POINT = /(?<=\p{Ll})\.$/u;

function nameOf(document: Document, type: Name['type'], firstToken: number, endToken: number): Name {
  const [first, last] = [document.tokens[firstToken] as Token, document.tokens[endToken - 1] as Token];
  const title = type === 'person' ? titleBefore(document, firstToken) : null;
  const isAtEnd = document.tokens[endToken]?.sentence !== last.sentence;
  const tail = TAIL.exec(last.text) ?? (type === 'person' && isAtEnd && !SUFFIXES.has(last.lower) ? POINT.exec(last.text) : null);
  const span: Span = [first.start, last.end - (tail?.[0].length ?? 0)];
  return { type, span, firstToken, endToken, title };
}
