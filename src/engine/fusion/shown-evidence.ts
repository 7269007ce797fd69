import type { Span } from '../analysis.ts';
import { afterDateline } from '../statements/content-edges.ts';
import { afterLabel } from '../statements/interview.ts';
import { at, type SpeechContext } from '../statements/speech-context.ts';
import { tokenAt } from '../text/document.ts';

/** Evidence without what stands before an article's or an answer's first word: "LONDON (AP) — …", "A: …", "RUIZ: …" where Ruiz is the holder. */
export function shownEvidence(context: SpeechContext, evidence: Span, holder: string): Span {
  const [start, end] = evidence;
  const { blocks, sentences } = context.document;
  const first = tokenAt(context.document, start);
  if (blocks[sentences[at(context, first).sentence]?.block ?? -1]?.start !== start) return evidence;
  const shown = at(context, afterDateline(context, afterLabel(context, first, holder), tokenAt(context.document, end - 1))).start;
  return shown < end ? [shown, end] : evidence;
}
