import type { ComponentChildren } from 'preact';
import type { How, Person, Position, Stance } from '../engine/analysis.ts';
import { Evidence, type EvidenceProps } from './evidence.tsx';
import { HOW_WORD, POSITION_WORD } from './kind-words.ts';
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

/** How the article knows it, in a quiet word or two; nothing where that isn't clear. `teller`: the name of whoever says it of them. */
export function HowMark({ how, teller }: { readonly how: How | undefined; readonly teller?: string | undefined }) {
  if (!how) return null;
  return (
    <>
      {' '}
      <span class="how">{how === 'told' && teller !== undefined ? say('howToldBy', teller) : say(HOW_WORD[how])}</span>
    </>
  );
}

/** Who of an article's people tells a stance. */
export const tellerOf = ({ teller }: Stance, people: readonly Person[]): string | undefined =>
  teller === undefined ? undefined : people.find(({ id }) => id === teller)?.name;

type StanceLineProps = Omit<EvidenceProps, 'spans' | 'sought'> & {
  /** Read from the same words: of the first the words are not cut away. */
  readonly stances: readonly [Stance, ...Stance[]];
  /** Everyone in the article: one of them may tell it. */
  readonly people: readonly Person[];
  /** What is to stand below the words. */
  readonly children?: ComponentChildren;
};

/** For or against what, and the words on the page that show it. */
export function StanceLine({ stances, people, children, ...evidence }: StanceLineProps) {
  const [first] = stances;
  return (
    <li class="stance">
      {stances.map((stance) => (
        <p key={`${stance.position} ${stance.target}`} class="stance-head">
          <PositionMark position={stance.position} /> <bdi class="target">{stance.target}</bdi>
          <HowMark how={stance.how} teller={tellerOf(stance, people)} />
        </p>
      ))}
      <Evidence {...evidence} spans={[first.evidence]} sought={first.target} />
      {children}
    </li>
  );
}
