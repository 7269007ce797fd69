import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Encoded, pack, unpack } from '../../../src/engine/reader/batches.ts';
import type { Answers, Batch } from '../../../src/engine/reader/encoder.ts';
import { WIDTH } from '../../../src/engine/reader/probes.ts';

const passage = (pieces: number, ...targets: number[]): Encoded => ({
  ids: Array.from({ length: pieces }, (_, index) => 1000 + index),
  proposals: targets.map((first) => ({ first, last: first + 1, mark: first + 10 })),
});

const passages = fc.array(
  fc.record({
    ids: fc.array(fc.integer({ min: 1, max: 30_521 }), { minLength: 1, maxLength: 60 }),
    proposals: fc.array(
      fc.record({ first: fc.integer({ min: 1, max: 59 }), last: fc.integer({ min: 1, max: 59 }), mark: fc.integer({ min: 0, max: 63 }) }),
      {
        maxLength: 6,
      },
    ),
  }),
  { maxLength: 20 },
);

/** An encoder that answers with what it was asked, so that each answer can be told. */
function echo({ size, pieces, proposals, ids, first, marks }: Batch): Answers {
  const each = (numbers: Int32Array, times: number) =>
    Float32Array.from(
      { length: numbers.length * times },
      (_, index) => (numbers[Math.floor(index / times)] as number) + (index % times) / 10,
    );
  const rows = Int32Array.from({ length: size }, (_, row) => ids[row * pieces] as number);
  expect([ids.length, first.length]).toEqual([size * pieces, size * proposals]);
  return {
    stances: each(marks, 4),
    facts: each(marks, 3),
    begins: each(marks, pieces),
    ends: each(marks, pieces),
    evidence: each(ids, 4),
    said: each(ids, 2),
    kinds: each(rows, 8),
    former: each(rows, 2),
    asked: each(marks, WIDTH),
    text: each(ids, WIDTH),
  };
}

describe('batches', () => {
  it('pad to the longest', () => {
    expect(pack([passage(3, 1), passage(2), passage(3, 1, 2)])).toEqual([
      {
        places: [0, 1, 2],
        batch: {
          size: 3,
          pieces: 3,
          proposals: 2,
          ids: Int32Array.of(1000, 1001, 1002, 1000, 1001, 0, 1000, 1001, 1002),
          first: Int32Array.of(1, 0, 0, 0, 1, 2),
          last: Int32Array.of(2, 0, 0, 0, 2, 3),
          marks: Int32Array.of(11, 0, 0, 0, 11, 12),
        },
      },
    ]);
  });

  it('hold those of about one length, the one with the first of the list first', () => {
    const lengths = [50, 10, 48, 11, 12, 200, 49];
    expect(
      pack(
        lengths.map((length) => passage(length)),
        160,
      ).map(({ places }) => places),
    ).toEqual([[0, 2, 6], [1, 3, 4], [5]]);
  });

  it('are none of nothing, and have room for a proposal where there is none', () => {
    expect(pack([])).toEqual([]);
    expect(pack([passage(2)])[0]?.batch).toMatchObject({ proposals: 1, first: Int32Array.of(0) });
  });

  it('hold each passage once, are no larger than asked, and give each its own answer back', () => {
    fc.assert(
      fc.property(passages, fc.integer({ min: 1, max: 400 }), (list, atOnce) => {
        const batches = pack(list, atOnce);
        expect(batches.flatMap(({ places }) => places).sort((a, b) => a - b)).toEqual(list.map((_, place) => place));
        for (const one of batches) {
          const { size, pieces, proposals } = one.batch;
          expect(size === 1 || size * (pieces + proposals / 2) <= atOnce).toBe(true);
          const answers = unpack(one, list, echo(one.batch));
          one.places.forEach((place, row) => {
            const { ids, proposals } = list[place] as Encoded;
            const numbers = Int32Array.from(ids);
            const alone = {
              size: 1,
              pieces: ids.length,
              proposals: proposals.length,
              ids: numbers,
              first: new Int32Array(proposals.length),
              last: numbers,
              marks: Int32Array.from(proposals.map(({ mark }) => mark)),
            };
            expect(answers[row]).toEqual(echo(alone));
          });
        }
      }),
    );
  });
});
