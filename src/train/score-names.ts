import type { Recognizer } from '../engine/model/recognizer.ts';
import { TYPES } from '../engine/model/tags.ts';
import { tidyNames } from '../engine/names/tidy-names.ts';
import type { Document, Sentence, Token } from '../engine/text/document.ts';
import type { Annotated } from './examples.ts';

const PERSON = TYPES.indexOf('person');

/** Counts of exact spans of persons. */
interface Counts {
  readonly right: number;
  readonly found: number;
  readonly marked: number;
}

/** A corpus document as the engine's steps read it. */
function asDocument({ document }: Annotated): Document {
  if ('blocks' in document) return document as Document;
  const tokens: Token[] = [];
  const sentences: Sentence[] = document.sentences.map(({ firstToken, endToken }, index) => {
    for (let i = firstToken; i < endToken; i++) {
      const { text, lower } = document.tokens[i] as Token;
      tokens.push({ text, lower, kind: /\p{L}/u.test(text) ? 'word' : 'punctuation', start: 0, end: 0, index: i, sentence: index });
    }
    return { start: 0, end: 0, firstToken, endToken, block: index, index };
  });
  return { text: '', blocks: [], title: '', published: null, outlet: null, authors: [], language: 'en', tokens, sentences };
}

/** How many persons the recogniser (and the rules behind it) finds right. */
export function countNames(recognizer: Recognizer, documents: readonly Annotated[]): Counts {
  let right = 0;
  let found = 0;
  let marked = 0;
  for (const annotated of documents) {
    const document = asDocument(annotated);
    const key = ({ first, end }: { first: number; end: number }) => `${first}:${end}`;
    const ours = tidyNames(document, recognizer.recognize(document), recognizer.isSurname)
      .filter((name) => name.type === PERSON)
      .map(key);
    const theirs = new Set(annotated.names.filter((name) => name.type === PERSON).map(key));
    right += ours.filter((name) => theirs.has(name)).length;
    found += ours.length;
    marked += theirs.size;
  }
  return { right, found, marked };
}

/** "95.1 (P 94.0 R 96.2)" */
export function describe({ right, found, marked }: Counts): string {
  const percent = (part: number, whole: number) => (whole ? (100 * part) / whole : 0).toFixed(1);
  return `${percent(2 * right, found + marked)} (P ${percent(right, found)} R ${percent(right, marked)})`;
}

export function sum(counts: readonly Counts[]): Counts {
  return counts.reduce((a, b) => ({ right: a.right + b.right, found: a.found + b.found, marked: a.marked + b.marked }), {
    right: 0,
    found: 0,
    marked: 0,
  });
}
