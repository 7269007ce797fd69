import { useEffect, useRef, useState } from 'preact/hooks';
import { createSession, type Session } from '../content/session/session.tsx';
import { isUnfinished } from '../messages/page-state.ts';
import type { Settings } from '../settings/settings.ts';
import { say } from '../ui/i18n.ts';
import { readSample } from './read-sample.ts';
import type { SampleLink } from './sample-link.ts';
import { STORY, type Story } from './story.ts';

interface LiveSampleProps {
  readonly settings: Settings;
  readonly link: SampleLink;
  /** The article; our own unless said otherwise. */
  readonly story?: Story;
  /** Shows by itself what a card is, once the sample is read; by finger, or where the page is narrow, a card would cover it, and the reader opens one. */
  readonly presents?: boolean;
}

/** So long a presented card waits for where people stand, ms; then it fills in. */
const PATIENCE = 3000;

/** On the sample Dramatis is always on. */
const shown = (settings: Settings): Settings => ({ ...settings, on: true, sitesOff: [] });

/** An article at which Dramatis is at work as it is on any page: the same marks, the same card, opened in the same ways, under the reader's settings. */
export function LiveSample({ settings, link, story = STORY, presents = false }: LiveSampleProps) {
  const root = useRef<HTMLElement>(null);
  const session = useRef<Session | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  useEffect(() => {
    const element = root.current;
    if (!element) return;
    let isPresented = !presents || matchMedia('(hover: none) and (pointer: coarse), (max-width: 480px)').matches;
    const present = () => {
      if (isPresented) return;
      isPresented = true;
      started.presentFirst();
    };
    const started = createSession(shown(settings), () => true, {
      read: async () => ({ value: readSample(element, story), cost: 0 }),
      async analyse(article) {
        const found = await link.analyse(article);
        setTimeout(present, isUnfinished(found) ? PATIENCE : 0);
        return found;
      },
      async readOn(article, unread, first) {
        const found = await link.readOn(article, unread, first);
        // After the session has shown what was found.
        if (found && !isUnfinished(found)) setTimeout(present);
        return found;
      },
      report: async (state) => setFailure(state.is === 'failed' ? state.message : null),
    });
    session.current = started;
    const endWalk = link.onWalk((step) => started.walk(step));
    return () => {
      endWalk();
      started.stop();
    };
  }, [link, story, presents]);

  // Reads the sample, too: the first time as the session begins.
  useEffect(() => void session.current?.obey(shown(settings)), [settings, link, story]);

  return (
    <div class="sample">
      <article ref={root} lang="en" dir="ltr">
        {story.outlet && <header>{story.outlet}</header>}
        {story.title && <h2>{story.title}</h2>}
        {story.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </article>
      {failure !== null && (
        <div class="sample-failure" role="alert">
          {say('sampleFailed', failure)}
        </div>
      )}
    </div>
  );
}
