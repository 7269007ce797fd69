import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceBy, crossValidated, type Example, learn } from '../../../src/train/reader/calibrate.ts';

/** Lines of so many articles, of which `right` tells by feature and numbers whether they are right. */
const lines = (count: number, right: (feature: number, numbers: readonly number[]) => boolean): Example[] =>
  Array.from({ length: count }, (_, i) => {
    const numbers = [Math.sin(i * 1.7) * 2, Math.cos(i * 2.3) * 2, Math.sin(i * 0.9)];
    const feature = Math.cos(i * 0.37) * 3;
    return { group: `a${i % 40}`, features: [1, feature], numbers, right: right(feature, numbers) };
  });
const sizeOf = (vector: readonly number[]) => Math.sqrt(vector.reduce((sum, value) => sum + value ** 2, 0));

describe('what is learned of judged lines', () => {
  it('weighs the feature that tells, and no number where none does', () => {
    const { weights, probe } = learn(lines(800, (feature) => feature > 0.5));
    expect(weights[1]).toBeGreaterThan(2);
    expect(sizeOf(probe)).toBeLessThan(0.1 * (weights[1] as number));
  });

  it('finds the number that tells, for lines that it has not seen too', () => {
    const all = lines(2000, (_, [first = 0]) => first > 0);
    const { probe } = learn(all);
    expect(probe[0]).toBeGreaterThan(5 * Math.abs(probe[1] as number));
    const chances = crossValidated(all);
    const hits = all.filter(({ right }, i) => (chances[i] as number) > 0.5 === right);
    expect(hits.length / all.length).toBeGreaterThan(0.95);
  });

  it('needs no numbers', () => {
    const learned = learn(lines(300, (feature) => feature > 0).map(({ numbers: _, ...line }) => line));
    expect(learned.probe).toEqual([]);
    expect(chanceBy(learned, { features: [1, 3] })).toBeGreaterThan(0.9);
  });

  it('takes zeros for the mean: what all numbers have in common weighs nothing', () => {
    const number = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(number, fc.double({ min: 1, max: 3, noNaN: true })), { minLength: 5, maxLength: 40 }), (rows) => {
        const { probe } = learn(rows.map((numbers, i): Example => ({ group: `${i}`, features: [1], numbers, right: numbers[0] > 0 })));
        const mean = [0, 1].map((at) => rows.reduce((sum, row) => sum + (row[at] as number), 0) / rows.length);
        expect((mean[0] as number) * (probe[0] as number) + (mean[1] as number) * (probe[1] as number)).toBeCloseTo(0, 6);
      }),
    );
  });

  it('counts a line without numbers as one that is as all others', () => {
    const all = lines(400, (_, [first = 0]) => first > 0);
    const learned = learn(all);
    expect(chanceBy(learned, { features: [1, 0] })).toBe(chanceBy(learned, { features: [1, 0], numbers: [0, 0, 0] }));
  });
});
