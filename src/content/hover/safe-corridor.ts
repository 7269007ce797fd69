import type { Box } from '../cards/card-position.ts';

/**
 * Whether a point lies between a name and its card, where the pointer is on its way from one to the other: in the strip that both leave free between them, above
 * one another or side by side, as wide or as high as the two together.
 */
export function isInSafeCorridor(x: number, y: number, name: Box, card: Box): boolean {
  const isAcross = x >= Math.min(name.left, card.left) && x <= Math.max(name.right, card.right);
  const isDown = y >= Math.min(name.top, card.top) && y <= Math.max(name.bottom, card.bottom);
  const isFreeAcross = x >= Math.min(name.right, card.right) && x <= Math.max(name.left, card.left);
  const isFreeDown = y >= Math.min(name.bottom, card.bottom) && y <= Math.max(name.top, card.top);
  return (isFreeDown && isAcross) || (isFreeAcross && isDown);
}
