import { describe, expect, it } from 'vitest';
import { createKernel } from '../../../src/engine/model/kernel.ts';
import { VECTOR_SIZE } from '../../../src/engine/model/lexicon.ts';
import { sharesOf } from '../../../src/engine/stances/exponential.ts';
import { INNER, NUMBERS, PARTS, PLACES, SIZES, WIDTH } from '../../../src/engine/stances/net.ts';
import { NetMachine } from '../../../src/engine/stances/net-machine.ts';
import { type NetInput, SIGNS, TRAITS, UNIT_TRAITS } from '../../../src/engine/stances/traits.ts';
import { randomFrom } from '../../../src/train/random.ts';
import { beginningNet, learnNet, NetTrainer } from '../../../src/train/stances/learn-net.ts';

/** A sentence of made-up words with three candidates, the last of which it doesn't name. */
function inputOf(seed: number, words = 13): NetInput {
  const random = randomFrom(seed);
  const numbers = (count: number) => Float32Array.from({ length: count }, () => random() - 0.5);
  return {
    words: Array.from({ length: words }, (_, i) => (i % 5 === 4 ? null : numbers(VECTOR_SIZE))),
    signs: numbers(words * SIGNS),
    said: [2, words],
    places: Int32Array.from([1, 3, 6, 7, -1, -1]),
    traits: numbers(3 * TRAITS),
    unit: numbers(UNIT_TRAITS),
  };
}
const lossOf = (numbers: Float32Array, input: NetInput, right: number) => {
  const shares = sharesOf(new NetMachine(numbers, createKernel()).sums(input));
  return -Math.log(shares[right] as number);
};

describe('NetTrainer', () => {
  it('has gradients that agree with differences, in every part', () => {
    const numbers = beginningNet(randomFrom(3));
    const input = inputOf(7);
    const trainer = new NetTrainer(numbers);
    const right = 3;
    expect(trainer.learn({ input, answers: [right] }, null)).toBeCloseTo(lossOf(numbers, input, right), 4);
    const gradients = trainer.gradients();
    for (const part of PARTS) {
      const places = Array.from({ length: SIZES[part] }, (_, i) => PLACES[part] + i).sort((a, b) => Math.abs(gradients[b] as number) - Math.abs(gradients[a] as number)); // biome-ignore format: one chain
      for (const place of places.slice(0, 3)) {
        const [more, less] = [numbers.slice(), numbers.slice()];
        const step = 1e-4;
        more[place] = (more[place] as number) + step;
        less[place] = (less[place] as number) - step;
        const slope = (lossOf(more, input, right) - lossOf(less, input, right)) / (2 * step);
        expect(gradients[place], `${part} ${place}`).toBeCloseTo(slope, 2);
        expect(Math.abs(gradients[place] as number), part).toBeGreaterThan(1e-4);
      }
    }
  });

  it('leaves out what is dropped', () => {
    const numbers = beginningNet(randomFrom(3));
    const input = inputOf(7);
    const trainer = new NetTrainer(numbers);
    trainer.learn({ input, answers: [-1] }, { states: new Float32Array(13 * WIDTH), inner: new Float32Array(3 * INNER) });
    const gradients = trainer.gradients();
    for (const part of ['embed', 'conv0', 'stretches', 'answer'] as const)
      for (let i = 0; i < SIZES[part]; i++) expect(gradients[PLACES[part] + i]).toBe(0);
  });
});

describe('learnNet', () => {
  it('learns which of two sentences shows a position, and the same numbers each time', () => {
    const examples = [1, 2].map((seed) => ({ input: inputOf(seed), answers: seed === 1 ? [2] : [-1] }));
    const many = Array.from({ length: 20 }, () => examples).flat();
    const learn = () => learnNet(beginningNet(randomFrom(1)), many, { epochs: 40, rate: 0.003, seed: 2 });
    const numbers = learn();
    expect(numbers).toHaveLength(NUMBERS);
    expect(lossOf(numbers, inputOf(1), 2)).toBeLessThan(0.3);
    expect(lossOf(numbers, inputOf(2), 6)).toBeLessThan(0.3);
    expect(learn()).toEqual(numbers);
  });

  it('takes several answers as right together', () => {
    const input = inputOf(4);
    const numbers = learnNet(beginningNet(randomFrom(1)), Array(40).fill({ input, answers: [0, 4] }), { epochs: 30, rate: 0.003, seed: 2 });
    const shares = sharesOf(new NetMachine(numbers, createKernel()).sums(input));
    expect((shares[0] as number) + (shares[4] as number)).toBeGreaterThan(0.8);
  });
});
