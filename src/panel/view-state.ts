import type { Kind } from '../engine/analysis.ts';
import type { Wrong } from '../messages/messages.ts';
import type { Sought } from './questions-view.tsx';
import type { Stands } from './search.ts';

type TabId = 'people' | 'questions' | 'voices';

/** What the reader has chosen to see of one article; kept while the view is open, so that coming back to a tab is coming back to it. */
export interface Place {
  readonly tab: TabId;
  /** Whose page is open, by their key (find-again.ts). */
  readonly person: string | null;
  readonly kind: Kind | null;
  /** The part in the story of those who are shown; null shows all. */
  readonly part: string | null;
  readonly query: string;
  /** Whether only those with a stance are shown, or only those on one side. */
  readonly stands: Stands;
  /** What of the person whose page is open the reader has called wrong on a card. */
  readonly wrong: Wrong | null;
  /** The question that the reader came for, until it is shown. */
  readonly sought: Sought | null;
}
export const START: Place = { tab: 'people', person: null, kind: null, part: null, query: '', stands: 'any', wrong: null, sought: null };
