import type { Position, Span, Stance } from '../../engine/analysis.ts';
import { OPPOSITE } from '../../vocabulary/terms.ts';
import { say, sayAround } from '../i18n.ts';
import { PositionMark } from './stance-line.tsx';

/** Two stances of one person on one question, on opposite sides. */
interface BothSides {
  readonly for: Stance;
  readonly against: Stance;
}

/** The questions on both sides of which somebody stands in an article, each with the surest stance of either side; where the words are the same, nothing can be said. */
export function bothSides(stances: readonly Stance[]): readonly BothSides[] {
  const byQuestion = new Map<string, Partial<Record<Position, Stance>>>();
  for (const stance of stances.toSorted((a, b) => b.confidence - a.confidence)) {
    const { question, position, target } = stance;
    const key = question ? String(question.id) : target.toLowerCase();
    const sides = byQuestion.get(key) ?? {};
    byQuestion.set(key, sides);
    sides[question?.turned ? OPPOSITE[position] : position] ??= stance;
  }
  return [...byQuestion.values()].flatMap(({ for: one, against: other }) =>
    one && other && one.evidence.join() !== other.evidence.join() ? [{ for: one, against: other }] : [],
  );
}

/** That somebody stands on both sides of a thing in this article, in a line for each, with the way to the words of either. */
export function BothSidesLines({
  stances,
  onEvidence,
}: {
  readonly stances: readonly Stance[];
  readonly onEvidence: (span: Span) => void;
}) {
  const [before, after] = sayAround('bothSidesHere');
  return bothSides(stances).map((sides) => {
    const inOrder = [sides.for, sides.against].toSorted((a, b) => a.evidence[0] - b.evidence[0]);
    return (
      <p key={inOrder[0]?.evidence.join()} class="both-sides">
        {before}
        <bdi>{sides.for.target}</bdi>
        {after}{' '}
        {inOrder.map((stance) => (
          <button key={stance.position} type="button" class="link" title={say('showOnPage')} onClick={() => onEvidence(stance.evidence)}>
            <PositionMark position={stance.position} />
            {stance.target !== sides.for.target && (
              <>
                {' '}
                <bdi>{stance.target}</bdi>
              </>
            )}
          </button>
        ))}
      </p>
    );
  });
}
