import type { Network } from '../engine/model/network.ts';

const FIRST = 0.9;
const SECOND = 0.999;
const TINY = 1e-8;

/** Adam with decoupled weight decay (Loshchilov and Hutter 2019); rows of tables that got no gradient are left alone. */
export class Adam {
  private step = 0;

  /** Places of the gradients and of the two running means, each laid out as the tensors are. */
  constructor(
    private readonly network: Network,
    private readonly gradients: number,
    private readonly means: number,
    private readonly squares: number,
    private readonly decay: number,
  ) {}

  /** Changes the weights by the gradients and sets those to zero. */
  update(rate: number, touched: ReadonlyMap<string, Set<number>>): void {
    this.step++;
    const pace = paceOf(rate, this.step);
    for (const { name, rows, columns, table } of this.network.tensors) {
      if (!table) this.updateRange(name, 0, rows * columns, pace, rows > 1 && name !== 'transitions' ? rate * this.decay : 0);
      else for (const row of touched.get(name) ?? []) this.updateRange(name, row * columns, columns, pace, 0);
      touched.get(name)?.clear();
    }
  }

  private updateRange(name: string, from: number, size: number, pace: number, shrink: number): void {
    const { network } = this;
    const weights = network.place(name) + from;
    const offset = weights - network.place(network.tensors[0]?.name ?? '');
    const places = { weights, gradients: this.gradients + offset, means: this.means + offset, squares: this.squares + offset };
    adamStep(network.floats, places, size, pace, shrink);
  }
}

/** How far a step of Adam goes at a rate, after so many steps: the means begin at zero, which this makes up for. */
const paceOf = (rate: number, steps: number) => (rate * Math.sqrt(1 - SECOND ** steps)) / (1 - FIRST ** steps);

/** Where the weights, their gradients and both running means begin in a memory. */
interface AdamPlaces {
  readonly weights: number;
  readonly gradients: number;
  readonly means: number;
  readonly squares: number;
}

/** Changes so many weights by their gradients, each divided by `count`, and sets those to zero; `shrink` is the share that decays. */
function adamStep(floats: Float32Array, places: AdamPlaces, size: number, pace: number, shrink: number, count = 1): void {
  const { weights, gradients, means, squares } = places;
  for (let i = 0; i < size; i++) {
    const gradient = (floats[gradients + i] as number) / count;
    const mean = FIRST * (floats[means + i] as number) + (1 - FIRST) * gradient;
    const square = SECOND * (floats[squares + i] as number) + (1 - SECOND) * gradient * gradient;
    floats[means + i] = mean;
    floats[squares + i] = square;
    const weight = floats[weights + i] as number;
    floats[weights + i] = weight - (pace * mean) / (Math.sqrt(square) + TINY) - shrink * weight;
    floats[gradients + i] = 0;
  }
}
