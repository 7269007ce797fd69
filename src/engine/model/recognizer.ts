import { atOnce, type Steps } from '../steps.ts';
import { namesIn, type TokenName } from './decode.ts';
import { featuresOf, type Tokens } from './features.ts';
import { createKernel } from './kernel.ts';
import { LISTED, listsOf } from './lexicon.ts';
import { Network } from './network.ts';
import { dequantize, unpackWeights } from './weights.ts';

/** Does the lexicon list the word, in lower case, among surnames or given names? */
export type IsSurname = (lower: string) => boolean;

/** The learned name recogniser: which tokens of a document are names of persons, organisations and places. */
export interface Recognizer {
  /** Names in text order, without overlap, none over the end of a sentence. Linear in the number of tokens; never throws. */
  recognize(document: Tokens): TokenName[];
  /** The same in steps. */
  recognizing(document: Tokens): Steps<TokenName[]>;
  /** May the word, in lower case, be somebody's last name? A given name may. */
  readonly isSurname: IsSurname;
}

/** Cuts a document into stretches of whole sentences, of at most so many tokens; a sentence longer than that is cut too. */
function stretches({ tokens, sentences }: Tokens, most: number): Tokens[] {
  if (tokens.length <= most) return [{ tokens, sentences }];
  const pieces = sentences.flatMap(({ firstToken, endToken }) => {
    const cuts: Tokens['sentences'][number][] = [];
    for (let from = firstToken; from < endToken; from += most) cuts.push({ firstToken: from, endToken: Math.min(from + most, endToken) });
    return cuts;
  });
  const found: Tokens[] = [];
  for (let i = 0; i < pieces.length; ) {
    const start = (pieces[i] as (typeof pieces)[number]).firstToken;
    const own: Tokens['sentences'][number][] = [];
    while (i < pieces.length && (pieces[i] as (typeof pieces)[number]).endToken - start <= most) {
      const { firstToken, endToken } = pieces[i++] as (typeof pieces)[number];
      own.push({ firstToken: firstToken - start, endToken: endToken - start });
    }
    found.push({ tokens: tokens.slice(start, start + (own.at(-1)?.endToken ?? 0)), sentences: own });
  }
  return found;
}

/**
 * Makes a recogniser of the learned file. Throws where the file is damaged.
 * The same text gives the same names in every engine: the arithmetic is IEEE 754 throughout, without exponentials.
 */
export function createRecognizer(weights: ArrayBuffer): Recognizer {
  const { architecture, lexicon, tensors } = unpackWeights(weights);
  const kernel = createKernel();
  const network = new Network(architecture, lexicon, kernel);
  for (const tensor of tensors) dequantize(tensor, network.floats, network.place(tensor.name));
  function* recognizing(document: Tokens): Steps<TokenName[]> {
    let start = 0;
    const names: TokenName[] = [];
    for (const stretch of stretches(document, kernel.pass)) {
      // The pass and what is read of it share one memory: others come between stretches only.
      const trace = network.forward(featuresOf(stretch, lexicon));
      for (const { type, first, end } of namesIn(network, trace, stretch)) names.push({ type, first: first + start, end: end + start });
      start += stretch.tokens.length;
      yield;
    }
    return names;
  }
  return {
    isSurname: (lower) => (listsOf(lexicon, lower) & (LISTED.surname | LISTED.given)) > 0,
    recognize: (document) => atOnce(recognizing(document)),
    recognizing,
  };
}
