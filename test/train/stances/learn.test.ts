import { describe, expect, it } from 'vitest';
import { sumOf } from '../../../src/engine/stances/choose.ts';
import { exponential, logarithm } from '../../../src/engine/stances/exponential.ts';
import { shareAt } from '../../../src/engine/stances/model.ts';
import { packNumbers, unpackNumbers } from '../../../src/engine/stances/packing.ts';
import { randomFrom } from '../../../src/train/random.ts';
import { believed, learnCurve, learnCurves, learnSecond, rightness, type Trial } from '../../../src/train/stances/learn.ts';
import { matchesTarget } from '../../../src/train/stances/match.ts';

describe('the packed model', () => {
  it('comes back within half a step', () => {
    const random = randomFrom(2);
    const numbers = Float64Array.from({ length: 1000 }, () => random() * 4 - 2);
    const { text, step } = packNumbers(numbers);
    unpackNumbers(text, step, 1000).forEach((number, i) => {
      expect(Math.abs(number - (numbers[i] as number))).toBeLessThanOrEqual(step / 2 + 1e-12);
    });
  });

  it('is empty for an empty text', () => {
    expect(unpackNumbers('', 1, 64).every((number) => number === 0)).toBe(true);
  });
});

describe('the second step', () => {
  const trial = (name: string, target: boolean): Trial => ({
    publisher: 'a',
    weight: 1,
    features: new Map([[name, 1]]),
    target,
    evidence: target,
    reader: null,
  });
  const trials = [
    ...Array.from({ length: 90 }, (_, i) => trial('good', i % 3 > 0)),
    ...Array.from({ length: 90 }, (_, i) => trial('bad', i % 9 === 0)),
  ];

  it('learns which choices are right', () => {
    const weights = learnSecond(trials);
    expect(weights.get('good')).toBeGreaterThan(0.2);
    expect(weights.get('bad')).toBeLessThan(-0.5);
  });

  it('takes the marks and the verdict of who read the line for half each', () => {
    const known = { target: true, evidence: true };
    expect([null, true, false].map((reader) => rightness({ ...known, reader }))).toEqual([1, 1, 0.5]);
    expect([null, true, false].map((reader) => rightness({ ...known, target: false, reader }))).toEqual([0, 0.5, 0]);
  });

  it('believes who read the line, and the marks where nobody did', () => {
    expect([null, true, false].map((reader) => believed({ target: true, evidence: true, reader }))).toEqual([1, 1, 0]);
    expect([null, true, false].map((reader) => believed({ target: false, evidence: false, reader }))).toEqual([0, 1, 0]);
  });

  it('calibrates: its curve rises and gives the shares that it saw', () => {
    const weights = learnSecond(trials);
    const curve = learnCurve(
      trials.map(({ features, target }) => ({ sum: sumOf(weights, features), right: target ? 1 : 0 })),
      60,
    );
    for (let i = 1; i < curve.length; i++) expect(curve[i]?.[1]).toBeGreaterThanOrEqual(curve[i - 1]?.[1] as number);
    expect(shareAt(curve, -9)).toBe(curve[0]?.[1]);
    expect(shareAt(curve, 9)).toBeCloseTo(2 / 3, 1);
    expect(shareAt([[0, 0.2], [2, 0.6]], 1)).toBeCloseTo(0.4, 12); // biome-ignore format: two points
  });
});

describe('the curve', () => {
  it('gives what a second step is worth on publishers that it did not learn from', () => {
    // Each publisher's choices have a word of their own that tells everything, so that what was learned elsewhere tells nothing.
    const own = Array.from({ length: 200 }, (_, i): Trial => {
      const target = i % 2 === 0;
      return {
        publisher: `p${i % 10 < 5 ? i % 5 : 5 + (i % 5)}`,
        weight: 1,
        features: new Map([[`${i % 10} ${target}`, 1]]),
        target,
        evidence: target,
        reader: null,
      };
    });
    const { unruledCurve } = learnCurves(own);
    for (const [, share] of unruledCurve) expect(share).toBeCloseTo(0.5, 0);
    expect(Math.max(...unruledCurve.map(([, share]) => share))).toBeLessThan(0.7);
  });
});

describe('logarithm', () => {
  it.each([1e-9, 1e-4, 0.3, 0.75, 1, 1.0001, 1.5, 42.7, 1e6])('of %d', (x) => {
    expect(logarithm(x)).toBeCloseTo(Math.log(x), 10);
  });
});

describe('exponential', () => {
  it.each([-690, -20.5, -1, -1e-9, 0, 0.3, 1, 42.7, 600])('is e to the power of %d', (x) => {
    expect(exponential(x) / Math.exp(x)).toBeCloseTo(1, 12);
  });
});

describe('matchesTarget', () => {
  it.each([
    ['harbour tunnel', ['the harbour tunnel'], true],
    ['tunnel', ['harbour tunnel'], true],
    ['old ferry', ['harbour tunnel'], false],
    ['U.S. tariffs', ['American tariffs', 'United States tariffs'], true],
    ['port', ['sale of the very old port to a large foreign bank'], false],
  ])('%s for %j: %s', (phrase, alternatives, expected) => {
    expect(matchesTarget(phrase, alternatives)).toBe(expected);
  });
});
