import { describe, expect, it } from 'vitest';
import { quantile, rowsOf, tableOf } from '../../../src/tools/bench/cost-table.ts';
import type { Cost, CostRecord, WayName } from '../../../src/tools/bench/page-cost.ts';
import { cpuSince } from '../../../src/tools/bench/process-cost.ts';
import { someOf } from '../../../src/tools/pages/saved-pages.ts';

const record = (way: WayName, id: string, cost: Partial<Cost> | null, run = 0): CostRecord => ({
  way,
  id,
  run,
  cost: cost && { from: 0, to: 1, ...cost },
});
const valuesOf = (what: RegExp, records: CostRecord[], firefox = false) =>
  rowsOf(records, firefox).find((row) => what.test(row.what))?.values;

describe('the table of costs', () => {
  it.each([
    [[3, 1, 2], 0.5, 2],
    [[1, 2, 3, 4], 0.5, 2],
    [Array.from({ length: 100 }, (_none, index) => index + 1), 0.99, 99],
    [[7], 0.95, 7],
    [[4, 9], 1, 9],
    [[], 0.5, undefined],
  ])('takes of %j at %d the value %j', (values, part, expected) => {
    expect(quantile(values, part)).toBe(expected);
  });

  it('compares a page with itself without the extension, and no page that was not visited in both ways', () => {
    const records = [
      record('with', 'a', { cpu: 30, heap: 5 }),
      record('with', 'b', { cpu: 90 }),
      record('with', 'c', null),
      record('without', 'c', { cpu: 3 }),
      record('without', 'a', { cpu: 20, heap: 7 }),
    ];
    expect(valuesOf(/with us − without, ms/, records)).toEqual([10]);
    expect(valuesOf(/heap, with us − without/, records)).toEqual([-2]);
    const scrolled = [record('scrolled', 'a', { heap: 50 }), record('scrolled without', 'a', { heap: 46 }), ...records];
    expect(valuesOf(/memory of the process, with us − without/, scrolled, true)).toEqual([4]);
  });

  it('has every run of a page, and none where nothing was marked', () => {
    const ours = (total: number) => ({ ours: { total, longest: total / 2 } });
    const records = [record('profiled', 'a', ours(4)), record('profiled', 'a', ours(6), 1), record('with', 'a', { firstMark: null })];
    expect(valuesOf(/our code on the page/, records)).toEqual([4, 6]);
    expect(valuesOf(/longest stretch/, records)).toEqual([2, 3]);
    expect(valuesOf(/first mark/, records)).toEqual([]);
  });

  it('counts late frames of a hundred', () => {
    expect(valuesOf(/late frames, of/, [record('scrolled', 'a', { gaps: [16, 17, 16, 40] })])).toEqual([25]);
  });

  it('says a dash where nothing was measured', () => {
    expect(tableOf('chrome', [{ what: 'first mark', values: [] }]).split('\n')[1]).toMatch(/first mark( +–){4} +0$/);
  });
});

describe('time of processes', () => {
  it('is what has been added, in those that are new from their start', () => {
    const at = (cpu: number) => ({ cpu, own: 0 });
    expect(
      cpuSince(
        new Map([['1', at(10)]]),
        new Map([
          ['1', at(15)],
          ['2', at(4)],
        ]),
      ),
    ).toBe(9);
    expect(cpuSince(new Map([['1', at(10)]]), new Map())).toBe(0);
  });
});

describe('a choice of pages', () => {
  const pages = ['a1', 'a2', 'b1', 'b2', 'b3'].map((id) => ({ id }));
  it.each([
    [{}, 'a1 a2 b1 b2 b3'],
    [{ part: 'b' }, 'b1 b2 b3'],
    [{ sample: '2' }, 'a1 b1'],
    [{ part: 'a', sample: '9' }, 'a1 a2'],
  ])('by %j is %s', (choice, expected) => {
    expect(
      someOf(pages, choice)
        .map(({ id }) => id)
        .join(' '),
    ).toBe(expected);
  });

  it.each(['0', 'few', '1.5'])('of %s is refused', (sample) => {
    expect(() => someOf(pages, { sample })).toThrow(sample);
  });
});
