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

const isShared = ({ held }: Target): boolean => held.length > 1;

/** What people are divided over first, then what several hold, then what one person holds alone; within each as given. */
const byInterest = (targets: readonly Target[]): Target[] =>
  targets.toSorted((a, b) => Number(isDisputed(b)) - Number(isDisputed(a)) || Number(isShared(b)) - Number(isShared(a)));

/** Who stands where as a list: target by target those for it, those with both, those against it. For narrow views. */
export function PositionsList({ positions: { people, targets }, ...given }: PositionsProps) {
  const keys = keysOf(people);
  return (
    <ul class="positions-list">
      {byInterest(targets).map((target) => {
        const glance = verdict(target);
        return (
          <li key={target.name} class={isDisputed(target) ? 'disputed' : isShared(target) ? undefined : 'alone'}>
            <h2>
              <bdi class="target-words" title={target.name}>
                {sentenceCase(target.name)}
              </bdi>
              {glance && <span class="verdict">{glance}</span>}
            </h2>
            <dl class="position-rows">
              {ORDER.filter((position) => target.counts[position] > 0).map((position) => (
                <div key={position}>
                  <dt>
                    <PositionMark position={position} />
                  </dt>
                  <dd>
                    <ul class="holders">
                      {target.held
                        .filter((held) => held.position === position)
                        .map((held) => (
                          <li key={keys.get(held.person)}>
                            <HeldButton {...given} held={held} look="holder">
                              <bdi>{held.person.name}</bdi>
                            </HeldButton>
                          </li>
                        ))}
                    </ul>
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        );
      })}
    </ul>
  );
}
