import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Span } from '../../../src/engine/analysis.ts';
import { pack, unpack } from '../../../src/engine/reader/batches.ts';
import { encode } from '../../../src/engine/reader/encode.ts';
import { encoder } from './shipped.ts';

/** A passage of ours as the trainer reads it (src/train/reader/parity.py): its pieces, and the float net's chances of no position, for, against, mixed for each proposal. */
interface Row {
  readonly holder: string;
  readonly text: string;
  readonly own: number;
  readonly mentions: readonly Span[];
  readonly speech: readonly Span[];
  readonly proposals: readonly (readonly [start: number, end: number, mark: number])[];
  readonly ids: readonly number[];
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly chances: readonly (readonly number[])[];
  /** The same of nothing, a role, an affiliation. */
  readonly facts: readonly (readonly number[])[];
}

const rows = JSON.parse(readFileSync(path.join(import.meta.dirname, 'parity.json'), 'utf8')) as Row[];
const passages = rows.map(({ holder, text, own, mentions, speech, proposals }) =>
  encode(
    {
      holder,
      start: 0,
      own: [own, text.length],
      mentions,
      speech,
      proposals: proposals.map(([start, end, mark]) => ({ span: [start, end], mark })),
    },
    text,
    encoder.readPieces,
  ),
);

test('passages are the same numbers as in training', () => {
  expect(rows).toHaveLength(50);
  passages.forEach(({ ids, proposals }, i) => {
    expect(ids).toEqual(rows[i]?.ids);
    expect(proposals.map(({ first }) => first)).toEqual(rows[i]?.first);
    expect(proposals.map(({ last }) => last)).toEqual(rows[i]?.last);
  });
});

test('the shipped eight-bit net answers as the float net in training: the same answer where it is sure, chances within 0.06 in 98 of 100, within 0.2 in 999 of 1000, within 0.3 always, within 0.005 on average', async () => {
  const differences: number[] = [];
  for (const packed of pack(passages)) {
    const answers = unpack(packed, passages, await encoder.read(packed.batch));
    packed.places.forEach((place, row) => {
      for (const [head, part, width] of [
        ['stances', 'chances', 4],
        ['facts', 'facts', 3],
      ] as const)
        rows[place]?.[part].forEach((expected, proposal) => {
          const sums = [...(answers[row]?.[head].subarray(width * proposal, width * proposal + width) ?? [])].map(Math.exp);
          const total = sums.reduce((sum, one) => sum + one, 0);
          const chances = sums.map((one) => one / total);
          expected.forEach((chance, side) => {
            differences.push(Math.abs(chance - (chances[side] as number)));
          });
          if (Math.max(...expected.slice(1)) > 0.6)
            // Two answers that are equally likely are no other answer.
            expect(Math.max(...chances) - (chances[expected.indexOf(Math.max(...expected))] as number)).toBeLessThan(0.01);
        });
    });
  }
  expect(differences.length).toBeGreaterThan(2000);
  expect(Math.max(...differences)).toBeLessThan(0.3);
  expect(differences.filter((one) => one > 0.2).length / differences.length).toBeLessThan(0.001);
  expect(differences.filter((one) => one > 0.06).length / differences.length).toBeLessThan(0.02);
  expect(differences.reduce((sum, one) => sum + one, 0) / differences.length).toBeLessThan(0.005);
}, 180_000);
