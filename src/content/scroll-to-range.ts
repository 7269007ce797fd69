import { elementAt } from './element-at.ts';

/** Scrolls the page until a range stands in the middle of the window; a range that can be seen already stays where it is. */
export function scrollToRange(range: Range, instantly?: 'instant') {
  const box = range.getBoundingClientRect();
  if (box.top >= 0 && box.bottom <= window.innerHeight) return;
  const behavior = instantly ?? (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth');
  const element = elementAt(range);
  // An element that is taller than the window can't stand in its middle; then the range itself has to.
  if (element && element.getBoundingClientRect().height < window.innerHeight) element.scrollIntoView({ block: 'center', behavior });
  else window.scrollBy({ top: box.top - (window.innerHeight - box.height) / 2, behavior });
}
