/** What the keyboard stops at. */
const STOPS = 'a,button,input,select,textarea,summary,iframe,[tabindex]';

/** Where the keyboard stops in a tree, in its order. */
const stopsIn = (root: ParentNode): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(STOPS)].filter(({ tabIndex }) => tabIndex >= 0);

/** Whether Tab (1), or Tab with Shift (-1), leads from an element out of the card that it is in. */
export function leadsOut(card: Element, from: EventTarget | null, step: 1 | -1): boolean {
  const stops = stopsIn(card).filter((stop) => stop.checkVisibility());
  return !stops[stops.indexOf(from as HTMLElement) + step];
}

/** Takes the focus to the next (or last) stop of the page from a name; false where there is none. */
export function focusFrom(name: Range, step: 1 | -1): boolean {
  const root = name.startContainer.getRootNode() as Document | ShadowRoot;
  const stops = stopsIn(root).filter((stop) => name.comparePoint(stop, 0) === step);
  if (step < 0) stops.reverse();
  return stops.some((stop) => {
    stop.focus();
    // What is hidden or inert takes none.
    return stop.matches(':focus');
  });
}
