import { expect, test } from 'vitest';
import { mayBegin, mayEnd, mayFollow, TAGS } from '../../src/engine/model/tags.ts';
import { crfLoss } from '../../src/train/crf.ts';
import { randomFrom } from '../../src/train/random.ts';

const COUNT = TAGS.length;

/** All legal sequences of tags of a length. */
function sequences(length: number): number[][] {
  let open = TAGS.map((_, tag) => [tag]).filter(([tag]) => mayBegin(tag as number));
  for (let i = 1; i < length; i++)
    open = open
      .flatMap((one) => TAGS.map((_, tag) => [...one, tag]))
      .filter((one) => mayFollow(one.at(-2) as number, one.at(-1) as number));
  return open.filter((one) => mayEnd(one.at(-1) as number));
}

test('the loss is that of all legal sequences, counted one by one', () => {
  const random = randomFrom(1);
  const size = 3;
  const transitions = 3 * 16;
  const floats = Float32Array.from({ length: transitions + COUNT * COUNT * 2 + size * 16 }, () => random() * 2 - 1);
  // persons only: the first token is a person's whole name, the others none
  const allowed = Uint16Array.from([1 << 4, 0b1111111100001, 0b1111111100001]);
  const score = (tags: number[]) =>
    tags.reduce(
      (sum, tag, i) =>
        sum + (floats[i * 16 + tag] as number) + (i ? (floats[transitions + (tags[i - 1] as number) * COUNT + tag] as number) : 0),
      0,
    );
  const total = (all: number[][]) => Math.log(all.reduce((sum, tags) => sum + Math.exp(score(tags)), 0));
  const all = sequences(size);
  const open = all.filter((tags) => tags.every((tag, i) => ((allowed[i] as number) >> tag) & 1));
  const loss = crfLoss(
    floats,
    { scores: 0, stride: 16, size, allowed, from: 0 },
    transitions,
    transitions + 2 * COUNT * COUNT,
    transitions + COUNT * COUNT,
    1,
  );
  expect(open.length).toBeGreaterThan(1);
  expect(loss).toBeCloseTo(total(all) - total(open), 5);
});
