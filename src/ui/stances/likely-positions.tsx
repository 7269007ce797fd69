import type { ComponentChildren } from 'preact';
import type { How } from '../../engine/analysis.ts';
import { say, type TextKey } from '../i18n.ts';

interface Words {
  /** How the article knows it, where that is clear. */
  readonly how?: How;
}

/** What a position that is likely, but not sure in side or target, is told as: somebody's own words, or the article's. */
export const positionsHead = ({ how }: Words): TextKey => (how === 'said' ? 'positionsSaid' : 'positionsTold');

const HEADS: readonly TextKey[] = ['positionsSaid', 'positionsTold'];

/** Likely positions, told by the words that show them, alone: the person's own apart from the article's. `item`: one of them as a list item. */
export function LikelyPositions<Position extends Words>({
  positions,
  item,
}: {
  readonly positions: readonly Position[];
  readonly item: (position: Position) => ComponentChildren;
}) {
  return HEADS.map((head) => ({ head, some: positions.filter((position) => positionsHead(position) === head) }))
    .filter(({ some }) => some.length > 0)
    .map(({ head, some }) => (
      <section key={head} class="positions">
        <h2>{say(head)}</h2>
        <ul>{some.map(item)}</ul>
      </section>
    ));
}
