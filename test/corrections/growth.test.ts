import { expect, test, vi } from 'vitest';
import { applyCorrections } from '../../src/corrections/apply-corrections.ts';
import type { Change, Correction } from '../../src/corrections/correction.ts';
import type { Analysis, Person } from '../../src/engine/analysis.ts';
import { atOnce } from '../../src/engine/steps.ts';

/* A file of corrections may be long, and a page may name many people. Counted is how often a name is looked at, and how many mentions are for words of the page. */

const looked = vi.hoisted(() => ({ times: 0 }));
vi.mock('../../src/knowledge/fold.ts', async (original) => {
  const real = await original<typeof import('../../src/knowledge/fold.ts')>();
  const fold = (text: string) => {
    looked.times++;
    return real.fold(text);
  };
  return { ...real, fold };
});

vi.mock('../../src/corrections/quote.ts', async (original) => {
  const real = await original<typeof import('../../src/corrections/quote.ts')>();
  const findQuote: typeof real.findQuote = (text, spans, quote) => {
    looked.times += spans.length;
    return real.findQuote(text, spans, quote);
  };
  return { ...real, findQuote };
});

const NOBODY = { kind: 'other', roles: [], affiliations: [], statements: [], stances: [], positions: [], country: null } as const;
const name = (i: number) => `Person ${i}`;
const PAGE = 'https://courier.example/';
/** A text in which everybody is named, a line each. */
const textOf = (count: number) => times(count, name).join('\n');
const times = <T>(count: number, each: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => each(i));

function analysisOf(text: string): Analysis {
  const named = [...text.matchAll(/.+/g)];
  const people = named.map(({ 0: name, index }, i): Person => ({ ...NOBODY, id: `p${i}`, name, mentions: [[index, index + name.length]] }));
  return { people, ambiguous: [], unnamed: [] };
}

function looksFor(count: number, change: (i: number) => Change): number {
  const corrections = times(5 * count, (i): Correction => ({ id: `c${i}`, made: '2026-03-04', where: { page: PAGE }, ...change(i) }));
  const text = textOf(count);
  looked.times = 0;
  atOnce(applyCorrections(analysisOf(text), corrections, { text, url: PAGE }));
  return looked.times;
}

test.each<[what: string, change: (i: number) => Change]>([
  ['that fit nobody', (i) => ({ do: 'role', name: `Nobody ${i}`, role: 'mayor' })],
  ['of everybody’s role', (i) => ({ do: 'role', name: name(i), role: 'mayor' })],
  ['of everybody’s name', (i) => ({ do: 'called', name: name(i), is: `Other ${i}` })],
  ['that make one of all', (i) => ({ do: 'merge', name: name(i), into: name(0) })],
  ['that move everybody’s mention', (i) => ({ do: 'mention', quote: { before: '', exact: name(i), after: '' }, is: `Other ${i}` })],
  ['that hide everybody', (i) => ({ do: 'hide', name: name(i) })],
])('four times the corrections %s, of four times the people, take no more than six times the work', (_what, change) => {
  expect(looksFor(400, change) / looksFor(100, change)).toBeLessThan(6);
});
