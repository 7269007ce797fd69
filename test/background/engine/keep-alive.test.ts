import { expect, it, vi } from 'vitest';

const getPlatformInfo = vi.fn().mockResolvedValue({}).mockRejectedValueOnce(new Error('shutting down'));
vi.mock('webextension-polyfill', () => ({ default: { runtime: { getPlatformInfo } } }));
const { keepAlive } = await import('../../../src/background/engine/keep-alive.ts');

it('calls the browser twice a second until all who asked for it have ended it, a call that fails notwithstanding', async () => {
  vi.useFakeTimers();
  const end = keepAlive();
  const endAnother = keepAlive();
  await vi.advanceTimersByTimeAsync(2000);
  expect(getPlatformInfo).toHaveBeenCalledTimes(4);
  endAnother();
  await vi.advanceTimersByTimeAsync(500);
  expect(getPlatformInfo).toHaveBeenCalledTimes(5);
  end();
  await vi.advanceTimersByTimeAsync(5000);
  expect(getPlatformInfo).toHaveBeenCalledTimes(5);
  vi.useRealTimers();
});
