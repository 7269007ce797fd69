import { describe, expect, it } from 'vitest';
import { cardSureness } from '../../../src/engine/fusion/fuse-stances.ts';

describe('how sure a line is on a card', () => {
  it.each([
    ['sides', 0.5, 0.9, 0.5],
    ['sides', 0.5, 0.3, 0.3],
    ['sides', 0.6, 0.9, 0.9],
    ['sides', 0.95, 0.2, 0.2],
    ['sentences', 0.84, 0.99, 0.84],
    ['sentences', 0.84, 0.4, 0.4],
    ['sentences', 0.85, 0.99, 0.99],
    ['sentences', 0.99, 0.1, 0.1],
  ] as const)('of %s: %d in its article, %d alone: %d', (of, sure, alone, expected) => {
    expect(cardSureness(of, sure, alone)).toBe(expected);
  });
});
