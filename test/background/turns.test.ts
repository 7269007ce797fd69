import { expect, it } from 'vitest';
import { createTurns } from '../../src/background/turns.ts';

it('knows what was said last in a tab', () => {
  const turns = createTurns();
  const first = turns.take(1);
  expect(first()).toBe(true);
  const second = turns.take(1);
  expect(first()).toBe(false);
  expect(second()).toBe(true);
});

it('keeps tabs apart', () => {
  const turns = createTurns();
  const here = turns.take(1);
  turns.take(2);
  expect(here()).toBe(true);
});

it('gives a closed tab no turn, and neither one to what was begun before a tab of that number came anew', () => {
  const turns = createTurns();
  const begun = turns.take(1);
  turns.forget(1);
  expect(begun()).toBe(false);
  turns.take(1);
  expect(begun()).toBe(false);
});
