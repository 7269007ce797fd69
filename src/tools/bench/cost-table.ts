import type { Cost, CostRecord, WayName } from './page-cost.ts';

/** A frame that comes later than this after the last is one that the reader can miss, ms: 60 a second are 16.7 apart. */
const LATE = 25;

/** The value below which this part of the values lies (nearest rank); undefined of none. */
export function quantile(values: readonly number[], part: number): number | undefined {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)];
}

/** A line of the table: what was measured, and the values. */
interface Row {
  readonly what: string;
  readonly values: readonly number[];
}

const late = (gaps: readonly number[]) => (100 * gaps.filter((gap) => gap > LATE).length) / Math.max(1, gaps.length);
const typical = (gaps: readonly number[]) => quantile(gaps, 0.5) ?? 0;

/** The table's lines of these visits. Differences are those of one page with and without the extension. */
export function rowsOf(records: readonly CostRecord[], firefox: boolean): Row[] {
  const costs = (way: WayName) =>
    records.flatMap((record) => (record.way === way && record.cost ? [{ ...record, cost: record.cost }] : []));
  const values = (way: WayName, of: (cost: Cost) => number | null | undefined) => costs(way).flatMap(({ cost }) => of(cost) ?? []);
  const without = new Map([...costs('without'), ...costs('scrolled without')].map(({ way, id, cost }) => [`${way} ${id}`, cost]));
  const differences = (way: 'with' | 'scrolled', of: (cost: Cost) => number | undefined) =>
    costs(way).flatMap(({ id, cost }) => {
      const other = without.get(`${way === 'with' ? 'without' : 'scrolled without'} ${id}`);
      const [own, bare] = [of(cost), other && of(other)];
      return own !== undefined && bare !== undefined ? [own - bare] : [];
    });
  const gaps = (way: WayName, of: (gaps: readonly number[]) => number) => values(way, (cost) => cost.gaps && of(cost.gaps));
  const heap = firefox ? 'memory of the process' : 'heap';
  return [
    { what: 'DOMContentLoaded to first mark, ms', values: values('with', ({ firstMark }) => firstMark) },
    { what: 'the same, background stopped before, ms', values: values('stopped', ({ firstMark }) => firstMark) },
    { what: 'our code on the page’s thread, ms', values: values('profiled', ({ ours }) => ours?.total) },
    { what: 'its longest stretch, ms', values: values('profiled', ({ ours }) => ours?.longest) },
    { what: 'page’s thread, all of it, with us − without, ms', values: differences('with', ({ cpu }) => cpu) },
    { what: 'page’s thread, all of it, without us, ms', values: values('without', ({ cpu }) => cpu) },
    ...(firefox ? [] : [{ what: 'layout shift, with us − without', values: differences('with', ({ shift }) => shift) }]),
    { what: `${heap}, with us − without, MB`, values: differences(firefox ? 'scrolled' : 'with', ({ heap }) => heap) },
    { what: `${heap}, without us, MB`, values: values(firefox ? 'scrolled without' : 'without', ({ heap }) => heap) },
    { what: 'scrolling: between frames, ms', values: gaps('scrolled', typical) },
    { what: 'scrolling: between frames without us, ms', values: gaps('scrolled without', typical) },
    { what: 'scrolling: late frames, of 100', values: gaps('scrolled', late) },
    { what: 'scrolling: late frames without us, of 100', values: gaps('scrolled without', late) },
    { what: 'no article: our code on its thread, ms', values: values('no article', ({ ours }) => ours?.total) },
    { what: 'no article: its longest stretch, ms', values: values('no article', ({ ours }) => ours?.longest) },
  ];
}

const PARTS = [
  ['median', 0.5],
  ['95 %', 0.95],
  ['99 %', 0.99],
  ['most', 1],
] as const;

/** The table as text. */
export function tableOf(title: string, rows: readonly Row[]): string {
  const cell = (text: string) => text.padStart(9);
  const shown = (value: number | undefined) => cell(value === undefined ? '–' : value.toFixed(Math.abs(value) < 1 ? 3 : 1));
  return [
    title.padEnd(50) + PARTS.map(([name]) => cell(name)).join('') + cell('n'),
    ...rows.map(
      ({ what, values }) =>
        `  ${what}`.padEnd(50) + PARTS.map(([, part]) => shown(quantile(values, part))).join('') + cell(String(values.length)),
    ),
  ].join('\n');
}
