import { useEffect, useState } from 'preact/hooks';
import type { PageState } from '../messages/messages.ts';
import type { PageLink } from './page-link.ts';

/** How often the page is asked while it may be about to answer, ms. */
const SOON = 250;
/** How often otherwise, ms: a live blog may bring new people while the popup is open. */
const NOW_AND_THEN = 2000;
/** How long a page that has said nothing is waited for before it is taken for closed to us, ms. */
const PATIENCE = 1500;

const nothingHeard = (state: PageState) => state.is === 'no-article' && state.reason === 'nothing-heard';

/** What is known of the page, kept up to date while the popup is open; null while it is being read. */
export function usePageState(link: PageLink): PageState | null {
  const [state, setState] = useState<PageState | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let ended = false;
    let last = '';
    let waited = 0;
    async function ask() {
      const next = await link.state().catch((error: unknown): PageState => ({ is: 'failed', message: String(error) }));
      if (ended) return;
      const waiting = nothingHeard(next) && waited < PATIENCE;
      const text = JSON.stringify(next);
      if (!waiting && text !== last) {
        last = text;
        setState(next);
      }
      const pause = next.is === 'analysed' ? NOW_AND_THEN : SOON;
      waited += pause;
      timer = setTimeout(ask, pause);
    }
    void ask();
    return () => {
      ended = true;
      clearTimeout(timer);
    };
  }, [link]);
  return state;
}
