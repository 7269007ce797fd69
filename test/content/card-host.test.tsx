// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createCardHost } from '../../src/content/card-host.tsx';

const ANCHOR = { element: document.body, box: () => new DOMRect(10, 10, 50, 20) };
const CARD = <div class="card">Anna Lindqvist</div>;

/** The roots of all hosts, as only an extension can see them. */
const roots = new Map<Element, ShadowRoot>();

beforeEach(() => {
  vi.useFakeTimers();
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const made = attach.call(this, init);
    roots.set(this, made);
    return made;
  });
  Object.assign(HTMLElement.prototype, { showPopover() {} });
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('gives an open card time as long as the extension stands behind it, and none when it is closed', () => {
  let alive = true;
  const card = createCardHost(
    () => {},
    () => alive,
  );
  card.show(CARD, ANCHOR, true);
  const layer = roots.get(card.element)?.firstElementChild;
  /** Which animations the card has had at the end of each of so many seconds: a change starts its time anew. */
  const seconds = (count: number) =>
    Array.from({ length: count }, () => {
      vi.advanceTimersByTime(1000);
      return layer?.classList.contains('late');
    });
  expect(seconds(4)).toEqual([true, false, true, false]);
  alive = false;
  expect(seconds(4)).toEqual([false, false, false, false]);
  alive = true;
  card.hide();
  expect(seconds(4)).toEqual([false, false, false, false]);
});

it('keeps the height of a sheet while nothing on it may move, until the next is shown', () => {
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 300, 120));
  const card = createCardHost(
    () => {},
    () => true,
  );
  card.show(CARD, ANCHOR, true);
  const layer = roots.get(card.element)?.firstElementChild as HTMLElement;
  card.update(CARD, false);
  expect(layer.style.blockSize).toBe('');
  card.update(CARD, true);
  expect(layer.style.blockSize).toBe('120px');
  card.show(CARD, ANCHOR, true);
  expect(layer.style.blockSize).toBe('');
  card.hide();
});
