import { describe, expect, it } from 'vitest';
import { wordingOdds } from '../../../src/engine/stances/wording.ts';

describe('wordingOdds', () => {
  it('is nothing for what has a name in it', () => {
    for (const target of ['Norland', 'Harlow tunnel', 'sale of the Harlow Trust']) expect(wordingOdds(target)).toBe(0);
  });
  it('is the less, the fewer words without a name there are', () => {
    const odds = ['exceptions', 'tougher laws', 'tougher laws on ferries', 'Norland'].map(wordingOdds);
    expect(odds).toEqual(odds.toSorted((a, b) => a - b));
    expect(new Set(odds).size).toBe(4);
  });
});
