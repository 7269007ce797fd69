import { createKernel } from '../model/kernel.ts';
import { STANCE_MODEL } from '../model/stance-weights.ts';
import { type PackedNet, unpackNet } from './net.ts';
import { NetMachine } from './net-machine.ts';

/** Points of a rising curve from sums to shares. */
export type Curve = readonly (readonly [sum: number, share: number])[];

/** What was learned of how sure a choice is. */
export interface StanceModel {
  /** The second step's weights by the name of the feature. */
  readonly second: ReadonlyMap<string, number>;
  /** How often a sum of the second step was right where a rule read the choice, as points of a rising curve: sum, share. */
  readonly curve: Curve;
  /** The same for choices that no rule read. */
  readonly unruledCurve: Curve;
}

/** Both steps as they ship: the nets in 8 bits as base 64, and the second step as it is. */
export interface PackedModel {
  readonly nets: readonly PackedNet[];
  readonly second: readonly (readonly [name: string, weight: number])[];
  readonly curve: Curve;
  readonly unruledCurve: Curve;
}

let shipped: StanceModel | null = null;

/** The second step that ships, unpacked at the first call. */
export function shippedModel(): StanceModel {
  const { second, curve, unruledCurve } = STANCE_MODEL;
  shipped ??= { second: new Map(second), curve, unruledCurve };
  return shipped;
}

let nets: readonly NetMachine[] | null = null;

/** The nets that ship, made ready at the first call. Throws where WebAssembly is forbidden. */
export function shippedNets(): readonly NetMachine[] {
  nets ??= machinesOf(STANCE_MODEL.nets);
  return nets;
}

/** Packed nets made ready, each in a memory of its own. */
export const machinesOf = (packed: readonly PackedNet[]): NetMachine[] =>
  packed.map((net) => new NetMachine(unpackNet(net), createKernel()));

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
