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
  const context: CardsContext = { ...props, store, pointing: null, card: null };
  const { marks, settings } = props;
  /** Made when a point is first asked for, which in many an article is never. */
  let hitAt: ReturnType<typeof createHitTest> | null = null;

  /** Where a name stands whose card is to open once it is marked. */
  let awaited: Span | null = null;

  const follow = () =>
    followPointer({
      hitAt(x, y) {
        hitAt ??= createHitTest(openable(context));
        return hitAt(x, y);
      },
      card: {
        element: () => context.card?.element,
        box: () => context.card?.box(),
        boxAtName: () => context.card?.boxAtName(),
        closePinned: () => unpin(context),
      },
      trigger: () => settings().trigger,
      delays: () => ({ open: settings().openDelay, close: settings().closeDelay }),
      open: (opening) => open(context, opening),
      hold: (held) => store.tell({ is: 'held', held }),
      close: () => close(context),
    });

  return {
    /** The card's element on the page, where one has been made. */
    element: (): Element | undefined => context.card?.element,
    /** Whose cards are open (ids). */
    whose: (): readonly string[] => [store.now().opened, store.now().pinned].flatMap((opening) => opening?.mark.people ?? []),
    /** Shows the cards of what was found; an open one is brought up to date where it stands, or closes where its name is gone. */
    show(found: View['found'], map: TextMap) {
      store.tell({ is: 'found', found, map });
      hitAt = null;
      context.pointing ??= follow();
      const { opened, pinned } = store.now();
      const standing = marks.all();
      if (opened && !standing.includes(opened.mark)) context.pointing.dismiss();
      if (pinned && !standing.includes(pinned.mark)) unpin(context);
      redraw(context);
      if (awaited && openAt(context, awaited)) awaited = null;
    },
    showMention: (personId: string, step?: 1 | -1) => showMention(context, personId, step),
    showSpan: (span: Span) => showSpan(context, span),
    /** Where the words stand in the article that the reader has selected; null where none of it is. */
    selected: () => selectedIn(context),
    /** The name that the reader has selected, whose card opens as soon as it is marked; null where it is none, or is marked. */
    missed() {
      const span = selectedIn(context);
      if (!span || openAt(context, span)) return null;
      const name = nameIn(context, span);
      awaited = name === null ? null : span;
      return name;
    },
    /** Closes the cards that are open. */
    dismiss() {
      context.pointing?.dismiss();
      unpin(context);
    },
    /** Opens the card of the next (or previous) person on the page, with the focus in it. */
    walk: (step: 1 | -1) => walk(context, step),
    /** Shows the first name's card as an example, without the focus. */
    presentFirst() {
      const [first] = inOrder(context);
      if (first) context.pointing?.present(first);
    },
    stop() {
      unpin(context);
      store.tell({ is: 'stopped' });
      context.pointing?.stop();
      context.pointing = null;
    },
  };
}
