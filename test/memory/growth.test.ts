import { expect, test, vi } from 'vitest';
import { mattersOf } from '../../src/memory/matters.ts';
import type { StanceRow } from '../../src/memory/schema.ts';

/* A memory of years holds thousands of stances on things that are called alike. Counted is how often two wordings are compared. */

const compared = vi.hoisted(() => ({ times: 0 }));
vi.mock('../../src/engine/questions/same-target.ts', async (original) => {
  const real = await original<typeof import('../../src/engine/questions/same-target.ts')>();
  const sameTarget: typeof real.sameTarget = (...wordings) => {
    compared.times++;
    return real.sameTarget(...wordings);
  };
  return { ...real, sameTarget };
});

const SYLLABLES = 'ba ke li mo nu ra se ti vo du fa ge hi jo ku la me ni po su'.split(' ');
/** A word for each number. */
const word = (i: number): string => [i % 20, Math.floor(i / 20) % 20, Math.floor(i / 400)].map((at) => SYLLABLES[at]).join('');

function comparisons(count: number, target: (i: number) => string): number {
  const rows = Array.from(
    { length: count },
    (_, i): StanceRow => ({
      person: 'p1',
      day: '2026-03-04',
      url: `https://courier.example/${i}`,
      target: target(i),
      position: 'for',
    }),
  );
  compared.times = 0;
  mattersOf(rows);
  return compared.times;
}

test.each<[what: string, target: (i: number) => string]>([
  ['things of one kind', (i) => `the ${word(i)} tunnel`],
  ['things told by what they are of', (i) => `the tunnel of ${word(i)} harbour`],
  ['acts upon things of one kind', (i) => `lifting the ban on the ${word(i)} tunnel`],
  ['things of one kind, half of them called alike', (i) => `the ${i % 2 ? 'planned ' : ''}${word(i >> 1)} tunnel`],
])('four times the stances of one person on %s take no more than six times the work', (_what, target) => {
  expect(comparisons(2000, target)).toBeLessThan(6 * Math.max(comparisons(500, target), 500));
});
