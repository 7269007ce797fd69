import { describe, expect, it } from 'vitest';
import { createKernel } from '../../../src/engine/model/kernel.ts';
import { VECTOR_SIZE } from '../../../src/engine/model/lexicon.ts';
import { LightReader } from '../../../src/engine/stances/light.ts';
import { LightMachine, shippedLight } from '../../../src/engine/stances/light-machine.ts';
import { answerFor, embedVector, shippedNet, statesOf, WIDTH } from '../../../src/engine/stances/light-net.ts';
import { randomFrom } from '../../../src/train/random.ts';
import { recognizer } from '../model/shipped.ts';
import { perform } from '../stage.ts';

/** The light on a phrase of the only sentence. */
function lightOn(text: string, phrase: string) {
  const { speech } = perform(text);
  const { tokens, sentences } = speech.scene.document;
  const start = text.indexOf(phrase);
  const inside = tokens.filter((token) => token.start >= start && token.end <= start + phrase.length);
  const [first, sentence] = [inside[0]?.index ?? 0, sentences[0]];
  if (!sentence) throw new Error('no sentence');
  return new LightReader(speech.scene, recognizer.readVector, shippedLight()).on(sentence, first, first + inside.length);
}

describe('LightReader', () => {
  it.each([
    ['Ana Ruiz called the tunnel a brilliant success and a joy to use.', 'the tunnel', 1],
    ['Critics accused Luis Mora of corruption, lies and fraud.', 'Luis Mora', -1],
    ['Luis Mora was honored as a hero who saved many lives.', 'Luis Mora', 1],
    ['“The plan is a shameful disaster that betrays the poor,” Ana Ruiz said.', 'The plan', -1],
  ])('%s', (text, phrase, way) => {
    expect(Math.sign(lightOn(text, phrase).direction)).toBe(way);
  });

  it('finds less of it in a plain report', () => {
    const plain = lightOn('Luis Mora arrived in the city on Tuesday.', 'Luis Mora');
    expect(plain.strength).toBeLessThan(lightOn('Critics accused Luis Mora of corruption, lies and fraud.', 'Luis Mora').strength);
  });

  it('does not ask who it is', () => {
    const light = lightOn('Critics accused Luis Mora of fraud.', 'Luis Mora');
    expect(lightOn('Critics accused Ana Ruiz of fraud.', 'Ana Ruiz')).toEqual(light);
  });

  it('falls on what is said where the target stands elsewhere', () => {
    const { speech } = perform('Luis Mora resigned.\nThe sale was a scandal, Ana Ruiz said.');
    const reader = new LightReader(speech.scene, recognizer.readVector, shippedLight());
    const [first, second] = speech.scene.document.sentences;
    if (!first || !second) throw new Error('no sentence');
    expect(reader.on(second, 0, 2)).toEqual(reader.on(second, second.firstToken, second.firstToken));
    expect(reader.on(first, 0, 2)).not.toEqual(reader.on(second, 0, 2));
  });
});

describe('LightMachine', () => {
  it('sums as the plain functions do, also after its memory has grown', () => {
    const [net, random] = [shippedNet(), randomFrom(3)];
    const machine = new LightMachine(net, createKernel());
    for (const count of [1, 12, 900]) {
      const words = new Float32Array(count * WIDTH);
      for (let i = 0; i < count; i++) {
        const vector = Float32Array.from({ length: VECTOR_SIZE }, () => random() * 4 - 2);
        embedVector(net, vector, words, i * WIDTH);
        machine.embedVector(vector).forEach((number, k) => {
          expect(number).toBeCloseTo(words[i * WIDTH + k] as number, 3);
        });
      }
      const states = machine.states(words.slice());
      const plain = statesOf(net, words).second;
      states.forEach((state, i) => {
        if (Math.abs(state - (plain[i] as number)) > 1e-3) expect(state).toBe(plain[i]);
      });
      const [first, end] = [Math.min(4, count - 1), Math.min(6, count)];
      machine.sums(states, first, end).forEach((sum, i) => {
        expect(sum).toBeCloseTo(answerFor(net, plain, first, end).sums[i] as number, 3);
      });
    }
  });
});
