import { describe, expect, it } from 'vitest';
import { sumOf } from '../../../src/engine/stances/choose.ts';
import { exponential } from '../../../src/engine/stances/exponential.ts';
import { BUCKETS, chancesOf, shareAt } from '../../../src/engine/stances/model.ts';
import { packNumbers, unpackNumbers } from '../../../src/engine/stances/packing.ts';
import { randomFrom } from '../../../src/train/random.ts';
import { emptyStep, learnCurve, learnCurves, learnSecond, lossGradient, type Trial } from '../../../src/train/stances/learn.ts';
import { matchesTarget } from '../../../src/train/stances/match.ts';

const COMMON = { ids: [1, 2], values: [1, 0.5] };
const CANDIDATES = [
  { ids: [3], values: [1] },
  { ids: [4, 5], values: [0.3, -1] },
  { ids: [3, 5], values: [1, 2] },
];

describe('the first step', () => {
  it.each([[[-1]], [[0]], [[1, 4]], [[-1, 3]]])('has the gradient of its loss for the answers %j', (answers) => {
    const step = emptyStep();
    const random = randomFrom(1);
    for (let i = 1; i < 6; i++) {
      step.neutral[i] = random() - 0.5;
      step.signed[i] = random() - 0.5;
    }
    const loss = () => {
      const chances = chancesOf(step, COMMON, CANDIDATES);
      const none = 1 - chances.reduce((sum, chance) => sum + chance, 0);
      return -Math.log(answers.reduce((sum, answer) => sum + (answer < 0 ? none : (chances[answer] as number)), 0));
    };
    const gradient = lossGradient(chancesOf(step, COMMON, CANDIDATES), answers);
    // The neutral weight of feature 3 lies in both scores of the first and the third candidate.
    const expected = [0, 1, 4, 5].reduce((sum, place) => sum + (gradient[place] as number), 0);
    const size = 1e-5;
    step.neutral[3] = (step.neutral[3] as number) + size;
    const more = loss();
    step.neutral[3] = (step.neutral[3] as number) - 2 * size;
    expect((more - loss()) / (2 * size)).toBeCloseTo(expected, 6);
  });

  it('gives chances that leave room for no position', () => {
    const sum = chancesOf(emptyStep(), COMMON, CANDIDATES).reduce((a, b) => a + b, 0);
    expect(sum).toBeCloseTo(6 / 7, 12);
  });
});

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
    expect(unpackNumbers('', 1, BUCKETS).every((number) => number === 0)).toBe(true);
  });
});

describe('the second step', () => {
  const trial = (name: string, target: boolean): Trial => ({ publisher: 'a', features: new Map([[name, 1]]), target, evidence: target });
  const trials = [
    ...Array.from({ length: 90 }, (_, i) => trial('good', i % 3 > 0)),
    ...Array.from({ length: 90 }, (_, i) => trial('bad', i % 9 === 0)),
  ];

  it('learns which choices are right', () => {
    const weights = learnSecond(trials);
    expect(weights.get('good')).toBeGreaterThan(0.2);
    expect(weights.get('bad')).toBeLessThan(-0.5);
  });

  it('calibrates: its curve rises and gives the shares that it saw', () => {
    const weights = learnSecond(trials);
    const curve = learnCurve(trials.map(({ features, target }) => ({ sum: sumOf(weights, features), right: target ? 1 : 0 })));
    for (let i = 1; i < curve.length; i++) expect(curve[i]?.[1]).toBeGreaterThanOrEqual(curve[i - 1]?.[1] as number);
    expect(shareAt(curve, -9)).toBe(curve[0]?.[1]);
    expect(shareAt(curve, 9)).toBeCloseTo(2 / 3, 1);
    expect(shareAt([[0, 0.2], [2, 0.6]], 1)).toBeCloseTo(0.4, 12); // biome-ignore format: two points
  });
});

describe('the curves', () => {
  it('give what a second step is worth on publishers that it did not learn from', () => {
    // Each publisher's choices have a word of their own that tells everything, so that what was learned elsewhere tells nothing.
    const own = Array.from({ length: 200 }, (_, i): Trial => {
      const target = i % 2 === 0;
      return {
        publisher: `p${i % 10 < 5 ? i % 5 : 5 + (i % 5)}`,
        features: new Map([[`${i % 10} ${target}`, 1]]),
        target,
        evidence: target,
      };
    });
    const { unruledCurve } = learnCurves(own);
    for (const [, share] of unruledCurve) expect(share).toBeCloseTo(0.5, 0);
    expect(Math.max(...unruledCurve.map(([, share]) => share))).toBeLessThan(0.7);
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
