import { expect, it } from 'vitest';
import { wholeWords } from '../../../src/content/marks/selection.ts';

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
