import type { Agreement, Person } from '../engine/analysis.ts';
import type { Reading } from '../messages/messages.ts';
import { isDisputed, positionsOf } from '../ui/positions.ts';
import { PositionsList } from '../ui/positions-list.tsx';
import { type PositionsProps, PositionsTable } from '../ui/positions-table.tsx';
import { say, sayCount } from '../ui/say.ts';
import { ReadingNote } from './reading-note.tsx';

export type PositionsViewProps = Omit<PositionsProps, 'positions'> & {
  readonly people: readonly Person[];
  readonly agreements: readonly Agreement[];
  /** How far it has been read where they stand. */
  readonly reading: Reading | undefined;
};

/**
 * Who stands where: as a table where there is room for one, as a list where there isn't (the stylesheet decides). Where no two people speak of one thing a
 * table would only be a diagonal: then it is a list everywhere.
 */
export function PositionsView({ people, agreements, reading, ...given }: PositionsViewProps) {
  const positions = positionsOf(people, given.text, agreements);
  const { targets } = positions;
  if (targets.length === 0)
    return (
      <section class="notice">
        {!reading && <h1>{say('noPositionsTitle')}</h1>}
        {!reading && <p>{say('noPositionsBody')}</p>}
        <ReadingNote reading={reading} />
      </section>
    );
  const list = <PositionsList positions={positions} {...given} />;
  const disputed = targets.filter(isDisputed).length;
  return (
    <>
      <div class="tools">
        <h1>{say('positionsHeading')}</h1>
        <p class="lead">
          {sayCount('positionsLead', positions.people.length)} {disputed > 0 && sayCount('disputedLead', disputed)}
        </p>
      </div>
      {targets.some(({ held }) => held.length > 1) ? (
        <>
          <div class="wide">
            <PositionsTable positions={positions} {...given} />
          </div>
          <div class="narrow">{list}</div>
        </>
      ) : (
        list
      )}
      <ReadingNote reading={reading} />
    </>
  );
}
