import { expect, it } from 'vitest';
import { createJobQueue } from '../../../src/background/analysis/job-queue.ts';

const first = async ([tabId]: readonly number[]) => tabId;
const pause = (ms = 0) => new Promise((over) => setTimeout(over, ms));

it('does one thing at a time, and answers as it does', async () => {
  const inTurn = createJobQueue(first);
  let busy = 0;
  const work = (value: number) => async () => {
    expect(++busy).toBe(1);
    await pause(2);
    busy--;
    return value;
  };
  expect(await Promise.all([inTurn(1, work(1)), inTurn(2, work(2)), inTurn(1, work(3))])).toEqual([1, 2, 3]);
});

it('asks before each whose turn it is', async () => {
  let front = 3;
  const inTurn = createJobQueue(async (tabIds) => (tabIds.includes(front) ? front : tabIds[0]));
  const done: number[] = [];
  const work = (tabId: number) =>
    inTurn(tabId, async () => {
      done.push(tabId);
      if (tabId === 3) front = 2;
    });
  await Promise.all([work(1), work(4), work(3), work(2)]);
  expect(done).toEqual([3, 2, 1, 4]);
});

it('goes on after work that fails, and where nobody can say whose turn it is', async () => {
  const inTurn = createJobQueue(() => Promise.reject(new Error('no tabs')));
  const failing = inTurn(1, () => Promise.reject(new Error('failed')));
  const others = Promise.all([inTurn(2, async () => 2), inTurn(3, async () => 3)]);
  await expect(failing).rejects.toThrow('failed');
  expect(await others).toEqual([2, 3]);
});

it('lets whatever waits go before each', async () => {
  const inTurn = createJobQueue(first);
  const seen: string[] = [];
  setTimeout(() => seen.push('message'), 0);
  await Promise.all([
    inTurn(1, async () => setTimeout(() => seen.push('another'), 0) && seen.push('one')),
    inTurn(1, async () => seen.push('two')),
  ]);
  expect(seen).toEqual(['message', 'one', 'another', 'two']);
});
