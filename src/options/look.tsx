import { say } from '../ui/i18n.ts';
import { Segments } from './controls.tsx';
import type { PartProps } from './part.ts';

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
        label={say('mentionsLabel')}
        hint={say('mentionsHint')}
        choices={[
          { value: 'all', label: say('mentionsAll') },
          { value: 'first', label: say('mentionsFirst') },
        ]}
        value={settings.mentions}
        onChoose={(mentions) => onChange({ mentions })}
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
