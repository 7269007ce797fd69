/** A box in the window, px. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
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
