/** What only extensions can do: look into a closed shadow root. Firefox has it on the element, Chromium beside it. */
interface Opener {
  openOrClosedShadowRoot?(element: HTMLElement): ShadowRoot | null;
}

/**
 * Takes away the card that a script of ours left on a page when it was ended with the extension, by an update or a reload: Firefox gives it no time to do so
 * itself. Runs in the page, so that it must not refer to anything outside of itself.
 */
export function removeOrphanedCard() {
  const { dom } = (globalThis as { chrome?: { dom?: Opener } }).chrome ?? {};
  const places = [document.documentElement, ...document.querySelectorAll('dialog')];
  const elements = places.flatMap(({ children }) => [...children]);
  for (const element of elements as (HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null })[]) {
    if (element.localName !== 'div' || element.attributes.length > 0) continue;
    const root = element.openOrClosedShadowRoot ?? dom?.openOrClosedShadowRoot?.(element);
    if (root?.querySelector('[popover] > .card')) element.remove();
  }
}
