/**
 * The kernel of the recogniser, in AssemblyScript: what it does with many numbers at once, which as JavaScript would take long in an engine just started.
 * First of all C += A · B in 32-bit floats with SIMD, four rows by eight columns in registers.
 * `npx asc` compiles it (see src/train/kernel/build-kernel.ts); tsc does not read this file: its number types are AssemblyScript's.
 *
 * Addresses are in bytes, strides in floats. A is read element by element with a stride for rows and one for columns, so the same function
 * serves a product, a product with A transposed and a convolution (rows that overlap). n must be a multiple of 8.
 * Each element of C is summed in the order of k and without fused operations, so every engine computes the same bits.
 */
export function multiplyAdd(
  a: usize,
  aRow: usize,
  aColumn: usize,
  b: usize,
  bRow: usize,
  c: usize,
  cRow: usize,
  m: i32,
  n: i32,
  k: i32,
): void {
  aRow <<= 2;
  aColumn <<= 2;
  bRow <<= 2;
  cRow <<= 2;
  let i = 0;
  for (; i + 4 <= m; i += 4) {
    const a0 = a + <usize>i * aRow;
    const c0 = c + <usize>i * cRow;
    for (let j = 0; j < n; j += 8) {
      const column = (<usize>j) << 2;
      let p00 = v128.load(c0 + column);
      let p01 = v128.load(c0 + column, 16);
      let p10 = v128.load(c0 + cRow + column);
      let p11 = v128.load(c0 + cRow + column, 16);
      let p20 = v128.load(c0 + 2 * cRow + column);
      let p21 = v128.load(c0 + 2 * cRow + column, 16);
      let p30 = v128.load(c0 + 3 * cRow + column);
      let p31 = v128.load(c0 + 3 * cRow + column, 16);
      let from = a0;
      let row = b + column;
      for (let l = 0; l < k; l++) {
        const b0 = v128.load(row);
        const b1 = v128.load(row, 16);
        let x = v128.load32_splat(from);
        p00 = f32x4.add(p00, f32x4.mul(x, b0));
        p01 = f32x4.add(p01, f32x4.mul(x, b1));
        x = v128.load32_splat(from + aRow);
        p10 = f32x4.add(p10, f32x4.mul(x, b0));
        p11 = f32x4.add(p11, f32x4.mul(x, b1));
        x = v128.load32_splat(from + 2 * aRow);
        p20 = f32x4.add(p20, f32x4.mul(x, b0));
        p21 = f32x4.add(p21, f32x4.mul(x, b1));
        x = v128.load32_splat(from + 3 * aRow);
        p30 = f32x4.add(p30, f32x4.mul(x, b0));
        p31 = f32x4.add(p31, f32x4.mul(x, b1));
        from += aColumn;
        row += bRow;
      }
      v128.store(c0 + column, p00);
      v128.store(c0 + column, p01, 16);
      v128.store(c0 + cRow + column, p10);
      v128.store(c0 + cRow + column, p11, 16);
      v128.store(c0 + 2 * cRow + column, p20);
      v128.store(c0 + 2 * cRow + column, p21, 16);
      v128.store(c0 + 3 * cRow + column, p30);
      v128.store(c0 + 3 * cRow + column, p31, 16);
    }
  }
  for (; i < m; i++) {
    const a0 = a + <usize>i * aRow;
    const c0 = c + <usize>i * cRow;
    for (let j = 0; j < n; j += 8) {
      const column = (<usize>j) << 2;
      let p0 = v128.load(c0 + column);
      let p1 = v128.load(c0 + column, 16);
      let from = a0;
      let row = b + column;
      for (let l = 0; l < k; l++) {
        const x = v128.load32_splat(from);
        p0 = f32x4.add(p0, f32x4.mul(x, v128.load(row)));
        p1 = f32x4.add(p1, f32x4.mul(x, v128.load(row, 16)));
        from += aColumn;
        row += bRow;
      }
      v128.store(c0 + column, p0);
      v128.store(c0 + column, p1, 16);
    }
  }
}

/** Makes every number of a row that is below zero zero, and leaves the others as they are. `size` is a multiple of 4. */
export function rectify(at: usize, size: i32): void {
  const zero = f32x4.splat(0);
  const end = at + ((<usize>size) << 2);
  for (; at < end; at += 16) {
    const numbers = v128.load(at);
    v128.store(at, v128.andnot(numbers, f32x4.lt(numbers, zero)));
  }
}

/** Adds a row of so many numbers to another. `size` is a multiple of 4. */
export function add(to: usize, from: usize, size: i32): void {
  const end = to + ((<usize>size) << 2);
  for (; to < end; to += 16, from += 16) v128.store(to, f32x4.add(v128.load(to), v128.load(from)));
}
