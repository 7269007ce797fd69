import { render, type VNode } from 'preact';
import cardCss from '../ui/card.css?inline';
import { spoken } from '../ui/say.ts';
import hostCss from './card-host.css?inline';
import { containWheel } from './contain-wheel.ts';
import { onlyReal } from './only-real.ts';
import type { Anchor } from './place.ts';
import { createStanding } from './standing.ts';
import { followSwipe } from './swipe.ts';
import { leadsOut } from './tab-stops.ts';
import { after } from './timer.ts';

/** How often a script gives its open card more time to stand, ms: several times before card-host.css takes it away. */
const BEAT = 1000;

/** What the reader does inside the card is none of the page's business; its shortcuts must not act on it either. */
const KEPT_IN = [
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
] as const;

/** An element without attributes, and what is shown inside its closed shadow root. */
function createLayer() {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const layer = document.createElement('div');
  layer.popover = 'manual';
  root.append(layer);
  onlyReal(root);
  for (const type of KEPT_IN) root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  return {
    host,
    layer,
    /** Style and language come with the first card: an article on which none is opened saves their 8 ms. */
    dress() {
      if (layer.lang) return;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(hostCss + cardCss);
      root.adoptedStyleSheets = [sheet];
      layer.lang = spoken().language;
      layer.dir = spoken().direction;
    },
  };
}

/**
 * The card on the page: one element without attributes, in the document only while a card is open, with everything else inside its closed shadow root.
 * The card is shown in the browser's top layer, over whatever the page stacks. A sheet can be swiped away. `isAlive` is asked while a card is open whether the
 * extension still stands behind it. Tab leads out of it to where `onTabOut` takes the focus; answers whether it has.
 */
export function createCardHost(onSwipedAway: () => void, onTabOut: (step: 1 | -1) => boolean, isAlive: () => boolean) {
  const { host, layer, dress } = createLayer();
  containWheel(layer);
  layer.addEventListener('keydown', (event) => {
    const step = event.shiftKey ? -1 : 1;
    if (event.key === 'Tab' && leadsOut(layer, event.target, step) && onTabOut(step)) event.preventDefault();
  });
  followSwipe(layer, () => standing.now()?.sheet === true, onSwipedAway);
  const standing = createStanding(layer);

  let stopBeating: (() => void) | undefined;
  function beat() {
    stopBeating = after(BEAT, beat);
    if (isAlive()) layer.classList.toggle('late');
  }

  /** What had the focus before it went into the card. */
  let before: HTMLElement | null = null;

  return {
    element: host as Element,
    /** Shows a card beside a name, or as a sheet at the foot of the window; the card that was open before makes way. With `stays` where the reader has put that one, if they have. */
    show(card: VNode, anchor: Anchor, sheet: boolean, stays: boolean) {
      dress();
      if (!host.isConnected) document.documentElement.append(host);
      standing.prepare(anchor, sheet, stays);
      render(card, layer);
      if (!layer.matches(':popover-open')) layer.showPopover();
      standing.begin();
      // Cards may follow one another faster than it beats.
      stopBeating ??= after(BEAT, beat);
    },
    /** Shows the open card's new content where it stands. With `still` a card that would grow upwards keeps its height, so that nothing moves that is being read. */
    update(card: VNode, still: boolean) {
      const there = standing.now();
      if (!there) return;
      if (still && there.side !== 'bottom') layer.style.blockSize = `${layer.getBoundingClientRect().height}px`;
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
      if (!standing.now()) return;
      const hadFocus = document.activeElement === host;
      standing.end();
      stopBeating?.();
      stopBeating = undefined;
      host.remove();
      render(null, layer);
      if (hadFocus) before?.focus({ preventScroll: true });
      before = null;
    },
    /** Where the card stands in the window; null while none is open. */
    box: (): DOMRect | null => (standing.now() ? layer.getBoundingClientRect() : null),
  };
}

export type CardHost = ReturnType<typeof createCardHost>;
