import { expect, test, vi } from 'vitest';
import { applyCorrections } from '../../src/corrections/apply-corrections.ts';
import type { Change, Correction } from '../../src/corrections/correction.ts';
import type { Analysis, Person } from '../../src/engine/analysis.ts';
import { atOnce } from '../../src/engine/steps.ts';

/* A file of corrections may be long, and a page may name many people. Counted is how often a name is looked at. */

const looked = vi.hoisted(() => ({ times: 0 }));
vi.mock('../../src/knowledge/fold.ts', async (original) => {
  const real = await original<typeof import('../../src/knowledge/fold.ts')>();
  const fold = (text: string) => {
    looked.times++;
    return real.fold(text);
  };
  return { ...real, fold };
});

const NOBODY = { kind: 'other', roles: [], affiliations: [], statements: [], stances: [], positions: [], country: null } as const;
const name = (i: number) => `Person ${i}`;
const times = <T>(count: number, each: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => each(i));

function analysisOf(count: number): Analysis {
  const people = times(count, (i): Person => ({ ...NOBODY, id: `p${i}`, name: name(i), mentions: [[i, i + 1]] }));
  return { people, ambiguous: [], unnamed: [] };
}

function looksFor(count: number, change: (i: number) => Change): number {
  const corrections = times(5 * count, (i): Correction => ({ id: `c${i}`, made: '2026-03-04', where: 'everywhere', ...change(i) }));
  looked.times = 0;
  atOnce(applyCorrections(analysisOf(count), corrections, { text: '', url: 'https://courier.example/' }));
  return looked.times;
}

test.each<[what: string, change: (i: number) => Change]>([
  ['that fit nobody', (i) => ({ do: 'role', name: `Nobody ${i}`, role: 'mayor' })],
  ['of everybody’s role', (i) => ({ do: 'role', name: name(i), role: 'mayor' })],
  ['of everybody’s name', (i) => ({ do: 'called', name: name(i), is: `Other ${i}` })],
  ['that make one of all', (i) => ({ do: 'merge', name: name(i), into: name(0) })],
  ['that hide everybody', (i) => ({ do: 'hide', name: name(i) })],
])('four times the corrections %s, of four times the people, take no more than six times the work', (_what, change) => {
  expect(looksFor(400, change) / looksFor(100, change)).toBeLessThan(6);
});
