import type { Steps } from '../../engine/steps.ts';

/** So long at most others wait for a piece of work, ms, but where a single step takes longer. */
const PIECE = 30;

const underWay = new Set<Promise<unknown>>();

async function work<Result>(steps: Steps<Result>, isWanted: () => boolean): Promise<Result> {
  while (true) {
    const end = performance.now() + PIECE;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() < end);
    await new Promise((over) => setTimeout(over, 1));
    if (!isWanted()) throw new Error('nobody waits for it any more');
  }
}

/** Does work piece by piece: whatever else the background is asked, of other tabs too, comes between two of them. Rejects where nobody wants it any more. */
export function inTimeSlices<Result>(steps: Steps<Result>, isWanted = () => true): Promise<Result> {
  const doing = work(steps, isWanted);
  underWay.add(doing);
  const end = () => underWay.delete(doing);
  doing.then(end, end);
  return doing;
}

/** When all such work that is under way by now is over: whatever takes long at a stretch, and can wait, is done then. */
export const whenSlicesEnd = (): Promise<unknown> => Promise.allSettled(underWay);
