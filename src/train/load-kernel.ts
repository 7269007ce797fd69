import type { Kernel, MultiplyAdd } from '../engine/model/network.ts';

/** Instantiates the compiled kernel over a memory of its own. */
export async function loadKernel(bytes: Uint8Array): Promise<Kernel> {
  const memory = new WebAssembly.Memory({ initial: 1 });
  const { instance } = await WebAssembly.instantiate(bytes as Uint8Array<ArrayBuffer>, { env: { memory } });
  return { memory, multiplyAdd: instance.exports.multiplyAdd as MultiplyAdd };
}
