import { after } from '../timer.ts';

/** The browser's own way; where it has none, the word is the name of whatever a page has named so, and a frame from elsewhere throws at whoever asks it anything. */
function yielding(): Promise<void> | undefined {
  try {
    const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
    return typeof scheduler?.yield === 'function' ? scheduler.yield() : undefined;
  } catch {
    return undefined;
  }
}

/** Gives the page its thread for a moment: whatever it waits for goes first. */
export const pause = (): Promise<void> => yielding() ?? new Promise<void>((over) => void after(0, over));

/** What came of work in slices, and how long it was at work, ms. */
export interface Sliced<T> {
  readonly value: T;
  readonly cost: number;
}

/** Does work step by step with a pause after each that took a while, so that the page never waits for all of it. */
export async function inSlices<T>(steps: Iterator<undefined, T>, rest: () => Promise<void> = pause): Promise<Sliced<T>> {
  let cost = 0;
  let slice = 0;
  while (true) {
    const start = performance.now();
    const { done, value } = steps.next();
    const took = performance.now() - start;
    cost += took;
    if (done) return { value, cost };
    slice += took;
    if (slice < WORTH_A_PAUSE) continue;
    slice = 0;
    await rest();
  }
}

/** So much work in one go is not felt, ms: half a frame at 60 a second. */
const WORTH_A_PAUSE = 8;
