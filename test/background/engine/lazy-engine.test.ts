import { expect, it, vi } from 'vitest';
import type { Engine } from '../../../src/background/engine/engine.ts';
import { lazyEngine, loadedEngine, registerEngine } from '../../../src/background/engine/lazy-engine.ts';

it('is brought in when it is first wanted, once, and again where that failed', async () => {
  expect(() => lazyEngine()).toThrow('nobody has said');
  const work = {} as Engine;
  const load = vi.fn().mockRejectedValueOnce(new Error('not there')).mockResolvedValue(work);
  registerEngine(load);
  expect([loadedEngine(), load.mock.calls.length]).toEqual([null, 0]);
  await expect(lazyEngine()).rejects.toThrow('not there');
  expect(loadedEngine()).toBeNull();
  expect(await Promise.all([lazyEngine(), lazyEngine()])).toEqual([work, work]);
  expect(await loadedEngine()).toBe(work);
  expect(load).toHaveBeenCalledTimes(2);
});
