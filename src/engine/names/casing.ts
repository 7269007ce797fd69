import type { Document, Sentence, Token } from '../text/document.ts';
import { isCommonWord } from '../words/gazetteers.ts';
import { isFunctionWord } from './function-words.ts';

/** How the capitals of a sentence are to be read. In a Title Case headline or in CAPITALS they tell nothing. */
type Casing = 'sentence' | 'title' | 'capitals';

/** How the document writes its words. */
export interface DocumentCasing {
  /** By sentence. */
  readonly casing: readonly Casing[];
  /** How often a word (lower case) stands with a capital where a common word would have none. */
  readonly capital: ReadonlyMap<string, number>;
  /** How often it stands in lower case. */
  readonly small: ReadonlyMap<string, number>;
}

const CAPITAL = /^\p{Lu}/u;
const CAPITALS = /^[\p{Lu}\p{N}’'.-]{2,}$/u;

/** Does the token begin with a capital, behind a small particle too ("al-Sadr", "d’Estaing")? */
export function isCapitalised(token: Token): boolean {
  return (
    token.kind === 'word' &&
    (CAPITAL.test(token.text) || /^(?:(?:al|el|ul|ad|as|ash|an|at|bin|de|ibn)-|d[’']|l[’']|Mc|ibn-)\p{Lu}/u.test(token.text))
  );
}

/** Does a sentence begin anew at this token, so that its capital tells nothing? After an opening quote or a colon too. */
export function isOpening(document: Document, token: Token): boolean {
  const sentence = document.sentences[token.sentence];
  const previous = document.tokens[token.index - 1];
  if (!sentence || !previous || token.index === sentence.firstToken) return true;
  if (previous.kind === 'quote') return previous.end === token.start;
  return (
    /^(?:[:•(–—|\-…]|--+|\.\.\.+|[.!?])$/.test(previous.text) || (previous.kind === 'number' && previous.index === sentence.firstToken)
  );
}

function casingOf(document: Document, { firstToken, endToken }: Sentence): Casing {
  let words = 0;
  let capital = 0;
  let capitals = 0;
  let commonCapital = 0;
  for (let i = firstToken; i < endToken; i++) {
    const token = document.tokens[i] as Token;
    if (token.kind !== 'word' || token.text.length < 4 || isFunctionWord(token.lower)) continue;
    words++;
    if (CAPITALS.test(token.text)) capitals++;
    else if (CAPITAL.test(token.text)) {
      capital++;
      if (i > firstToken && isCommonWord(token.lower)) commonCapital++;
    }
  }
  if (capitals >= 2 && capitals > words * 0.6) return 'capitals';
  return words >= 3 && commonCapital >= 2 && capital + capitals > words * 0.85 ? 'title' : 'sentence';
}

/** Reads how the document uses capitals; evidence is taken from running sentences only. */
export function readCasing(document: Document): DocumentCasing {
  const casing = document.sentences.map((sentence) => casingOf(document, sentence));
  const capital = new Map<string, number>();
  const small = new Map<string, number>();
  for (const token of document.tokens) {
    if (token.kind !== 'word' || casing[token.sentence] !== 'sentence') continue;
    if (!isCapitalised(token)) small.set(token.lower, (small.get(token.lower) ?? 0) + 1);
    else if (!isOpening(document, token)) capital.set(token.lower, (capital.get(token.lower) ?? 0) + 1);
  }
  return { casing, capital, small };
}
