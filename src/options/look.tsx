import type { Settings } from '../settings/settings.ts';
import { KIND_PLURAL } from '../ui/kind-words.ts';
import { say } from '../ui/say.ts';
import { KINDS } from '../vocabulary/terms.ts';
import { Segments } from './controls.tsx';

/** A part of the page that shows some settings and changes them. */
export interface PartProps {
  readonly settings: Settings;
  readonly onChange: (patch: Partial<Settings>) => void;
}

/** How marks, card and pages look. */
export function Look({ settings, onChange }: PartProps) {
  return (
    <section id="look" aria-labelledby="look-heading">
      <h2 id="look-heading">{say('lookHeading')}</h2>
      <Segments
        label={say('themeLabel')}
        hint={say('themeHint')}
        choices={[
          { value: 'auto', label: say('themeAuto') },
          { value: 'light', label: say('themeLight') },
          { value: 'dark', label: say('themeDark') },
        ]}
        value={settings.theme}
        onChoose={(theme) => onChange({ theme })}
      />
      <Segments
        label={say('markStyleLabel')}
        choices={[
          { value: 'line', label: say('markStyleLine') },
          { value: 'tint', label: say('markStyleTint') },
          { value: 'none', label: say('markStyleNone') },
        ]}
        value={settings.markStyle}
        onChoose={(markStyle) => onChange({ markStyle })}
      />
      <Segments
        label={say('textSizeLabel')}
        choices={[
          { value: 'normal', label: say('textSizeNormal') },
          { value: 'large', label: say('textSizeLarge') },
        ]}
        value={settings.textSize}
        onChoose={(textSize) => onChange({ textSize })}
      />
    </section>
  );
}

/** Whose names are marked. */
export function Marked({ settings: { marked }, onChange }: PartProps) {
  return (
    <section id="marked" aria-labelledby="marked-heading">
      <h2 id="marked-heading">{say('markedHeading')}</h2>
      <fieldset class="kinds" aria-describedby="marked-hint">
        <legend class="unseen">{say('markedHeading')}</legend>
        {KINDS.map((kind) => (
          <label class="option" key={kind}>
            <input
              type="checkbox"
              checked={marked.includes(kind)}
              onChange={({ currentTarget: { checked } }) =>
                onChange({ marked: KINDS.filter((each) => (each === kind ? checked : marked.includes(each))) })
              }
            />
            <span class={`kind kind-${kind}`}>{say(KIND_PLURAL[kind])}</span>
          </label>
        ))}
      </fieldset>
      <p class="hint" id="marked-hint">
        {say('markedHint')}
      </p>
    </section>
  );
}
