import { describe, expect, it } from 'vitest';
import { VECTOR_SIZE } from '../../../src/engine/model/lexicon.ts';
import {
  answerFor,
  embedSigns,
  embedVector,
  emptyNet,
  keptOf,
  PARTS,
  packNet,
  SIGNS,
  SIZES,
  statesOf,
  unpackNet,
  WIDTH,
} from '../../../src/engine/stances/light-net.ts';
import { randomFrom } from '../../../src/train/random.ts';
import { addGradient, beginningNet, type LightExample, learnLight, sharesOf, tellRight } from '../../../src/train/stances/learn-light.ts';
import { lightExampleOf } from '../../../src/train/stances/news.ts';
import { recognizer } from '../../engine/model/shipped.ts';

/** A sentence of random words. */
function example(random: () => number, count: number, label: number): LightExample {
  return {
    vectors: Float32Array.from({ length: count * VECTOR_SIZE }, () => random() - 0.5),
    signs: Float32Array.from({ length: count * SIGNS }, () => random() - 0.5),
    first: 2,
    end: 4,
    label,
  };
}

describe('addGradient', () => {
  it('is that of finite differences in every part', () => {
    const random = randomFrom(7);
    const net = beginningNet(random);
    for (const part of PARTS) if (part.endsWith('Bias')) net[part].forEach((_, i, numbers) => { numbers[i] = random() - 0.5; }); // biome-ignore format: one draw
    const given = example(random, 9, 1);
    const keep = Float32Array.from({ length: SIZES.innerBias }, (_, i) => (i % 3 ? 1.5 : 0));
    const gradient = emptyNet();
    addGradient(net, given, gradient, keep);
    const loss = () => -Math.log(addGradient(net, given, emptyNet(), keep));
    for (const part of PARTS) {
      const places = [...gradient[part].keys()].sort((a, b) => Math.abs(gradient[part][b] ?? 0) - Math.abs(gradient[part][a] ?? 0));
      for (const i of places.slice(0, 4)) {
        const old = net[part][i] as number;
        const slope = gradient[part][i] as number;
        const step = 1e-3;
        net[part][i] = old + step;
        const more = loss();
        net[part][i] = old - step;
        const difference = (more - loss()) / (2 * step);
        net[part][i] = old;
        expect(Math.abs(difference - slope), `${part} ${i}`).toBeLessThan(0.02 * Math.abs(slope) + 2e-3);
      }
    }
  });
});

describe('learnLight', () => {
  it('learns what a word beside the target says', () => {
    const random = randomFrom(2);
    const examples = Array.from({ length: 90 }, (_, i) => {
      const one = example(random, 7, i % 3);
      one.vectors.fill(i % 3 === 0 ? 1 : i % 3 === 1 ? -1 : 0, 4 * VECTOR_SIZE, 4 * VECTOR_SIZE + 20);
      return one;
    });
    const settings = { epochs: 12, rate: 0.01, decay: 0.02, drop: 0, blind: 0, batch: 8, seed: 1 };
    const net = learnLight(examples, settings);
    expect(tellRight(net, examples).polar).toBeGreaterThan(0.95);
    expect(learnLight(examples, settings)).toEqual(net);
  });
});

describe('the net', () => {
  const random = randomFrom(4);
  const net = beginningNet(random);

  it('comes back from eight bits within half a step', () => {
    const packed = packNet(net);
    const back = unpackNet(packed);
    for (const part of PARTS)
      net[part].forEach((number, i) => {
        expect(Math.abs(number - (back[part][i] as number))).toBeLessThanOrEqual(packed[part].step / 2 + 1e-6);
      });
  });

  it('answers by the words around the target, not by those far away', () => {
    const words = new Float32Array(120 * WIDTH);
    for (let i = 0; i < 120; i++) {
      embedVector(
        net,
        Float32Array.from({ length: VECTOR_SIZE }, () => random() - 0.5),
        words,
        i * WIDTH,
      );
      embedSigns(
        net,
        Float32Array.from({ length: SIGNS }, () => 1),
        0,
        words,
        i * WIDTH,
      );
    }
    const changed = (at: number) => {
      const other = words.slice();
      other.fill(2, at * WIDTH, (at + 1) * WIDTH);
      return answerFor(net, statesOf(net, other).second, 20, 22).sums;
    };
    const plain = answerFor(net, statesOf(net, words.slice()).second, 20, 22).sums;
    for (const [first, end] of [
      [20, 22],
      [0, 0],
      [118, 120],
    ] as const) {
      const { second } = statesOf(net, words.slice());
      expect(keptOf(second, first, end)).toEqual(answerFor(net, second, first, end).kept);
    }
    expect(changed(23)).not.toEqual(plain);
    expect(changed(110)).toEqual(plain);
  });

  it('shares out the whole', () => {
    expect(sharesOf(Float32Array.of(1, -2, 30)).reduce((a, b) => a + b)).toBeCloseTo(1, 12);
  });
});

describe('lightExampleOf', () => {
  const text = 'Critics blamed Carlos Mora for the flood.';

  it('places the target and leaves its name out', () => {
    const one = lightExampleOf({ text, target: 'Carlos Mora', targetSpan: [15, 26], label: 'negative' }, recognizer);
    expect(one).toMatchObject({ first: 2, end: 4, label: 1 });
    const vector = (word: number) => one?.vectors.slice(word * VECTOR_SIZE, (word + 1) * VECTOR_SIZE).some((number) => number !== 0);
    expect([vector(1), vector(2), vector(3), vector(6)]).toEqual([true, false, false, true]);
  });

  it('is none where the target runs over the sentence’s end', () => {
    const long = { text: 'Mora left. Ruiz stayed.', target: 'Mora left. Ruiz', targetSpan: [0, 15] as const, label: 'neutral' as const };
    expect(lightExampleOf(long, recognizer)).toBeNull();
  });
});
