import type { Person } from '../../engine/analysis.ts';
import type { PageState } from '../../messages/messages.ts';
import { unreadOf } from '../../messages/page-state.ts';
import type { TextMap } from '../../page/text-map.ts';
import type { Opening } from '../hover/pointer.ts';
import type { Mark } from '../marks/marks.ts';
import { createStore } from '../store.ts';

/** The article as it is shown: what was found, and the way from its text to the page. */
export interface View {
  readonly found: Extract<PageState, { is: 'analysed' }>;
  readonly map: TextMap;
  readonly people: ReadonlyMap<string, Person>;
}

/** All that the cards of an article know. */
export interface CardsState {
  readonly view: View | null;
  /** The card that is open. */
  readonly opened: Opening | null;
  /** The card that the reader has pinned. */
  readonly pinned: Opening | null;
  /** It was opened before it was known where its people stand. */
  readonly isEarly: boolean;
  /** The mention of each person (by id) that the reader was last led to. */
  readonly visited: Readonly<Record<string, number>>;
  /** The name that the keyboard was last at. */
  readonly walked: Mark | null;
}

/** What may happen to the cards. */
export type CardsEvent =
  | ({ readonly is: 'found' } & Pick<View, 'found' | 'map'>)
  /** The card of a name opens: of that person's mention at `index`. */
  | { readonly is: 'opened'; readonly opening: Opening; readonly index: number }
  | ({ readonly is: 'held' } & Pick<Opening, 'held'>)
  | { readonly is: 'closed' }
  /** The open card is pinned. */
  | { readonly is: 'pinned' }
  | { readonly is: 'unpinned' }
  | { readonly is: 'visited'; readonly personId: string; readonly index: number }
  | { readonly is: 'walked'; readonly mark: Mark }
  | { readonly is: 'stopped' };

const AT_FIRST: CardsState = { view: null, opened: null, pinned: null, isEarly: false, visited: {}, walked: null };

/** Of whom (ids) it isn't known yet where they stand. */
export const unread = ({ view }: CardsState): readonly string[] => unreadOf(view?.found.reading);

/** What the cards know after something has happened. */
export function after(state: CardsState, event: CardsEvent): CardsState {
  switch (event.is) {
    case 'found': {
      const { found, map } = event;
      const people = new Map(found.analysis.people.map((person) => [person.id, person]));
      // In another text the ids are other people's.
      return { ...state, view: { found, map, people }, visited: found.text === state.view?.found.text ? state.visited : {} };
    }
    case 'opened': {
      const { opening, index } = event;
      const { people } = opening.mark;
      const waiting = unread(state);
      return {
        ...state,
        opened: opening,
        isEarly: people.some((id) => waiting.includes(id)),
        visited: { ...state.visited, [people[0] ?? '']: index },
      };
    }
    case 'held':
      return { ...state, opened: state.opened && { ...state.opened, held: event.held } };
    case 'closed':
      return { ...state, opened: null };
    case 'pinned':
      return { ...state, opened: null, pinned: state.opened };
    case 'unpinned':
      return { ...state, pinned: null };
    case 'visited':
      return { ...state, visited: { ...state.visited, [event.personId]: event.index } };
    case 'walked':
      return { ...state, walked: event.mark };
    case 'stopped':
      return AT_FIRST;
  }
}

/** Keeps what the cards know. */
export const createCardsStore = () => createStore(AT_FIRST, after);
