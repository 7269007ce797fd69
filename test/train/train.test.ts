import { expect, test } from 'vitest';
import { namesIn } from '../../src/engine/model/decode.ts';
import { featuresOf } from '../../src/engine/model/features.ts';
import { createKernel } from '../../src/engine/model/kernel.ts';
import { TRAINING, train } from '../../src/train/train.ts';
import { annotated, tinyLexicon } from './tiny.ts';

const ARCHITECTURE = { spelling: 24, context: 8, layers: 2, poolAfter: [1] };
const TEXTS = [
  '[P Mara Lindqvist] leads [O Norrland Bank] in [L Oslo].',
  'Asked in [L Bergen], [P Ole Strand] said no.',
  '[P Strand] left [O Fjord Bank].',
  'The bank said nothing about [P Lindqvist].',
].map((text) => annotated(text));
const lexicon = tinyLexicon(['mara', 'leads', 'oslo', 'said', 'bank']);

const learn = (seed: number) =>
  train(
    () => TEXTS,
    ARCHITECTURE,
    { ...TRAINING, seed, epochs: 60, rate: 0.01, dropout: 0.1, hidden: 0, batch: 8 },
    lexicon,
    createKernel(),
  );
const weightsOf = (network: ReturnType<typeof learn>) => Buffer.from(network.floats.slice(0, network.size).buffer);

test('a seed decides every bit of the weights', () => {
  const one = weightsOf(learn(1));
  expect(weightsOf(learn(1)).equals(one)).toBe(true);
  expect(weightsOf(learn(2)).equals(one)).toBe(false);
});

test('a net learns the names of a few sentences by heart', () => {
  const network = learn(1);
  for (const { document, names } of TEXTS)
    expect(namesIn(network, network.forward(featuresOf(document, lexicon)), document)).toEqual(names);
});
