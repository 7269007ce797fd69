import { expect, it } from 'vitest';
import { inSlices } from '../../src/library/in-slices.ts';

/** Work of so many steps, each of which takes a while. */
function* work(steps: number): Generator<number, string> {
  for (let step = 0; step < steps; step++) {
    for (const end = performance.now() + 10; performance.now() < end; );
    yield step / steps;
  }
  return 'done';
}

it('gives others their turn, tells how far it is, and answers what came of it', async () => {
  const told: number[] = [];
  let turns = 0;
  const other = setInterval(() => turns++, 0);
  expect(await inSlices(work(20), { told: (share) => told.push(share), signal: new AbortController().signal })).toBe('done');
  clearInterval(other);
  expect(turns).toBeGreaterThan(1);
  expect(told.length).toBeGreaterThan(1);
  expect(told).toEqual(told.toSorted((one, next) => one - next));
});

it('stops where nobody waits any more', async () => {
  const leaving = new AbortController();
  const told: number[] = [];
  const reading = inSlices(work(1000), {
    told(share) {
      told.push(share);
      leaving.abort();
    },
    signal: leaving.signal,
  });
  await expect(reading).rejects.toThrow();
  expect(told).toHaveLength(1);
});
