import { useEffect, useState } from 'preact/hooks';
import type { PageState } from '../messages/messages.ts';
import type { PageLink } from './page-link.ts';

/** How often a page that has said nothing yet is asked again, ms. */
const SOON = 250;
/** How long it is waited for before it is taken for closed to us, ms. After that it may still speak up by itself. */
const PATIENCE = 1500;

const nothingHeard = (state: PageState) => state.is === 'no-article' && state.reason === 'nothing-heard';

/** True for an analysis whose statements and stances are still to come. */
const isPart = (state: PageState) => state.is === 'analysed' && state.partial === true;

/**
 * What is known of the page, kept up to date while the view is open; null while it is being read. Where a page has been read in whole and is read anew (a live
 * article grows), what was known stays until the whole is known again: nothing is taken from under the reader's eyes for a moment.
 */
export function usePageState(link: PageLink): PageState | null {
  const [known, setKnown] = useState<{ readonly link: PageLink; readonly state: PageState } | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let ended = false;
    let last = '';
    let waited = 0;
    let asked = 0;
    let whole = false;
    async function ask() {
      clearTimeout(timer);
      const asking = ++asked;
      const next = await link.state().catch((error: unknown): PageState => ({ is: 'failed', message: String(error) }));
      if (ended || asking !== asked) return;
      if (nothingHeard(next) && waited < PATIENCE) {
        waited += SOON;
        timer = setTimeout(ask, SOON);
        return;
      }
      if (!nothingHeard(next)) waited = 0;
      if (whole && isPart(next)) return;
      whole = next.is === 'analysed' && !isPart(next);
      const text = JSON.stringify(next);
      if (text === last) return;
      last = text;
      setKnown({ link, state: next });
    }
    const deaf = link.onState(() => void ask());
    void ask();
    return () => {
      ended = true;
      clearTimeout(timer);
      deaf();
    };
  }, [link]);
  return known?.link === link ? known.state : null;
}
