import { choiceFeatures, choose, isRuled, sumOf } from '../../engine/stances/choose.ts';
import { exponential } from '../../engine/stances/exponential.ts';
import type { Features } from '../../engine/stances/features.ts';
import { weigh } from '../../engine/stances/find-stances.ts';
import { BUCKETS, chancesOf, type PackedModel, type StanceModel, unpackModel } from '../../engine/stances/model.ts';
import { packNumbers } from '../../engine/stances/packing.ts';
import { randomFrom, shuffle } from '../random.ts';
import type { Lesson } from './gold.ts';

/** Chosen by cross-validation on gold/train; see README.md. */
const FIRST = { rate: 0.01, epochs: 15, decay: 0.01, runs: 4 };
const SECOND = { rate: 0.02, epochs: 30, decay: 0.003 };
/** Points of the curve from sums to shares: each is of at least so many choices. */
const CHOICES_A_POINT = 120;

export interface FirstStep {
  readonly neutral: Float64Array;
  readonly signed: Float64Array;
}

export const emptyStep = (): FirstStep => ({ neutral: new Float64Array(BUCKETS), signed: new Float64Array(BUCKETS) });

/** The gradient of a unit's log loss by the scores of its candidates: chance less the share in the right answers. 2 × candidate for "for", + 1 for "against". */
export function lossGradient(chances: Float64Array, answers: readonly number[]): Float64Array {
  let none = 1;
  for (const chance of chances) none -= chance;
  let right = 0;
  for (const answer of answers) right += answer < 0 ? none : (chances[answer] as number);
  right = Math.max(right, 1e-9);
  const gradient = Float64Array.from(chances);
  for (const answer of answers) if (answer >= 0) gradient[answer] = (gradient[answer] as number) - (chances[answer] as number) / right;
  return gradient;
}

function move(weights: Float64Array, { ids, values }: Features, gradient: number, rate: number): void {
  for (let k = 0; k < ids.length; k++) {
    const id = ids[k] as number;
    const weight = weights[id] as number;
    weights[id] = weight - rate * (gradient * (values[k] as number) + FIRST.decay * weight);
  }
}

type Unit = { readonly common: Features; readonly features: readonly Features[]; readonly answers: readonly number[] };

function learnUnit(step: FirstStep, { common, features, answers }: Unit, rate: number): void {
  const gradient = lossGradient(chancesOf(step, common, features), answers);
  let [neutral, signed] = [0, 0];
  features.forEach((own, i) => {
    const [pro, contra] = [gradient[2 * i] as number, gradient[2 * i + 1] as number];
    neutral += pro + contra;
    signed += pro - contra;
    if (Math.abs(pro) + Math.abs(contra) < 1e-4) return;
    move(step.neutral, own, pro + contra, rate);
    move(step.signed, own, pro - contra, rate);
  });
  move(step.neutral, common, neutral, rate);
  move(step.signed, common, signed, rate);
}

/** The first step: stochastic gradient descent, the mean of runs in different orders that their seeds decide. */
export function learnFirst(lessons: readonly Lesson[]): FirstStep {
  const units: Unit[] = lessons.flatMap(({ readings, answers }) =>
    readings.map(({ unitFeatures, features }, i) => ({ common: unitFeatures, features, answers: answers[i] ?? [-1] })),
  );
  const mean = emptyStep();
  for (let seed = 1; seed <= FIRST.runs; seed++) {
    const { neutral, signed } = run([...units], seed);
    for (let i = 0; i < BUCKETS; i++) {
      mean.neutral[i] = (mean.neutral[i] as number) + (neutral[i] as number) / FIRST.runs;
      mean.signed[i] = (mean.signed[i] as number) + (signed[i] as number) / FIRST.runs;
    }
  }
  return mean;
}

function run(tasks: Unit[], seed: number): FirstStep {
  const step = emptyStep();
  const random = randomFrom(seed);
  for (let epoch = 0; epoch < FIRST.epochs; epoch++) {
    shuffle(tasks, random);
    const rate = FIRST.rate * (1 - epoch / FIRST.epochs);
    for (const task of tasks) learnUnit(step, task, rate);
  }
  return step;
}

/** A choice that a first step made on an article that it hadn't learned from. */
export interface Trial {
  readonly publisher: string;
  readonly features: ReadonlyMap<string, number>;
  readonly target: boolean;
  readonly evidence: boolean;
}

/** What a first step chooses in an article, and whether it is right. */
export function trialsOf(step: FirstStep, lesson: Lesson): Trial[] {
  const choices = choose(weigh(step, lesson.readings));
  const verdicts = lesson.judge(choices);
  return choices.map((choice, i) => ({
    publisher: lesson.publisher,
    features: choiceFeatures(lesson.scene, choice, choices),
    target: verdicts[i]?.target ?? false,
    evidence: verdicts[i]?.evidence ?? false,
  }));
}

/** The second step: logistic regression on whether a choice is right. */
export function learnSecond(trials: readonly Trial[]): Map<string, number> {
  const weights = new Map<string, number>();
  const tasks = [...trials];
  const random = randomFrom(3);
  for (let epoch = 0; epoch < SECOND.epochs; epoch++) {
    shuffle(tasks, random);
    const rate = SECOND.rate * (1 - epoch / SECOND.epochs);
    for (const { features, target } of tasks) {
      const gradient = 1 / (1 + exponential(-sumOf(weights, features))) - (target ? 1 : 0);
      for (const [name, value] of features) {
        const weight = weights.get(name) ?? 0;
        weights.set(name, weight - rate * (gradient * value + SECOND.decay * weight));
      }
    }
  }
  return new Map([...weights].map(([name, weight]) => [name, Math.round(weight * 1000) / 1000]));
}

/** The rising curve from the second step's sums to the share of right choices: neighbours that fall are pooled. */
export function learnCurve(points: readonly { readonly sum: number; readonly right: number }[]): [number, number][] {
  const sorted = [...points].sort((a, b) => a.sum - b.sum);
  const pools: { sum: number; right: number; count: number }[] = [];
  for (let i = 0; i < sorted.length; i += CHOICES_A_POINT) {
    const part = sorted.slice(i, i + CHOICES_A_POINT);
    pools.push({ sum: part.reduce((a, b) => a + b.sum, 0), right: part.reduce((a, b) => a + b.right, 0), count: part.length });
    for (let last = pools.length - 1; last > 0; last--) {
      const [a, b] = [pools[last - 1] as (typeof pools)[number], pools[last] as (typeof pools)[number]];
      if (a.right / a.count < b.right / b.count) break;
      pools.splice(last - 1, 2, { sum: a.sum + b.sum, right: a.right + b.right, count: a.count + b.count });
    }
  }
  // One right and one wrong more: nothing is ever certain.
  return pools.map(({ sum, right, count }) => [
    Math.round((sum / count) * 1000) / 1000,
    Math.round(((right + 1) / (count + 2)) * 1000) / 1000,
  ]);
}

/** How many parts the publishers are dealt into for the curves. */
const CURVE_PARTS = 5;

/**
 * The curve of choices that rules read, and that of the others. A sum is taken from a second step that did not learn from the choice's publisher:
 * on what it learned from, a step looks surer than it is.
 */
export function learnCurves(trials: readonly Trial[]): { curve: [number, number][]; unruledCurve: [number, number][] } {
  const parts = new Map([...new Set(trials.map(({ publisher }) => publisher))].sort().map((publisher, i) => [publisher, i % CURVE_PARTS]));
  const points = Array.from({ length: CURVE_PARTS }, (_, part) => {
    const second = learnSecond(trials.filter(({ publisher }) => parts.get(publisher) !== part));
    return trials
      .filter(({ publisher }) => parts.get(publisher) === part)
      .map(({ features, target }) => ({ sum: sumOf(second, features), right: target ? 1 : 0, ruled: isRuled(features) }));
  }).flat();
  return { curve: learnCurve(points.filter(({ ruled }) => ruled)), unruledCurve: learnCurve(points.filter(({ ruled }) => !ruled)) };
}

/** Deals publishers into folds, for one seed the same way every time. */
export function foldsOf(lessons: readonly Lesson[], count: number, seed: number): Map<string, number> {
  const publishers = shuffle([...new Set(lessons.map(({ publisher }) => publisher))].sort(), randomFrom(seed));
  return new Map(publishers.map((publisher, i) => [publisher, i % count]));
}

/** Choices for each article by a first step that learned from the articles of other folds only. */
export function crossTrials(lessons: readonly Lesson[], folds: ReadonlyMap<string, number>, count: number): Trial[] {
  return Array.from({ length: count }, (_, fold) => {
    const step = learnFirst(lessons.filter(({ publisher }) => folds.get(publisher) !== fold)); // biome-ignore format: one call
    return lessons.filter(({ publisher }) => folds.get(publisher) === fold).flatMap((lesson) => trialsOf(step, lesson));
  }).flat();
}

/** Both steps, packed as they ship: the second and the curve learn from choices on articles that their first step hadn't seen. */
export function learnModel(lessons: readonly Lesson[], trials: readonly Trial[]): { packed: PackedModel; model: StanceModel } {
  const { neutral, signed } = learnFirst(lessons);
  const [plain, turned] = [packNumbers(neutral), packNumbers(signed)];
  const second = learnSecond(trials);
  const packed: PackedModel = {
    neutral: plain.text,
    neutralStep: plain.step,
    signed: turned.text,
    signedStep: turned.step,
    second: [...second].sort(([a], [b]) => (a < b ? -1 : 1)),
    ...learnCurves(trials),
  };
  return { packed, model: unpackModel(packed) };
}
