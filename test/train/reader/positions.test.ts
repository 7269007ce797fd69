import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { positionsIn } from '../../../src/train/reader/positions.ts';

const TEXT = 'Ana Ruiz spoke on Monday.\nMs Ruiz called the harbour tax a mistake.';
const at = (words: string) => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length] as const;

it('a marked position has its target’s words, its side and the sentence that shows it', () => {
  const sentence = at('Ms Ruiz called the harbour tax a mistake.');
  const people = [{ mention: at('Ana Ruiz'), stances: [[...at('the harbour tax'), 'against', ...sentence, 1]] as const }];
  expect(positionsIn({ article: 'a', people, text: TEXT })).toEqual({
    id: 'a',
    source: 'positions',
    group: 'a',
    text: TEXT,
    people: [
      {
        name: 'Ana Ruiz',
        mentions: null,
        stances: [{ target: ['the harbour tax'], position: 'against', evidence: sentence }],
        facts: null,
      },
    ],
  });
});

it('every mark is a side, a target and a sentence that stand near one another', () => {
  const rows = readFileSync(path.resolve(import.meta.dirname, '../../../src/train/reader/positions.jsonl'), 'utf8')
    .trim()
    .split('\n');
  const marks = rows.flatMap((row) => (JSON.parse(row) as Parameters<typeof positionsIn>[0]).people.flatMap(({ stances }) => stances));
  const odd = marks.filter(
    ([start, end, position, from, to, alone]) =>
      !(
        start < end &&
        from < to &&
        start - to < 1000 &&
        from - end < 1600 &&
        ['for', 'against'].includes(position) &&
        [0, 1].includes(alone)
      ),
  );
  expect(marks.length).toBeGreaterThan(2900);
  expect(odd).toEqual([]);
});
