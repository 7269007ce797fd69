import { computePosition, flip, offset, type Placement, shift, size } from '@floating-ui/dom';

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
  const placement: Placement = `${keep ?? 'bottom'}-${alignment(layer)}`;
  const { x, y, ...found } = await computePosition({ contextElement: anchor.element, getBoundingClientRect: () => anchor.box() }, layer, {
    strategy: 'fixed',
    placement,
    middleware: [
      offset(GAP),
      ...(keep ? [] : [flip({ padding: MARGIN, crossAxis: false, fallbackStrategy: 'bestFit' })]),
      shift({ padding: MARGIN }),
      size({
        padding: MARGIN,
        apply: ({ availableHeight }) => layer.style.setProperty('--room', `${Math.max(0, Math.floor(availableHeight))}px`),
      }),
    ],
  });
  const side = found.placement.startsWith('top') ? 'top' : 'bottom';
  const fromEdge = side === 'top' ? document.documentElement.clientHeight - y - layer.offsetHeight : y;
  layer.style.inset =
    side === 'top' ? `auto auto ${Math.round(fromEdge)}px ${Math.round(x)}px` : `${Math.round(fromEdge)}px auto auto ${Math.round(x)}px`;
  return side;
}
