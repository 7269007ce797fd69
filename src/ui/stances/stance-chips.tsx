import type { Stance } from '../../engine/analysis.ts';
import { say } from '../i18n.ts';
import { POSITION_WORD } from '../person/kind-words.ts';
import { mainStances } from './main-stances.ts';

/** For or against what, in a few words. */
function StanceChip({ stance }: { readonly stance: Stance }) {
  const { word, sign } = POSITION_WORD[stance.position];
  return (
    <li class={`chip position-${stance.position}`} title={say(word)}>
      <span class="sign" aria-hidden="true">
        {sign}
      </span>
      <span class="unseen">{say(word)} </span>
      <bdi class="chip-target">{stance.target}</bdi>
    </li>
  );
}

interface StanceChipsProps {
  readonly stances: readonly Stance[];
  /** How many are shown; of the rest the number. */
  readonly most: number;
}

/** The surest stances as chips. */
export function StanceChips({ stances, most }: StanceChipsProps) {
  const all = mainStances(stances, Number.POSITIVE_INFINITY);
  const left = all.length - most;
  return (
    <ul class="chips">
      {all.slice(0, most).map((stance) => (
        <StanceChip key={`${stance.position} ${stance.target}`} stance={stance} />
      ))}
      {left > 0 && (
        <li class="chips-more">
          <span dir="ltr" aria-hidden="true">
            {say('moreChips', left)}
          </span>
          <span class="unseen">{say('moreChipsLabel', left)}</span>
        </li>
      )}
    </ul>
  );
}
