import { expect, test } from 'vitest';
import { kindOfSource, surnamesIn } from '../../src/cli/score-polnear.ts';

const TEXT = 'Maria Kettlewick met Mr. Strand and John D. Oakes at Norrland Bank. The Bank said so.';
const surnames = surnamesIn(TEXT);

test('the surnames of a text are those after given names and titles', () => {
  expect([...surnames].sort()).toEqual(['kettlewick', 'oakes', 'strand']);
});

test.each([
  ['Kettlewick', 'name'],
  ['Maria Kettlewick, a banker from Norrland', 'name'],
  ['former Senator Oakes of Norrland', 'name'],
  ['Mr. Strand', 'name'],
  ['He', 'pronoun'],
  ['she', 'pronoun'],
  ['Norrland Bank', 'other'],
  ['a spokesman for Strand', 'other'],
  ['they', 'other'],
  ['Kettlewick’s', 'open'],
  ['who', 'open'],
  [null, 'open'],
])('the source %j is a %s', (source, kind) => {
  expect(kindOfSource(source, surnames)).toBe(kind);
});
