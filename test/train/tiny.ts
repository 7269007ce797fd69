import type { TokenName } from '../../src/engine/model/decode.ts';
import { hash } from '../../src/engine/model/hash.ts';
import type { Lexicon } from '../../src/engine/model/lexicon.ts';
import { VECTOR_SIZE } from '../../src/engine/model/lexicon.ts';
import { plainArticle } from '../../src/engine/text/plain-article.ts';
import { readDocument } from '../../src/engine/text/read-document.ts';
import type { Annotated } from '../../src/train/examples.ts';
import { randomFrom } from '../../src/train/random.ts';

/** A lexicon of the given words with random vectors. */
export function tinyLexicon(words: readonly string[]): Lexicon {
  const random = randomFrom(5);
  const keys = Uint32Array.from(words, (word) => hash(word)).sort();
  return {
    vectorKeys: keys,
    vectors: Uint8Array.from({ length: (keys.length * VECTOR_SIZE) / 2 }, () => Math.floor(random() * 256)),
    steps: new Float32Array(VECTOR_SIZE).fill(0.1),
    listKeys: keys,
    lists: Uint16Array.from(keys, () => Math.floor(random() * 64)),
  };
}

/** An annotated text: names in square brackets, with P, O or L for their type: "Anna [P Lind] left." */
export function annotated(marked: string, complete = true): Annotated {
  const marks: { type: number; start: number; end: number }[] = [];
  let text = '';
  for (const piece of marked.split(/(\[[POL] [^\]]+\])/)) {
    const mark = /^\[([POL]) (.+)\]$/.exec(piece);
    if (mark) marks.push({ type: 'POL'.indexOf(mark[1] as string), start: text.length, end: text.length + (mark[2] as string).length });
    text += mark ? mark[2] : piece;
  }
  const document = readDocument(plainArticle(text));
  const names: TokenName[] = marks.map(({ type, start, end }) => ({
    type,
    first: document.tokens.findIndex((token) => token.start === start),
    end: document.tokens.findIndex((token) => token.end === end) + 1,
  }));
  return { id: marked.slice(0, 20), document, names, complete };
}
