import type { Glance } from '../page/could-be-article.ts';
import { EVERY_CHANGE } from './session/observe-changes.ts';

/** What the detector gives the script that it has had brought in, so that nothing is asked or read twice. */
export interface HandedOver {
  /** What the store holds of settings. */
  readonly stored: Promise<unknown>;
  readonly glance: Glance;
  /** What the page has changed since the glance; from now on it isn't watched any more. */
  end(): readonly MutationRecord[];
}

/** Keeps a glance at this page for whoever comes, with all that the page changes meanwhile. */
export function keep(glance: Glance, stored: Promise<unknown>): HandedOver {
  let changes: readonly MutationRecord[] = [];
  const observer = new MutationObserver((records) => {
    changes = changes.concat(records);
  });
  for (const root of [document, ...glance.roots]) observer.observe(root, EVERY_CHANGE);
  return {
    stored,
    glance,
    end() {
      changes = changes.concat(observer.takeRecords());
      observer.disconnect();
      return changes;
    },
  };
}
