import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Unusable, Wanted } from './articles.ts';

/** What is asked of a worker thread. */
export interface Asked extends Wanted {
  readonly all: boolean;
  readonly stances: boolean;
  /** The day of articles that don't say theirs. */
  readonly date: string | null;
}

/** An article that was read, as a line of JSON. */
export interface Done {
  readonly source: string;
  readonly line: string;
}

/** Worker threads that read articles, one each at a time. */
export interface Pool {
  /** Never rejects: what goes wrong is the answer, and the others go on. */
  read(asked: Asked): Promise<Done | Unusable>;
  close(): Promise<void>;
}

/** The same file, as it is written or as it is published. */
const CODE = new URL(`./worker.main${path.extname(import.meta.filename)}`, import.meta.url);

/** What a worker makes of an article; null where it ends over it. */
function answerOf(worker: Worker, asked: Asked): Promise<Done | Unusable | null> {
  return new Promise((told) => {
    const tell = (answer: Done | Unusable | null) => {
      worker.off('message', tell).off('error', end).off('exit', end);
      told(answer);
    };
    const end = () => tell(null);
    worker.on('message', tell).on('error', end).on('exit', end);
    worker.postMessage(asked);
  });
}

/** Opens worker threads as they are wanted, so many at most. One that ends by itself, as for want of memory, is told of as a fault of its article, and another takes its place. */
export function createPool(size: number): Pool {
  const waiting: (() => void)[] = [];
  const idle: Worker[] = [];
  const all = new Set<Worker>();

  async function free(): Promise<Worker> {
    const worker = idle.pop();
    if (worker) return worker;
    if (all.size < size) {
      const made = new Worker(CODE);
      all.add(made);
      return made;
    }
    await new Promise<void>((turn) => waiting.push(turn));
    return free();
  }

  return {
    async read(asked) {
      const worker = await free();
      const answer = await answerOf(worker, asked);
      if (answer === null) all.delete(worker);
      else idle.push(worker);
      waiting.shift()?.();
      return answer ?? { source: asked.source, error: 'the reader stopped' };
    },
    async close() {
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}
