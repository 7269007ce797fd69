import { useEffect, useState } from 'preact/hooks';
import type { Wrong } from '../messages/messages.ts';
import type { Settings } from '../settings/settings.ts';
import { NotKept } from '../ui/controls/not-kept.tsx';
import { useStored } from '../ui/controls/use-stored.ts';
import { say } from '../ui/i18n.ts';
import { ArticleView, type Shown } from './article-view.tsx';
import { AccessNotice, Notice } from './notice.tsx';
import { OptionsLink } from './options-link.tsx';
import type { PageLink, SettingsLink } from './page-link.ts';
import { Switches } from './switches.tsx';
import { usePageState } from './use-page-state.ts';
import { type Place, START } from './view-state.ts';

interface PageViewProps {
  readonly link: PageLink;
  readonly place: Place;
  readonly onPlace: (change: Partial<Place>) => void;
  /** The reader allows Dramatis to read pages; absent where they do. */
  readonly onAllow: (() => void) | undefined;
}

/** One page: its people, or why there are none. */
function PageView({ link, place, onPlace, onAllow }: PageViewProps) {
  const state = usePageState(link);
  const [shown, setShown] = useState<Shown | null>(null);
  const [unanswered, setUnanswered] = useState(false);

  /** Asks something of the page; where it does not answer (gone, reloaded, closed to us), the reader is told. */
  async function ask(request: () => Promise<void>) {
    try {
      await request();
      setUnanswered(false);
    } catch {
      setUnanswered(true);
    }
  }

  return (
    <>
      {state?.is === 'analysed' ? (
        <ArticleView
          state={state}
          tools={link.tools}
          place={place}
          onPlace={onPlace}
          shown={shown}
          selected={() => link.selected()}
          onEvidence={(span) => void ask(() => link.showSpan(span))}
          onShowMention={({ id }, person, step) => void ask(async () => setShown({ person, ...(await link.showMention(id, step)) }))}
        />
      ) : (
        <>
          {onAllow ? <AccessNotice onAsk={onAllow} /> : <Notice state={state} onAnalyse={() => void ask(() => link.analyseAnyway())} />}
          <OptionsLink />
        </>
      )}
      <p class="unseen" role="status">
        {shown && say('mentionShown', shown.person, shown.index + 1, shown.count)}
      </p>
      {unanswered && (
        <p class="unanswered" role="alert">
          {say('unanswered')}
        </p>
      )}
    </>
  );
}

/** What the reader wants to see of the article of this tab: a person (by name; null: the whole cast), or with a target the question that their stance on it is on, or what is wrong of them. */
export interface Wanted {
  readonly tabId: number;
  readonly person: string | null;
  readonly target: string | null;
  readonly wrong: Wrong | null;
}

/** The place in an article that is wanted. */
const placeOf = ({ person, target, wrong }: Wanted): Partial<Place> =>
  person !== null && target !== null ? { tab: 'questions', person: null, sought: { person, target } } : { person, wrong };

export interface AppProps {
  /** The page that the view is about now; null while there is none (its tab was closed). */
  readonly page: PageLink | null;
  readonly settings: SettingsLink;
  /** The popup may open the panel beside the page; the panel itself has no such button. */
  readonly onOpenPanel?: () => void;
  /** What was asked for from outside (the card on the page). */
  readonly wanted?: Wanted | null;
  /** That has been done. */
  readonly onObeyed?: () => void;
}

/** Popup and panel: the people of the page, or why there are none, and the switches. One app in two frames. */
export function App({ page, settings: store, onOpenPanel, wanted = null, onObeyed }: AppProps) {
  const {
    value: settings,
    change: changeSettings,
    isLost,
  } = useStored<Settings>(
    { load: () => store.settings(), save: (patch) => store.saveSettings(patch), follow: (listener) => store.onSettings(listener) },
    [store],
  );
  const [access, setAccess] = useState(true);
  const [places, setPlaces] = useState<Readonly<Record<string, Place>>>({});

  useEffect(() => {
    const look = () => void store.hasAccess().then(setAccess);
    look();
    return store.onAccess(look);
  }, [store]);

  const change = (key: string, part: Partial<Place>) => setPlaces((all) => ({ ...all, [key]: { ...START, ...all[key], ...part } }));
  useEffect(() => {
    if (!wanted || wanted.tabId !== page?.tabId) return;
    change(page.key, placeOf(wanted));
    onObeyed?.();
  }, [wanted, page]);

  return (
    <main class="dramatis app">
      {page ? (
        <PageView
          key={page.key}
          link={page}
          place={places[page.key] ?? START}
          onPlace={(part) => change(page.key, part)}
          onAllow={access ? undefined : () => void store.requestAccess().then(setAccess)}
        />
      ) : (
        <>
          <Notice state={{ is: 'no-article', reason: 'nothing-heard' }} onAnalyse={() => {}} />
          <OptionsLink />
        </>
      )}
      {isLost && <NotKept />}
      {settings && (
        <Switches host={page?.host ?? null} settings={settings} onChange={changeSettings} {...(onOpenPanel && { onOpenPanel })} />
      )}
    </main>
  );
}
