import { KERNEL_CODE } from './kernel-code.ts';
import { createPlainKernel } from './plain-kernel.ts';

/**
 * C += A · B in 32-bit floats. Addresses are in bytes, strides in floats; A is read with a stride for rows and one for columns.
 * m rows, n columns (a multiple of 8), k numbers to sum.
 */
export type MultiplyAdd = (
  a: number,
  aRow: number,
  aColumn: number,
  b: number,
  bRow: number,
  c: number,
  cRow: number,
  m: number,
  n: number,
  k: number,
) => void;

/** The kernel and the memory that it works on. */
export interface Kernel {
  /** So many tokens it reads at a stretch: nobody else is served meanwhile. */
  readonly pass: number;
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  readonly multiplyAdd: MultiplyAdd;
  /** Makes every number from an address on that is below zero zero. The size, in floats, is a multiple of 4. */
  readonly rectify: (at: number, size: number) => void;
  /** Adds a row of so many floats, a multiple of 4, to another; addresses are in bytes. */
  readonly add: (to: number, from: number, size: number) => void;
}

/** The little of WebAssembly that is used; it belongs to the language's engines, not to browsers alone. */
declare const WebAssembly: {
  Memory: new (description: { initial: number }) => Kernel['memory'];
  Module: new (code: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { readonly exports: unknown };
};

/** Bounds the memory at about 50 MB. */
const PASS = 8192;

/** The kernel over a memory of its own; in JavaScript alone where WebAssembly is refused, by a policy of whoever runs the browser or of the host page. */
export function createKernel(): Kernel {
  try {
    return instantiate();
  } catch {
    return createPlainKernel();
  }
}

function instantiate(): Kernel {
  const memory = new WebAssembly.Memory({ initial: 1 });
  const code = Uint8Array.from(KERNEL_CODE.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
  const loops = new WebAssembly.Instance(new WebAssembly.Module(code), { env: { memory } }).exports as Omit<Kernel, 'memory' | 'pass'>;
  return { pass: PASS, memory, multiplyAdd: loops.multiplyAdd, rectify: loops.rectify, add: loops.add };
}
