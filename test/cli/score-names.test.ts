import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { namesCorpora, readNamesCorpus } from '../../src/cli/names-corpora.ts';
import { scoreSpans } from '../../src/cli/score-names.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'dramatis-names-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('joins the tokens of a corpus as running text and keeps the spans of its persons', () => {
  const rows = [
    {
      doc: 'a',
      tokens: ['“', 'No', ',', '”', 'Mara', 'Lind', "'s", 'aide', '(', 'Otto', ')', 'said', '.'],
      tags: ['O', 'O', 'O', 'O', 'B-PER', 'I-PER', 'O', 'O', 'O', 'B-PER', 'O', 'O', 'O'],
    },
    { doc: 'a', tokens: ['Lind', 'left', '.'], tags: ['B-PER', 'O', 'O'] },
    { doc: 'b', tokens: ['Oslo', 'waits'], tags: ['B-LOC', 'O'] },
  ];
  writeFileSync(path.join(folder, 'tune.ours.jsonl.gz'), gzipSync(rows.map((row) => JSON.stringify(row)).join('\n')));
  writeFileSync(path.join(folder, 'train.ours.jsonl.gz'), '');
  const corpora = namesCorpora(folder);
  expect(corpora).toEqual([['ours', path.join(folder, 'tune.ours.jsonl.gz')]]);
  const [a, b] = readNamesCorpus(path.join(folder, 'tune.ours.jsonl.gz'));
  expect(a?.article.text).toBe("“No,” Mara Lind's aide (Otto) said.\nLind left.\n");
  expect(a?.persons.map(([start, end]) => a.article.text.slice(start, end))).toEqual(['Mara Lind', 'Otto', 'Lind']);
  expect(a?.article.blocks).toHaveLength(2);
  expect(b?.persons).toEqual([]);
  expect(readNamesCorpus(path.join(folder, 'tune.ours.jsonl.gz'), new Set(['a']))).toEqual([b]);
});

it.each([
  [[[[[0, 4]], [[0, 4]]]], { precision: 100, recall: 100, f1: 100, gold: 1 }],
  [
    [
      [
        [
          [0, 4],
          [6, 9],
        ],
        [[0, 4]],
      ],
    ],
    { precision: 50, recall: 100, f1: 200 / 3, gold: 1 },
  ],
  [
    [
      [[[0, 5]], [[0, 4]]],
      [[], [[3, 4]]],
    ],
    { precision: 0, recall: 0, f1: 0, gold: 2 },
  ],
  [[[[], []]], { precision: 0, recall: 0, f1: 0, gold: 0 }],
] as [[[number, number][], [number, number][]][], object][])('scores %j', (pairs, expected) => {
  const score = scoreSpans(pairs);
  for (const [part, value] of Object.entries(expected)) expect(score[part as keyof typeof score]).toBeCloseTo(value as number);
});
