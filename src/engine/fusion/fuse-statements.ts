import type { Span, Statement } from '../analysis.ts';
import type { PassageAnswer } from '../reader/read-passages.ts';
import { lastBefore } from '../statements/speech-context.ts';

/**
 * A statement whose words are less likely the person's than this, in the mean of its pieces, is taken for somebody else's or nobody's. Rules err most where the word that says
 * so comes first, since they then guess where the content ends: "Ruiz said that …". Of statements on 58 held-out articles 90 of 100 are so whole and with both ends right; with
 * 0.4 for all 85, for five of 100 right ones more.
 */
const LEAST_SAID = { announced: 0.6, other: 0.4 } as const;

type Heard = PassageAnswer['said'];

/**
 * A person's statements as the encoder reads them: those that rules have found, without what it takes for another's words, a reporter's, or a question. `answers`: those of the
 * person's passages; of what none of them holds the rules are right.
 */
export function fuseStatements(statements: readonly Statement[], answers: readonly PassageAnswer[]): readonly Statement[] {
  const heard = piecesOf(answers);
  const kept = statements.filter(({ cue, spans }) => {
    const isAnnounced = cue !== null && cue[0] < (spans[0]?.[0] ?? 0);
    return (chanceOf(heard, spans) ?? 1) >= LEAST_SAID[isAnnounced ? 'announced' : 'other'];
  });
  return kept.length === statements.length ? statements : kept;
}

/** All pieces that were read, in text order, each once: as its own paragraph's passage reads it, where there is one. */
function piecesOf(answers: readonly PassageAnswer[]): Heard {
  const byStart = new Map<number, { piece: Heard[number]; own: boolean }>();
  for (const { passage, said } of answers)
    for (const piece of said) {
      const own = piece.span[0] >= passage.own[0];
      if (own || !byStart.has(piece.span[0])) byStart.set(piece.span[0], { piece, own });
    }
  return [...byStart.values()].map(({ piece }) => piece).sort((a, b) => a.span[0] - b.span[0]);
}

/** How likely spans are the person's words, in the mean of their pieces; null where none of them was read. */
function chanceOf(heard: Heard, spans: readonly Span[]): number | null {
  const within = spans.flatMap(([start, end]) =>
    heard.slice(lastBefore(heard, start + 1, ({ span }) => span[1]) + 1, lastBefore(heard, end, ({ span }) => span[0]) + 1),
  );
  return within.length ? within.reduce((sum, { chance }) => sum + chance, 0) / within.length : null;
}
