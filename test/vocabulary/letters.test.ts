import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asSeen, hiddenAt, plainLetters } from '../../src/vocabulary/letters.ts';

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

it.each([
  ['Lind\u00adqvist', 'Lindqvist'],
  ['Jo\u0308rg Mu\u0308ller', 'Jörg Müller'],
  ['\ufeffMa\u200bra\u200e L\u{e0061}ind\ufe0f', 'Mara Lind'],
  ['naïve', 'naïve'],
])('%j is seen as %s', (text, seen) => {
  expect(asSeen(text)).toBe(seen);
});

it.each([
  ['a\u00adb', 1, 1],
  ['a\u{e0061}b', 1, 2],
  ['a\u00adb', 0, 0],
  ['a', 1, 0],
])('in %j at %d %d characters take no place', (text, at, length) => {
  expect(hiddenAt(text, at)).toBe(length);
});

it('is the same once more', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => plainLetters(plainLetters(text)) === plainLetters(text)));
});
