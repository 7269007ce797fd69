import { beforeEach, describe, expect, it, vi } from 'vitest';

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

  it('fails where it breaks off four times, and at once where the background says no', async () => {
    sendMessage.mockRejectedValue(new Error('Extension context invalidated.'));
    await expect(ask()).rejects.toThrow('invalidated');
    expect(sendMessage).toHaveBeenCalledTimes(4);
    sendMessage.mockReset();
    sendMessage.mockResolvedValue({ ok: false, error: 'stateOf: not from there' });
    await expect(ask()).rejects.toThrow('not from there');
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });
});
