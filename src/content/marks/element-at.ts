/** The element that a range begins in; of text that stands directly in a shadow root, the element that has the root. Null for text that stands nowhere. */
export function elementAt({ startContainer }: Range): Element | null {
  return startContainer.parentElement ?? (startContainer.getRootNode() as Partial<ShadowRoot>).host ?? null;
}
