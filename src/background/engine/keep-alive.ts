import browser from 'webextension-polyfill';

/** Between two signs of life, ms: far below the time after which any browser takes a background for idle (30 s; 1.5 s in tests). */
const BETWEEN = 500;

/** So many ask for it now, and what gives the signs for all of them. */
let asking = 0;
let signs: ReturnType<typeof setInterval> | undefined;

/**
 * Keeps the background from being stopped as idle until the function that is answered is called: Firefox stops one that owes answers and still computes (ESR 153, seen in tests:
 * a reading whose beginning took longer than the idle time began again and again). A call of the browser's own side counts as life, there and in Chromium.
 * To be called for each question: what is computed at a stretch must end within the idle time all the same.
 */
export function keepAlive(): () => void {
  if (asking++ === 0) signs = setInterval(() => void browser.runtime.getPlatformInfo().catch(() => {}), BETWEEN);
  return () => {
    if (--asking === 0) clearInterval(signs);
  };
}
