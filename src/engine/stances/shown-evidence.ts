import type { Span } from '../analysis.ts';
import { afterDateline } from '../statements/content-edges.ts';
import { afterLabel } from '../statements/interview.ts';
import { at, type Scene } from '../statements/scene.ts';
import { tokenAt } from '../text/document.ts';

/** Evidence without what stands before an article's or an answer's first word: "LONDON (AP) — …", "A: …", "RUIZ: …" where Ruiz is the holder. */
export function shownEvidence(scene: Scene, evidence: Span, holder: string): Span {
  const [start, end] = evidence;
  const { blocks, sentences } = scene.document;
  const first = tokenAt(scene.document, start);
  if (blocks[sentences[at(scene, first).sentence]?.block ?? -1]?.start !== start) return evidence;
  const shown = at(scene, afterDateline(scene, afterLabel(scene, first, holder), tokenAt(scene.document, end - 1))).start;
  return shown < end ? [shown, end] : evidence;
}
