import { say } from '../ui/i18n.ts';
import { Options } from './controls.tsx';
import type { PartProps } from './part.ts';

/** When it is read where people stand. */
export function Reading({ settings, onChange }: PartProps) {
  return (
    <section id="reading" aria-labelledby="reading-heading">
      <h2 id="reading-heading">{say('readingHeading')}</h2>
      <Options
        label={say('readingHeading')}
        hint={say('readingHint')}
        choices={[
          { value: 'always', label: say('readingAlways') },
          { value: 'card', label: say('readingCard') },
          { value: 'never', label: say('readingNever') },
        ]}
        value={settings.reading}
        onChoose={(reading) => onChange({ reading })}
      />
    </section>
  );
}
