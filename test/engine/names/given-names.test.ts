import { expect, test } from 'vitest';
import { analyze } from '../../../src/engine/analyze.ts';
import { withGivenNames } from '../../../src/engine/names/given-names.ts';
import type { Name } from '../../../src/engine/names/name.ts';
import { plainArticle } from '../../../src/engine/text/plain-article.ts';
import { readDocument } from '../../../src/engine/text/read-document.ts';
import { recognizer } from '../model/shipped.ts';

const named = (text: string, given: readonly string[], found: readonly [type: Name['type'], first: number, end: number][] = []) => {
  const document = readDocument({ ...plainArticle(text), given });
  const names = found.map(([type, firstToken, endToken]): Name => {
    const span = [document.tokens[firstToken]?.start ?? 0, document.tokens[endToken - 1]?.end ?? 0] as const;
    return { type, span, firstToken, endToken, title: null };
  });
  return withGivenNames(document, names).map(({ type, span, title }) => [text.slice(...span), type, title].filter(Boolean).join(', '));
};

test.each<[text: string, given: string[], names: string[], found?: [Name['type'], number, number][]]>([
  ['Wish Lanterne met Dr. Wish Lanterne’s aunt.', ['Wish Lanterne'], ['Wish Lanterne, person', 'Wish Lanterne, person, dr']],
  // In the place of whatever was found there.
  [
    'Wish Lanterne Ltd met Paris.',
    ['Wish Lanterne'],
    ['Wish Lanterne, person', 'Paris, place'],
    [
      ['organization', 0, 3],
      ['place', 4, 5],
    ],
  ],
  // What may stand for them, where nothing else does.
  [
    'Wish Lanterne sat. Lanterne rose; the Lanterne Group left.',
    ['Wish Lanterne'],
    ['Wish Lanterne, person', 'Lanterne, person', 'Lanterne Group, organization'],
    [['organization', 8, 10]],
  ],
  // A common word stands for nobody.
  ['Rose Green sat. Green tea was cold.', ['Rose Green'], ['Rose Green, person']],
  // Not inside words, and the longest of two.
  ['Wishes Lanternes', ['Wish', 'Lanterne'], []],
  ['Wish Lanterne sat.', ['Wish', 'Wish Lanterne'], ['Wish Lanterne, person']],
  ['Nobody sat.', ['', 'Wish Lanterne'], []],
])('%s, of %j', (text, given, names, found) => {
  expect(named(text, given, found)).toEqual(names);
});

test('somebody given has mentions, words and a role as anybody', () => {
  const text = [
    'Harbour talks',
    'The plan of old ROI, a spokesman for the port, was simple. “We will sail on Monday,” old ROI said. Then old ROI left.',
    'It rained. '.repeat(200),
  ].join('\n');
  const article = plainArticle(text);
  expect(analyze(article, recognizer).people.map(({ name }) => name)).not.toContain('old ROI');
  const found = analyze({ ...article, given: ['old ROI'] }, recognizer).people.find(({ name }) => name === 'old ROI');
  expect(found?.mentions).toHaveLength(3);
  expect(found?.statements.map(({ spans }) => spans.map((span) => text.slice(...span)))).toEqual([['“We will sail on Monday,”']]);
  expect(found?.roles.map((role) => role.text)).toEqual(['spokesman for the port']);
});
