import { at, type Scene } from '../statements/scene.ts';
import type { Target } from './targets.ts';

/** A target as the card tells it: a headline's capitals taken off where the article writes the phrase without: "Harbour Tunnel" is "harbour tunnel" there. */
export function shownTarget(scene: Scene, { text, person, firstToken }: Target): string {
  const { blocks, sentences, text: article } = scene.document;
  const block = blocks[sentences[at(scene, firstToken).sentence]?.block ?? -1];
  if (person || !block || block !== blocks[0] || text === text.toLowerCase()) return text;
  const plain = text.toLowerCase();
  const found = article.indexOf(plain, block.end);
  const edges = [article[found - 1] ?? ' ', article[found + plain.length] ?? ' '];
  return found >= 0 && edges.every((edge) => !/[\p{L}\p{N}]/u.test(edge)) ? plain : text;
}
