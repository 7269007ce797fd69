import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type WholeRow, wholeArticle } from '../../../src/train/reader/whole.ts';

const TEXT =
  'Ana Ruiz, mayor of Porto Vell, spoke on Monday for the Greens.\nMs Ruiz called the harbour tax a mistake. Mayor since 2019, she is not alone.';
const at = (words: string) => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length] as const;

it('a marked position has its target’s words, its side and the sentence that shows it', () => {
  const sentence = at('Ms Ruiz called the harbour tax a mistake.');
  const people = [{ mention: at('Ana Ruiz'), stances: [[...at('the harbour tax'), 'against', ...sentence, 1]] as const }];
  expect(wholeArticle({ article: 'a', people, text: TEXT })).toEqual({
    id: 'a',
    source: 'whole',
    group: 'a',
    text: TEXT,
    people: [
      {
        name: 'Ana Ruiz',
        mentions: null,
        stances: [{ target: ['the harbour tax'], position: 'against', evidence: sentence, alone: true }],
        facts: null,
      },
    ],
  });
});

it('roles and affiliations are told in all their wordings', () => {
  const facts = {
    kind: 'leader',
    former: false,
    roles: [[at('mayor of Porto Vell'), at('Mayor')]],
    affiliations: [[at('Porto Vell')], [at('Greens')]],
  } as const;
  expect(wholeArticle({ article: 'a', people: [{ mention: at('Ana Ruiz'), stances: [], facts }], text: TEXT }).people[0]?.facts).toEqual({
    kind: 'leader',
    former: false,
    roles: [['mayor of Porto Vell', 'Mayor']],
    affiliations: [['Porto Vell'], ['Greens']],
  });
});

describe('the marks in the file', () => {
  const rows = readFileSync(path.resolve(import.meta.dirname, '../../../src/train/reader/whole.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row) as WholeRow);

  it('name no article twice', () => {
    expect(new Set(rows.map(({ article }) => article)).size).toBe(rows.length);
  });

  it('are a side, a target and a sentence that stand near one another', () => {
    const marks = rows.flatMap(({ people }) => people.flatMap(({ stances }) => stances));
    const odd = marks.filter(
      ([start, end, position, from, to, alone]) =>
        !(
          start < end &&
          from < to &&
          start - to < 1000 &&
          from - end < 1600 &&
          ['for', 'against', 'mixed'].includes(position) &&
          [0, 1].includes(alone)
        ),
    );
    expect(marks.length).toBeGreaterThan(29_000);
    expect(odd).toEqual([]);
  });

  it('say what somebody is in words of a line', () => {
    const facts = rows.flatMap(({ people }) => people.flatMap(({ facts }) => (facts ? [...facts.roles, ...facts.affiliations] : [])));
    expect(facts.filter((wordings) => !wordings.length || wordings.some(([start, end]) => start >= end || end - start > 200))).toEqual([]);
  });
});
