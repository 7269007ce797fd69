import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

// jsdom has no layout, and nothing to scroll.
globalThis.Element.prototype.scrollIntoView ??= () => {};

/** Renders into the test's document, with all effects run. */
export async function show(view: ComponentChild): Promise<void> {
  await act(() => render(view, document.body));
}

/** Does something to the view and lets it settle. */
export async function settle(what: () => void): Promise<void> {
  await act(async () => what());
}

/** All elements of the view that the selector finds. */
export function all(selector: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)];
}

/** The one element with this text among those that the selector finds. */
export function one(selector: string, text: string | RegExp = ''): HTMLElement {
  const found = all(selector).filter(({ textContent }) => (typeof text === 'string' ? textContent.includes(text) : text.test(textContent)));
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} of ${selector} with ${text} in:\n${document.body.innerHTML}`);
  return found[0];
}

/** What axe-core finds wrong; contrast is left out, since jsdom has no layout. */
export async function accessibilityFaults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
