import { elementAt } from './element-at.ts';

type Box = Pick<DOMRect, 'top' | 'bottom' | 'left' | 'right'>;

/**
 * Scrolls the page until a range stands in the middle of the window, or of what a card that stays open (`cover`) leaves of it; a range that can be seen already
 * stays where it is.
 */
export function scrollToRange(range: Range, instantly = false, cover?: Box | null) {
  const box = range.getBoundingClientRect();
  let [top, bottom] = [0, window.innerHeight];
  // Above or below a card that stands over the range's columns, whichever is more.
  if (cover && cover.right > box.left && cover.left < box.right) {
    if (cover.top >= bottom - cover.bottom) bottom = cover.top;
    else top = cover.bottom;
  }
  if (box.top >= top && box.bottom <= bottom) return;
  const behavior = instantly || matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const element = elementAt(range);
  // An element that is taller than the window can't stand in its middle; then the range itself has to.
  if (bottom - top === window.innerHeight && element && element.getBoundingClientRect().height < bottom)
    element.scrollIntoView({ block: 'center', behavior });
  else window.scrollBy({ top: box.top - top - Math.max(0, bottom - top - box.height) / 2, behavior });
}
