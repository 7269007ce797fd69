import type { Work } from './work.ts';

let load: (() => Promise<Work>) | null = null;
let work: Promise<Work> | null = null;

/** Says how what articles are read with is brought in; to be called as the background's script starts. */
export function workWith(loader: () => Promise<Work>): void {
  load = loader;
  work = null;
}

/** What articles are read with, brought in when it is first wanted, and again where that failed. Rejects where it can't be had. */
export function atWork(): Promise<Work> {
  if (!load) throw new Error('nobody has said what articles are read with');
  work ??= load().catch((fault: unknown) => {
    work = null;
    throw fault;
  });
  return work;
}

/** The same, where it has been wanted; null where it hasn't. */
export const workThere = (): Promise<Work> | null => work;
