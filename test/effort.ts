import type fc from 'fast-check';

/** How long `npm run fuzz` wants each property tried, s; nothing in the suite. */
const seconds = Number(process.env.FUZZ_SECONDS ?? 0);

/** How hard a property is tried: so often in the suite, always in the same way; as long as it takes, in ever new ways, by `npm run fuzz`. */
export const effort = <T>(runs: number): fc.Parameters<T> =>
  seconds > 0
    ? { numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: seconds * 1000, markInterruptAsFailure: false }
    : { numRuns: runs, seed: 20_260_304 };

/** The longest that one property may take then, ms. */
export const PATIENCE = (seconds + 60) * 1000;
