import { offWhere, type Settings } from '../../settings/settings.ts';
import { createCards } from '../cards/cards.tsx';
import { createMarks } from '../marks/marks.ts';
import { analyse, erase, look, report, type SessionContext } from './analyse-article.ts';
import type { PageAdapter } from './page-adapter.ts';
import { createSessionStore } from './session-state.ts';
import { createWatching } from './watch-page.ts';

/**
 * What Dramatis does on one page, from its first look until it is stopped: reads the article, has it analysed, marks the names, shows cards, follows changes.
 * On a page that is no article it says so to the background, and watches whether it becomes one.
 * `isAlive` tells whether the extension still stands behind this script: after an update or a reload it doesn't, and the session ends by itself.
 */
export function createSession(settings: Settings, isAlive: () => boolean, adapter: PageAdapter) {
  /** Whether the extension still stands behind this script; where it doesn't, all is over. */
  const lives = () => {
    const alive = isAlive();
    if (!alive) stop();
    return alive;
  };
  const store = createSessionStore();
  const marks = createMarks(CSS.highlights);
  const current = () => settings;
  const cards = createCards({
    marks,
    settings: current,
    isAlive: lives,
    openPanel: adapter.openPanel,
    openWrong: adapter.openWrong,
    openKnown: adapter.openKnown,
    onOpen: () => look(context),
  });
  const context: SessionContext = { store, adapter, marks, cards, settings: current };
  const watching = createWatching({
    store,
    marks,
    isAlive: lives,
    ownElement: cards.element,
    read,
  });

  /** The page's root when it was last read. */
  let root = document.documentElement;

  /** Where the page has written its document anew (document.open), nothing is heard there any more. */
  function listenAnew() {
    if (document.documentElement === root) return;
    root = document.documentElement;
    watching.end();
    erase(context);
  }

  /** Reads the page and shows what it is. */
  async function read(): Promise<void> {
    store.tell({ is: 'begun' });
    const { reading, forcedAt } = store.now();
    if (!lives()) return;
    listenAnew();
    const url = location.href;
    const off = offWhere(settings, url);
    if (off) {
      watching.end();
      return report(context, { is: 'off', where: off });
    }
    watching.begin();
    watching.hold(adapter.since?.() ?? []);
    const { value: page, cost } = await adapter.read(url, forcedAt === url, watching.meet);
    if (reading !== store.now().reading) return;
    store.tell({ is: 'read', page, cost });
    watching.settle();
    return page.is === 'article' ? analyse(context, page, url) : report(context, page);
  }

  function stop() {
    store.tell({ is: 'begun' });
    watching.end();
    erase(context);
  }

  /** Has the article analysed anew, though nothing of it has changed, and says again what this page is. */
  function announce() {
    store.tell({ is: 'answered', answered: null });
    store.tell({ is: 'unheard' });
    return read();
  }

  return {
    read,
    showMention: cards.showMention,
    showSpan: cards.showSpan,
    selected: cards.selected,
    missed: cards.missed,
    walk: cards.walk,
    presentFirst: cards.presentFirst,
    state: () => store.now().shown,
    again: announce,
    analyseAnyway() {
      store.tell({ is: 'forced', url: location.href });
      return read();
    },
    look: () => look(context),
    /** The page stands again as it was left; `load` has the settings as they are now. */
    async returned(load: () => Promise<Settings>) {
      if (!lives()) return;
      cards.dismiss();
      settings = await load();
      await announce();
    },
    obey(next: Settings) {
      if (next.reading !== settings.reading) store.tell({ is: 'answered', answered: null });
      settings = next;
      return read();
    },
    stop,
  };
}

export type Session = ReturnType<typeof createSession>;
