import { useEffect, useState } from 'preact/hooks';
import type { PageState } from '../messages/messages.ts';
import { isUnfinished } from '../messages/page-state.ts';
import type { PageLink } from './page-link.ts';

/** How often a page that has said nothing yet is asked again, ms. */
const SOON = 250;
/** How long it is waited for before it is taken for closed to us, ms. After that it may still speak up by itself. */
const PATIENCE = 1500;

const nothingHeard = (state: PageState) => state.is === 'no-article' && state.reason === 'nothing-heard';

/** For how long what was known is shown although the page is read anew, ms. */
const HOLD = 5000;

/**
 * What is known of the page, kept up to date while the view is open; null while it is being read. Where a page has been read to the end and is read anew (a live
 * article grows), what was known stays until all is known again, or for a few seconds: nothing is taken from under the reader's eyes for a moment.
 * What waits for the reader to look at the page's people is read now.
 */
export function usePageState(link: PageLink): PageState | null {
  const [known, setKnown] = useState<{ readonly link: PageLink; readonly state: PageState } | null>(null);
  useEffect(() => follow(link, (state) => setKnown({ link, state })), [link]);
  return known?.link === link ? known.state : null;
}

/** Asks a page what is known of it, now and whenever it says that there is more, until the function that is returned is called. */
function follow(link: PageLink, show: (state: PageState) => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  let held: ReturnType<typeof setTimeout> | undefined;
  let ended = false;
  let last = '';
  let waited = 0;
  let asked = 0;
  let whole = false;
  let looked = false;
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
    if (isUnfinished(next) && !looked) {
      looked = true;
      // A page that is gone by now is read no more.
      link.readNow().catch(() => {});
    }
    if (whole && isUnfinished(next)) {
      held ??= setTimeout(letGo, HOLD);
      return;
    }
    clearTimeout(held);
    held = undefined;
    whole = next.is === 'analysed' && !isUnfinished(next);
    const text = JSON.stringify(next);
    if (text === last) return;
    last = text;
    show(next);
  }
  function letGo() {
    whole = false;
    void ask();
  }
  const deaf = link.onState(() => void ask());
  void ask();
  return () => {
    ended = true;
    clearTimeout(timer);
    clearTimeout(held);
    deaf();
  };
}
