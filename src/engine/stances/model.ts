import { STANCE_MODEL } from '../model/stance-weights.ts';
import { exponential } from './exponential.ts';
import type { Features } from './features.ts';
import { unpackNumbers } from './packing.ts';

/** How many weights of each sort the first step has: a power of two. */
export const BUCKETS = 1 << 15;

/** Points of a rising curve from sums to shares. */
export type Curve = readonly (readonly [sum: number, share: number])[];

/** The learned numbers of both steps. */
export interface StanceModel {
  /** What speaks for any position. */
  readonly neutral: Float64Array;
  /** What speaks for "for", and in the same measure against "against". */
  readonly signed: Float64Array;
  /** The second step's weights by the name of the feature. */
  readonly second: ReadonlyMap<string, number>;
  /** How often a sum of the second step was right, as points of a rising curve: sum, share. */
  readonly curve: Curve;
  /** The same for choices that no rule read: of one sum they are right far more seldom. */
  readonly unruledCurve: Curve;
}

/** A model as it ships: weights in 8 bits as base 64, what one step of them means, and the second step as it is. */
export interface PackedModel {
  readonly neutral: string;
  readonly neutralStep: number;
  readonly signed: string;
  readonly signedStep: number;
  readonly second: readonly (readonly [name: string, weight: number])[];
  readonly curve: Curve;
  readonly unruledCurve: Curve;
}

/** A packed model made ready. */
export function unpackModel({ neutral, neutralStep, signed, signedStep, second, curve, unruledCurve }: PackedModel): StanceModel {
  return {
    neutral: unpackNumbers(neutral, neutralStep, BUCKETS),
    signed: unpackNumbers(signed, signedStep, BUCKETS),
    second: new Map(second),
    curve,
    unruledCurve,
  };
}

let shipped: StanceModel | null = null;

/** The model that ships, unpacked at the first call. */
export function shippedModel(): StanceModel {
  shipped ??= unpackModel(STANCE_MODEL);
  return shipped;
}

const dot = (weights: Float64Array, { ids, values }: Features): number => {
  let sum = 0;
  for (let k = 0; k < ids.length; k++) sum += (weights[ids[k] as number] as number) * (values[k] as number);
  return sum;
};

/** What the model says of a unit's candidates: for each the chance of "for", then of "against"; what is missing to 1 is the chance of no position. */
export function chancesOf(
  { neutral, signed }: Pick<StanceModel, 'neutral' | 'signed'>,
  unit: Features,
  candidates: readonly Features[],
): Float64Array {
  const chances = new Float64Array(candidates.length * 2);
  const [unitNeutral, unitSigned] = [dot(neutral, unit), dot(signed, unit)];
  let most = 0;
  candidates.forEach((features, i) => {
    const [plain, turned] = [unitNeutral + dot(neutral, features), unitSigned + dot(signed, features)];
    chances[2 * i] = plain + turned;
    chances[2 * i + 1] = plain - turned;
    most = Math.max(most, plain + Math.abs(turned));
  });
  let all = exponential(-most);
  for (let i = 0; i < chances.length; i++) {
    const weight = exponential((chances[i] as number) - most);
    chances[i] = weight;
    all += weight;
  }
  for (let i = 0; i < chances.length; i++) chances[i] = (chances[i] as number) / all;
  return chances;
}

/** The share of right readings at a sum of the second step: straight lines between the points of the curve. */
export function shareAt(curve: Curve, sum: number): number {
  const next = curve.findIndex(([place]) => place > sum);
  const [last, first] = [curve.at(-1), curve[0]];
  if (!last || !first) return 0;
  if (next < 0) return last[1];
  const from = curve[next - 1];
  const to = curve[next];
  if (!from || !to) return first[1];
  return from[1] + ((sum - from[0]) / (to[0] - from[0])) * (to[1] - from[1]);
}
