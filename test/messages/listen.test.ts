import { expect, it, vi } from 'vitest';

type Heard = (message: unknown, sender: object, answer: (outcome: unknown) => void) => true | undefined;
let heard: Heard;
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      onMessage: {
        addListener: (listener: Heard) => {
          heard = listener;
        },
        removeListener: vi.fn(),
      },
    },
  },
}));
const { listen } = await import('../../src/messages/listen.ts');

const handler = (answer: () => Promise<never>) => ({ texts: { mayAsk: () => true, isRequest: (_: unknown): _ is never => true, answer } });

it.each([
  ['an answer', async () => 'found' as never, { ok: true, value: 'found' }],
  ['a failure', async () => Promise.reject(new Error('no')), { ok: false, error: 'no' }],
])('tells that a message was taken, and once that has got its answer: %s', async (_, answer, outcome) => {
  const told: unknown[] = [];
  listen(handler(answer), () => {
    told.push('begins');
    return () => told.push('ends');
  });
  expect(heard({ message: 'texts', request: {} }, {}, (value) => told.push(value))).toBe(true);
  await new Promise((over) => setTimeout(over));
  expect(told).toEqual(['begins', outcome, 'ends']);
});

it('tells nothing of a message that is for others', () => {
  const begin = vi.fn();
  listen(
    handler(async () => 'found' as never),
    begin,
  );
  expect(heard({ message: 'enter', request: {} }, {}, () => {})).toBeUndefined();
  expect(begin).not.toHaveBeenCalled();
});
