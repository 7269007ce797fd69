import { expect, test } from 'vitest';
import { createKernel } from '../../src/engine/model/kernel.ts';
import { randomFrom } from '../../src/train/random.ts';
import { exampleOf, initialize, join, Learner } from '../../src/train/train.ts';
import { annotated, tinyLexicon } from './tiny.ts';

const ARCHITECTURE = { spelling: 16, context: 8, layers: 3, poolAfter: [1, 2] };
const DOCUMENTS = [
  annotated('[P Mara Lindqvist] leads [O Norrland Bank].\nAsked in [L Oslo], [P Lindqvist] said no.'),
  annotated('[P Ole] met Mara of Norrland Bank.', false),
];

test('the gradients of all tensors are those of finite differences', () => {
  const lexicon = tinyLexicon(['mara', 'leads', 'oslo', 'said', '.']);
  const learner = new Learner(ARCHITECTURE, lexicon, createKernel(), 0);
  const { network, gradients } = learner;
  initialize(network, randomFrom(3));
  const random = randomFrom(4);
  for (const { name, rows, columns, table } of network.tensors) {
    // The tables begin small and biases at zero; larger numbers make every path count.
    if (table || rows === 1 || name === 'transitions')
      for (let i = 0; i < rows * columns; i++) network.floats[network.place(name) + i] = random() - 0.5;
  }
  const example = join(DOCUMENTS.map((one) => exampleOf(one, lexicon)));
  learner.learn(example, 0, random);
  const first = network.place(network.tensors[0]?.name ?? '');
  const analytic = network.floats.slice(gradients, gradients + network.size);
  const step = 2 ** -8;
  for (const { name, rows, columns } of network.tensors) {
    const place = network.place(name);
    const places = Array.from({ length: rows * columns }, (_, i) => i)
      .filter((i) => analytic[place - first + i] !== 0)
      .sort(() => random() - 0.5)
      .slice(0, 12);
    expect(places.length, name).toBeGreaterThan(0);
    let difference = 0;
    let size = 0;
    for (const i of places) {
      const old = network.floats[place + i] as number;
      network.floats[place + i] = old + step;
      const up = learner.learn(example, 0, random);
      network.floats[place + i] = old - step;
      const down = learner.learn(example, 0, random);
      network.floats[place + i] = old;
      const numeric = (up - down) / (2 * step);
      const found = analytic[place - first + i] as number;
      difference += Math.abs(numeric - found);
      size += Math.abs(numeric) + Math.abs(found);
    }
    expect(difference / size, name).toBeLessThan(0.02);
  }
});
