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

export type StanceLineProps = Omit<EvidenceProps, 'spans' | 'sought'> & { readonly stance: Stance };

/** One stance: for or against what, and the words on the page that show it. */
export function StanceLine({ stance, ...evidence }: StanceLineProps) {
  return (
    <li class="stance">
      <p class="stance-head">
        <PositionMark position={stance.position} /> <bdi class="target">{stance.target}</bdi>
      </p>
      <Evidence {...evidence} spans={[stance.evidence]} sought={stance.target} />
    </li>
  );
}
