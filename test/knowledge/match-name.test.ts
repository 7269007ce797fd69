import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, nameTokens, skeleton } from '../../src/knowledge/fold.ts';
import { matchName } from '../../src/knowledge/match-name.ts';

test.each([
  ['Kim Jong-un', 'kim jong un'],
  ['O’Brien', 'obrien'],
  ['Erdoğan', 'erdogan'],
  ['Łukasz Ørsted', 'lukasz orsted'],
  ['  ', ''],
])('%s is folded to %s', (name, folded) => {
  expect(fold(name)).toBe(folded);
});

test.each([
  ['lukashenka', 'lukashenko'],
  ['zelenskyy', 'zelenskiy'],
  ['qadhafi', 'kadafi'],
  ['assad', 'asad'],
  ['schauble', 'schaeuble'],
])('%s and %s share their skeleton', (a, b) => {
  expect(skeleton(a)).toBe(skeleton(b));
});

test.each([
  ['Barack Obama', 'Barack H. Obama', 'full'],
  ['Kim Jong Un', 'Kim Jong-un', 'full'],
  ['Kim Byungyeon', 'Kim Byung-yeon', 'full'],
  ['Abdel Fattah Sisi', 'Abdel Fattah el-Sisi', 'full'],
  ['Donald Payne Jr.', 'Donald Payne', 'full'],
  ['Joe Biden', 'Joseph Biden', 'variant'],
  ['Larry Hogan', 'Lawrence Hogan', 'variant'],
  ['Aleksandr Lukashenka', 'Alexander Lukashenko', 'variant'],
  ['S. Jaishankar', 'Subrahmanyam Jaishankar', 'variant'],
  ['Enrique Peña', 'Enrique Peña Nieto', 'variant'],
  ['Ali Abdollahi', 'Ali Abdullah Ayyoub', null],
  ['Ashraf Ghani Ahmadzai', 'Ashraf Ghani', 'variant'],
  ['Merkel', 'Angela Merkel', 'surname'],
  ['Xi', 'Xi Jinping', 'surname'],
  ['Angela Weber', 'Angela Merkel', null],
  ['Jill Biden', 'Joe Biden', null],
  ['George W. Bush', 'George H. Bush', null],
  ['Lee', 'Li Keqiang', null],
  ['Bill Lipinski', 'William L. Owens', null],
  ['Vera Lind', 'V. K. Lind', null],
  ['V. K. Lind', 'V. K. Lind', 'full'],
] as const)('%s for %s: %s', (name, form, match) => {
  expect(matchName(nameTokens(name), nameTokens(form))).toBe(match);
});

test.each([
  ['Abdel Fattah al-Sisi', ['abdel', 'fattah', 'sisi']],
  ['al-Assad', ['assad']],
  ['Al Gore', ['al', 'gore']],
  ['Angus King', ['angus', 'king']],
  ['King Abdullah II', ['abdullah']],
  ['Donald Payne, Jr.', ['donald', 'payne']],
])('the telling words of %s are %j', (name, tokens) => {
  expect(nameTokens(name)).toEqual(tokens);
});

test('every name fits itself, and nothing throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      const tokens = nameTokens(a);
      matchName(tokens, nameTokens(b));
      if (tokens.length > 1) expect(matchName(tokens, tokens)).toBe('full');
    }),
  );
});
