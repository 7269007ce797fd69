/** A box in the window, px. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a card goes, px: its corner, and the height that it has room for. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly room: number;
}

/** Space between a name's box and its card, px: it keeps the card off the line being read, and the pointer crosses it well within the closing delay. */
const GAP = 8;
/** Space kept to the edges of the window, px. */
const MARGIN = 8;

/**
 * Below the name, or above where only there is room or more room; flush with the name's start as far as the window allows.
 * Never over the name, and inside the window wherever the name itself is.
 */
export function placeCard(name: Box, card: Size, window: Size): Place {
  const below = window.height - MARGIN - (name.bottom + GAP);
  const above = name.top - GAP - MARGIN;
  const left = Math.round(Math.max(MARGIN, Math.min(name.left, window.width - MARGIN - card.width)));
  if (card.height <= below || below >= above) return { left, top: Math.round(name.bottom + GAP), room: Math.max(0, Math.floor(below)) };
  return { left, top: Math.round(name.top - GAP - Math.min(card.height, above)), room: Math.max(0, Math.floor(above)) };
}

/**
 * Whether a point lies between a name and its card, where the pointer is on its way from one to the other:
 * in the strip that both leave free above one another, as wide as the two together.
 */
export function isBetween(x: number, y: number, name: Box, card: Box): boolean {
  const top = Math.min(name.bottom, card.bottom);
  const bottom = Math.max(name.top, card.top);
  const left = Math.min(name.left, card.left);
  const right = Math.max(name.right, card.right);
  return y >= top && y <= bottom && x >= left && x <= right;
}
