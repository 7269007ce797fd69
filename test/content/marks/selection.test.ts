import { expect, it } from 'vitest';
import { isName, wholeWords } from '../../../src/content/marks/selection.ts';

const TEXT = 'Then Ada Lind’s aunt\nleft, in 2024.';

it.each<[selected: string, whole: string | null]>([
  ['Ada Lind', 'Ada Lind'],
  [' Ada Lind', 'Ada Lind'],
  ['da Lin', 'Ada Lind'],
  ['aunt\n', 'aunt'],
  ['ft, in 20', 'left, in 2024'],
  ['\n', null],
  [' ', null],
])('“%s” selected is “%s”', (selected, whole) => {
  const start = TEXT.indexOf(selected);
  const span = wholeWords(TEXT, [start, start + selected.length]);
  expect(span && TEXT.slice(...span)).toBe(whole);
});

it.each<[words: string, may: boolean]>([
  ['Shinta Dhanuwardoyo', true],
  ['Obamacare', true],
  ['金正恩', true],
  ['bell hooks', true],
  ['the', false],
  ['1984', false],
  ['—', false],
  ['A name that no one has for it is far too long', false],
  ['Ada\nLind', false],
  ['Ada <b>Lind', false],
])('“%s” can be a name: %s', (words, may) => {
  expect(isName(words)).toBe(may);
});
