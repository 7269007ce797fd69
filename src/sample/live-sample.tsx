import { useEffect, useRef, useState } from 'preact/hooks';
import { createSession, type Session } from '../content/session.tsx';
import type { Settings } from '../settings/settings.ts';
import { say } from '../ui/say.ts';
import { readSample } from './read-sample.ts';
import type { SampleLink } from './sample-link.ts';
import { STORY } from './story.ts';

interface LiveSampleProps {
  readonly settings: Settings;
  readonly link: SampleLink;
  /** Shows by itself what a card is, once the sample is read; by finger, or where the page is narrow, a card would cover it, and the reader opens one. */
  readonly presents?: boolean;
}

/** So long a presented card waits for where people stand, ms; then it fills in. */
const PATIENCE = 3000;

/** On the sample Dramatis is always on. */
const shown = (settings: Settings): Settings => ({ ...settings, on: true, sitesOff: [] });

/** An article at which Dramatis is at work as it is on any page: the same marks, the same card, opened in the same ways, under the reader's settings. */
export function LiveSample({ settings, link, presents = false }: LiveSampleProps) {
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
      read: async () => ({ value: readSample(element), cost: 0 }),
      async analyse(article) {
        const found = await link.analyse(article, false);
        setTimeout(present, PATIENCE);
        return found;
      },
      async readOn(article) {
        const found = await link.analyse(article, true);
        // After the session has shown what was found.
        setTimeout(present);
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
  }, [link, presents]);

  // Reads the sample, too: the first time as the session begins.
  useEffect(() => void session.current?.obey(shown(settings)), [settings, link]);

  return (
    <div class="sample">
      <article ref={root} lang="en" dir="ltr">
        <header>{STORY.outlet}</header>
        <h2>{STORY.title}</h2>
        {STORY.paragraphs.map((paragraph) => (
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
