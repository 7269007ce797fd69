import type { Position, Stance } from '../engine/analysis.ts';
import { Evidence, type EvidenceProps } from './evidence.tsx';
import { POSITION_WORD } from './kind-words.ts';
import { say } from './say.ts';

/** For, against or both: a sign, a word and a colour, each enough by itself. */
export function PositionMark({ position }: { readonly position: Position }) {
  const { word, sign } = POSITION_WORD[position];
  return (
    <span class={`position position-${position}`}>
      <span class="sign" aria-hidden="true">
        {sign}
      </span>
      {say(word)}
    </span>
  );
}

export type StanceLineProps = Omit<EvidenceProps, 'spans' | 'sought'> & {
  /** Read from the same words: of the first the words are not cut away. */
  readonly stances: readonly [Stance, ...Stance[]];
};

/** For or against what, and the words on the page that show it. */
export function StanceLine({ stances, ...evidence }: StanceLineProps) {
  const [first] = stances;
  return (
    <li class="stance">
      {stances.map(({ position, target }) => (
        <p key={`${position} ${target}`} class="stance-head">
          <PositionMark position={position} /> <bdi class="target">{target}</bdi>
        </p>
      ))}
      <Evidence {...evidence} spans={[first.evidence]} sought={first.target} />
    </li>
  );
}
