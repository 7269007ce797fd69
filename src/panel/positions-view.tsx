import type { Agreement, Person } from '../engine/analysis.ts';
import { isDisputed, positionsOf } from '../ui/positions.ts';
import { PositionsList } from '../ui/positions-list.tsx';
import { type PositionsProps, PositionsTable } from '../ui/positions-table.tsx';
import { say, sayCount } from '../ui/say.ts';

export type PositionsViewProps = Omit<PositionsProps, 'positions'> & {
  readonly people: readonly Person[];
  readonly agreements: readonly Agreement[];
};

/** Who stands where: as a table where there is room for one, as a list where there isn't (the stylesheet decides). */
export function PositionsView({ people, agreements, ...given }: PositionsViewProps) {
  const positions = positionsOf(people, agreements);
  const { targets } = positions;
  if (targets.length === 0)
    return (
      <section class="notice">
        <h1>{say('noPositionsTitle')}</h1>
        <p>{say('noPositionsBody')}</p>
      </section>
    );
  const disputed = targets.filter(isDisputed).length;
  return (
    <>
      <div class="tools">
        <h1>{say('positionsHeading')}</h1>
        <p class="lead">
          {sayCount('positionsLead', positions.people.length)} {disputed > 0 && sayCount('disputedLead', disputed)}
        </p>
      </div>
      <div class="wide">
        <PositionsTable positions={positions} {...given} />
      </div>
      <div class="narrow">
        <PositionsList positions={positions} {...given} />
      </div>
    </>
  );
}
