import { expect, it } from 'vitest';
import { plainWording } from '../../src/vocabulary/plain-wording.ts';

it.each([
  ['The Bridge Toll', 'bridge toll'],
  ['a toll', 'toll'],
  ['an end to tolls', 'end to tolls'],
  ['theatre', 'theatre'],
  ['lifting the toll', 'lifting the toll'],
  ['', ''],
])('%j is %j', (wording, plain) => {
  expect(plainWording(wording)).toBe(plain);
});
