/*
 * Stands in the page's own world from before its first element on and times it. Given to the drivers as text (text.ts), so it imports nothing.
 */
if (window === window.top) {
  const seen = { loaded: 0, marked: 0, shift: 0 };
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  window.addEventListener('DOMContentLoaded', () => {
    seen.loaded = performance.now();
    const look = setInterval(() => {
      if (![...CSS.highlights.keys()].some((name) => name.startsWith('dramatis'))) return;
      seen.marked = performance.now();
      clearInterval(look);
    }, 4);
  });

  const frame = () => new Promise<number>((drawn) => requestAnimationFrame(drawn));

  /** Scrolls from the top to the foot of the page in so many ms; answers the ms between frames. */
  async function scroll(ms: number): Promise<number[]> {
    const way = document.documentElement.scrollHeight - innerHeight;
    const gaps: number[] = [];
    const start = await frame();
    for (let before = start; before - start < ms; ) {
      window.scrollTo({ top: (way * (before - start)) / ms, behavior: 'instant' });
      const now = await frame();
      gaps.push(now - before);
      before = now;
    }
    return gaps;
  }

  /** From the pointer's next move to the frame that shows what is put at the end of the document after it, ms; null where nothing is put there in time. */
  const card = (patience: number) =>
    new Promise<number | null>((done) => {
      let from = 0;
      function note({ timeStamp }: Event) {
        from = timeStamp;
      }
      window.addEventListener('pointermove', note, { capture: true, passive: true, once: true });
      const observer = new MutationObserver(([record]) => {
        if (!record?.addedNodes.length) return;
        observer.disconnect();
        requestAnimationFrame((drawn) => done(drawn - from));
      });
      observer.observe(document.documentElement, { childList: true });
      setTimeout(() => {
        observer.disconnect();
        done(null);
      }, patience);
    });

  Object.defineProperty(window, '__costs', { value: { seen, scroll, card } });
}
