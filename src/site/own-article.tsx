import { useMemo, useRef, useState } from 'preact/hooks';
import type { PageState } from '../messages/messages.ts';
import { LiveSample } from '../sample/live-sample.tsx';
import type { SampleLink } from '../sample/sample-link.ts';
import type { Story } from '../sample/story.ts';
import { DEFAULTS } from '../settings/settings.ts';
import { type Engine, startEngine } from './engine.ts';
import { isFailed, statusOf } from './status.ts';
import { storyOf } from './story-of.ts';
import { TEXTS } from './texts.ts';

const NOTHING: PageState = { is: 'no-article', reason: 'no-text' };
const inMegabytes = (bytes: number) => Math.round(bytes / 1e6);
/** Today where the reader is, YYYY-MM-DD. */
const today = () => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/** A box for an article of the reader's own, and the article with its names marked as soon as it is read; the engine is loaded when it is first wanted. */
export function OwnArticle() {
  const engine = useRef<Engine | null>(null);
  const walk = useRef<((step: 1 | -1) => void) | null>(null);
  const [text, setText] = useState('');
  const [date, setDate] = useState(today);
  const [read, setRead] = useState<{ readonly story: Story; readonly time: number } | null>(null);
  const [loaded, setLoaded] = useState(0);
  const [isEmpty, setEmpty] = useState(false);
  const [known, setKnown] = useState<PageState | null>(null);

  function begin(event: Event) {
    event.preventDefault();
    const story = storyOf(text, date || null);
    setEmpty(!story);
    if (!story) return;
    setKnown(null);
    engine.current ??= startEngine(setLoaded);
    setRead({ story, time: Date.now() });
  }

  const link = useMemo((): SampleLink => {
    function told<State extends PageState | null>(state: State): State {
      if (state) setKnown(state);
      if (state && isFailed(state)) {
        // The next attempt begins anew.
        engine.current?.end();
        engine.current = null;
        setLoaded(0);
      }
      return state;
    }
    const failed = (fault: Error) => told({ is: 'failed', message: fault.message } as const);
    const reader = () => engine.current as Engine;
    return {
      // What can't be read is told under the box, once.
      analyse: (article) =>
        reader()
          .analyse(article)
          .then(told, (fault: Error) => {
            failed(fault);
            return NOTHING;
          }),
      readOn: (_article, unread, first) => reader().readOn(unread, first).then(told, failed),
      onWalk(listener) {
        walk.current = listener;
        return () => {};
      },
    };
  }, []);

  const isLoading = read !== null && loaded < __ENGINE_BYTES__ && !(known && isFailed(known));
  return (
    <>
      <form class="own" onSubmit={begin}>
        <label class="text">
          <span>{TEXTS.label}</span>
          <textarea rows={9} value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
        </label>
        <p class="hint">{TEXTS.hint}</p>
        <div class="buttons">
          <label class="date">
            <span>{TEXTS.dateLabel}</span>
            <input type="date" value={date} onInput={({ currentTarget }) => setDate(currentTarget.value)} />
          </label>
          <button type="submit" class="button primary">
            {TEXTS.read}
          </button>
        </div>
      </form>
      <div class="status">
        {isLoading && <progress aria-hidden="true" max={__ENGINE_BYTES__} value={loaded} />}
        <p role="status">{isEmpty ? TEXTS.empty : known && statusOf(known)}</p>
        {isLoading && <p class="hint">{TEXTS.loading(inMegabytes(loaded), inMegabytes(__ENGINE_BYTES__))}</p>}
      </div>
      {read && (
        <>
          <p class="walk">
            <button type="button" class="button quiet" onClick={() => walk.current?.(1)}>
              {TEXTS.next}
            </button>
          </p>
          <LiveSample key={read.time} settings={DEFAULTS} link={link} story={read.story} />
        </>
      )}
    </>
  );
}
