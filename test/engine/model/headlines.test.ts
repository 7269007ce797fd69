import { expect, test } from 'vitest';
import { recognizeNames } from '../../../src/engine/names/recognize-names.ts';
import { plainArticle } from '../../../src/engine/text/plain-article.ts';
import { readDocument } from '../../../src/engine/text/read-document.ts';
import { CAPITALS, TITLE_CASE } from './headlines.ts';
import { recognizer } from './shipped.ts';

/** What the recogniser finds in headlines, each read by itself, against the marks. */
function compare(headlines: readonly string[]) {
  const right: string[] = [];
  const missed: string[] = [];
  const wrong: string[] = [];
  for (const headline of headlines) {
    const marked = [...headline.matchAll(/\[([^\]]+)\]/g)].map((hit) => hit[1] as string);
    const text = headline.replace(/[[\]]/g, '');
    const found = recognizeNames(readDocument(plainArticle(text)), recognizer)
      .filter(({ type }) => type === 'person')
      .map(({ span: [start, end] }) => text.slice(start, end));
    for (const name of marked) (found.includes(name) ? right : missed).push(name);
    wrong.push(...found.filter((name) => !marked.includes(name)));
  }
  return { right, missed, wrong };
}

test.each([
  ['Title Case', TITLE_CASE],
  ['CAPITALS', CAPITALS],
])('nine in ten people are found in headlines in %s', (_, headlines) => {
  expect(headlines).toHaveLength(50);
  const { right, missed } = compare(headlines);
  expect(right.length / (right.length + missed.length), `missed: ${missed.join(', ')}`).toBeGreaterThanOrEqual(0.9);
});

test('at most two ordinary words in all headlines are taken for people', () => {
  const people = [...TITLE_CASE, ...CAPITALS].flatMap((headline) =>
    [...headline.matchAll(/\[([^\]]+)\]/g)].flatMap((hit) => (hit[1] as string).split(' ')),
  );
  const { wrong } = compare([...TITLE_CASE, ...CAPITALS]);
  const ordinary = wrong.filter((name) => name.split(' ').some((word) => !people.includes(word)));
  expect(ordinary.length, ordinary.join(', ')).toBeLessThanOrEqual(2);
});
