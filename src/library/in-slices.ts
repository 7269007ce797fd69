/** So long at most the page waits for a piece of work, ms. */
const PIECE = 30;

/** Whoever waits for work that takes long. */
export interface Waiting {
  /** Is told what part of it is done, from 0 to 1. */
  readonly told: (share: number) => void;
  /** Says that nobody waits any more. */
  readonly signal: AbortSignal;
}

/** Gives the page its thread. No timer: those of a page behind another are slowed. */
export const nextTurn = (): Promise<void> =>
  new Promise((turn) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      turn();
    };
    port2.postMessage(null);
  });

/** Does work piece by piece, so that the page answers meanwhile. Rejects where nobody waits for it any more. */
export async function inSlices<Result>(steps: Generator<number, Result>, { told, signal }: Waiting): Promise<Result> {
  while (true) {
    const end = performance.now() + PIECE;
    let step = steps.next();
    while (!step.done && performance.now() < end) step = steps.next();
    if (step.done) return step.value;
    told(step.value);
    await nextTurn();
    signal.throwIfAborted();
  }
}
