import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inSlices, pause } from '../../../src/content/session/yield-to-page.ts';

/** Work of so many steps, each of which takes so long on the clock. */
function* work(steps: readonly number[]): Generator<undefined, string> {
  for (const [index, ms] of steps.entries()) {
    vi.advanceTimersByTime(ms);
    if (index < steps.length - 1) yield;
  }
  return 'done';
}

beforeEach(() => vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('work in slices', () => {
  it.each([
    { steps: [1], rests: 0, cost: 1 },
    { steps: [1, 2, 3], rests: 0, cost: 6 },
    { steps: [20, 1, 1], rests: 1, cost: 22 },
    { steps: [5, 5, 5, 5], rests: 1, cost: 20 },
    { steps: [30, 30, 30], rests: 2, cost: 90 },
  ])('$steps ms rest $rests times and cost $cost ms', async ({ steps, rests, cost }) => {
    const rest = vi.fn(async () => {});
    expect(await inSlices(work(steps), rest)).toEqual({ value: 'done', cost });
    expect(rest).toHaveBeenCalledTimes(rests);
  });

  it('does not count what the page does meanwhile', async () => {
    const rest = async () => void vi.advanceTimersByTime(1000);
    expect(await inSlices(work([10, 10]), rest)).toEqual({ value: 'done', cost: 20 });
  });
});

describe('a pause', () => {
  it('is the browser’s own where it has one', async () => {
    const yielding = vi.fn(async () => {});
    vi.stubGlobal('scheduler', { yield: yielding });
    await pause();
    expect(yielding).toHaveBeenCalledOnce();
  });

  it.each([undefined, { tagName: 'IMG' }])('lets other tasks go first where the browser knows none: %o', async (scheduler) => {
    vi.stubGlobal('scheduler', scheduler);
    const order: string[] = [];
    setTimeout(() => order.push('page'), 0);
    await pause();
    expect(order).toEqual(['page']);
  });
});
