// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { followDrag } from '../../../src/content/cards/drag-card.ts';

const move = vi.fn();
const aside = vi.fn();
let grip: HTMLElement;
let other: HTMLElement;
let head: HTMLElement;
let card: HTMLElement;

beforeEach(() => {
  vi.clearAllMocks();
  card = document.createElement('div');
  grip = document.createElement('button');
  grip.className = 'grip';
  grip.setPointerCapture = vi.fn();
  other = document.createElement('button');
  head = document.createElement('header');
  head.setPointerCapture = vi.fn();
  card.append(grip, other, head);
  const layer = document.createElement('div');
  layer.append(card);
  document.body.replaceChildren(layer);
  followDrag(layer, move, aside);
});

const pointer = (type: string, at: HTMLElement, x: number, y: number) =>
  at.dispatchEvent(new MouseEvent(type, { bubbles: true, clientX: x, clientY: y }));
const press = (at: HTMLElement, key: string) => at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

it('moves a card as far as its grip is dragged, and no further when it is let go', () => {
  pointer('pointerdown', grip, 10, 10);
  pointer('pointermove', grip, 110, 60);
  expect(move).toHaveBeenLastCalledWith(100, 50);
  pointer('pointerup', grip, 110, 60);
  pointer('click', grip, 110, 60);
  pointer('pointermove', grip, 300, 300);
  expect(move).toHaveBeenCalledOnce();
  expect(aside).not.toHaveBeenCalled();
});

it('moves one that is pinned by its head, too, which does nothing at a click', () => {
  pointer('pointerdown', head, 10, 10);
  pointer('pointermove', head, 110, 60);
  expect(move).not.toHaveBeenCalled();
  card.className = 'pinned';
  pointer('pointerdown', head, 10, 10);
  pointer('pointermove', head, 110, 60);
  expect(move).toHaveBeenLastCalledWith(100, 50);
  pointer('pointerup', head, 110, 60);
  pointer('click', head, 10, 10);
  expect(aside).not.toHaveBeenCalled();
});

it('puts it on the other side at a click, with a hand that shakes', () => {
  pointer('pointerdown', grip, 10, 10);
  pointer('pointermove', grip, 12, 11);
  pointer('pointerup', grip, 12, 11);
  pointer('click', grip, 12, 11);
  expect(move).not.toHaveBeenCalled();
  expect(aside).toHaveBeenCalledOnce();
});

it('moves it by the arrow keys, which the page does not get', () => {
  expect(press(grip, 'ArrowLeft')).toBe(false);
  expect(move).toHaveBeenLastCalledWith(-40, 0);
  expect(press(grip, 'ArrowDown')).toBe(false);
  expect(move).toHaveBeenLastCalledWith(0, 40);
  expect(press(grip, 'Enter')).toBe(true);
  expect(move).toHaveBeenCalledTimes(2);
});

it('leaves everything else of the card alone', () => {
  pointer('pointerdown', other, 10, 10);
  pointer('pointermove', other, 110, 60);
  pointer('click', other, 110, 60);
  expect(press(other, 'ArrowLeft')).toBe(true);
  expect([move.mock.calls, aside.mock.calls]).toEqual([[], []]);
});
