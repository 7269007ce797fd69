import { useEffect, useState } from 'preact/hooks';
import { LiveSample } from '../sample/live-sample.tsx';
import type { Settings } from '../settings/settings.ts';
import type { Mended } from '../settings/store.ts';
import { AccessNotice } from '../ui/controls/access-notice.tsx';
import { NotKept } from '../ui/controls/not-kept.tsx';
import { useStored } from '../ui/controls/use-stored.ts';
import { say } from '../ui/i18n.ts';
import { About, HowRight } from './about.tsx';
import { Data } from './data.tsx';
import { Keyboard } from './keyboard.tsx';
import { Look } from './look.tsx';
import { Marked } from './marked.tsx';
import { Memory } from './memory.tsx';
import { MendedNotice } from './mended-notice.tsx';
import { Offices } from './offices.tsx';
import { Opening } from './opening.tsx';
import type { OptionsLink } from './options-link.ts';
import { Reading } from './reading.tsx';
import { Sites } from './sites.tsx';

/** The name of the file that damaged settings are saved to. */
const DAMAGED_FILE = 'dramatis-damaged-settings.json';

/** The options page: every setting, each working at once, beside an article on which they can be seen. */
export function App({ link }: { readonly link: OptionsLink }) {
  const {
    value: settings,
    change,
    isLost,
  } = useStored<Settings>(
    { load: () => link.settings(), save: (patch) => link.saveSettings(patch), follow: (listener) => link.onSettings(listener) },
    [link],
  );
  const [mended, setMended] = useState<Mended | null>(null);
  const [access, setAccess] = useState(true);
  useEffect(() => {
    void link.mended().then(setMended);
    void link.hasAccess().then(setAccess);
  }, [link]);

  if (!settings) return null;
  const part = { settings, onChange: change };
  return (
    <main class="dramatis view options">
      <header class="view-head">
        <img src="../../icons/icon.svg" width="40" height="40" alt="" />
        <h1>{say('optionsHeading')}</h1>
      </header>
      {mended && (
        <MendedNotice
          mended={mended}
          onKeep={() => link.keepFile(DAMAGED_FILE, JSON.stringify(mended.value, null, 2))}
          onDone={() => {
            setMended(null);
            void link.tellMended();
          }}
        />
      )}
      {!access && <AccessNotice onAsk={() => void link.requestAccess().then(setAccess)} />}
      <aside class="preview" aria-label={say('previewLabel')}>
        <LiveSample settings={settings} link={link} />
        <p class="hint">{say('previewHint')}</p>
      </aside>
      <div class="parts">
        <Look {...part} />
        <Marked {...part} />
        <Opening {...part} />
        <Reading {...part} />
        <Sites {...part} />
        <Memory {...part} link={link} />
        <Keyboard link={link} />
        <Data {...part} link={link} />
        <Offices link={link} />
        <HowRight />
        <About version={link.version} />
      </div>
      {isLost && <NotKept />}
    </main>
  );
}
