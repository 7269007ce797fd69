/**
 * Arrow keys, Home and End go from one `stop` of a list to the next, as Tab does with more stops: both are selectors, each stop is in an `item`, which may hold several, and so is the focus.
 * False where the key means nothing here.
 */
export function moveFocus(list: HTMLElement, key: string, stop: string, item: string): boolean {
  const stops = [...list.querySelectorAll<HTMLElement>(stop)];
  const active = list.ownerDocument.activeElement;
  const here = active?.closest(item);
  if (!here) return false;
  const at = stops.findIndex((each) => each === active || (each.closest(item) === here && !stops.includes(active as HTMLElement)));
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stops.length - 1 }[key];
  const wanted = next === undefined ? undefined : stops[next];
  wanted?.focus();
  return wanted !== undefined;
}
