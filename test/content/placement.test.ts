import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, isBetween, placeCard } from '../../src/content/placement.ts';

const WINDOW = { width: 1000, height: 800 };
const CARD = { width: 340, height: 200 };
const name = (left: number, top: number): Box => ({ left, right: left + 80, top, bottom: top + 20 });

describe('the place of a card', () => {
  it.each([
    ['below the name, flush with its start', name(100, 100), CARD, { left: 100, top: 128, room: 664 }],
    ['as far left as the window asks for', name(900, 100), CARD, { left: 652, top: 128, room: 664 }],
    ['not over the left edge', name(-30, 100), CARD, { left: 8, top: 128, room: 664 }],
    ['above where below is no room', name(100, 700), CARD, { left: 100, top: 492, room: 684 }],
    ['below where neither side has room, but below more', name(100, 300), { width: 340, height: 700 }, { left: 100, top: 328, room: 464 }],
    ['above where neither side has room, but above more', name(100, 500), { width: 340, height: 700 }, { left: 100, top: 8, room: 484 }],
  ])('%s', (_what, at, card, expected) => {
    expect(placeCard(at, card, WINDOW)).toEqual(expected);
  });

  it('never covers the name, and stays inside the window where the name is inside', () => {
    const window = fc.record({ width: fc.integer({ min: 360, max: 3000 }), height: fc.integer({ min: 200, max: 2000 }) });
    const card = fc.record({ width: fc.integer({ min: 1, max: 340 }), height: fc.integer({ min: 1, max: 440 }) });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(window, card, share, share, (size, of, x, y) => {
        const at = name(x * (size.width - 80), y * (size.height - 20));
        const { left, top, room } = placeCard(at, of, size);
        const bottom = top + Math.min(of.height, room);
        expect(top >= at.bottom || bottom <= at.top).toBe(true);
        expect(left).toBeGreaterThanOrEqual(8);
        expect(left + of.width).toBeLessThanOrEqual(size.width - 8 + 0.5);
        expect(top).toBeGreaterThanOrEqual(7.5);
        expect(bottom).toBeLessThanOrEqual(size.height - 8 + 1);
      }),
    );
  });
});

describe('the way from a name to its card', () => {
  const card: Box = { left: 100, right: 440, top: 128, bottom: 328 };
  it.each([
    ['in the gap under the name', 120, 124, true],
    ['in the gap under the rest of the card', 400, 124, true],
    ['beside both', 90, 124, false],
    ['on the line of the name, beyond it', 300, 110, false],
    ['under the card', 200, 340, false],
  ])('%s', (_what, x, y, expected) => {
    expect(isBetween(x, y, name(100, 100), card)).toBe(expected);
  });

  it('is the same for a card above', () => {
    expect(isBetween(120, 496, name(100, 500), { left: 100, right: 440, top: 292, bottom: 492 })).toBe(true);
    expect(isBetween(120, 530, name(100, 500), { left: 100, right: 440, top: 292, bottom: 492 })).toBe(false);
  });
});
