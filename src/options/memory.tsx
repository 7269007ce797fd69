import { useEffect, useState } from 'preact/hooks';
import { say, sayCount } from '../ui/say.ts';
import { Switch } from './controls.tsx';
import type { PartProps } from './look.tsx';
import type { OptionsLink } from './options-link.ts';

/** The page that shows what is kept, and lets it be saved and erased. */
const LIBRARY = '../library/index.html';

export interface MemoryProps extends PartProps {
  readonly link: Pick<OptionsLink, 'articlesKept'>;
}

/** Whether people are remembered from article to article, and the way to what is kept. */
export function Memory({ settings, onChange, link }: MemoryProps) {
  const [kept, setKept] = useState<number | null>(null);
  useEffect(() => void link.articlesKept().then(setKept), [link]);
  return (
    <section id="memory" aria-labelledby="memory-heading">
      <h2 id="memory-heading">{say('memoryHeading')}</h2>
      <Switch label={say('memoryLabel')} hint={say('memoryHint')} on={settings.memory} onSwitch={(memory) => onChange({ memory })} />
      <p class="kept">
        {kept !== null && kept > 0 && <span>{sayCount('memoryKeeps', kept)}</span>} <a href={LIBRARY}>{say('memoryOpen')}</a>
      </p>
    </section>
  );
}
