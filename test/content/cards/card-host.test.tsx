// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createCardHost } from '../../../src/content/cards/card-host.tsx';
import { useFakeTimers } from '../fake-timers.ts';

// No event in jsdom is one that a person has made.
vi.mock('../../../src/content/cards/trusted-events.ts', () => ({ requireTrustedEvents() {} }));

const ANCHOR = { box: () => new DOMRect(10, 10, 50, 20) };
const CARD = <div class="card">Anna Lindqvist</div>;

/** The roots of all hosts, as only an extension can see them. */
const roots = new Map<Element, ShadowRoot>();

beforeEach(() => {
  useFakeTimers();
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const made = attach.call(this, init);
    roots.set(this, made);
    return made;
  });
  Object.assign(HTMLElement.prototype, { showPopover() {}, hidePopover() {} });
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
    () => false,
    () => alive,
  );
  card.show(CARD, ANCHOR, true, document.body);
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

it('gives time to one card after the other, however fast they follow, and again to the next after none was open', () => {
  const card = createCardHost(
    () => {},
    () => false,
    () => true,
  );
  for (const round of [1, 2]) {
    const states = Array.from({ length: 12 }, () => {
      card.show(CARD, ANCHOR, true, document.body);
      vi.advanceTimersByTime(500);
      return roots.get(card.element)?.firstElementChild?.classList.contains('late');
    });
    expect([round, new Set(states.slice(-4)).size]).toEqual([round, 2]);
    card.hide();
  }
});

it('keeps the height of a sheet while nothing on it may move, until the next is shown', () => {
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 300, 120));
  const card = createCardHost(
    () => {},
    () => false,
    () => true,
  );
  card.show(CARD, ANCHOR, true, document.body);
  const layer = roots.get(card.element)?.firstElementChild as HTMLElement;
  card.update(CARD, false);
  expect(layer.style.blockSize).toBe('');
  card.update(CARD, true);
  expect(layer.style.blockSize).toBe('120px');
  card.show(CARD, ANCHOR, true, document.body);
  expect(layer.style.blockSize).toBe('');
  card.hide();
});

it('keeps a pinned card where it was put, and shows others beside it', () => {
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(10, 40, 300, 120));
  vi.stubGlobal('visualViewport', {
    offsetLeft: 0,
    offsetTop: 0,
    width: 1000,
    height: 800,
    addEventListener() {},
    removeEventListener() {},
  });
  const card = createCardHost(
    () => {},
    () => false,
    () => true,
  );
  card.show(
    <div class="card">
      <button type="button" class="grip" />
    </div>,
    ANCHOR,
    false,
    document.body,
  );
  const layers = [...(roots.get(card.element)?.children ?? [])] as HTMLElement[];
  const places = () => layers.map(({ style, textContent }) => `${textContent}${style.inset}`);
  card.pin();
  expect(places()[0]).toBe('40px auto auto 10px');
  layers[0]?.querySelector('.grip')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, composed: true }));
  card.show(CARD, ANCHOR, false, document.body);
  expect(places()).toEqual(['80px auto auto 10px', 'Anna Lindqvist38px auto auto 318px']);
  card.hide();
  expect([places(), card.element.isConnected]).toEqual([['80px auto auto 10px', '38px auto auto 318px'], true]);
  card.hidePinned();
  expect(card.element.isConnected).toBe(false);
});

it('comes back where a page has put it in a document of its own', () => {
  const card = createCardHost(
    () => {},
    () => false,
    () => true,
  );
  card.show(CARD, ANCHOR, true, document.body);
  document.implementation.createHTMLDocument().body.append(card.element);
  card.show(CARD, ANCHOR, true, document.body);
  expect(card.element.parentNode).toBe(document.documentElement);
  card.hide();
});
