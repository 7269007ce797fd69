import type { Engine } from './engine.ts';

let load: (() => Promise<Engine>) | null = null;
let work: Promise<Engine> | null = null;

/** Says how what articles are read with is brought in; to be called as the background's script starts. */
export function registerEngine(loader: () => Promise<Engine>): void {
  load = loader;
  work = null;
}

/** What articles are read with, brought in when it is first wanted, and again where that failed. Rejects where it can't be had. */
export function lazyEngine(): Promise<Engine> {
  if (!load) throw new Error('nobody has said what articles are read with');
  work ??= load().catch((fault: unknown) => {
    work = null;
    throw fault;
  });
  return work;
}

/** The same, where it has been wanted; null where it hasn't. */
export const loadedEngine = (): Promise<Engine> | null => work;
