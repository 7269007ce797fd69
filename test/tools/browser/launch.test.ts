import { TimeoutError } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { startOnceMore } from '../../../src/tools/browser/launch.ts';

const late = new TimeoutError('waited for the browser');
const missing = new Error('no such file');

it.each([
  ['a browser that starts', [], 'started', 1],
  ['one that starts the second time', [late], 'started', 2],
  ['one that never starts', [late, late], late, 2],
  ['one that can not start at all', [missing], missing, 1],
] as const)('starts %s', async (_, faults, outcome, tries) => {
  let tried = 0;
  const start = async () => {
    const fault = faults[tried++];
    if (fault) throw fault;
    return 'started';
  };
  expect(await startOnceMore(start).catch((fault) => fault)).toBe(outcome);
  expect(tried).toBe(tries);
});
