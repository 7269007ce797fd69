import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPieces, PIECE } from '../../../src/engine/reader/word-pieces.ts';

const read = createPieces(readFileSync(path.resolve(import.meta.dirname, '../../../src/engine/model/vocabulary.txt'), 'utf8'));

interface Case {
  readonly text: string;
  readonly ids: number[];
  readonly at: [number, number][];
}

/** Texts of ours with what the reference tokenizer makes of them; src/train/reader/reference_pieces.py writes it. */
const cases: Case[] = readFileSync(path.join(import.meta.dirname, 'pieces.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));

describe('word pieces', () => {
  it.each(cases.map((one) => [one.text.slice(0, 60), one] as const))('are the reference tokenizer’s: %s', (_name, { text, ids, at }) => {
    const pieces = read(text);
    expect(pieces.ids).toEqual(ids);
    expect(pieces.starts.map((start, index) => [start, pieces.ends[index]])).toEqual(at);
  });

  it('take no words of a text for marks of their own', () => {
    expect(read('[CLS] [SEP] [PAD] [MASK] [unused1]').ids.every((id) => id > PIECE.last)).toBe(true);
  });

  it('stand in the text, in its order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { ids, starts, ends } = read(text);
        expect([starts.length, ends.length]).toEqual([ids.length, ids.length]);
        starts.forEach((start, index) => {
          const end = ends[index] as number;
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          // Two pieces may be of one character (a Hangul syllable's letters), but a later one never begins before an earlier one.
          if (index) expect(start).toBeGreaterThanOrEqual(starts[index - 1] as number);
        });
      }),
    );
  });

  it('are the same word by word', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Zoë’s', 'U.S.', 'anti-war', '№5', '👍🏽', 'said,', '習近平'), { maxLength: 30 }), (words) => {
        expect(read(words.join(' ')).ids).toEqual(words.flatMap((word) => read(word).ids));
      }),
    );
  });
});
