import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../settings/settings.ts';
import type { PeopleListProps } from '../ui/people-list.tsx';
import { say } from '../ui/say.ts';
import { Notice } from './notice.tsx';
import type { PageLink } from './page-link.ts';
import { PeopleView } from './people-view.tsx';
import { Switches } from './switches.tsx';
import { usePageState } from './use-page-state.ts';

/** The popup: the people of the page under it, or why there are none, and the switches. */
export function App({ link }: { readonly link: PageLink }) {
  const state = usePageState(link);
  const [settings, setSettings] = useState<Settings | null>(null);
  const [shown, setShown] = useState<PeopleListProps['shown']>(null);
  const [unanswered, setUnanswered] = useState(false);

  useEffect(() => {
    void link.settings().then(setSettings);
    return link.onSettings(setSettings);
  }, [link]);

  /** Asks something of the page; where it does not answer (gone, reloaded, closed to us), the reader is told. */
  async function ask(request: () => Promise<void>) {
    try {
      await request();
      setUnanswered(false);
    } catch {
      setUnanswered(true);
    }
  }
  const showMention = (personId: string) => ask(async () => setShown({ personId, ...(await link.showMention(personId)) }));

  return (
    <main class="dramatis popup">
      {state?.is === 'analysed' ? (
        <PeopleView
          state={state}
          shown={shown}
          onEvidence={(span) => void ask(() => link.showSpan(span))}
          onShowMention={(id) => void showMention(id)}
        />
      ) : (
        <Notice state={state} onAnalyse={() => void ask(() => link.analyseAnyway())} />
      )}
      {unanswered && (
        <p class="unanswered" role="alert">
          {say('unanswered')}
        </p>
      )}
      {settings && <Switches host={link.host} settings={settings} onChange={(patch) => void link.saveSettings(patch).then(setSettings)} />}
    </main>
  );
}
