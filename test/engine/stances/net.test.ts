import { describe, expect, it } from 'vitest';
import { createKernel } from '../../../src/engine/model/kernel.ts';
import { chancesOf, readingsOf, weigh } from '../../../src/engine/stances/find-stances.ts';
import { shippedNets } from '../../../src/engine/stances/model.ts';
import { NUMBERS, PARTS, packNet, SIZES, unpackNet } from '../../../src/engine/stances/net.ts';
import { NetMachine } from '../../../src/engine/stances/net-machine.ts';
import type { Unit } from '../../../src/engine/stances/units.ts';
import { randomFrom } from '../../../src/train/random.ts';
import { beginningNet } from '../../../src/train/stances/learn-net.ts';
import { recognizer } from '../model/shipped.ts';
import { perform } from '../stage.ts';

/** What the shipped nets say of a text: for each person and target the chances of "for" and "against". */
function chancesIn(text: string, nets: readonly NetMachine[] = shippedNets()) {
  const { speech } = perform(text);
  const { readings } = readingsOf(speech, [], new Map(), recognizer.readVector);
  return weigh(nets, readings).map(({ unit, candidates, chances }) => ({
    who: nameOf(unit),
    targets: candidates.map(({ target }, c) => ({
      target: target.text,
      pro: chances[2 * c] as number,
      contra: chances[2 * c + 1] as number,
    })),
    none: 1 - chances.reduce((sum, chance) => sum + chance, 0),
  }));
  function nameOf({ person }: Unit) {
    return speech.scene.cast.people.find(({ id }) => id === person)?.name ?? '';
  }
}

describe('the stance nets that ship', () => {
  it.each([
    ['“It is a disgrace that we pay for this tunnel at all,” Ana Ruiz said.', 'Ana Ruiz', 'tunnel', 'contra'],
    ['“These crews saved hundreds of lives, and I could not be more grateful,” Ana Ruiz said.', 'Ana Ruiz', 'crews', 'pro'],
    ['Ana Ruiz tore up the treaty in front of the cameras and called it a swindle.', 'Ana Ruiz', 'treaty', 'contra'],
    ['Ana Ruiz gave her blessing to the new line.', 'Ana Ruiz', 'new line', 'pro'],
  ] as const)('%s', (text, person, target, way) => {
    const unit = chancesIn(`News of the day\n${text}`).find(({ who }) => who === person);
    const found = unit?.targets.filter((candidate) => candidate.target.includes(target)) ?? [];
    const sum = (side: 'pro' | 'contra') => found.reduce((all, candidate) => all + candidate[side], 0);
    expect(sum(way)).toBeGreaterThan(sum(way === 'pro' ? 'contra' : 'pro'));
    expect(unit?.none).toBeLessThan(0.5);
  });

  it('sees no position in a plain report', () => {
    const [unit] = chancesIn('News of the day\nAna Ruiz arrived in Harbourtown by train on Tuesday morning.').filter(
      ({ who }) => who === 'Ana Ruiz',
    );
    expect(unit?.none).toBeGreaterThan(0.7);
  });

  it('does not ask who it is', () => {
    const [ruiz] = chancesIn('News of the day\nAna Ruiz attacked Luis Mora over the tunnel.');
    const [mora] = chancesIn('News of the day\nLuis Mora attacked Ana Ruiz over the tunnel.');
    expect(ruiz?.targets.map(({ contra }) => contra)).toEqual(mora?.targets.map(({ contra }) => contra));
  });
});

describe('NetMachine', () => {
  const words = (count: number) =>
    `News\n“${'We have to pay for the tunnel and for the tram and '.repeat(count)}that is a shame,” Ana Ruiz said.`;

  it('gives the same sums before and after its memory has grown, and of a sentence without end', () => {
    const nets = [new NetMachine(unpackNet(packNet(beginningNet(randomFrom(1)))), createKernel())];
    const short = chancesIn(words(1), nets);
    const long = chancesIn(words(60), nets);
    expect(chancesIn(words(1), nets)).toEqual(short);
    for (const { targets, none } of long)
      for (const chance of [none, ...targets.flatMap(({ pro, contra }) => [pro, contra])]) expect(chance).toBeGreaterThanOrEqual(0);
  });

  it('takes a unit without candidates', () => {
    const { speech } = perform('News\nAna Ruiz slept.');
    const [reading] = readingsOf(speech, [], new Map(), recognizer.readVector).readings;
    const input = reading?.input ?? {
      words: [],
      signs: new Float32Array(0),
      said: [0, 0] as const,
      traits: new Float32Array(0),
      places: new Int32Array(0),
      unit: new Float32Array(0),
    };
    const none = { ...input, places: new Int32Array(0), traits: new Float32Array(0) };
    expect(chancesOf(shippedNets(), none)).toHaveLength(0);
  });
});

describe('the packed net', () => {
  it('comes back within half a step, part by part', () => {
    const numbers = beginningNet(randomFrom(5));
    const packed = packNet(numbers);
    const back = unpackNet(packed);
    expect(back).toHaveLength(NUMBERS);
    let at = 0;
    for (const part of PARTS) {
      const half = packed[part].step / 2 + 1e-6;
      for (let i = 0; i < SIZES[part]; i++, at++)
        expect(Math.abs((back[at] as number) - (numbers[at] as number))).toBeLessThanOrEqual(half);
    }
  });
});
