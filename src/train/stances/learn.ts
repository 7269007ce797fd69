import { type Choice, choiceFeatures, choose, isRuled, sumOf } from '../../engine/stances/choose.ts';
import { exponential } from '../../engine/stances/exponential.ts';
import { weigh } from '../../engine/stances/find-stances.ts';
import type { StanceModel } from '../../engine/stances/model.ts';
import type { NetMachine } from '../../engine/stances/net-machine.ts';
import { randomFrom, shuffle } from '../random.ts';
import type { Judged, Lesson } from './gold.ts';
import type { MarkedUnit } from './sentences.ts';

/** Chosen by cross-validation on gold/train; see README.md. */
const SECOND = { rate: 0.02, epochs: 30, decay: 0.003 };
/** Points of the curves from sums to shares: each is of at least so many choices. What a rule read is taken together more, so that a rule's own word counts. */
const CHOICES_A_POINT = { ruled: 120, unruled: 60 };

/** The units of articles with what is right in them. */
export const examplesOfLessons = (lessons: readonly Lesson[]): MarkedUnit[] =>
  lessons.flatMap(({ readings, answers }) =>
    readings.map(({ input, candidates }, i) => ({ input, candidates, answers: answers[i] ?? [-1] })),
  );

/** A choice that nets made on an article that they hadn't learned from. */
export interface Trial extends Judged {
  readonly publisher: string;
  /** How much it counts in learning. */
  readonly weight: number;
  readonly features: ReadonlyMap<string, number>;
}

/** How right a choice is, 0 to 1: half by the marks of those who read the article, half by the verdict of who read the line; by the marks alone where nobody read it. */
export const rightness = ({ target, reader }: Judged): number => ((target ? 1 : 0) + ((reader ?? target) ? 1 : 0)) / 2;

/** Whether somebody who reads the line finds it right, 0 or 1: that is what the confidence promises. By the marks where nobody read it. */
export const believed = ({ target, reader }: Judged): number => ((reader ?? target) ? 1 : 0);

/** What nets choose in an article, and whether it is right; `weight`: how much its choices count. */
export function trialsOf(nets: readonly NetMachine[], lesson: Lesson, weight = 1): Trial[] {
  const choices = choose(weigh(nets, lesson.readings));
  const verdicts = lesson.judge(choices);
  return verdicts.map((verdict, i) => ({
    ...verdict,
    publisher: lesson.publisher,
    weight,
    features: choiceFeatures(lesson.scene, choices[i] as Choice, choices),
  }));
}

/** The second step: logistic regression on whether a choice is right. It begins with how reliable each cue is. */
export function learnSecond(trials: readonly Trial[], cues: ReadonlyMap<string, number> = new Map()): Map<string, number> {
  const weights = new Map([...cues].map(([cue, odds]) => [`cue ${cue}`, odds]));
  const tasks = [...trials];
  const random = randomFrom(3);
  for (let epoch = 0; epoch < SECOND.epochs; epoch++) {
    shuffle(tasks, random);
    const rate = SECOND.rate * (1 - epoch / SECOND.epochs);
    for (const trial of tasks) {
      const gradient = trial.weight * (1 / (1 + exponential(-sumOf(weights, trial.features))) - rightness(trial));
      for (const [name, value] of trial.features) {
        const weight = weights.get(name) ?? 0;
        weights.set(name, weight - rate * (gradient * value + SECOND.decay * weight));
      }
    }
  }
  return new Map([...weights].map(([name, weight]) => [name, Math.round(weight * 1000) / 1000]));
}

/** The rising curve from the second step's sums to the share of right choices: neighbours that fall are pooled. */
export function learnCurve(points: readonly { readonly sum: number; readonly right: number }[], least: number): [number, number][] {
  const sorted = [...points].sort((a, b) => a.sum - b.sum);
  const pools: { sum: number; right: number; count: number }[] = [];
  for (let i = 0; i < sorted.length; i += least) {
    const part = sorted.slice(i, i + least);
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
 * The curve of choices that rules read, and that of the others: the share that readers believed. A sum is taken from a second step that did not learn from the choice's publisher: on what it learned from, a step looks surer than it is.
 */
export function learnCurves(
  trials: readonly Trial[],
  cues?: ReadonlyMap<string, number>,
): { curve: [number, number][]; unruledCurve: [number, number][] } {
  const parts = new Map([...new Set(trials.map(({ publisher }) => publisher))].sort().map((publisher, i) => [publisher, i % CURVE_PARTS]));
  const points = Array.from({ length: CURVE_PARTS }, (_, part) => {
    const second = learnSecond(
      trials.filter(({ publisher }) => parts.get(publisher) !== part),
      cues,
    );
    return trials
      .filter(({ publisher }) => parts.get(publisher) === part)
      .map((trial) => ({ sum: sumOf(second, trial.features), right: believed(trial), ruled: isRuled(trial.features) }));
  }).flat();
  const of = (ruled: boolean, least: number) => learnCurve(points.filter((point) => point.ruled === ruled), least); // biome-ignore format: one call
  return { curve: of(true, CHOICES_A_POINT.ruled), unruledCurve: of(false, CHOICES_A_POINT.unruled) };
}

/** Deals publishers into folds, for one seed the same way every time. */
export function foldsOf(lessons: readonly Lesson[], count: number, seed: number): Map<string, number> {
  const publishers = shuffle([...new Set(lessons.map(({ publisher }) => publisher))].sort(), randomFrom(seed));
  return new Map(publishers.map((publisher, i) => [publisher, i % count]));
}

/** The second step and its curves, from choices on articles that the net hadn't seen. */
export function learnModel(trials: readonly Trial[], cues: ReadonlyMap<string, number>): StanceModel {
  return { second: learnSecond(trials, cues), ...learnCurves(trials, cues) };
}
