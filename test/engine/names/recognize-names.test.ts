import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recognizeNames } from '../../../src/engine/names/recognize-names.ts';
import { plainArticle } from '../../../src/engine/text/plain-article.ts';
import { readDocument } from '../../../src/engine/text/read-document.ts';
import { recognizer } from '../model/shipped.ts';

const namesOf = (text: string) => recognizeNames(readDocument(plainArticle(text)), recognizer);

test.each([
  ['Then Dr. Mara Lindqvist’s team left.', [['person', 'Mara Lindqvist', 'dr']]],
  [
    'President Oke Ade met Mara Lindqvist in Paris.',
    [
      ['person', 'Oke Ade', 'president'],
      ['person', 'Mara Lindqvist', null],
      ['place', 'Paris', null],
    ],
  ],
  [
    'She teaches at Renmin University, said Ole Strand.',
    [
      ['organization', 'Renmin University', null],
      ['person', 'Ole Strand', null],
    ],
  ],
  ['They changed the George W. Bush-era rules of the harbour.', [['person', 'George W. Bush', null]]],
  ['“It is too late,” said lawmaker Claudia Mo. The crowd left.', [['person', 'Claudia Mo', 'lawmaker']]],
  ['They asked Max Lindqvist Jr. Then they left.', [['person', 'Max Lindqvist Jr.', null]]],
  ['Judge N. Randy Smith wrote it.', [['person', 'N. Randy Smith', 'judge']]],
  ['They have no Plan B. Angela Merkel said so.', [['person', 'Angela Merkel', null]]],
])('%j', (text, expected) => {
  expect(namesOf(text).map(({ type, span: [start, end], title }) => [type, text.slice(start, end), title])).toEqual(expected);
});

test.each([
  // In an article a single word needs a longer name elsewhere, the world's knowing it, or something beside it that speaks for a person.
  ['Everybody at Alvarez knew it.', ['Alvarez'], []],
  ['Then Marlow closed two plants.', ['Marlow'], []],
  ['Then Lindqvist closed two plants. Vera Lindqvist was late.', ['Lindqvist', 'Vera Lindqvist'], ['Lindqvist', 'Vera Lindqvist']],
  ['Then Obama closed two plants.', ['Obama'], ['Obama']],
  ['The crews were waiting for Vera to pass in the night.', ['Vera'], ['Vera']],
  [
    'The vote was lost by Selvakumar, one of the councillors, in May. Selvakumar had made two calls.',
    ['Selvakumar', 'Selvakumar'],
    ['Selvakumar', 'Selvakumar'],
  ],
  [
    'The others are Suresh, Robert Perera, Vijayan and Kamala.',
    ['Suresh', 'Robert Perera', 'Vijayan', 'Kamala'],
    ['Suresh', 'Robert Perera', 'Vijayan', 'Kamala'],
  ],
])('people of “%s” alone, and in a whole article', (sentence, alone, within) => {
  const rest = 'The boats waited in the harbour, and the crews slept. '.repeat(25);
  const peopleIn = (text: string) =>
    namesOf(text).flatMap(({ type, span: [start, end] }) => (type === 'person' ? [text.slice(start, end)] : []));
  expect(peopleIn(`The week at sea\n${sentence}`)).toEqual(alone);
  expect(peopleIn(`The week at sea\n${sentence}\n${rest}`)).toEqual(within);
});

test('names lie in the text, in order, without overlap, whatever the text', () => {
  const pieces = fc.constantFrom(
    'Mara Lindqvist',
    'SAYS',
    'said',
    '.',
    '\n',
    'Gen.',
    '&',
    ',',
    'Lindqvist',
    '👩🏽‍🚀',
    '\ud800',
    'مرحبا',
    '“',
    '’s',
    'Center',
    'OSLO',
    '-',
    'Obama',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 120 }),
        fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(' ')),
      ),
      (text) => {
        let last = 0;
        for (const {
          span: [start, end],
        } of namesOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      },
    ),
    { numRuns: 80 },
  );
});

test('it reads a million letters, and a hundred thousand words of one sentence', () => {
  expect(namesOf('A'.repeat(1_000_000)).length).toBeLessThan(2);
  expect(() => namesOf('Mara Lindqvist & '.repeat(30_000))).not.toThrow();
});
