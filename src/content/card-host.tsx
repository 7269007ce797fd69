import { render, type VNode } from 'preact';
import cardCss from '../ui/card.css?inline';
import { spoken } from '../ui/say.ts';
import hostCss from './card-host.css?inline';
import { placeCard } from './placement.ts';

/**
 * The card on the page: one element without attributes, in the document only while a card is open, with everything else inside its closed shadow root.
 * The card is shown in the browser's top layer, over whatever the page stacks.
 */
export function createCardHost() {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(hostCss + cardCss);
  root.adoptedStyleSheets = [sheet];
  const layer = document.createElement('div');
  layer.popover = 'manual';
  layer.lang = spoken().language;
  layer.dir = spoken().direction;
  root.append(layer);

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
    'wheel',
    'copy',
    'keydown',
    'keyup',
  ] as const)
    root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });

  function place(name: DOMRect) {
    layer.style.removeProperty('--room');
    const { left, top, room } = placeCard(name, layer.getBoundingClientRect(), {
      width: document.documentElement.clientWidth,
      height: window.innerHeight,
    });
    layer.style.setProperty('--room', `${room}px`);
    layer.style.translate = `${left}px ${top}px`;
  }

  return {
    element: host as Element,
    /** Shows a card beside a name's box; the card that was open before makes way. */
    show(card: VNode, name: DOMRect) {
      if (!host.isConnected) document.documentElement.append(host);
      render(card, layer);
      if (!layer.matches(':popover-open')) layer.showPopover();
      place(name);
    },
    hide() {
      if (!host.isConnected) return;
      host.remove();
      render(null, layer);
    },
    /** Where the card stands in the window; null while none is open. */
    box: (): DOMRect | null => (host.isConnected ? layer.getBoundingClientRect() : null),
  };
}

export type CardHost = ReturnType<typeof createCardHost>;
