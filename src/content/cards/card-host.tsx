import { render, type VNode } from 'preact';
import { around } from '../../page/open-roots.ts';
import cardCss from '../../ui/card/card.css?inline';
import { spoken } from '../../ui/i18n.ts';
import { after } from '../timer.ts';
import hostCss from './card-host.css?inline';
import type { Anchor } from './card-position.ts';
import { forPages } from './card-stylesheet.ts';
import { containWheel } from './contain-wheel.ts';
import { createPlacement } from './place-card.ts';
import { followSwipe } from './swipe.ts';
import { leadsOut } from './tab-stops.ts';
import { requireTrustedEvents } from './trusted-events.ts';

/** How often a script gives its open cards more time to stand, ms: several times before card-host.css takes them away. */
const BEAT = 1000;

/** What the reader does inside a card is none of the page's business; its shortcuts must not act on it either. */
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

/** An element without attributes, and its closed shadow root. */
function createHost() {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  requireTrustedEvents(root);
  for (const type of KEPT_IN) root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  return {
    host,
    root,
    /** Style comes with the first card: an article on which none is opened saves its 8 ms. */
    dress() {
      if (root.adoptedStyleSheets?.length) return;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(forPages(hostCss + cardCss));
      root.adoptedStyleSheets = [sheet];
    },
  };
}

/** The modal dialog that an element is in, or the last there is: it leaves nothing outside itself to the reader, not even in the top layer. */
function modalAround(element: Element): Element | undefined {
  for (let at: Node | null = element; at; at = around(at)) if (at instanceof Element && at.matches('dialog:modal')) return at;
  return [...document.querySelectorAll('dialog:modal')].at(-1);
}

/** A card in the root of the host, in the browser's top layer, over whatever the page stacks. A sheet can be swiped away. Tab leads out of it by `onTabOut`. */
function createLayer(root: ShadowRoot, onSwipedAway: () => void, onTabOut: (step: 1 | -1) => boolean) {
  const layer = document.createElement('div');
  layer.popover = 'manual';
  root.append(layer);
  containWheel(layer);
  layer.addEventListener('keydown', (event) => {
    const step = event.shiftKey ? -1 : 1;
    if (event.key === 'Tab' && leadsOut(layer, event.target, step) && onTabOut(step)) event.preventDefault();
  });
  followSwipe(layer, () => standing.now()?.sheet === true, onSwipedAway);
  const standing = createPlacement(layer);

  return {
    isOpen: () => standing.now() !== null,
    show(card: VNode, anchor: Anchor, sheet: boolean, taken: DOMRect | null) {
      layer.lang = spoken().language;
      layer.dir = spoken().direction;
      standing.prepare(anchor, sheet, taken);
      render(card, layer);
      if (!layer.matches(':popover-open')) layer.showPopover();
      standing.begin();
    },
    /** Shows it again where a page has thrown it out with its root, or that was put elsewhere. */
    stand() {
      if (standing.now() && !layer.matches(':popover-open')) layer.showPopover();
    },
    /** Shows the open card's new content where it stands. With `still` a card that would grow upwards keeps its height, so that nothing moves that is being read. */
    update(card: VNode, still: boolean) {
      const there = standing.now();
      if (!there) return;
      if (still && there.side !== 'bottom') layer.style.blockSize = `${layer.getBoundingClientRect().height}px`;
      render(card, layer);
    },
    hide() {
      standing.end();
      if (layer.matches(':popover-open')) layer.hidePopover();
      render(null, layer);
    },
    /** Stays where it is from now on, wherever its name goes. */
    stay: standing.stay,
    focus: () => layer.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true }),
    hasFocus: () => layer.contains(root.activeElement),
    /** Gives it more time to stand. */
    beat: () => layer.classList.toggle('late'),
    /** Where it stands in the window; null while it isn't open. */
    box: (): DOMRect | null => (standing.now() ? layer.getBoundingClientRect() : null),
    /** The same while it stands beside its name. */
    boxAtName: (): DOMRect | null => (standing.now()?.moved ? null : standing.now() && layer.getBoundingClientRect()),
  };
}

/**
 * The cards on the page: one element without attributes, in the document only while a card is open, with everything else inside its closed shadow root: the card
 * that comes and goes, and the one that the reader has pinned. `isAlive` is asked while one is open whether the extension still stands behind it. Tab leads out
 * of a card to where `onTabOut` takes the focus; answers whether it has.
 */
export function createCardHost(onSwipedAway: () => void, onTabOut: (step: 1 | -1, pinned: boolean) => boolean, isAlive: () => boolean) {
  const { host, root, dress } = createHost();
  const layers = [0, 1].map(() => createLayer(root, onSwipedAway, (step) => onTabOut(step, pinned.hasFocus())));
  let [card, pinned] = layers as [Layer, Layer];

  let stopBeating: (() => void) | undefined;
  function beat() {
    stopBeating = after(BEAT, beat);
    if (isAlive()) for (const layer of layers) layer.beat();
  }

  /** What had the focus before it went into a card. */
  let before: HTMLElement | null = null;

  function hide(layer: Layer) {
    if (!layer.isOpen()) return;
    const hadFocus = layer.hasFocus();
    layer.hide();
    if (hadFocus) before?.focus({ preventScroll: true });
    if (layers.some(({ isOpen }) => isOpen())) return;
    stopBeating?.();
    stopBeating = undefined;
    host.remove();
    before = null;
  }

  return {
    element: host as Element,
    /** Shows a card of a name in this element, beside it or as a sheet at the foot of the window; the card that came before makes way, unless it is pinned: then it stands clear of that one. */
    show(content: VNode, anchor: Anchor, sheet: boolean, element: Element) {
      const outer = modalAround(element) ?? document.documentElement;
      if (host.parentNode !== outer) outer.append(host);
      dress();
      card.show(content, anchor, sheet, pinned.box());
      for (const layer of layers) layer.stand();
      // Cards may follow one another faster than it beats.
      stopBeating ??= after(BEAT, beat);
    },
    update: (content: VNode, still: boolean) => card.update(content, still),
    updatePinned: (content: VNode) => pinned.update(content, false),
    hide: () => hide(card),
    hidePinned: () => hide(pinned),
    /** The card stays where it is, and another may come beside it; one that was pinned before makes way. */
    pin() {
      hide(pinned);
      [card, pinned] = [pinned, card];
      pinned.stay();
    },
    stay: () => card.stay(),
    /** Takes the focus into the card. */
    focus() {
      const { activeElement } = document;
      const active = activeElement?.shadowRoot?.activeElement ?? activeElement;
      if (active !== host) before = active instanceof HTMLElement ? active : null;
      card.focus();
    },
    box: () => card.box(),
    boxAtName: () => card.boxAtName(),
    pinnedBox: () => pinned.box(),
  };
}

type Layer = ReturnType<typeof createLayer>;
export type CardHost = ReturnType<typeof createCardHost>;
