import { say } from '../ui/say.ts';
import { Switch } from './controls.tsx';
import type { PartProps } from './look.tsx';

/** Whether people are remembered from article to article. */
export function Memory({ settings, onChange }: PartProps) {
  return (
    <section id="memory" aria-labelledby="memory-heading">
      <h2 id="memory-heading">{say('memoryHeading')}</h2>
      <Switch label={say('memoryLabel')} hint={say('memoryHint')} on={settings.memory} onSwitch={(memory) => onChange({ memory })} />
    </section>
  );
}
