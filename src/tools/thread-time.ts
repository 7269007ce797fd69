/** How long code of the extension was at work on a page's main thread, and the longest that it held it in one go; ms on the processor, what it calls in the browser included. */
export interface ThreadTime {
  readonly total: number;
  readonly longest: number;
}

/** What Chromium traces: tasks of a thread (ts, dur: by the clock; tdur: on the processor; µs), and what its profiler saw. */
export interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly id?: string;
  readonly args: {
    readonly data?: {
      readonly startTime?: number;
      readonly timeDeltas?: readonly number[];
      readonly cpuProfile?: {
        readonly nodes?: readonly {
          readonly id: number;
          readonly parent?: number;
          readonly callFrame: { readonly url?: string; readonly functionName: string };
        }[];
        readonly samples?: readonly number[];
      };
    };
  };
}

/** The categories that `timeInTrace` reads. */
export const TRACED = ['-*', 'disabled-by-default-devtools.timeline', 'disabled-by-default-v8.cpu_profiler'];

interface Task {
  readonly start: number;
  readonly end: number;
  /** Of its time by the clock, the share that it was on the processor. */
  readonly share: number;
  own: number;
}

/** The samples of one thread's profile: whether each is of ours, when it was taken and how long it stands for, µs. */
function samplesOf(events: readonly TraceEvent[], start: number, isOurs: (url: string) => boolean) {
  const ours = new Map<number, boolean>();
  const collectors = new Set<number>();
  const samples: { ours: boolean; at: number; lasts: number }[] = [];
  let at = start;
  let before = false;
  for (const { args } of events) {
    for (const { id, parent, callFrame } of args.data?.cpuProfile?.nodes ?? []) {
      ours.set(id, (callFrame.url !== undefined && isOurs(callFrame.url)) || (parent !== undefined && ours.get(parent) === true));
      if (callFrame.functionName === '(garbage collector)') collectors.add(id);
    }
    (args.data?.cpuProfile?.samples ?? []).forEach((node, index) => {
      const lasts = args.data?.timeDeltas?.[index] ?? 0;
      at += lasts;
      // Rubbish is collected for whoever was at work.
      if (!collectors.has(node)) before = ours.get(node) === true;
      samples.push({ ours: before, at, lasts });
    });
  }
  return samples;
}

/**
 * Reads a Chromium trace: the profiler's samples by the clock, each shortened by what its task was kept from the processor. Rubbish collected in between counts
 * with whoever was at work. `longest` is the most of one task that was ours.
 */
export function timeInTrace(events: readonly TraceEvent[], isOurs: (url: string) => boolean): ThreadTime {
  let total = 0;
  let longest = 0;
  for (const { pid, tid, id, args } of events.filter(({ name }) => name === 'Profile')) {
    const tasks = events
      .filter((event) => event.name === 'RunTask' && event.pid === pid && event.tid === tid)
      .map(({ ts, dur = 0, tdur = dur }): Task => ({ start: ts, end: ts + dur, share: dur ? Math.min(1, tdur / dur) : 1, own: 0 }))
      .sort((one, other) => one.start - other.start);
    const chunks = events.filter((event) => event.name === 'ProfileChunk' && event.pid === pid && event.id === id);
    let index = 0;
    for (const sample of samplesOf(chunks, args.data?.startTime ?? 0, isOurs)) {
      while (index < tasks.length && (tasks[index] as Task).end < sample.at) index++;
      const task = tasks[index];
      if (!sample.ours || !task || task.start > sample.at) continue;
      // A sample stands for the time before it, as far as the task had begun.
      task.own += (Math.min(sample.lasts, sample.at - task.start) / 1000) * task.share;
    }
    for (const { own } of tasks) {
      total += own;
      longest = Math.max(longest, own);
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
