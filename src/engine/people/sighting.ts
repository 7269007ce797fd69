import type { Name } from '../names/name.ts';
import { isSpeaking } from '../names/speaking.ts';
import type { Document, Token } from '../text/document.ts';
import { CONJUNCTIONS, PREPOSITIONS } from '../words/clause-words.ts';
import { GENDER_OF_NOUN, GENDER_OF_PRONOUN, type Gender, RELATION_OF, type Relation } from '../words/kin.ts';
import { KIND_OF_NOUN, officeOf } from '../words/role-nouns.ts';
import { formOf, type NameForm } from './name-form.ts';

/** A name in its place, with what its surroundings tell about its bearer. */
export interface Sighting {
  readonly name: Name;
  readonly form: NameForm;
  /** The surname that stands behind the next name: "Lind" for Ada in "Ada and Bruno Lind". */
  readonly surname?: string;
  /** A place in document.blocks. */
  readonly block: number;
  /** Stands outside the running text, where people are not introduced: a headline, a caption. */
  readonly display: boolean;
  readonly speaks: boolean;
  /** The offices right before or behind it, as one word for all forms of each: "senator" for "Sen.". */
  readonly offices: ReadonlySet<string>;
  readonly gender: Gender | null;
  /** A title or a noun tells the gender, not just a pronoun near by. */
  readonly genderIsTold: boolean;
  /** Named as somebody's relative: "his son, Bruno Lind". */
  readonly relation: Relation | null;
  /** Brought in beside the story's people: as a relative, or as one unknown ("a Bruno Lind"). */
  readonly aside: boolean;
}

const DISPLAY = new Set(['headline', 'standfirst', 'byline', 'heading', 'caption']);
/** A line shorter than this, characters, that doesn't end as a sentence does is a title. */
const LONGEST_LINE = 90;
const SENTENCE_END = /[.!?…:,;][)\]”’"']*\s*$/;
/** Tokens behind a name in which an apposition's head is looked for: "Lind, a former deputy foreign secretary". */
const APPOSITION = 9;
/** Tokens behind a name in which a pronoun is still taken for its bearer. */
const PRONOUN_REACH = 14;

/** Looks at a name's surroundings. The next person's name, if any, bounds how far a pronoun is looked for. */
export function sight(document: Document, name: Name, nextPerson: Name | undefined): Sighting {
  const block = document.sentences[document.tokens[name.firstToken]?.sentence ?? 0]?.block ?? 0;
  const nouns = [...nounsBefore(document, name), ...nounsBehind(document, name)];
  const relation = firstIn(RELATION_OF, nouns);
  const told = firstIn(GENDER_OF_NOUN, nouns);
  return {
    name,
    form: formOf(document, name),
    block,
    display: isDisplay(document, block),
    speaks: isSpeaking(document, name.firstToken, name.endToken),
    offices: new Set(nouns.filter((noun) => KIND_OF_NOUN.has(noun)).map(officeOf)),
    gender: told ?? genderOfPronoun(document, name, nextPerson),
    genderIsTold: told !== null,
    relation,
    aside: relation !== null || /^an?$/.test(document.tokens[name.firstToken - 1]?.lower ?? ''),
  };
}

/** Outside the running text: by its kind, or as a line that is no sentence, such as the headline of another story among the paragraphs. */
function isDisplay({ blocks, text }: Document, index: number): boolean {
  const block = blocks[index];
  if (!block || DISPLAY.has(block.kind)) return block !== undefined;
  return block.end - block.start < LONGEST_LINE && !SENTENCE_END.test(text.slice(block.start, block.end));
}

function firstIn<Value>(map: ReadonlyMap<string, Value>, words: readonly string[]): Value | null {
  for (const word of words) {
    const found = map.get(word);
    if (found !== undefined) return found;
  }
  return null;
}

/** The title, and the noun before the name: "his son Bruno Lind"; before a full name a comma may stand between: "her late husband, Bruno Lind". */
function nounsBefore({ tokens }: Document, { firstToken, endToken, title }: Name): string[] {
  const comma = endToken > firstToken + 1 && tokens[firstToken - 1]?.text === ',';
  const before = tokens[firstToken - (comma ? 2 : 1)];
  const noun = before?.kind === 'word' && before.sentence === tokens[firstToken]?.sentence ? [before.lower] : [];
  return title ? [title, ...noun] : noun;
}

/** The words of an apposition up to its head: "Lind, a former deputy mayor of …". */
function nounsBehind({ tokens }: Document, { firstToken, endToken }: Name): string[] {
  const nouns: string[] = [];
  if (tokens[endToken]?.text !== ',') return nouns;
  const sentence = (tokens[firstToken] as Token).sentence;
  for (let i = endToken + 1; i < endToken + APPOSITION; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== sentence || token.kind === 'quote' || token.kind === 'punctuation') break;
    if (PREPOSITIONS.has(token.lower) || CONJUNCTIONS.has(token.lower)) break;
    // "Lind, Queen Ada’s cousin": what stands before the possessive is another's.
    if (token.lower === "'s") nouns.length = 0;
    else nouns.push(token.lower);
  }
  // "Lind, a father of three" is no relative of anybody in the article.
  return /^an?$/.test(nouns[0] ?? '') ? nouns.filter((noun) => !RELATION_OF.has(noun)) : nouns;
}

/** The first pronoun behind the name, if no other person stands between. */
function genderOfPronoun({ tokens, sentences }: Document, { endToken }: Name, nextPerson: Name | undefined): Gender | null {
  const block = sentences[tokens[endToken - 1]?.sentence ?? 0]?.block;
  const end = Math.min(endToken + PRONOUN_REACH, nextPerson?.firstToken ?? tokens.length);
  for (let i = endToken; i < end; i++) {
    const token = tokens[i];
    if (!token || sentences[token.sentence]?.block !== block || token.kind === 'quote') return null;
    const gender = GENDER_OF_PRONOUN.get(token.lower);
    if (gender) return gender;
  }
  return null;
}
