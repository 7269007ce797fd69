import { readFileSync } from 'node:fs';
import path from 'node:path';
import learned from '../../../src/engine/model/probes.json' with { type: 'json' };
import type { Batch, Encoder } from '../../../src/engine/reader/encoder.ts';
import { WIDTH } from '../../../src/engine/reader/probes.ts';
import { createPieces } from '../../../src/engine/reader/word-pieces.ts';

const VOCABULARY = readFileSync(path.resolve(import.meta.dirname, '../../../src/engine/model/vocabulary.txt'), 'utf8');
export const readPieces = createPieces(VOCABULARY);
const NAMES = VOCABULARY.split('\n');

/** What a test wants to hear of a proposal, by the words of its pieces and all words of its passage: sums of no position, for, against, mixed; of nothing, role, affiliation. */
type Judge = (target: string, passage: string) => readonly number[];

/** The first and the last piece of words in a passage. */
function placeOf(words: string | undefined, ids: readonly number[]): [number, number] | null {
  const wanted = words === undefined ? [] : readPieces(words).ids;
  const begin = ids.findIndex((_, at) => wanted.length > 0 && wanted.every((id, i) => ids[at + i] === id));
  return begin < 0 ? null : [begin, begin + wanted.length - 1];
}

const dot = (one: readonly number[], other: readonly number[]) => one.reduce((sum, value, i) => sum + value * (other[i] as number), 0);

/** Numbers of which both probes of positions think as the sums do: as real ones from 3 below to 3 above what they think of any. */
function numbersFor([none = 0, ...sides]: readonly number[]): number[] {
  const clear = Math.max(-3, Math.min(3, (Math.max(...sides) - none) / 3));
  const { stances: one, sides: other } = learned;
  const [own, common, its] = [dot(one, one), dot(one, other), dot(other, other)];
  const share = clear / (own * its - common ** 2);
  return one.map((weight, i) => share * ((its - common) * weight + (own - common) * (other[i] as number)));
}

/** An encoder that says what a test wants; of people, `kinds` as sums of the kinds and of no person, and whether what they are is over: `former`. A proposal is its own whole phrase, or, where `wholes` has one for its words, what that names in the passage. */
export function fakeEncoder(
  judge: Judge,
  facts: Judge = () => [9, 0, 0],
  kinds: readonly number[] = [],
  wholes: Readonly<Record<string, string>> = {},
  former = false,
): Encoder & { readonly batches: Batch[] } {
  const batches: Batch[] = [];
  const words = (ids: Int32Array) =>
    [...ids]
      .filter((id) => id > 102)
      .map((id) => NAMES[id] ?? '')
      .join(' ')
      .replaceAll(' ##', '');
  return {
    readPieces,
    batches,
    async read(batch) {
      batches.push(batch);
      const { size, pieces, proposals, ids, first, last } = batch;
      const stances = new Float32Array(size * proposals * 4);
      const says = new Float32Array(size * proposals * 3);
      const [begins, ends] = [new Float32Array(size * proposals * pieces), new Float32Array(size * proposals * pieces)];
      const asked = new Float32Array(size * proposals * WIDTH);
      for (let row = 0; row < size; row++)
        for (let i = row * proposals; i < (row + 1) * proposals; i++) {
          const target = words(ids.subarray(row * pieces + (first[i] as number), row * pieces + (last[i] as number) + 1));
          const passage = words(ids.subarray(row * pieces, (row + 1) * pieces));
          const [begin, end] = placeOf(wholes[target], [...ids.subarray(row * pieces, (row + 1) * pieces)]) ?? [first[i], last[i]];
          begins[i * pieces + (begin as number)] = 20;
          ends[i * pieces + (end as number)] = 20;
          if (first[i]) stances.set(judge(target, passage), 4 * i);
          if (first[i]) asked.set(numbersFor(judge(target, passage)), WIDTH * i);
          if (first[i]) says.set(facts(target, passage), 3 * i);
        }
      const zeros = (width: number) => new Float32Array(size * width);
      return {
        stances,
        facts: says,
        begins,
        ends,
        evidence: zeros(pieces * 4),
        // All words are the person's.
        said: Float32Array.from({ length: size * pieces * 2 }, (_, i) => (i % 2) * 9),
        kinds: Float32Array.from({ length: size * 8 }, (_, i) => kinds[i % 8] ?? 0),
        former: Float32Array.from({ length: size * 2 }, (_, i) => (i % 2 === Number(former) ? 9 : 0)),
        asked,
        // Nothing that a probe would say anything of.
        text: zeros(pieces * WIDTH),
      };
    },
  };
}
