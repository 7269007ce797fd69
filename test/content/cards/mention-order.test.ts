import { expect, it } from 'vitest';
import { nextMention, nextPerson } from '../../../src/content/cards/mention-order.ts';

const marks = ['a', 'a', 'b', 'a', 'c', 'c'].map((id) => ({ people: [id] }));

it.each([
  ['from before the first mark to the first', -1, 1, 0],
  ['backwards from there to the last', -1, -1, 5],
  ['past further mentions of the same person', 0, 1, 2],
  ['to the person who comes again', 2, 1, 3],
  ['round the end', 4, 1, 0],
  ['backwards', 4, -1, 3],
  ['backwards round the beginning', 1, -1, 5],
] as const)('walks %s', (_what, at, step, expected) => {
  expect(nextPerson(marks, at, step)).toBe(expected);
});

it('stays where nobody else is marked', () => {
  expect(nextPerson([{ people: ['a'] }], 0, 1)).toBe(0);
  expect(nextPerson([{ people: ['a'] }, { people: ['a'] }], 1, 1)).toBe(1);
  expect(nextPerson([], -1, 1)).toBe(-1);
});

it.each([
  ['from before the first mention to the first', 3, -1, 1, 0],
  ['backwards from there to the last', 3, -1, -1, 2],
  ['to the next', 3, 0, 1, 1],
  ['round the end', 3, 2, 1, 0],
  ['backwards round the beginning', 3, 0, -1, 2],
  ['nowhere where there is only one', 1, 0, 1, 0],
  ['nowhere where there is none', 0, -1, 1, 0],
] as const)('goes %s', (_what, count, at, step, expected) => {
  expect(nextMention(count, at, step)).toBe(expected);
});
