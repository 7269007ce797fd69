import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const sendMessage = vi.fn();
vi.mock('webextension-polyfill', () => ({ default: { runtime: { id: 'dramatis', getURL: () => 'moz-extension://1/', sendMessage } } }));
const { askBackground } = await import('../../src/messages/send.ts');

const state = { is: 'off', where: 'site' };
const answer = { ok: true, value: state };
const ask = () => askBackground('stateOf', { tabId: 1 });

describe('a question to the background', () => {
  beforeEach(() => sendMessage.mockReset());

  it('is asked once where it is answered', async () => {
    sendMessage.mockResolvedValue(answer);
    expect(await ask()).toEqual(state);
    expect(sendMessage).toHaveBeenCalledTimes(1);
    expect(sendMessage).toHaveBeenCalledWith({ message: 'stateOf', request: { tabId: 1 } });
  });

  it.each([
    ['breaks off', () => sendMessage.mockRejectedValueOnce(new Error('the message channel closed before a response was received'))],
    ['comes to nothing', () => sendMessage.mockResolvedValueOnce(undefined)],
  ])('is asked again where the answer %s, since the background was stopped', async (_how, fail) => {
    fail();
    sendMessage.mockResolvedValueOnce(answer);
    expect(await ask()).toEqual(state);
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  it('is asked after a while where nobody is there for a moment, since the background is being stopped', async () => {
    const nobody = new Error('Could not establish connection. Receiving end does not exist.');
    sendMessage.mockRejectedValueOnce(nobody).mockRejectedValueOnce(nobody).mockRejectedValueOnce(nobody);
    sendMessage.mockResolvedValueOnce(answer);
    expect(await ask()).toEqual(state);
    expect(sendMessage).toHaveBeenCalledTimes(4);
  });

  it('fails at once where the background says no', async () => {
    sendMessage.mockResolvedValue({ ok: false, error: 'stateOf: not from there' });
    await expect(ask()).rejects.toThrow('not from there');
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });
});

describe('a question without an answer', () => {
  const never = () => new Promise(() => {});
  beforeEach(() => {
    sendMessage.mockReset();
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('fails where it breaks off seven times, the last after eleven seconds', async () => {
    sendMessage.mockRejectedValue(new Error('Extension context invalidated.'));
    const failed = expect(ask()).rejects.toThrow('invalidated');
    await vi.advanceTimersByTimeAsync(10_900);
    expect(sendMessage).toHaveBeenCalledTimes(6);
    await vi.advanceTimersByTimeAsync(200);
    await failed;
    expect(sendMessage).toHaveBeenCalledTimes(7);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sendMessage).toHaveBeenCalledTimes(7);
  });

  it.each([
    [
      'after eight seconds, then after twice as long',
      undefined,
      [
        [7_900, 1],
        [200, 2],
        [15_700, 2],
        [200, 3],
      ],
    ],
    [
      'sooner where that is wanted',
      1000,
      [
        [900, 1],
        [200, 2],
        [1_800, 2],
        [200, 3],
      ],
    ],
  ] as const)('is asked again, since Firefox may have lost it as it stopped the background: %s', async (_when, silence, steps) => {
    sendMessage.mockImplementation(never);
    void askBackground('stateOf', { tabId: 1 }, silence);
    for (const [ms, times] of steps) {
      await vi.advanceTimersByTimeAsync(ms);
      expect(sendMessage).toHaveBeenCalledTimes(times);
    }
  });

  it('has the first answer that comes, and is not asked any more then', async () => {
    let late: (outcome: unknown) => void = () => {};
    const slow = new Promise((resolve) => {
      late = resolve;
    });
    sendMessage.mockReturnValueOnce(slow).mockImplementation(never);
    const answered = ask();
    await vi.advanceTimersByTimeAsync(9000);
    late(answer);
    expect(await answered).toEqual(state);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });
});
