import { vi } from 'vitest';

/** Lets tests turn the clock for all that waits: windows' timers, and the signals that src/content/timer.ts waits by, which vitest leaves alone. */
export function useFakeTimers() {
  vi.useFakeTimers();
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    const over = new AbortController();
    setTimeout(() => over.abort(), ms);
    return over.signal;
  });
}
