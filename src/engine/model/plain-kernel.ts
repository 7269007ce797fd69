import type { Kernel } from './kernel.ts';

/** Bytes of a page of memory, as WebAssembly has it. */
const PAGE = 65_536;

/** A third of a second where JavaScript is compiled, ten where it is not: whoever forbids that forbids WebAssembly with it. */
const PASS = 1024;

/** The kernel in JavaScript alone: the same numbers, since a Float32Array rounds what is put in it. Much of what is multiplied is zero. */
export function createPlainKernel(): Kernel {
  let floats = new Float32Array(PAGE / 4);
  return {
    pass: PASS,
    memory: {
      get buffer() {
        return floats.buffer;
      },
      grow(pages) {
        const before = floats;
        floats = new Float32Array(before.length + (pages * PAGE) / 4);
        floats.set(before);
        return before.byteLength / PAGE;
      },
    },
    multiplyAdd(a, aRow, aColumn, b, bRow, c, cRow, m, n, k) {
      for (let i = 0; i < m; i++) {
        const to = c / 4 + i * cRow;
        for (let l = 0; l < k; l++) {
          const x = floats[a / 4 + i * aRow + l * aColumn] as number;
          if (x === 0) continue;
          const row = b / 4 + l * bRow;
          for (let j = 0; j < n; j++) floats[to + j] = (floats[to + j] as number) + Math.fround(x * (floats[row + j] as number));
        }
      }
    },
    rectify(at, size) {
      for (let i = at / 4; i < at / 4 + size; i++) if ((floats[i] as number) < 0) floats[i] = 0;
    },
    add(to, from, size) {
      for (let i = 0; i < size; i++) floats[to / 4 + i] = (floats[to / 4 + i] as number) + (floats[from / 4 + i] as number);
    },
  };
}
