import type { TokenName } from '../model/decode.ts';
import type { Tokens } from '../model/features.ts';
import { TYPES } from '../model/tags.ts';
import type { Document, Token } from '../text/document.ts';
import { PARTICLES, SUFFIXES } from '../words/name-parts.ts';
import { HEADS_AND_NAMES, ORGANIZATION_HEADS, THING_HEADS, THINGS_OF_A_NAME, THINGS_OF_A_SURNAME } from '../words/organizations.ts';
import { isTitleWord, TITLES_AND_NAMES, withoutPoint } from '../words/titles.ts';

type Spelled = Tokens['tokens'][number];

const PERSON = TYPES.indexOf('person');
/** Words that may stand between a name and the head of the thing that is named after it: "Mara Lind Memorial Sports Center". */
const LONGEST_THING = 5;

const isCapitalized = ({ text }: Spelled): boolean => /^\p{Lu}/u.test(text);
const isHead = (word: string): boolean => !HEADS_AND_NAMES.has(word) && (ORGANIZATION_HEADS.has(word) || THING_HEADS.has(word));

/** A name without the titles that it begins with: "Gen. Oke Ade" → "Oke Ade", but "Dean Ade" stays. */
export function stripTitle(tokens: Tokens['tokens'], name: TokenName): TokenName {
  let { first } = name;
  while (first < name.end - 1) {
    const { lower } = tokens[first] as Spelled;
    const next = tokens[first + 1] as Spelled;
    if (!isTitleWord(lower) || !(isCapitalized(next) || PARTICLES.has(next.lower)) || SUFFIXES.has(next.lower)) break;
    if (TITLES_AND_NAMES.get(withoutPoint(lower)) === 'name' && first === name.end - 2) break;
    first++;
  }
  return first === name.first ? name : { ...name, first };
}

/** What the net leaves undone: spans without titles, no people inside the names of things, a surname that is known in full read as a name everywhere. */
export function tidyNames({ tokens, sentences }: Document, names: readonly TokenName[]): TokenName[] {
  const sentenceEnd = (i: number) => sentences[(tokens[i] as Token).sentence]?.endToken ?? tokens.length;

  /** Does the sentence of a token capitalise most of its words, as headlines do? */
  function isHeadline(i: number): boolean {
    const sentence = sentences[(tokens[i] as Token).sentence];
    const words = tokens.slice(sentence?.firstToken, sentence?.endToken).filter(({ text }) => /^\p{L}{4}/u.test(text));
    return words.filter(isCapitalized).length > 0.7 * words.length;
  }

  /** "the Lind administration", "Mara Lind Memorial Center": a thing named after somebody. */
  function isPartOfThing({ first, end }: TokenName): boolean {
    const last = sentenceEnd(first);
    const next = tokens[end];
    if (!next || end >= last || next.kind !== 'word') return false;
    if ((end === first + 1 ? THINGS_OF_A_SURNAME : THINGS_OF_A_NAME).has(next.lower)) return true;
    const longest = isHeadline(first) ? 1 : LONGEST_THING;
    let at = end;
    while (at < last && at < end + longest && (isCapitalized(tokens[at] as Token) || (at > end && /^(?:&|of|and)$/.test((tokens[at] as Token).text)))) at++;
    for (let i = at - 1; i >= end; i--) if (isHead(withoutPoint((tokens[i] as Token).lower)) && isCapitalized(tokens[i] as Token)) return true;
    return false;
  }

  return names.map((name) => (name.type === PERSON ? stripTitle(tokens, name) : name)).filter((name) => name.type !== PERSON || !isPartOfThing(name));
}
