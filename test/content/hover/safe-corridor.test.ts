import { describe, expect, it } from 'vitest';
import type { Box } from '../../../src/content/cards/card-position.ts';
import { isInSafeCorridor } from '../../../src/content/hover/safe-corridor.ts';

const name = (left: number, top: number): Box => ({ left, right: left + 80, top, bottom: top + 20 });

describe('the way from a name to its card', () => {
  const card: Box = { left: 100, right: 440, top: 128, bottom: 328 };
  it.each([
    ['in the gap under the name', 120, 124, true],
    ['in the gap under the rest of the card', 400, 124, true],
    ['beside both', 90, 124, false],
    ['on the line of the name, beyond it', 300, 110, false],
    ['under the card', 200, 340, false],
  ])('%s', (_what, x, y, expected) => {
    expect(isInSafeCorridor(x, y, name(100, 100), card)).toBe(expected);
  });

  it('is the same for a card above', () => {
    expect(isInSafeCorridor(120, 496, name(100, 500), { left: 100, right: 440, top: 292, bottom: 492 })).toBe(true);
    expect(isInSafeCorridor(120, 530, name(100, 500), { left: 100, right: 440, top: 292, bottom: 492 })).toBe(false);
  });

  it.each([
    ['between them', 184, 110, true],
    ['between them, level with the card alone', 184, 20, true],
    ['between them, below both', 184, 400, false],
    ['on the name’s other side', 96, 110, false],
  ])('is as wide as the gap for a card at its side: %s', (_what, x, y, expected) => {
    expect(isInSafeCorridor(x, y, name(100, 100), { left: 188, right: 528, top: 8, bottom: 368 })).toBe(expected);
  });
});
