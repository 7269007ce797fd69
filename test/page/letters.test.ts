import { expect, it } from 'vitest';
import { isLower, isUpper } from '../../src/page/letters.ts';

it.each([
  ['A', 'upper'],
  ['Ł', 'upper'],
  ['Б', 'upper'],
  ['a', 'lower'],
  ['ß', 'lower'],
  ['ő', 'lower'],
  ['7', 'neither'],
  ['“', 'neither'],
  ['ا', 'neither'],
  ['中', 'neither'],
  ['', 'neither'],
])('%s is %s', (character, expected) => {
  expect([isUpper(character), isLower(character)]).toEqual([expected === 'upper', expected === 'lower']);
});
