import { elementAt } from './element-at.ts';

type Box = Pick<DOMRect, 'top' | 'bottom' | 'left' | 'right'>;

/** The part of the window's height where nothing covers a box: all of it, or above or below what stands over its columns, whichever is more. */
function freeBeside(box: Box, cover: Box | null): readonly [top: number, bottom: number] {
  const height = window.innerHeight;
  if (!cover || cover.right <= box.left || cover.left >= box.right) return [0, height];
  return cover.top >= height - cover.bottom ? [0, cover.top] : [cover.bottom, height];
}

/**
 * Scrolls the page until a range stands in the middle of the window, or of what a card that stays open (`cover`) leaves of it; a range that can be seen already
 * stays where it is.
 */
export function scrollToRange(
  range: Range,
  { instantly = false, cover = null }: { readonly instantly?: boolean; readonly cover?: Box | null } = {},
) {
  const box = range.getBoundingClientRect();
  const [top, bottom] = freeBeside(box, cover);
  if (box.top >= top && box.bottom <= bottom) return;
  const behavior = instantly || matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const element = elementAt(range);
  const isWhole = bottom - top === window.innerHeight;
  // An element that is taller than the window can't stand in its middle; then the range itself has to.
  if (isWhole && element && element.getBoundingClientRect().height < window.innerHeight)
    element.scrollIntoView({ block: 'center', behavior });
  else window.scrollBy({ top: box.top - top - Math.max(0, bottom - top - box.height) / 2, behavior });
}
