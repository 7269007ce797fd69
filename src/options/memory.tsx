import { useEffect, useState } from 'preact/hooks';
import { askEverything, Confirm } from '../ui/controls/confirm.tsx';
import { say, sayCount } from '../ui/i18n.ts';
import { Switch } from './controls.tsx';
import type { OptionsLink } from './options-link.ts';
import type { PartProps } from './part.ts';

/** The page that shows what is kept, and lets it be saved and erased. */
const LIBRARY = '../library/index.html';

interface MemoryProps extends PartProps {
  readonly link: Pick<OptionsLink, 'articlesKept' | 'eraseEverything'>;
}

/** Whether people are remembered from article to article, the way to what is kept, and its end. */
export function Memory({ settings, onChange, link }: MemoryProps) {
  const [kept, setKept] = useState<number | null>(null);
  const [asked, setAsked] = useState(false);
  const [erased, setErased] = useState(false);
  useEffect(() => void link.articlesKept().then(setKept), [link, erased]);
  return (
    <section id="memory" aria-labelledby="memory-heading">
      <h2 id="memory-heading">{say('memoryHeading')}</h2>
      <Switch label={say('memoryLabel')} hint={say('memoryHint')} on={settings.memory} onSwitch={(memory) => onChange({ memory })} />
      <p class="kept">
        {kept !== null && kept > 0 && <span>{sayCount('memoryKeeps', kept)}</span>} <a href={LIBRARY}>{say('memoryOpen')}</a>
      </p>
      <div class="buttons">
        <button type="button" class="button danger" onClick={() => setAsked(true)}>
          {say('eraseEverything')}
        </button>
      </div>
      <p class="hint" role="status">
        {erased && say('memoryErased')}
      </p>
      {asked && (
        <Confirm question={askEverything(() => void link.eraseEverything().then(() => setErased(true)))} onClose={() => setAsked(false)} />
      )}
    </section>
  );
}
