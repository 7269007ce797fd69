import { expect, test } from 'vitest';
import { createKernel } from '../../src/engine/model/kernel.ts';
import { KERNEL_CODE } from '../../src/engine/model/kernel-code.ts';
import { buildKernel } from '../../src/train/kernel/build-kernel.ts';
import { randomFrom } from '../../src/train/random.ts';

test('the kernel that ships is what its source compiles to', async () => {
  expect(KERNEL_CODE).toBe(await buildKernel());
});

test.each([
  ['dense', 7, 16, 5, 5, 1],
  ['transposed', 6, 8, 9, 1, 6],
  ['overlapping rows', 9, 8, 12, 4, 1],
])('it adds the product of %s matrices', (_, m, n, k, aRow, aColumn) => {
  const { memory, multiplyAdd } = createKernel();
  const floats = new Float32Array(memory.buffer);
  const random = randomFrom(2);
  for (let i = 0; i < 3000; i++) floats[i] = random() - 0.5;
  const [a, b, c] = [0, 1000, 2000];
  const expected = Array.from({ length: m * n }, (_, at) => {
    let sum = floats[c + at] as number;
    for (let l = 0; l < k; l++)
      sum += (floats[a + Math.floor(at / n) * aRow + l * aColumn] as number) * (floats[b + l * n + (at % n)] as number);
    return sum;
  });
  multiplyAdd(a * 4, aRow, aColumn, b * 4, n, c * 4, n, m, n, k);
  for (const [at, value] of expected.entries()) expect(floats[c + at]).toBeCloseTo(value, 5);
});
