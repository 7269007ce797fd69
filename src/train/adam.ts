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
    const pace = (rate * Math.sqrt(1 - SECOND ** this.step)) / (1 - FIRST ** this.step);
    for (const { name, rows, columns, table } of this.network.tensors) {
      if (!table) this.updateRange(name, 0, rows * columns, pace, rows > 1 && name !== 'transitions' ? rate * this.decay : 0);
      else for (const row of touched.get(name) ?? []) this.updateRange(name, row * columns, columns, pace, 0);
      touched.get(name)?.clear();
    }
  }

  private updateRange(name: string, from: number, size: number, pace: number, shrink: number): void {
    const { floats } = this.network;
    const first = this.network.place(this.network.tensors[0]?.name ?? '');
    const weights = this.network.place(name) + from;
    const offset = weights - first;
    for (let i = 0; i < size; i++) {
      const at = offset + i;
      const gradient = floats[this.gradients + at] as number;
      const mean = FIRST * (floats[this.means + at] as number) + (1 - FIRST) * gradient;
      const square = SECOND * (floats[this.squares + at] as number) + (1 - SECOND) * gradient * gradient;
      floats[this.means + at] = mean;
      floats[this.squares + at] = square;
      const weight = floats[weights + i] as number;
      floats[weights + i] = weight - (pace * mean) / (Math.sqrt(square) + TINY) - shrink * weight;
      floats[this.gradients + at] = 0;
    }
  }
}
