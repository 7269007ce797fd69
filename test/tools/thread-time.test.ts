import { describe, expect, it } from 'vitest';
import { type GeckoProfile, type TraceEvent, timeInTrace, timesInProfile } from '../../src/tools/thread-time.ts';

const OURS = 'chrome-extension://us/src/content/detector.iife.js';
const isOurs = (url: string) => url.startsWith('chrome-extension://us/');
const thread = { pid: 1, tid: 2, ts: 0 };
const task = (ts: number, dur: number, tdur: number): TraceEvent => ({ ...thread, name: 'RunTask', ts, dur, tdur, args: {} });
const profile: TraceEvent = { ...thread, name: 'Profile', id: '0x1', args: { data: { startTime: 0 } } };

/** A chunk of the profile of that thread: 1 is the page's, 2 ours, 3 called by ours, 4 the collector, 5 nobody. */
const chunk = (samples: number[], timeDeltas: number[]): TraceEvent => ({
  ...thread,
  name: 'ProfileChunk',
  tid: 9,
  id: '0x1',
  args: {
    data: {
      timeDeltas,
      cpuProfile: {
        nodes: [
          { id: 1, callFrame: { url: 'http://paper/app.js', functionName: 'page' } },
          { id: 2, callFrame: { url: OURS, functionName: 'look' } },
          { id: 3, parent: 2, callFrame: { functionName: 'querySelectorAll' } },
          { id: 4, callFrame: { functionName: '(garbage collector)' } },
          { id: 5, callFrame: { functionName: '(idle)' } },
        ],
        samples,
      },
    },
  },
});

describe('our time in a trace of Chromium', () => {
  it.each<[string, TraceEvent[], number, number]>([
    ['counts what our code calls in the browser', [task(0, 4000, 4000), chunk([2, 3, 1, 3], [1000, 1000, 1000, 1000])], 3, 3],
    ['counts the collector with whoever was at work', [task(0, 4000, 4000), chunk([2, 4, 1, 4], [1000, 1000, 1000, 1000])], 2, 2],
    ['takes off what the thread was kept from the processor', [task(0, 4000, 1000), chunk([2, 2, 2, 2], [1000, 1000, 1000, 1000])], 1, 1],
    [
      'has the longest task, not the longest row of tasks',
      [task(0, 2000, 2000), task(2000, 3000, 3000), chunk([2, 2, 2, 2, 2], [1000, 1000, 1000, 1000, 1000])],
      5,
      3,
    ],
    ['leaves out the wait before a task', [task(90_000, 2000, 2000), chunk([5, 2, 2], [1000, 90_000, 1000])], 2, 2],
    ['is nothing where none of it is ours', [task(0, 2000, 2000), chunk([1, 5], [1000, 1000])], 0, 0],
  ])('%s', (_what, events, total, longest) => {
    const found = timeInTrace([profile, ...events], isOurs);
    expect(found.total).toBeCloseTo(total);
    expect(found.longest).toBeCloseTo(longest);
  });

  it('keeps threads apart', () => {
    const other: TraceEvent = { ...task(0, 4000, 4000), tid: 3 };
    expect(timeInTrace([profile, other, chunk([2, 2], [1000, 1000])], isOurs)).toEqual({ total: 0, longest: 0 });
  });
});

/** A process that shows pages, from 1,000 ms on: rows of [stack, time in ms, ms on the processor]. Stack 0 is the page's, 1 ours, 2 called by ours. */
function firefox(rows: [number | null, number, number][], processType = 'tab'): GeckoProfile {
  return {
    meta: { startTime: 1000 },
    threads: [
      {
        name: 'GeckoMain',
        processType,
        stringTable: ['app (http://paper/app.js:1:1)', 'look (moz-extension://us/src/content/main.iife.js:1:2)', 'querySelector'],
        frameTable: { schema: { location: 0 }, data: [[0], [1], [2]] },
        stackTable: {
          schema: { prefix: 0, frame: 1 },
          data: [
            [null, 0],
            [null, 1],
            [1, 2],
          ],
        },
        samples: {
          schema: { stack: 0, time: 1, threadCPUDelta: 2 },
          data: rows.map(([stack, time, ms]) => [stack, time, ms * 1e6]),
        },
      },
    ],
  };
}

describe('our time in a profile of Firefox', () => {
  const ours = (location: string) => location.includes('moz-extension://us/');
  const times = (profile: GeckoProfile) =>
    timesInProfile(
      profile,
      [
        { from: 1000, to: 1009 },
        { from: 1010, to: 1020 },
      ],
      ours,
    );

  it('is told apart by visit, with what our code calls, on the processor alone', () => {
    const rows: [number | null, number, number][] = [
      [1, 1, 1],
      [2, 2, 0.5],
      [0, 3, 1],
      [1, 4, 1],
      [null, 5, 0],
      [1, 12, 2],
    ];
    expect(times(firefox(rows))).toEqual([
      { total: 2.5, longest: 1.5 },
      { total: 2, longest: 2 },
    ]);
  });

  it('is looked for in the processes that show pages, wherever they hang', () => {
    const parent = { ...firefox([[1, 1, 9]], 'default'), processes: [firefox([[1, 1, 1]]), firefox([[1, 2, 2]])] };
    expect(times(parent)).toEqual([
      { total: 3, longest: 2 },
      { total: 0, longest: 0 },
    ]);
  });
});
