import { expect, it, vi } from 'vitest';

const getPlatformInfo = vi.fn().mockResolvedValue({}).mockRejectedValueOnce(new Error('shutting down'));
vi.mock('webextension-polyfill', () => ({ default: { runtime: { getPlatformInfo } } }));
const { stayAwake } = await import('../../src/background/stay-awake.ts');

it('calls the browser twice a second until all who asked for it have ended it, a call that fails notwithstanding', async () => {
  vi.useFakeTimers();
  const end = stayAwake();
  const endAnother = stayAwake();
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
