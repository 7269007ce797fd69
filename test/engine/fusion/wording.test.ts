import { describe, expect, it } from 'vitest';
import { PLAIN, plainOdds, wordingOdds } from '../../../src/engine/fusion/wording.ts';

const TEXT =
  'Norland wants exceptions to the bridge toll. “The bridge toll, the exceptions and tougher laws on ferries: no tougher rules.”';

describe('wordingOdds', () => {
  it.each(['Norland', 'Harlow tunnel', 'sale of the Harlow Trust'])('is nothing for what has a name in it: %s', (target) => {
    expect(wordingOdds(target, TEXT)).toBe(0);
  });
  it('is nothing for words that the article uses again, but for a single one', () => {
    expect(wordingOdds('bridge toll', TEXT)).toBe(0);
    expect(wordingOdds('exceptions', TEXT)).toBeLessThan(0);
  });
  it('is the less, the fewer words without a name there are', () => {
    const odds = ['exceptions', 'tougher laws', 'tougher laws on ferries', 'Norland'].map((target) => wordingOdds(target, TEXT));
    expect(odds).toEqual(odds.toSorted((a, b) => a - b));
    expect(new Set(odds).size).toBe(4);
  });
});

describe('plainOdds', () => {
  it.each(PLAIN)('%s: “%s” says it in so many words', (words, example) => {
    expect(example).toMatch(new RegExp(words, 'i'));
    expect(plainOdds(example, example.indexOf('toll'))).toBeGreaterThan(0);
  });

  it.each(['Ruiz spoke of the toll.', 'Ruiz thanked the people who built the toll.', 'Ruiz assigned a man to the toll.'])(
    '“%s” does not',
    (text) => {
      expect(plainOdds(text, text.indexOf('toll'))).toBe(0);
    },
  );
});
