import type { ComponentChildren } from 'preact';
import type { How, LikelyPosition, Person, Position, Stance } from '../../engine/analysis.ts';
import { say } from '../i18n.ts';
import { HOW_WORD, POSITION_WORD } from '../person/kind-words.ts';
import { Evidence, type EvidenceProps } from '../text/evidence.tsx';
import { excerpt } from '../text/excerpt.ts';
import { inQuotes } from '../text/in-quotes.ts';

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

/** The same of what the reader has put right. */
export function ByReader() {
  return (
    <>
      {' '}
      <span class="how">{say('yourCorrection')}</span>
    </>
  );
}

/** Who of an article's people tells a stance. */
export const tellerOf = ({ teller }: Pick<Stance, 'teller'>, people: readonly Person[]): string | undefined =>
  teller === undefined ? undefined : people.find(({ id }) => id === teller)?.name;

type LineProps = Omit<EvidenceProps, 'spans' | 'sought' | 'quoted'> & {
  /** Everyone in the article: one of them may tell it. */
  readonly people: readonly Person[];
  /** One line, which opens. */
  readonly folded?: boolean;
};

type StanceLineProps = LineProps & {
  /** Read from the same words: of the first the words are not cut away. */
  readonly stances: readonly [Stance, ...Stance[]];
  /** What is to stand below the words. */
  readonly children?: ComponentChildren;
};

/** For or against what, and the words on the page that show it. */
export function StanceLine({ stances, people, folded = false, children, ...evidence }: StanceLineProps) {
  const [first] = stances;
  const heads = stances.map((stance) => (
    <span key={`${stance.position} ${stance.target}`} class="stance-head">
      <PositionMark position={stance.position} /> <bdi class="target">{stance.target}</bdi>
      {stance.by === 'reader' ? <ByReader /> : <HowMark how={stance.how} teller={tellerOf(stance, people)} />}
    </span>
  ));
  const words = (
    <>
      <Evidence {...evidence} spans={[first.evidence]} sought={first.target} />
      {children}
    </>
  );
  return (
    <li class={`stance${folded ? ' folded' : ''}`}>
      {folded ? (
        <details>
          <summary>
            <span class="heads">{heads}</span>
          </summary>
          {words}
        </details>
      ) : (
        <>
          {heads}
          {words}
        </>
      )}
    </li>
  );
}

/** The words that show a position which is not sure in side or target: no more is said. */
export function PositionLine({ position, people, folded = false, ...evidence }: LineProps & { readonly position: LikelyPosition }) {
  // What its head says already is not said again.
  const how = position.how !== 'said' && <HowMark how={position.how} teller={tellerOf(position, people)} />;
  const { text, limit, onEvidence } = evidence;
  return (
    <li class={`stance${folded ? ' folded' : ''}`}>
      {folded ? (
        <details>
          <summary>
            <bdi class="words" lang="en" dir="ltr">
              {inQuotes(excerpt(text, [position.evidence], limit))}
            </bdi>
          </summary>
          <button type="button" class="link" onClick={() => onEvidence(position.evidence)}>
            {say('showOnPage')}
          </button>
          {how}
        </details>
      ) : (
        <>
          <Evidence {...evidence} spans={[position.evidence]} quoted />
          {how}
        </>
      )}
    </li>
  );
}
