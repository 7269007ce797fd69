import { describe, expect, it } from 'vitest';
import type { Person } from '../../../src/engine/analysis.ts';
import { findAgain, keysOf } from '../../../src/ui/person/find-again.ts';
import { personNamed } from '../sample.ts';

const named = (...names: string[]): Person[] => names.map((name, at) => ({ ...personNamed('Kadri Saar'), id: `p${at + 1}`, name }));

describe('findAgain', () => {
  it.each<[string, string[], number | null]>([
    ['Anna Berg', ['Lars Holm', 'Anna Berg'], 1],
    ['Berg', ['Lars Holm', 'Anna Berg'], 1],
    ['Anna Berg', ['Berg'], 0],
    ['Berg', ['Anna Berg', 'Otto Berg'], null],
    ['Anna Berg', ['Otto Berg'], null],
    ['Anna Berg', [], null],
    ['Anna Berg 2', ['Anna Berg', 'Anna Berg'], 1],
  ])('%s among %j: %s', (key, names, at) => {
    const people = named(...names);
    expect(findAgain(key, people)).toBe(at === null ? null : people[at]);
  });
});

it('keys are of one person each', () => {
  const people = named('Anna Berg', 'Otto Berg', 'Anna Berg');
  expect([...keysOf(people).values()]).toEqual(['Anna Berg', 'Otto Berg', 'Anna Berg 2']);
});
