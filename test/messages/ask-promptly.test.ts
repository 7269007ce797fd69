import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const askBackground = vi.fn();
vi.mock('../../src/messages/send.ts', () => ({ askBackground }));
const { askPromptly } = await import('../../src/messages/ask-promptly.ts');

const ask = () => askPromptly('stateOf', { tabId: 1 });
const never = () => new Promise(() => {});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  askBackground.mockReset();
});

it('is asked once where it is answered, or where the background says no', async () => {
  askBackground.mockResolvedValueOnce('known').mockRejectedValueOnce(new Error('not from there'));
  expect(await ask()).toBe('known');
  await expect(ask()).rejects.toThrow('not from there');
  expect(askBackground.mock.calls).toEqual([
    ['stateOf', { tabId: 1 }],
    ['stateOf', { tabId: 1 }],
  ]);
});

it('is asked again where no answer comes at all, since Firefox was just stopping the background', async () => {
  askBackground.mockReturnValueOnce(never()).mockResolvedValueOnce('known');
  const answered = ask();
  await vi.advanceTimersByTimeAsync(900);
  expect(askBackground).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(200);
  expect(await answered).toBe('known');
  expect(askBackground).toHaveBeenCalledTimes(2);
});

it('is asked four times, and then waited for', async () => {
  askBackground.mockReturnValue(never());
  void ask();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(askBackground).toHaveBeenCalledTimes(4);
});
