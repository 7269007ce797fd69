import { expect, test } from 'vitest';
import { usualPronoun } from '../../../src/engine/words/usual-pronouns.ts';

test.each([
  ['Ana Ruiz', 'she'],
  ['Luis Mora', 'he'],
  // Both, a surname first, one word alone, an initial, no name at all.
  ['Robin Mora', null],
  ['Kim Dae-ho', null],
  ['Ana', null],
  ['A. Ruiz', null],
  ['', null],
])('the pronoun that people of a given name usually go by: %s, %s', (name, pronoun) => {
  expect(usualPronoun(name)).toBe(pronoun);
});
