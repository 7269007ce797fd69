import { readdirSync, readFileSync } from 'node:fs';

/** What a process that shows pages has used and holds. */
interface ProcessCost {
  /** Time of its main thread on a processor, ms: what waiting for another process takes does not count. */
  readonly cpu: number;
  /** Memory that is its own, MB. */
  readonly own: number;
}

const read = (pid: string, file: string) => readFileSync(`/proc/${pid}/${file}`, 'utf8');

/** Chromium's processes that show pages, without those of extensions, and Firefox's likewise, by their names. */
function showsPages(pid: string): boolean {
  const command = read(pid, 'cmdline');
  if (command.includes('--type=renderer')) return !command.includes('--extension-process');
  return command.includes('-contentproc') && /^(Web Content|Isolated Web)/.test(read(pid, 'comm'));
}

/** The processes that a process has started, and theirs. */
function childrenOf(root: number): string[] {
  const parents = new Map<string, string>();
  for (const pid of readdirSync('/proc')) {
    if (!/^\d+$/.test(pid)) continue;
    try {
      parents.set(
        pid,
        read(pid, 'stat')
          .replace(/^.*\) /, '')
          .split(' ')[1] as string,
      );
    } catch {
      // It has ended meanwhile.
    }
  }
  const own = new Set([String(root)]);
  for (let before = 0; before !== own.size; ) {
    before = own.size;
    for (const [pid, parent] of parents) if (own.has(parent)) own.add(pid);
  }
  return [...own];
}

/** Memory of a process that is its own, MB. */
const ownOf = (pid: string): number =>
  [...read(pid, 'smaps_rollup').matchAll(/^Private_\w+: +(\d+) kB/gm)].reduce((sum, [, kB]) => sum + Number(kB), 0) / 1000;

/** Whether a process is that of extensions, in either browser. */
const isExtensions = (pid: string) => read(pid, 'cmdline').includes('--extension-process') || /^WebExtensions/.test(read(pid, 'comm'));

/** What a browser's processes hold as their own, MB: the browser itself, those that show pages, and that of extensions. Null where the system has no /proc with these figures. */
export interface Holdings {
  readonly browser: number;
  readonly pages: number;
  readonly extensions: number;
}

export function holdingsOf(browser: number): Holdings | null {
  if (process.platform !== 'linux') return null;
  const held = { browser: 0, pages: 0, extensions: 0 };
  for (const pid of childrenOf(browser)) {
    try {
      if (pid === String(browser)) held.browser += ownOf(pid);
      else if (isExtensions(pid)) held.extensions += ownOf(pid);
      else if (showsPages(pid)) held.pages += ownOf(pid);
    } catch {
      // It has ended meanwhile.
    }
  }
  return held;
}

/** The processes of a browser that show pages, by their numbers; none where the system has no /proc with these figures. */
export function pageProcesses(browser: number): Map<string, ProcessCost> {
  const costs = new Map<string, ProcessCost>();
  if (process.platform !== 'linux') return costs;
  for (const pid of childrenOf(browser)) {
    try {
      if (!showsPages(pid)) continue;
      const cpu = Number(read(pid, `task/${pid}/schedstat`).split(' ')[0]) / 1e6;
      costs.set(pid, { cpu, own: ownOf(pid) });
    } catch {
      // It has ended meanwhile.
    }
  }
  return costs;
}

/** What main threads of these processes have been at work since; ms. */
export const cpuSince = (before: ReadonlyMap<string, ProcessCost>, after: ReadonlyMap<string, ProcessCost>): number =>
  [...after].reduce((sum, [pid, { cpu }]) => sum + cpu - (before.get(pid)?.cpu ?? 0), 0);
