/** How long code of the extension was at work on a page's main thread, and the longest that it held it in one go; ms on the processor, what it calls in the browser included. */
export interface ThreadTime {
  readonly total: number;
  readonly longest: number;
}

/** What Chromium traces: something that a thread did from ts on, for dur by the clock, of it tdur on the processor; µs. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly worldName?: string; readonly data?: { readonly url?: string } };
}

/** The categories that `timeInTrace` reads. */
export const TRACED = ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'v8.execute'];

/** How Chromium calls our world on a page: as the extension. */
const WORLD = /^Dramatis/;

/**
 * Reads a Chromium trace of a still page, on which no script but ours is at work: the evaluation of our scripts, what is called in our world, and all microtasks,
 * with whatever they call in the browser. `longest` is the most of one task that was ours.
 */
export function timeInTrace(events: readonly TraceEvent[], isOurs: (url: string) => boolean): ThreadTime {
  const evaluates = ({ name, args }: TraceEvent) => name === 'EvaluateScript' && args.data?.url !== undefined && isOurs(args.data.url);
  const belongs = (event: TraceEvent) =>
    evaluates(event) || event.name === 'RunMicrotasks' || (event.name === 'v8.callFunction' && WORLD.test(event.args.worldName ?? ''));
  let total = 0;
  let longest = 0;
  for (const thread of new Set(events.filter(evaluates).map(({ pid, tid }) => `${pid} ${tid}`))) {
    const done = events
      .filter(({ ph, pid, tid }) => ph === 'X' && `${pid} ${tid}` === thread)
      .sort((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));
    let end = 0;
    let taskEnd = 0;
    let ofTask = 0;
    for (const event of done) {
      const { name, ts, dur = 0, tdur = dur } = event;
      if (name === 'RunTask' && ts >= taskEnd) {
        taskEnd = ts + dur;
        ofTask = 0;
      }
      // What is called within something of ours is in its time.
      if (ts < end || !belongs(event)) continue;
      end = ts + dur;
      total += tdur / 1000;
      ofTask += tdur / 1000;
      longest = Math.max(longest, ofTask);
    }
  }
  return { total, longest };
}

/** What Firefox's profiler writes when it ends: a process with its threads and those it has started. Samples are rows as `schema` says. */
export interface GeckoProfile {
  readonly meta: { readonly startTime: number };
  readonly threads: readonly {
    readonly name: string;
    readonly processType: string;
    readonly stringTable: readonly string[];
    readonly frameTable: Rows<'location'>;
    readonly stackTable: Rows<'prefix' | 'frame'>;
    readonly samples: Rows<'stack' | 'time' | 'threadCPUDelta'>;
  }[];
  readonly processes?: readonly GeckoProfile[];
}
interface Rows<Column extends string> {
  readonly schema: Readonly<Record<Column, number>>;
  readonly data: readonly (readonly (number | null)[])[];
}

/** The environment in which Firefox profiles itself from its start and writes what it saw into a file at its end. */
export const profiled = (file: string): Record<string, string> => ({
  MOZ_PROFILER_STARTUP: '1',
  MOZ_PROFILER_STARTUP_FEATURES: 'js,cpu',
  MOZ_PROFILER_STARTUP_FILTERS: 'GeckoMain',
  MOZ_PROFILER_STARTUP_INTERVAL: '0.5',
  MOZ_PROFILER_STARTUP_ENTRIES: '67108864',
  MOZ_PROFILER_SHUTDOWN: file,
});

/**
 * Reads Firefox's profile for some stretches of time (ms since 1970): what its threads were on the processor between two looks counts as ours where the second
 * finds code of ours at work. Two tasks of ours without a look between them count as one, so `longest` is rather too long.
 */
export function timesInProfile(
  profile: GeckoProfile,
  visits: readonly { readonly from: number; readonly to: number }[],
  isOurs: (location: string) => boolean,
): ThreadTime[] {
  const times = visits.map(() => ({ total: 0, longest: 0 }));
  for (const { name, processType, stringTable, frameTable, stackTable, samples } of profile.threads) {
    if (name !== 'GeckoMain' || processType !== 'tab') continue;
    const ours: boolean[] = [];
    const frames = frameTable.data.map((row) => isOurs(stringTable[row[frameTable.schema.location] as number] ?? ''));
    for (const row of stackTable.data) {
      const prefix = row[stackTable.schema.prefix];
      ours.push(frames[row[stackTable.schema.frame] as number] === true || (prefix != null && ours[prefix] === true));
    }
    if (!ours.includes(true)) continue;
    visits.forEach(({ from, to }, index) => {
      const found = times[index] as { total: number; longest: number };
      let stretch = 0;
      for (const row of samples.data) {
        const at = profile.meta.startTime + (row[samples.schema.time] as number);
        if (at < from || at > to) continue;
        const stack = row[samples.schema.stack];
        const isOwn = stack != null && ours[stack] === true;
        const spent = isOwn ? (row[samples.schema.threadCPUDelta] ?? 0) / 1e6 : 0;
        stretch = isOwn ? stretch + spent : 0;
        found.total += spent;
        found.longest = Math.max(found.longest, stretch);
      }
    });
  }
  for (const process of profile.processes ?? [])
    timesInProfile(process, visits, isOurs).forEach(({ total, longest }, index) => {
      const found = times[index] as { total: number; longest: number };
      found.total += total;
      found.longest = Math.max(found.longest, longest);
    });
  return times;
}
