import { expect, test } from 'vitest';
import { augment } from '../../src/train/augment.ts';
import { splitAtHyphens, withoutTitles } from '../../src/train/examples.ts';
import { randomFrom } from '../../src/train/random.ts';
import { annotated } from './tiny.ts';

const NAMES = { given: ['Ifeoma'], surnames: ['Vantongeren'] };
const wordsOf = ({ document, names }: ReturnType<typeof annotated>) => ({
  text: document.tokens.map(({ text }) => text).join(' '),
  names: names.map(({ first, end }) =>
    document.tokens
      .slice(first, end)
      .map(({ text }) => text)
      .join(' '),
  ),
});

test('people get one other name throughout', () => {
  const article = annotated('[P Mara Lindqvist] left.\nThe Lindqvist plan, [P Lindqvist] said, failed.');
  const { text, names } = wordsOf(augment(article, NAMES, { capitals: 0, renamed: 1, split: 0 }, () => 0));
  expect(names).toEqual(['Ifeoma Vantongeren', 'Vantongeren']);
  expect(text).toBe('Ifeoma Vantongeren left . The Vantongeren plan , Vantongeren said , failed .');
});

test('sentences are set in capitals and in Title Case', () => {
  const article = annotated('The mayor of [L Oslo] met [P Mara Lindqvist].');
  expect(wordsOf(augment(article, NAMES, { capitals: 1, renamed: 0, split: 0 }, () => 0.4)).text).toBe(
    'THE MAYOR OF OSLO MET MARA LINDQVIST .',
  );
  expect(wordsOf(augment(article, NAMES, { capitals: 1, renamed: 0, split: 0 }, () => 0.6)).text).toBe(
    'The Mayor of Oslo Met Mara Lindqvist .',
  );
});

test('compounds are cut at hyphens with their names', () => {
  const article = splitAtHyphens(annotated('A well-known man, [P Cho Min-seo], left.'));
  expect(wordsOf(article)).toEqual({ text: 'A well - known man , Cho Min - seo , left .', names: ['Cho Min - seo'] });
});

test('titles are taken off names', () => {
  expect(wordsOf(withoutTitles(annotated('[P Senator Mara Lindqvist] met [P Dean Strand].'))).names).toEqual([
    'Mara Lindqvist',
    'Dean Strand',
  ]);
});

test('a document stays as it is where nothing is asked for', () => {
  const article = annotated('[P Mara] left.');
  expect(augment(article, NAMES, { capitals: 0, renamed: 0, split: 0 }, randomFrom(1))).toBe(article);
});
