import { useEffect, useRef, useState } from 'preact/hooks';
import type { KnowledgeFile, Reply } from '../messages/messages.ts';
import { say, spoken } from '../ui/i18n.ts';
import { monthOf } from '../ui/person/office-dates.ts';
import type { OptionsLink } from './options-link.ts';

interface OfficesProps {
  readonly link: Pick<OptionsLink, 'knowledge' | 'loadKnowledge' | 'shippedKnowledge'>;
}

/** What came of the last thing that was done here. */
interface Outcome {
  readonly words: string;
  readonly bad: boolean;
}

function outcomeOf(name: string, checked: Reply<'loadKnowledge'> | null): Outcome {
  switch (checked?.is) {
    case 'knowledge':
      return { words: say('officesLoaded', name), bad: false };
    case 'other-version':
      return { words: say('officesOtherVersion', name), bad: true };
    case 'something-else':
      return { words: say('officesSomethingElse', name), bad: true };
    case 'damaged':
      return { words: say('officesDamaged', name, checked.line), bad: true };
    default:
      return { words: say('officesNotKept', name), bad: true };
  }
}

/** The record of who held which office: how old it is, and a newer one from a file in its place. */
export function Offices({ link }: OfficesProps) {
  const [at, setAt] = useState<KnowledgeFile | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  useEffect(() => void link.knowledge().then(setAt), [link, outcome]);

  async function load(input: HTMLInputElement) {
    const picked = input.files?.[0];
    if (!picked) return;
    const text = await picked.text().catch(() => null);
    setOutcome(
      text === null ? { words: say('fileUnreadable', picked.name), bad: true } : outcomeOf(picked.name, await link.loadKnowledge(text)),
    );
    input.value = ''; // The same file can be picked again.
  }

  async function back() {
    await link.shippedKnowledge();
    setOutcome({ words: say('officesBackDone'), bad: false });
  }

  return (
    <section id="offices" aria-labelledby="offices-heading">
      <h2 id="offices-heading">{say('officesHeading')}</h2>
      <p class="hint">{say('officesHint')}</p>
      {at && (
        <p class="kept offices-at-work">
          {say(at.isOwn ? 'officesOwn' : 'officesShipped', monthOf(at.newest), new Intl.NumberFormat(spoken().language).format(at.people))}
        </p>
      )}
      <div class="buttons">
        <button type="button" class="button" onClick={() => picker.current?.click()}>
          {say('officesLoad')}
        </button>
        {at?.isOwn && (
          <button type="button" class="button quiet" onClick={() => void back()}>
            {say('officesBack')}
          </button>
        )}
      </div>
      <input
        ref={picker}
        type="file"
        accept=".bin"
        hidden
        aria-label={say('officesLoad')}
        onChange={(event) => void load(event.currentTarget)}
      />
      <div class={`outcome${outcome?.bad ? ' bad' : ''}`} role="status">
        {outcome && <p>{outcome.words}</p>}
      </div>
    </section>
  );
}
