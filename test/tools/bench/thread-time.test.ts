import { describe, expect, it } from 'vitest';
import { type GeckoProfile, type TraceEvent, timeInTrace, timesInProfile } from '../../../src/tools/bench/thread-time.ts';

const URL = 'chrome-extension://us/src/content/detector.iife.js';
const isOurs = (url: string) => url.startsWith('chrome-extension://us/');

/** Something that the page's thread did from a time on: so long by the clock, so long on the processor, ms. */
const event = (name: string, at: number, dur: number, tdur: number, args: TraceEvent['args'] = {}): TraceEvent => ({
  name,
  ph: 'X',
  pid: 1,
  tid: 2,
  ts: at * 1000,
  dur: dur * 1000,
  tdur: tdur * 1000,
  args,
});
const evaluate = (at: number, dur: number, tdur: number, url = URL) => event('EvaluateScript', at, dur, tdur, { data: { url } });
const call = (at: number, dur: number, tdur: number, worldName = 'Dramatis') => event('v8.callFunction', at, dur, tdur, { worldName });
const task = (at: number, dur: number) => event('RunTask', at, dur, dur);

describe('our time in a trace of Chromium', () => {
  it.each<[string, TraceEvent[], number, number]>([
    ['is that on the processor', [task(0, 9), evaluate(0, 9, 4)], 4, 4],
    ['counts what is called within once', [task(0, 9), evaluate(0, 6, 6), call(1, 2, 2), event('RunMicrotasks', 4, 1, 1)], 6, 6],
    ['counts callbacks and microtasks', [task(0, 9), evaluate(0, 2, 2), event('RunMicrotasks', 3, 1, 1), call(5, 3, 3)], 6, 6],
    ['has the longest task, not the longest row of tasks', [task(0, 3), evaluate(0, 3, 3), task(3, 4), call(3, 2, 2), call(5, 2, 2)], 7, 4],
    ['leaves out others’ worlds', [task(0, 9), evaluate(0, 1, 1), call(2, 5, 5, ''), call(7, 2, 2, 'Some other')], 1, 1],
    [
      'is nothing where no script of ours came',
      [task(0, 9), evaluate(0, 5, 5, 'http://paper/app.js'), event('RunMicrotasks', 6, 1, 1)],
      0,
      0,
    ],
  ])('%s', (_what, events, total, longest) => {
    expect(timeInTrace([...events].reverse(), isOurs)).toEqual({ total, longest });
  });

  it('keeps threads apart: microtasks of one that has no script of ours are not ours', () => {
    const other = { ...event('RunMicrotasks', 1, 7, 7), tid: 3 };
    expect(timeInTrace([task(0, 9), evaluate(0, 1, 1), other], isOurs)).toEqual({ total: 1, longest: 1 });
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
