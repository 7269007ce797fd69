import type { QuotedWords, Said } from '../memory/record.ts';

/** A sentence of an article with what somebody says in it, once, however many statements that are. */
export interface SaidIn {
  readonly kinds: readonly Said['kind'][];
  /** The sentence in pieces, in turn beside what is said and said: the first is beside it, and may be empty. */
  readonly pieces: readonly string[];
}

/** Where words that were left out stand between the pieces of a quote. */
const GAP = ' … ';

const sentenceOf = ({ before, quote, after }: QuotedWords): string => before + quote.join(GAP) + after;
const startOf = ({ before }: QuotedWords): number => before.length;
const endOf = (words: QuotedWords): number => sentenceOf(words).length - words.after.length;

/** Pieces of a sentence, what is said in these statements apart from the rest. */
function piecesOf(sentence: string, said: readonly Said[]): string[] {
  const pieces: string[] = [];
  let at = 0;
  for (const each of said.toSorted((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a))) {
    if (endOf(each) <= at) continue;
    const from = Math.max(startOf(each), at);
    pieces.push(sentence.slice(at, from), sentence.slice(from, endOf(each)));
    at = endOf(each);
  }
  return [...pieces, sentence.slice(at)];
}

/** What somebody says in an article, a sentence each, in the order in which it came; without what stands whole in words that are told of them already. */
export function inSentences(statements: readonly Said[], told: readonly QuotedWords[]): SaidIn[] {
  const isTold = (said: Said) =>
    told.some((words) => sentenceOf(words) === sentenceOf(said) && startOf(words) <= startOf(said) && endOf(said) <= endOf(words));
  const untold = statements.filter((said) => !isTold(said));
  return [...new Set(untold.map(sentenceOf))].map((sentence) => {
    const said = untold.filter((each) => sentenceOf(each) === sentence);
    return { kinds: [...new Set(said.map(({ kind }) => kind))], pieces: piecesOf(sentence, said) };
  });
}
