import { render, type VNode } from 'preact';
import cardCss from '../ui/card.css?inline';
import { spoken } from '../ui/say.ts';
import hostCss from './card-host.css?inline';
import { containWheel } from './contain-wheel.ts';
import { followGrip } from './grip.ts';
import { type Anchor, placeAt, placeBeside, put, type Side, seenWindow } from './place.ts';
import { followSwipe } from './swipe.ts';

/** How often a script gives its open card more time to stand, ms: several times before card-host.css takes it away. */
const BEAT = 1000;

/**
 * The card on the page: one element without attributes, in the document only while a card is open, with everything else inside its closed shadow root.
 * The card is shown in the browser's top layer, over whatever the page stacks. A sheet can be swiped away. `isAlive` is asked while a card is open whether the
 * extension still stands behind it.
 */
export function createCardHost(onSwipedAway: () => void, isAlive: () => boolean) {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const layer = document.createElement('div');
  layer.popover = 'manual';
  root.append(layer);

  /** Style and language come with the first card: an article on which none is opened saves their 8 ms. */
  function dress() {
    if (layer.lang) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(hostCss + cardCss);
    root.adoptedStyleSheets = [sheet];
    layer.lang = spoken().language;
    layer.dir = spoken().direction;
  }

  // What the reader does inside the card is none of the page's business; its shortcuts must not act on it either.
  for (const type of [
    'click',
    'dblclick',
    'auxclick',
    'contextmenu',
    'pointerdown',
    'pointerup',
    'mousedown',
    'mouseup',
    'touchstart',
    'touchmove',
    'touchend',
    'touchcancel',
    'wheel',
    'copy',
    'keydown',
    'keyup',
  ] as const)
    root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });

  containWheel(layer);
  followSwipe(layer, () => standing?.sheet === true, onSwipedAway);

  let beating: ReturnType<typeof setInterval> | undefined;
  const beat = () => isAlive() && layer.classList.toggle('late');

  /** Where the card stands: beside a name, on which side of it, unless the reader has put it somewhere else. */
  let standing: {
    readonly anchor: Anchor;
    readonly sheet: boolean;
    side?: Side;
    moved?: { readonly x: number; readonly y: number };
  } | null = null;
  /** What had the focus before it went into the card. */
  let before: HTMLElement | null = null;

  function place() {
    if (!standing || standing.sheet) return;
    const { anchor, side, moved } = standing;
    const size = layer.getBoundingClientRect();
    if (moved) return put(layer, placeAt(moved, size, seenWindow()));
    const there = placeBeside(anchor.box(), size, seenWindow(), side);
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

  /** Moves the card to the other side of the window. */
  function moveAside() {
    const { left, right } = layer.getBoundingClientRect();
    const window = seenWindow();
    moveBy(left + right < window.left + window.right ? window.right : -window.right, 0);
  }

  followGrip(layer, moveBy, moveAside);

  // A card that grows, and a window that changes, move it as little as possible.
  const growth = new ResizeObserver(place);

  return {
    element: host as Element,
    /** Shows a card beside a name, or as a sheet at the foot of the window; the card that was open before makes way. With `stays` where the reader has put that one, if they have. */
    show(card: VNode, anchor: Anchor, sheet: boolean, stays: boolean) {
      dress();
      if (!host.isConnected) document.documentElement.append(host);
      standing = { anchor, sheet, ...(stays && standing?.moved && { moved: standing.moved }) };
      layer.classList.toggle('sheet', sheet);
      layer.removeAttribute('style');
      render(card, layer);
      if (!layer.matches(':popover-open')) layer.showPopover();
      place();
      growth.observe(layer);
      // Cards may follow one another faster than it beats.
      beating ??= setInterval(beat, BEAT);
      window.addEventListener('resize', place);
    },
    /** Shows the open card's new content where it stands. With `still` a card that would grow upwards keeps its height, so that nothing moves that is being read. */
    update(card: VNode, still: boolean) {
      if (!standing) return;
      if (still && standing.side !== 'bottom') layer.style.blockSize = `${layer.getBoundingClientRect().height}px`;
      render(card, layer);
    },
    /** Takes the focus into the card. */
    focus() {
      const { activeElement } = document;
      const active = activeElement?.shadowRoot?.activeElement ?? activeElement;
      if (active !== host) before = active instanceof HTMLElement ? active : null;
      layer.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
    },
    hide() {
      if (!standing) return;
      const hadFocus = document.activeElement === host;
      standing = null;
      growth.disconnect();
      clearInterval(beating);
      beating = undefined;
      window.removeEventListener('resize', place);
      host.remove();
      render(null, layer);
      if (hadFocus) before?.focus({ preventScroll: true });
      before = null;
    },
    /** Where the card stands in the window; null while none is open. */
    box: (): DOMRect | null => (standing ? layer.getBoundingClientRect() : null),
  };
}

export type CardHost = ReturnType<typeof createCardHost>;
