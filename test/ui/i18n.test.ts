import { expect, it } from 'vitest';
import { say, sayAround, sayCount } from '../../src/ui/i18n.ts';

it('say puts the values in their places', () => {
  expect(say('mentionOf', 3, 12)).toBe('3 of 12');
  expect(say('goToMention', 'Ida Holm')).toBe('Go to a mention of Ida Holm');
});

it('a value that looks like a place stays as it is', () => {
  expect(say('goToMention', '$1 $&')).toBe('Go to a mention of $1 $&');
});

it('sayAround gives the words on either side of a value', () => {
  expect(sayAround('goToMention')).toEqual(['Go to a mention of ', '']);
  expect(sayAround('findNothing')).toEqual(['Nobody here matches “', '”.']);
});

it('sayCount takes the form that the number asks for', () => {
  expect([0, 1, 2].map((count) => sayCount('mentions', count))).toEqual(['0 mentions', '1 mention', '2 mentions']);
});
