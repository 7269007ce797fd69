import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/engine/analysis.ts';
import { wholePhrase } from '../../../src/engine/reader/whole-phrase.ts';

/** Pieces of a passage: two that are no text, then words of four characters and a space. */
const spansOf = (count: number): (Span | null)[] => [null, null, ...Array.from({ length: count }, (_, i): Span => [5 * i, 5 * i + 4])];
const sums = (count: number, at: Readonly<Record<number, number>>) => Float32Array.from({ length: count + 2 }, (_, i) => at[i] ?? 0);

describe('wholePhrase', () => {
  it.each<[string, Record<number, number>, Record<number, number>, [number, number], number, Span]>([
    ['is the proposal where that is likeliest', { 4: 9 }, { 5: 9 }, [4, 5], 0, [10, 19]],
    ['is longer', { 3: 9 }, { 7: 9 }, [4, 5], 0, [5, 29]],
    ['is shorter', { 4: 9 }, { 4: 9 }, [3, 6], 0, [10, 14]],
    ['overlaps it', { 2: 9 }, { 4: 9 }, [4, 6], 0, [0, 14]],
    ['has something of it, though other ends are likelier', { 8: 9, 4: 3 }, { 9: 9, 5: 3 }, [4, 5], 0, [10, 39]],
    ['is no text of nobody', { 0: 20, 4: 3 }, { 1: 20, 5: 3 }, [4, 5], 0, [10, 19]],
    ['does not reach over the break of paragraphs', { 3: 9, 5: 5 }, { 6: 9 }, [5, 6], 15, [15, 24]],
  ])('%s', (_, begins, ends, [first, last], breakAt, expected) => {
    expect(wholePhrase(sums(10, begins), sums(10, ends), spansOf(10), { first, last }, [{ first, last }], breakAt)?.span).toEqual(expected);
  });

  it('ends rather where another proposal ends', () => {
    const [begins, ends] = [sums(10, { 4: 9 }), sums(10, { 5: 9, 7: 8 })];
    const whole = (others: readonly { first: number; last: number }[]) =>
      wholePhrase(begins, ends, spansOf(10), { first: 4, last: 4 }, others, 0)?.span;
    expect(whole([])).toEqual([10, 19]);
    expect(whole([{ first: 4, last: 7 }])).toEqual([10, 29]);
    expect(whole([{ first: 6, last: 7 }])).toEqual([10, 19]);
  });

  it('is as sure as both its ends', () => {
    expect(wholePhrase(sums(10, { 4: 99 }), sums(10, { 5: 99 }), spansOf(10), { first: 4, last: 5 }, [], 0)?.chance).toBeCloseTo(1);
    expect(wholePhrase(sums(10, { 4: 99 }), sums(10, {}), spansOf(10), { first: 4, last: 5 }, [], 0)?.chance).toBeCloseTo(0.1);
  });

  it('is nothing of what is no text', () => {
    expect(wholePhrase(sums(0, {}), sums(0, {}), spansOf(0), { first: 0, last: 1 }, [], 0)).toBeNull();
  });

  it('always has a piece of the proposal, whatever the sums', () => {
    const size = 12;
    fc.assert(
      fc.property(
        fc.array(fc.float({ min: -20, max: 20, noNaN: true }), { minLength: size + 2, maxLength: size + 2 }),
        fc.array(fc.float({ min: -20, max: 20, noNaN: true }), { minLength: size + 2, maxLength: size + 2 }),
        fc.integer({ min: 2, max: size + 1 }),
        fc.nat({ max: 3 }),
        (begins, ends, first, more) => {
          const last = Math.min(size + 1, first + more);
          const spans = spansOf(size);
          const whole = wholePhrase(Float32Array.from(begins), Float32Array.from(ends), spans, { first, last }, [], 0);
          expect(whole?.span[0]).toBeLessThanOrEqual((spans[last] as Span)[1]);
          expect(whole?.span[1]).toBeGreaterThanOrEqual((spans[first] as Span)[0]);
          expect(whole?.chance).toBeGreaterThanOrEqual(0);
          expect(whole?.chance).toBeLessThanOrEqual(1.0001);
        },
      ),
    );
  });
});
