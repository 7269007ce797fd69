import type { Span } from '../analysis.ts';
import { at, quoteOver, type Scene } from '../statements/scene.ts';

/** The most characters that a piece of evidence has: what fits on the card. */
export const LONGEST_EVIDENCE = 200;

/** The words that show a position: the sentence, or the part of it in the quote, if that is short enough; else the clause. */
export function evidenceOf(scene: Scene, { firstToken, endToken }: { readonly firstToken: number; readonly endToken: number }): Span {
  const sentence = scene.document.sentences[at(scene, firstToken).sentence];
  const quote = quoteOver(scene, firstToken);
  let first = Math.max(sentence?.firstToken ?? firstToken, quote ? quote.firstToken : 0);
  let end = Math.min(sentence?.endToken ?? endToken, quote ? quote.endToken : Number.POSITIVE_INFINITY);
  end = Math.max(end, endToken);
  const length = () => at(scene, end - 1).end - at(scene, first).start;
  if (length() > LONGEST_EVIDENCE) {
    first = firstToken;
    while (end > endToken && length() > LONGEST_EVIDENCE) end--;
  }
  while (end > first + 1 && length() > LONGEST_EVIDENCE) end--;
  const span: Span = [at(scene, first).start, at(scene, end - 1).end];
  return span[1] - span[0] > LONGEST_EVIDENCE ? [span[0], span[0] + LONGEST_EVIDENCE] : span;
}
