import { computePosition, flip, shift } from '@floating-ui/dom';

/** Space between a name's line and its card, px: it keeps the card off the line being read, and the pointer crosses it well within the closing delay. */
const GAP = 8;
/** Space kept to the edges of the window, px. */
const MARGIN = 8;

/** What a card stands beside: one line of a name, where it is now. */
export interface Anchor {
  readonly element: Element;
  box(): DOMRect;
}

export type Side = 'top' | 'bottom';

/** Where the name begins: at its left, since the articles read are in English, also on a page and with a card that are written from right to left. */
const alignment = (layer: HTMLElement) => (layer.dir === 'rtl' ? 'end' : 'start');

/**
 * Puts the card below a name's line, or above where there is room only there or more of it; flush with the name's start as far as the window allows. Never
 * over the line, and inside the window wherever the name is. With `keep` it stays on its side. Answers the side it stands on.
 *
 * A card above its name is tied to the window's lower edge, so that one that grows does so away from the name.
 */
export async function placeCard(layer: HTMLElement, anchor: Anchor, keep?: Side): Promise<Side> {
  /** The line with the space that stays free around it. */
  function lineAndGap(): DOMRect {
    const { x, y, width, height } = anchor.box();
    return new DOMRect(x, y - GAP, width, height + 2 * GAP);
  }
  const found = await computePosition({ contextElement: anchor.element, getBoundingClientRect: lineAndGap }, layer, {
    strategy: 'fixed',
    placement: `${keep ?? 'bottom'}-${alignment(layer)}`,
    middleware: [...(keep ? [] : [flip({ padding: MARGIN, crossAxis: false, fallbackStrategy: 'bestFit' })]), shift({ padding: MARGIN })],
  });
  const { top, bottom } = lineAndGap();
  const { clientHeight } = document.documentElement;
  const above = found.placement.startsWith('top');
  const start = `${Math.round(found.x)}px`;
  layer.style.inset = above ? `auto auto ${Math.round(clientHeight - top)}px ${start}` : `${Math.round(bottom)}px auto auto ${start}`;
  layer.style.setProperty('--room', `${Math.max(0, Math.floor((above ? top : clientHeight - bottom) - MARGIN))}px`);
  return above ? 'top' : 'bottom';
}
