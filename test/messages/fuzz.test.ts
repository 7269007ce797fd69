import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Handlers, receive, type Sender } from '../../src/messages/envelope.ts';
import type { MessageName } from '../../src/messages/messages.ts';
import * as shapes from '../../src/messages/shapes.ts';
import { effort, PATIENCE } from '../effort.ts';

const KEYS = [
  'message',
  'request',
  'article',
  'url',
  'text',
  'blocks',
  'kind',
  'start',
  'end',
  'is',
  'reason',
  'span',
  'tabId',
  'personId',
  '__proto__',
  'constructor',
  'toString',
];
const anything = fc.anything({
  key: fc.oneof(fc.constantFrom(...KEYS), fc.string()),
  values: [
    fc.string(),
    fc.integer(),
    fc.double(),
    fc.constantFrom(null, undefined, Number.NaN, 'analyse', 'no-article', 'paragraph', [0, 1]),
    fc.boolean(),
  ],
  withNullPrototype: true,
  maxDepth: 4,
});
const sender: Sender = { id: 'dramatis', url: 'https://courier.example/a', tab: { id: 7 } };

test(
  'whatever comes as a message, every check answers yes or no, and what is received is an outcome or nothing',
  async () => {
    const checks = Object.entries(shapes).filter(([name]) => name.startsWith('is')) as [string, (request: unknown) => boolean][];
    expect(checks.length).toBeGreaterThan(4);
    await fc.assert(
      fc.asyncProperty(anything, async (request) => {
        for (const [name, check] of checks) {
          expect([name, typeof check(request)]).toEqual([name, 'boolean']);
          const handlers = {
            [name]: { mayAsk: () => true, isRequest: check, answer: () => undefined },
          } as unknown as Handlers<MessageName>;
          expect(await receive(handlers, { message: name, request }, sender)).toHaveProperty('ok');
          await receive(handlers, request, sender);
        }
      }),
      effort(100),
    );
    expect('polluted' in {}).toBe(false);
  },
  PATIENCE,
);
