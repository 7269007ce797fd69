import { describe, expect, it } from 'vitest';
import { wholeFact } from '../../../src/engine/fusion/whole-fact.ts';
import { perform } from '../stage.ts';

/** In each the words in inner brackets are a role or a body, and those in outer ones the whole phrase that the encoder points at. */
const WHOLE = {
  roles: [
    'Ana Ruiz, the [[head of the Harlow Boat] (Owners) Club], left.',
    'Ana Ruiz, the [[leader of the Fen Guard] in the north], left.',
    'They met [union council [chairman]] Ana Ruiz.',
    'They met [State [Prosecutor]] Ana Ruiz.',
    'Ana Ruiz, a [[contributor to Harlow] Today], left.',
  ],
  affiliations: [
    'Ana Ruiz of [[Democracy] for Harlow] left.',
    'Ana Ruiz chairs the [Harlow Fen and [Water Board]].',
    'Ana Ruiz of [University at [Harlow]] left.',
    'Ana Ruiz of [[University of Fenland] at Harlow] left.',
  ],
};
const AS_IT_IS = {
  roles: [
    'They met the [current [mayor]] Ana Ruiz.',
    'They met the [[mayor] of Ana Ruiz].',
    'They met [Norland’s [mayor]] Ana Ruiz.',
    'They met [[harbour spokesman] Rear Admiral] Ana Ruiz.',
    'They met the [[mayor]] Ana Ruiz.',
    'They met the [miner and [mayor]] Ana Ruiz.',
    'They met the [[mayor] officer] Ana Ruiz.',
    'Ana Ruiz was [[head of Harlow] (Owners].',
    'Ana Ruiz was [[head] of it. He was].',
  ],
  affiliations: [
    'Ana Ruiz of the [[Israeli] Water Board] left.',
    'Ana Ruiz, [[Harlow House] Press Secretary], left.',
    'Ana Ruiz of the [[Harlow University]’s Fen School] left.',
    'Ana Ruiz of the [[Democratic] Harlow Club] left.',
    'Ana Ruiz of the [[Texas] Water Board] left.',
    'Ana Ruiz was of the [Acting [Harlow Board]] then.',
    'Ana Ruiz of the [[Harlow Trust] and Norland Board] left.',
    'Ana Ruiz of the [[Harlow Trust] and her dog] left.',
  ],
};

function read(example: string, part: keyof typeof WHOLE, chance = 0.9) {
  const signs = [...example.matchAll(/[[\]]/g)].map(({ index }, nth) => index - nth);
  const spans = signs.flatMap((from, i) => signs.slice(i + 1).map((to) => [from, to] as const));
  const inner = /\[([^[\]]+)\]/.exec(example)?.[1] ?? '';
  const text = example.replace(/[[\]]/g, '');
  const evidence = spans.find(([from, to]) => text.slice(from, to) === inner) as (typeof spans)[number];
  const outer = [signs[0] ?? 0, signs.at(-1) ?? 0] as const;
  const whole = wholeFact(perform(text).speech.context, part, evidence, { span: outer, chance });
  return { whole: whole && text.slice(...whole), outer: text.slice(...outer) };
}

describe.each(['roles', 'affiliations'] as const)('wholeFact of %s', (part) => {
  it.each(WHOLE[part])('completes %s', (example) => {
    const { whole, outer } = read(example, part);
    expect(whole).toBe(outer);
    expect(read(example, part, 0.6).whole).toBeNull();
  });
  it.each(AS_IT_IS[part])('leaves %s', (example) => {
    expect(read(example, part).whole).toBeNull();
  });
});
