import { say, spoken } from '../ui/i18n.ts';
import { Options, Slider } from './controls.tsx';
import type { PartProps } from './part.ts';

/** The longest delay that the sliders offer, ms: beyond two seconds nobody waits. */
const MOST = 2000;
const STEP = 100;

/** A length of time in words: "0.3 sec". */
const seconds = (ms: number): string =>
  new Intl.NumberFormat(spoken().language, { style: 'unit', unit: 'second', unitDisplay: 'short', maximumFractionDigits: 1 }).format(
    ms / 1000,
  );

/** What opens a card, and how fast. */
export function Opening({ settings, onChange }: PartProps) {
  const { trigger, openDelay, closeDelay } = settings;
  return (
    <section id="opening" aria-labelledby="opening-heading">
      <h2 id="opening-heading">{say('openingHeading')}</h2>
      <Options
        label={say('openingHeading')}
        hint={say('openingHint')}
        choices={[
          { value: 'hover', label: say('triggerHover') },
          { value: 'click', label: say('triggerClick') },
          { value: 'key', label: say('triggerKey') },
          { value: 'off', label: say('triggerOff') },
        ]}
        value={trigger}
        onChoose={(chosen) => onChange({ trigger: chosen })}
      />
      <Slider
        label={say('openDelayLabel')}
        value={openDelay}
        most={MOST}
        step={STEP}
        words={seconds(openDelay)}
        disabled={trigger !== 'hover'}
        onSlide={(ms) => onChange({ openDelay: ms })}
      />
      <Slider
        label={say('closeDelayLabel')}
        value={closeDelay}
        most={MOST}
        step={STEP}
        words={seconds(closeDelay)}
        disabled={trigger !== 'hover'}
        onSlide={(ms) => onChange({ closeDelay: ms })}
      />
    </section>
  );
}
