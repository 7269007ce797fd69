import { useRef, useState } from 'preact/hooks';
import { LONGEST_FILE, readSettingsFile, settingsFile } from '../settings/file.ts';
import { DEFAULTS, type Settings } from '../settings/settings.ts';
import { say } from '../ui/i18n.ts';
import type { OptionsLink } from './options-link.ts';
import type { PartProps } from './part.ts';
import { settingNames } from './setting-names.ts';

interface DataProps extends PartProps {
  readonly link: Pick<OptionsLink, 'keepFile'>;
}

/** The name of the file that settings are saved to. */
const FILE = 'dramatis-settings.json';

/** What came of the last thing that was done here. */
interface Outcome {
  readonly words: string;
  readonly bad?: boolean;
  /** The settings before it, where it can be undone. */
  readonly before?: Settings;
}

/** What comes of a settings file that is taken where it can be read. */
function outcomeOf(name: string, file: ReturnType<typeof readSettingsFile>, before: Settings): Outcome {
  switch (file.is) {
    case 'not-json':
      return { words: say('fileNotJson', name), bad: true };
    case 'something-else':
      return { words: say('fileSomethingElse', name), bad: true };
    case 'too-new':
      return { words: say('fileTooNew', name), bad: true };
    case 'settings': {
      const bad = file.bad.length > 0;
      return { words: bad ? say('fileLoadedPartly', name, settingNames(file.bad)) : say('fileLoaded', name), bad, before };
    }
  }
}

/** The settings as a file: saved, loaded, and all of them set back. */
export function Data({ settings, onChange, link }: DataProps) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const picker = useRef<HTMLInputElement>(null);

  async function load(input: HTMLInputElement) {
    const picked = input.files?.[0];
    if (!picked) return;
    // One that is longer need not be read to its end to be known for none.
    const text = await picked
      .slice(0, 4 * LONGEST_FILE + 1)
      .text()
      .catch(() => null);
    const file = text === null ? null : readSettingsFile(text);
    if (file?.is === 'settings') onChange(file.settings);
    setOutcome(file ? outcomeOf(picked.name, file, settings) : { words: say('fileUnreadable', picked.name), bad: true });
    input.value = ''; // The same file can be picked again.
  }

  function reset() {
    onChange(DEFAULTS);
    setOutcome({ words: say('resetDone'), before: settings });
  }

  function undo(before: Settings) {
    onChange(before);
    setOutcome({ words: say('undone') });
  }

  return (
    <section id="data" aria-labelledby="data-heading">
      <h2 id="data-heading">{say('dataHeading')}</h2>
      <p class="hint">{say('dataHint')}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={() => link.keepFile(FILE, settingsFile(settings))}>
          {say('exportSettings')}
        </button>
        <button type="button" class="button" onClick={() => picker.current?.click()}>
          {say('importSettings')}
        </button>
        <button type="button" class="button quiet" onClick={reset}>
          {say('resetSettings')}
        </button>
      </div>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={say('importSettings')}
        onChange={(event) => void load(event.currentTarget)}
      />
      <div class={`outcome${outcome?.bad ? ' bad' : ''}`} role="status">
        {outcome && (
          <p>
            {outcome.words}{' '}
            {outcome.before && (
              <button type="button" class="link" onClick={() => outcome.before && undo(outcome.before)}>
                {say('undo')}
              </button>
            )}
          </p>
        )}
      </div>
    </section>
  );
}
