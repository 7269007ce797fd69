import type { Position } from '../engine/analysis.ts';
import { keysOf } from './find-again.ts';
import { HeldButton } from './held-button.tsx';
import { isDisputed, type Target } from './positions.ts';
import type { PositionsProps } from './positions-table.tsx';
import { sentenceCase } from './role-line.ts';
import { say, sayCount } from './say.ts';
import { PositionMark } from './stance-line.tsx';

const ORDER: readonly Position[] = ['for', 'mixed', 'against'];

/** What a glance should say of a target: that people are divided over it, or that several agree. */
function verdict(target: Target): string | null {
  if (isDisputed(target)) return say('disputed');
  const [only] = ORDER.filter((position) => target.counts[position] === target.held.length);
  return only && only !== 'mixed' && target.held.length > 1 ? sayCount('agreed', target.held.length) : null;
}

/** Who stands where as a list: target by target those for it, those with both, those against it. For narrow views. */
export function PositionsList({ positions: { people, targets }, ...given }: PositionsProps) {
  const keys = keysOf(people);
  return (
    <ul class="positions-list">
      {targets.map((target) => {
        const glance = verdict(target);
        return (
          <li key={target.name} class={isDisputed(target) ? 'disputed' : undefined}>
            <h2>
              <bdi>{sentenceCase(target.name)}</bdi>
              {glance && <span class="verdict">{glance}</span>}
            </h2>
            <dl>
              {ORDER.filter((position) => target.counts[position] > 0).map((position) => (
                <div key={position}>
                  <dt>
                    <PositionMark position={position} />
                  </dt>
                  {target.held
                    .filter((held) => held.position === position)
                    .map((held) => (
                      <dd key={keys.get(held.person)}>
                        <HeldButton {...given} held={held} look="holder">
                          <bdi>{held.person.name}</bdi>
                        </HeldButton>
                      </dd>
                    ))}
                </div>
              ))}
            </dl>
          </li>
        );
      })}
    </ul>
  );
}
