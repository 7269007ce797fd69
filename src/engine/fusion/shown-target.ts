import type { Target } from '../proposals/targets.ts';
import { at, type SpeechContext } from '../statements/speech-context.ts';

/** A target as the card tells it: a headline's capitals taken off where the article writes the phrase without: "Harbour Tunnel" is "harbour tunnel" there. */
export function shownTarget(context: SpeechContext, { text, person, firstToken }: Target): string {
  const { blocks, sentences, text: article } = context.document;
  const block = blocks[sentences[at(context, firstToken).sentence]?.block ?? -1];
  if (person || !block || block !== blocks[0] || text === text.toLowerCase()) return text;
  const plain = text.toLowerCase();
  const found = article.indexOf(plain, block.end);
  const edges = [article[found - 1] ?? ' ', article[found + plain.length] ?? ' '];
  return found >= 0 && edges.every((edge) => !/[\p{L}\p{N}]/u.test(edge)) ? plain : text;
}
