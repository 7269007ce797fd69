import { expect, it } from 'vitest';
import { createLatestRequests } from '../../../src/background/analysis/latest-request.ts';

it('knows what was said last in a tab', () => {
  const turns = createLatestRequests();
  const first = turns.take(1);
  expect(first()).toBe(true);
  const second = turns.take(1);
  expect(first()).toBe(false);
  expect(second()).toBe(true);
});

it('keeps tabs apart', () => {
  const turns = createLatestRequests();
  const here = turns.take(1);
  turns.take(2);
  expect(here()).toBe(true);
});

it('leaves the last word to what was said last before the tab was closed', () => {
  const turns = createLatestRequests();
  const begun = turns.take(1);
  turns.forget(1);
  expect(begun()).toBe(true);
});
