import type { Person, Stance } from '../engine/analysis.ts';
import { Evidence, type EvidenceProps } from './evidence.tsx';
import { questionsOf, questionWith } from './questions.ts';
import { say, sayCount } from './say.ts';
import { HowMark, PositionMark, tellerOf } from './stance-line.tsx';

/** Longest quote of another, characters: a sentence of usual length, whole. */
const QUOTE = 200;

interface OthersOnThisProps extends Pick<EvidenceProps, 'text' | 'onEvidence'> {
  readonly person: Person;
  readonly stance: Stance;
  /** Everyone in the article, as they may be shown. */
  readonly people: readonly Person[];
  /** The reader wants to see the whole question: in the panel. */
  readonly onPanel?: (name: string, target: string) => void;
}

/** Who else takes a side on what somebody's stance is on, folded away; each with what they are for or against, and their words. Nothing where nobody does. */
export function OthersOnThis({ person, stance, people, text, onEvidence, onPanel }: OthersOnThisProps) {
  const question = questionWith(questionsOf(people), stance);
  const others = question?.participants.filter((each) => each.person.id !== person.id) ?? [];
  if (others.length === 0) return null;
  return (
    <details class="others">
      <summary>{sayCount('othersOnThis', others.length)}</summary>
      <ul>
        {others.flatMap(({ person: other, stands }) =>
          stands.slice(0, 1).map(({ stance: theirs }) => (
            <li key={other.id}>
              <p>
                <bdi class="other-name">{other.name}</bdi> <PositionMark position={theirs.position} /> <bdi>{theirs.target}</bdi>
                <HowMark how={theirs.how} teller={tellerOf(theirs, people)} />
              </p>
              <Evidence spans={[theirs.evidence]} text={text} limit={QUOTE} sought={theirs.target} onEvidence={onEvidence} />
            </li>
          )),
        )}
      </ul>
      {onPanel && (
        <button type="button" class="link more" onClick={() => onPanel(person.name, stance.target)}>
          {say('questionInPanel')}
        </button>
      )}
    </details>
  );
}
