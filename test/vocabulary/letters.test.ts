import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainLetters } from '../../src/vocabulary/letters.ts';

it.each([
  ['López', 'lopez'],
  ['Łódź', 'lodz'],
  ['Søren Æbelø', 'soren aebelo'],
  ['Đinh', 'dinh'],
  ['İlham Əliyev', 'ilham aliyev'],
  ['Straße', 'strasse'],
  ["O’Brien-O'Neill, Jr.", "o’brien-o'neill, jr."],
  ['习近平', '习近平'],
])('%s is %s', (text, plain) => {
  expect(plainLetters(text)).toBe(plain);
});

it('is the same once more', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => plainLetters(plainLetters(text)) === plainLetters(text)));
});
