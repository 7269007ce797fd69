// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { containWheel } from '../../../src/content/cards/contain-wheel.ts';

/** A card of 100 px whose contents are so high and scrolled so far, and what is in it. */
function cardOf(scrollHeight: number, scrollTop: number) {
  const card = document.createElement('div');
  card.innerHTML = '<div class="card"><button></button><div class="card-body"><p></p></div></div>';
  const body = card.querySelector('.card-body') as Element;
  for (const [key, value] of Object.entries({ scrollHeight, scrollTop, clientHeight: 100 })) Object.defineProperty(body, key, { value });
  containWheel(card);
  return card;
}

it.each<[what: string, scrollHeight: number, scrollTop: number, at: string, wheel: WheelEventInit, contained: boolean]>([
  ['a card with nothing to scroll, down', 100, 0, 'p', { deltaY: 90 }, true],
  ['a card with nothing to scroll, up', 100, 0, 'p', { deltaY: -90 }, true],
  ['the beginning of a long one, down', 300, 0, 'p', { deltaY: 90 }, false],
  ['the beginning of a long one, up', 300, 0, 'p', { deltaY: -90 }, true],
  ['the midst of a long one, up', 300, 60, 'p', { deltaY: -90 }, false],
  ['the end of a long one, to the fraction of a pixel, down', 300, 199.5, 'p', { deltaY: 90 }, true],
  ['the end of a long one, up', 300, 200, 'p', { deltaY: -90 }, false],
  ['a long one, to the side', 300, 60, 'p', { deltaX: 90 }, true],
  ['its buttons', 300, 0, 'button', { deltaY: 90 }, true],
  ['a card with nothing to scroll, zooming', 100, 0, 'p', { deltaY: 90, ctrlKey: true }, false],
])('a wheel over %s', (_, scrollHeight, scrollTop, at, wheel, contained) => {
  const event = new WheelEvent('wheel', { ...wheel, bubbles: true, cancelable: true });
  cardOf(scrollHeight, scrollTop).querySelector(at)?.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(contained);
});
