import type { Person, Position, Stance } from '../../engine/analysis.ts';
import { say, sayCount, type TextKey } from '../i18n.ts';
import { questionsOf, questionWith, sideSeenFrom } from '../stances/questions.ts';
import { HowMark, PositionMark, tellerOf } from '../stances/stance-line.tsx';
import { Evidence, type EvidenceProps } from '../text/evidence.tsx';

/** Longest quote of another, characters: a sentence of usual length, whole. */
const QUOTE = 200;

/** How many stand where, in the order in which it is told. */
const COUNTS: readonly (readonly [side: Position | 'unsorted', words: TextKey])[] = [
  ['for', 'othersFor'],
  ['against', 'othersAgainst'],
  ['mixed', 'othersMixed'],
  ['unsorted', 'othersUnsorted'],
];

interface OthersOnThisProps extends Pick<EvidenceProps, 'text' | 'onEvidence'> {
  readonly person: Person;
  readonly stance: Stance;
  /** Everyone in the article, as they may be shown. */
  readonly people: readonly Person[];
  /** The reader wants to see the whole question: in the panel. */
  readonly onPanel?: (name: string, target: string) => void;
}

/**
 * Who else takes a side on what somebody's stance is on, folded away: how many stand where, each with what they are for or against, and their words; last those who speak of it on
 * no side for sure. Nothing where nobody does.
 */
export function OthersOnThis({ person, stance, people, text, onEvidence, onPanel }: OthersOnThisProps) {
  const question = questionWith(questionsOf(people), stance);
  const others = question?.participants.filter((each) => each.person.id !== person.id) ?? [];
  const unsorted = question?.unsorted ?? [];
  const all = others.length + unsorted.length;
  if (all === 0) return null;
  const sides: readonly string[] = [...others.map((each) => sideSeenFrom(stance, each)), ...unsorted.map(() => 'unsorted')];
  const counts = COUNTS.map(([side, words]) => [words, sides.filter((each) => each === side).length] as const)
    .filter(([, count]) => count > 0)
    .map(([words, count]) => say(words, count));
  return (
    <details class="others">
      <summary>
        <span>
          {sayCount('othersOnThis', all)} <span class="others-sides">{counts.join(' · ')}</span>
        </span>
      </summary>
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
        {unsorted.flatMap(({ person: other, positions }) =>
          positions.slice(0, 1).map((position) => (
            <li key={other.id}>
              <p>
                <bdi class="other-name">{other.name}</bdi>
              </p>
              <Evidence spans={[position.evidence]} text={text} limit={QUOTE} quoted onEvidence={onEvidence} />
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
