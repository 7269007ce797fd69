import type { Person, Span } from '../../engine/analysis.ts';
import { bySureness } from '../../vocabulary/confidence.ts';
import { say, sayCount } from '../i18n.ts';
import { BothSidesLines } from '../stances/both-sides.tsx';
import { byEvidence } from '../stances/by-evidence.ts';
import { LikelyPositions } from '../stances/likely-positions.tsx';
import { mainStances } from '../stances/main-stances.ts';
import { PositionLine, StanceLine } from '../stances/stance-line.tsx';
import { OthersOnThis } from './others-on-this.tsx';

/** Longest words that show a position, characters: a long sentence or two, whole, since the word that decides may be the last. */
const SHOWING = 600;

interface CardPositionsProps {
  readonly person: Person;
  /** Everyone in the article: of them those who stand on the same things are told. */
  readonly people: readonly Person[];
  readonly text: string;
  /** How many lines are shown; of the rest the number. */
  readonly most: number;
  readonly onEvidence: (span: Span) => void;
  readonly onPanel?: (name: string, target?: string) => void;
}

/**
 * Where somebody stands, in one glance: the surest position with the words that show it, every other as a line that opens. What is not sure in side or target is told by its
 * words alone.
 */
export function CardPositions({ person, people, text, most, onEvidence, onPanel }: CardPositionsProps) {
  const stances = byEvidence(mainStances(person.stances, Number.POSITIVE_INFINITY));
  const positions = bySureness(person.positions);
  const [first] = stances.length > 0 ? stances : positions;
  const told = stances.slice(0, most);
  const likely = positions.slice(0, most - told.length);
  const all = stances.length + positions.length;
  const left = all - told.length - likely.length;
  const given = { people, text, limit: SHOWING, onEvidence };
  return (
    <>
      {told.length > 0 && (
        <section>
          <h2 class="unseen">{say('stancesHeading')}</h2>
          <ul>
            {told.map((group) => (
              <StanceLine key={group[0].evidence.join()} stances={group} folded={group !== first} {...given}>
                {group.map((stance) => (
                  <OthersOnThis
                    key={`${stance.position} ${stance.target}`}
                    person={person}
                    stance={stance}
                    people={people}
                    text={text}
                    onEvidence={onEvidence}
                    {...(onPanel && { onPanel })}
                  />
                ))}
              </StanceLine>
            ))}
          </ul>
          <BothSidesLines stances={person.stances} onEvidence={onEvidence} />
        </section>
      )}
      <LikelyPositions
        positions={likely}
        item={(position) => <PositionLine key={position.evidence.join()} position={position} folded={position !== first} {...given} />}
      />
      {left > 0 &&
        (onPanel ? (
          <button type="button" class="link more" onClick={() => onPanel(person.name)}>
            {sayCount('allStances', all)}
          </button>
        ) : (
          <p class="more">{sayCount('moreStances', left)}</p>
        ))}
    </>
  );
}
