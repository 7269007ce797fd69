import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Batch, Encoder } from '../../../src/engine/reader/encoder.ts';
import { createPieces } from '../../../src/engine/reader/word-pieces.ts';

const VOCABULARY = readFileSync(path.resolve(import.meta.dirname, '../../../src/engine/model/vocabulary.txt'), 'utf8');
export const readPieces = createPieces(VOCABULARY);
const NAMES = VOCABULARY.split('\n');

/** An encoder that says of a proposal what a test wants, by the words of its pieces and all words of its passage: sums of no position, for, against, mixed. */
export function fakeEncoder(judge: (target: string, passage: string) => readonly number[]): Encoder & { readonly batches: Batch[] } {
  const batches: Batch[] = [];
  const words = (ids: Int32Array) => [...ids].filter((id) => id > 102).map((id) => NAMES[id] ?? '').join(' ').replaceAll(' ##', ''); // biome-ignore format: one chain
  return {
    readPieces,
    batches,
    async read(batch) {
      batches.push(batch);
      const { size, pieces, proposals, ids, first, last } = batch;
      const stances = new Float32Array(size * proposals * 4);
      for (let row = 0; row < size; row++)
        for (let i = row * proposals; i < (row + 1) * proposals; i++) {
          const target = words(ids.subarray(row * pieces + (first[i] as number), row * pieces + (last[i] as number) + 1));
          if (first[i]) stances.set(judge(target, words(ids.subarray(row * pieces, (row + 1) * pieces))), 4 * i);
        }
      const zeros = (width: number) => new Float32Array(size * width);
      return {
        stances,
        facts: zeros(proposals * 3),
        evidence: zeros(pieces * 4),
        kinds: zeros(8),
        former: zeros(2),
      };
    },
  };
}
