import { type Anchor, type Box, placeAt, placeClear, placeMoved, placeSheet, put, type Side, seenWindow } from './card-position.ts';
import { followDrag } from './drag-card.ts';
import { revealUnfolded } from './reveal-unfolded.ts';

/** Where a card stands: beside a name, on which side of it, unless the reader has put it somewhere else. */
interface Placement {
  readonly anchor: Anchor;
  readonly sheet: boolean;
  /** Where another card stood when it opened. */
  readonly taken: Box | null;
  side?: Side;
  moved?: { readonly x: number; readonly y: number };
}

/** By these it is told that another part of the page is seen. */
const VISUAL = ['resize', 'scroll'] as const;

/** Places a card beside its name, or as a sheet at the foot of the window, and moves it as little as possible: when it grows, when the window changes; and by its grip. */
export function createPlacement(layer: HTMLElement) {
  let standing: Placement | null = null;
  const growth = new ResizeObserver(place);

  /** Draws the card so much larger than the page's px are. A page that zooms its root element would zoom what is said in px here, too. */
  const zoom = (by: number) => {
    layer.style.zoom = String(by / (document.documentElement.currentCSSZoom ?? 1));
  };

  function place() {
    if (!standing) return;
    const { anchor, side, moved, sheet, taken } = standing;
    if (sheet) {
      const there = placeSheet(seenWindow(), window.visualViewport?.scale ?? 1);
      zoom(there.zoom);
      layer.style.inlineSize = `${there.width}px`;
      return put(layer, there, 'top');
    }
    const size = layer.getBoundingClientRect();
    if (moved) return put(layer, placeMoved(moved, size, seenWindow()));
    const there = placeClear(anchor.box(), size, seenWindow(), taken, side);
    standing.side = there.side;
    put(layer, there, there.side);
  }

  /** Moves the card from where it stands; there it stays, whatever it grows by. */
  function moveBy(x: number, y: number) {
    if (!standing) return;
    const box = layer.getBoundingClientRect();
    standing.moved = placeAt({ x: box.x + x, y: box.y + y }, box, seenWindow());
    place();
  }

  /** Has the card stay where it is: nothing that it grows by, and no page under it, moves it. */
  function stay() {
    if (!standing?.sheet) moveBy(0, 0);
  }

  /** Moves the card to the other side of the window. */
  function moveAside() {
    const { left, right } = layer.getBoundingClientRect();
    const window = seenWindow();
    moveBy(left + right < window.left + window.right ? window.right : -window.right, 0);
  }

  /** A sheet stays in sight where two fingers move or enlarge the page. */
  const follow = () => standing?.sheet && place();

  followDrag(layer, moveBy, moveAside);
  layer.addEventListener('click', ({ target }) => {
    const summary = (target as Element).closest('summary');
    if (!summary) return;
    // What is unfolded or folded stays under the pointer, also in a card that grows upwards.
    stay();
    revealUnfolded(summary);
  });

  return {
    now: (): Readonly<Placement> | null => standing,
    /** Says where the next card stands, clear of another that takes a place already. */
    prepare(anchor: Anchor, sheet: boolean, taken: Box | null) {
      standing = { anchor, sheet, taken };
      layer.classList.toggle('sheet', sheet);
      layer.removeAttribute('style');
      zoom(1);
    },
    /** Places the card, which is to be seen now, and follows what would move it. */
    begin() {
      place();
      growth.observe(layer);
      window.addEventListener('resize', place);
      for (const change of VISUAL) window.visualViewport?.addEventListener(change, follow);
    },
    stay,
    end() {
      standing = null;
      growth.disconnect();
      window.removeEventListener('resize', place);
      for (const change of VISUAL) window.visualViewport?.removeEventListener(change, follow);
    },
  };
}
