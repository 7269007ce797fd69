/**
 * Calls `act` after so many ms, unless the function that it answers is called before. It is no timer of the window's: a page that clears all timers clears those
 * of content scripts with its own.
 */
export function after(ms: number, act: () => unknown): () => void {
  const over = AbortSignal.timeout(ms);
  over.addEventListener('abort', act);
  return () => over.removeEventListener('abort', act);
}
