import type { Span } from '../../engine/analysis.ts';
import type { TextMap } from '../../page/text-map.ts';
import { followPointer } from '../hover/pointer.ts';
import { createHitTest } from '../marks/hit-test.ts';
import { nameIn, selectedIn } from '../marks/selection.ts';
import { openAt, showMention, showSpan, walk } from './card-navigation.ts';
import { type CardsContext, type CardsProps, inOrder, openable } from './cards-context.ts';
import { createCardsStore, type View } from './cards-state.ts';
import { close, open, redraw, unpin } from './open-card.tsx';

/** The cards of an article's people: opened by pointer, tap or key, brought up to date where they stand, and the ways from one to another. */
export function createCards(props: CardsProps) {
  const store = createCardsStore();
  const desk: CardsContext = { ...props, store, pointing: null, card: null };
  const { marks, settings } = props;
  /** Made when a point is first asked for, which in many an article is never. */
  let hitAt: ReturnType<typeof createHitTest> | null = null;

  /** Where a name stands whose card is to open once it is marked. */
  let awaited: Span | null = null;

  const follow = () =>
    followPointer({
      hitAt(x, y) {
        hitAt ??= createHitTest(openable(desk));
        return hitAt(x, y);
      },
      card: {
        element: () => desk.card?.element,
        box: () => desk.card?.box(),
        boxAtName: () => desk.card?.boxAtName(),
        closePinned: () => unpin(desk),
      },
      trigger: () => settings().trigger,
      delays: () => ({ open: settings().openDelay, close: settings().closeDelay }),
      open: (opening) => open(desk, opening),
      hold: (held) => store.tell({ is: 'held', held }),
      close: () => close(desk),
    });

  return {
    /** The card's element on the page, where one has been made. */
    element: (): Element | undefined => desk.card?.element,
    /** Whose cards are open (ids). */
    whose: (): readonly string[] => [store.now().opened, store.now().pinned].flatMap((opening) => opening?.mark.people ?? []),
    /** Shows the cards of what was found; an open one is brought up to date where it stands, or closes where its name is gone. */
    show(found: View['found'], map: TextMap) {
      store.tell({ is: 'found', found, map });
      hitAt = null;
      desk.pointing ??= follow();
      const { opened, pinned } = store.now();
      const standing = marks.all();
      if (opened && !standing.includes(opened.mark)) desk.pointing.dismiss();
      if (pinned && !standing.includes(pinned.mark)) unpin(desk);
      redraw(desk);
      if (awaited && openAt(desk, awaited)) awaited = null;
    },
    showMention: (personId: string, step?: 1 | -1) => showMention(desk, personId, step),
    showSpan: (span: Span) => showSpan(desk, span),
    /** Where the words stand in the article that the reader has selected; null where none of it is. */
    selected: () => selectedIn(desk),
    /** The name that the reader has selected, whose card opens as soon as it is marked; null where it is none, or is marked. */
    missed() {
      const span = selectedIn(desk);
      if (!span || openAt(desk, span)) return null;
      const name = nameIn(desk, span);
      awaited = name === null ? null : span;
      return name;
    },
    /** Closes the cards that are open. */
    dismiss() {
      desk.pointing?.dismiss();
      unpin(desk);
    },
    /** Opens the card of the next (or previous) person on the page, with the focus in it. */
    walk: (step: 1 | -1) => walk(desk, step),
    /** Shows the first name's card as an example, without the focus. */
    presentFirst() {
      const [first] = inOrder(desk);
      if (first) desk.pointing?.present(first);
    },
    stop() {
      unpin(desk);
      store.tell({ is: 'stopped' });
      desk.pointing?.stop();
      desk.pointing = null;
    },
  };
}
