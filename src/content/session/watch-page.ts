import { concernArticle, restOver } from '../../page/changes.ts';
import type { Marks } from '../marks/marks.ts';
import { onThemeChange } from '../marks/page-theme.ts';
import { type Following, followPage } from './observe-changes.ts';
import type { SessionStore } from './session-state.ts';

interface Watched {
  readonly store: SessionStore;
  readonly marks: Marks;
  /** Whether the extension still stands behind this script. */
  readonly isAlive: () => boolean;
  /** The element of the open card, which is no part of the page. */
  readonly ownElement: () => Element | undefined;
  /** Reads the page again. */
  readonly read: () => unknown;
}

/** Follows a session's page from its first reading on: what changes, what its reader does, which colours it has. */
export function createWatching({ store, marks, isAlive, ownElement, read }: Watched) {
  let ending: AbortController | null = null;
  let follower: Following | null = null;
  /** Changes of the page since a reading of it has begun that is not over: only then can it be told whether they matter. */
  let missed: readonly MutationRecord[] | null = null;

  const isArticle = () => store.now().page?.is === 'article';

  function concern(records: readonly MutationRecord[], fresh: boolean) {
    if (missed) missed = missed.concat(records);
    // The reader begins to write, or the title follows the address.
    const matters = ({ target, type }: MutationRecord) => type === 'attributes' || (fresh && target.nodeName === 'TITLE');
    const { page } = store.now();
    return !missed && (records.some(matters) || concernArticle(records, page?.is === 'article' ? page : null, ownElement()));
  }

  /** The reader does something on the page. */
  function acted() {
    if (!isAlive()) return;
    // Nothing tells when a page lets its reader write all over it.
    if (isArticle() && document.designMode === 'on') void read();
    else marks.restore();
  }

  return {
    begin() {
      if (ending) return;
      ending = new AbortController();
      const { signal } = ending;
      follower = followPage(
        {
          concern,
          isArticle: () => missed !== null || isArticle(),
          read,
          cost: () => store.now().cost,
          rested: () => restOver(store.now().analyses, performance.now()),
        },
        signal,
      );
      onThemeChange(() => isAlive() && marks.draw(), signal);
      // A page may throw the marks out of its registry; they come back when the reader does something, so that no two scripts fight over it.
      for (const sign of ['scroll', 'pointermove', 'visibilitychange'] as const)
        document.addEventListener(sign, acted, { capture: true, passive: true, signal });
    },
    /** A reading begins: what changes from now on, and `before`, is not in it. */
    hold(before: readonly MutationRecord[]) {
      missed = before;
    },
    /** The reading is over: what has changed meanwhile is looked at. */
    settle() {
      const changes = missed ?? [];
      missed = null;
      if (changes.length) follower?.changed(changes);
    },
    /** Follows an open shadow root too. */
    meet(root: ShadowRoot) {
      follower?.watch(root);
    },
    end() {
      ending?.abort();
      ending = null;
      follower = null;
      missed = null;
    },
  };
}
