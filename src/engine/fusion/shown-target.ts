import type { Target } from '../proposals/targets.ts';
import { at, type SpeechContext } from '../statements/speech-context.ts';

/** What hangs behind a phrase and is no part of it: "the harbour trust [- the body that runs it]", "the vote [safely]", "(see) the wines [back]". */
const HANGING = /\s+(?:[-–—]+\s.*|(?:safely|fully|entirely|completely|properly|quickly|immediately|back))$/u;

/** A target as the card tells it: without what hangs behind it; a headline's capitals taken off where the article writes the phrase without: "Harbour Tunnel" is "harbour tunnel" there. */
export function shownTarget(context: SpeechContext, { text: own, person, firstToken }: Target): string {
  const text = person ? own : own.replace(HANGING, '');
  const { blocks, sentences, text: article } = context.document;
  const block = blocks[sentences[at(context, firstToken).sentence]?.block ?? -1];
  if (person || !block || block !== blocks[0] || text === text.toLowerCase()) return text;
  const plain = text.toLowerCase();
  const found = article.indexOf(plain, block.end);
  const edges = [article[found - 1] ?? ' ', article[found + plain.length] ?? ' '];
  return found >= 0 && edges.every((edge) => !/[\p{L}\p{N}]/u.test(edge)) ? plain : text;
}
