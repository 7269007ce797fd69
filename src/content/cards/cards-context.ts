import type { Span } from '../../engine/analysis.ts';
import type { Wrong } from '../../messages/messages.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Pointing } from '../hover/pointer.ts';
import type { Mark, Marks } from '../marks/marks.ts';
import type { CardHost } from './card-host.tsx';
import type { createCardsStore } from './cards-state.ts';

/** What cards are made with. */
export interface CardsProps {
  readonly marks: Marks;
  readonly settings: () => Settings;
  /** Whether the extension still stands behind this script. */
  readonly isAlive: () => boolean;
  readonly openPanel: ((name: string, target?: string) => void) | undefined;
  readonly openWrong: ((name: string, wrong: Wrong) => void) | undefined;
  readonly openKnown: ((wikidata: string) => void) | undefined;
  /** A card opens. */
  readonly onOpen: () => void;
}

/** What the steps of opening cards and of leading from one to another work with. */
export interface CardsContext extends CardsProps {
  readonly store: ReturnType<typeof createCardsStore>;
  /** Begun with the first article. */
  pointing: Pointing | null;
  /** Made with the first card: most articles are read without opening one. */
  card: CardHost | null;
}

/** The names that mean this person and nobody else. */
export const mentionsOf = ({ marks }: CardsContext, personId: string): readonly Mark[] =>
  marks.all().filter(({ people }) => people.length === 1 && people[0] === personId);

/** The names that open a card: those of the kinds that the reader wants marked. */
export const openable = ({ marks, settings }: CardsContext): readonly Mark[] =>
  marks.all().filter(({ kind }) => settings().marked.includes(kind));

/** Where a name begins in the article's text; -1 where it no longer stands there. */
const placeOf = ({ store }: CardsContext, { range }: Mark): number =>
  store.now().view?.map.offsetAt(range.startContainer, range.startOffset) ?? -1;

/** Where a name stands in the article's text. */
export function spanOf(context: CardsContext, mark: Mark): Span | undefined {
  const start = placeOf(context, mark);
  return start < 0 ? undefined : [start, start + String(mark.range).length];
}

/** The names that open a card, as they follow each other in the text. */
export const inOrder = (context: CardsContext): readonly Mark[] =>
  openable(context).toSorted((one, other) => placeOf(context, one) - placeOf(context, other));
