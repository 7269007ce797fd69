import { expect, it } from 'vitest';
import { inTimeSlices, whenSlicesEnd } from '../../../src/background/analysis/time-slices.ts';
import type { Steps } from '../../../src/engine/steps.ts';

/** Works for so many ms without a pause, a millisecond a step. */
function* busy(ms: number, name: string, order: string[] = []): Steps<string> {
  for (let step = 0; step < ms; step++) {
    for (const end = performance.now() + 1; performance.now() < end; );
    yield;
  }
  order.push(name);
  return name;
}

it('answers as the work does', async () => expect(await inTimeSlices(busy(0, 'done'))).toBe('done'));

it('lets others go first: a short piece of work is done before a long one that was begun earlier', async () => {
  const order: string[] = [];
  await Promise.all([inTimeSlices(busy(150, 'long', order)), inTimeSlices(busy(31, 'short', order))]);
  expect(order).toEqual(['short', 'long']);
});

it('lets what takes long at a stretch know when that which was begun before is over', async () => {
  const order: string[] = [];
  const before = inTimeSlices(busy(100, 'before', order));
  const waits = whenSlicesEnd().then(() => order.push('long'));
  const after = inTimeSlices(busy(300, 'after', order));
  await Promise.all([before, waits, after]);
  expect(order).toEqual(['before', 'long', 'after']);
  await whenSlicesEnd();
});

it('ends where nobody wants it any more', async () => {
  let isWanted = true;
  const work = inTimeSlices(busy(10_000, 'long'), () => isWanted);
  setTimeout(() => {
    isWanted = false;
  }, 0);
  await expect(work).rejects.toThrow('nobody waits');
});
