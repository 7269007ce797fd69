import { expect, it, vi } from 'vitest';
import { atWork, workThere, workWith } from '../../src/background/at-work.ts';
import type { Work } from '../../src/background/work.ts';

it('is brought in when it is first wanted, once, and again where that failed', async () => {
  expect(() => atWork()).toThrow('nobody has said');
  const work = {} as Work;
  const load = vi.fn().mockRejectedValueOnce(new Error('not there')).mockResolvedValue(work);
  workWith(load);
  expect([workThere(), load.mock.calls.length]).toEqual([null, 0]);
  await expect(atWork()).rejects.toThrow('not there');
  expect(workThere()).toBeNull();
  expect(await Promise.all([atWork(), atWork()])).toEqual([work, work]);
  expect(await workThere()).toBe(work);
  expect(load).toHaveBeenCalledTimes(2);
});
