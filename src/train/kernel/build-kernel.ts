import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import asc from 'assemblyscript/asc';

/** Compiles kernel.ts to WebAssembly, as hexadecimal digits; the same source gives the same bytes. Throws with the compiler's words where it doesn't compile. */
export async function buildKernel(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'kernel-'));
  try {
    const out = path.join(folder, 'kernel.wasm');
    const source = path.join(import.meta.dirname, 'kernel.ts');
    const { error, stderr } = await asc.main([
      source,
      '--outFile',
      out,
      '-O3',
      '--noAssert',
      '--runtime',
      'stub',
      '--enable',
      'simd',
      '--importMemory',
      '--noExportMemory',
    ]);
    if (error) throw new Error(`the kernel doesn't compile: ${stderr.toString()}`, { cause: error });
    return readFileSync(out).toString('hex');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The module that holds the compiled kernel. */
export function kernelModule(code: string): string {
  return `/** The compiled kernel in hexadecimal, written by \`npm run train\` from src/train/kernel/kernel.ts. */\nexport const KERNEL_CODE =\n  '${code}';\n`;
}
