import code from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url';
import type { Article } from '../engine/analysis.ts';
import graph from '../engine/model/reader.onnx?url';
import vocabulary from '../engine/model/vocabulary.txt?url';
import weights from '../engine/model/weights.bin?url';
import people from '../knowledge/people.bin?url';
import type { PageState } from '../messages/messages.ts';
import type { FromEngine, ToEngine } from './engine-messages.ts';

/** The engine as the page speaks to it. */
export interface Engine {
  /** Who is in an article, and who said what. Rejects where it can't be read. */
  analyse(article: Article): Promise<PageState>;
  /** More of where the people of the last article stand; null where there is nothing new for now. */
  readOn(unread: readonly string[], first: readonly string[]): Promise<PageState | null>;
  /** Lets it go; nothing is answered any more. */
  end(): void;
}

/** A file of the site's own, its bytes counted as they come. */
async function load(url: string, signal: AbortSignal, onBytes: (count: number) => void): Promise<ArrayBuffer> {
  const answer = await fetch(url, { signal });
  if (!answer.ok || !answer.body) throw new Error(`${answer.status} ${answer.statusText}`.trim());
  const counting = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, on) {
      onBytes(chunk.byteLength);
      on.enqueue(chunk);
    },
  });
  return new Response(answer.body.pipeThrough(counting)).arrayBuffer();
}

/** Starts the engine in a worker and loads what it reads with, names first; `onLoaded` is told of all bytes that have come so far. */
export function startEngine(onLoaded: (bytes: number) => void): Engine {
  const worker = new Worker(new URL('./engine.main.ts', import.meta.url), { type: 'module' });
  const tell = (message: ToEngine, transfer: Transferable[] = []) => worker.postMessage(message, transfer);

  const ending = new AbortController();
  let loaded = 0;
  const all = (...urls: string[]) =>
    Promise.all(
      urls.map((url) =>
        load(url, ending.signal, (count) => {
          loaded += count;
          onLoaded(loaded);
        }),
      ),
    ) as Promise<[ArrayBuffer, ArrayBuffer, ArrayBuffer]>;
  async function handOver() {
    const [learned, offices] = await all(weights, people);
    tell({ is: 'names', weights: learned, people: offices }, [learned, offices]);
    const [layers, runtime, pieces] = await all(graph, code, vocabulary);
    tell({ is: 'encoder', graph: layers, code: runtime, vocabulary: pieces }, [layers, runtime, pieces]);
  }
  handOver().catch(({ message }: Error) => tell({ is: 'fault', message }));

  const asked = new Map<number, (heard: FromEngine) => void>();
  worker.addEventListener('message', ({ data }: MessageEvent<FromEngine>) => {
    asked.get(data.id)?.(data);
    asked.delete(data.id);
  });
  let count = 0;
  const ask = (question: (id: number) => ToEngine) =>
    new Promise<PageState | null>((done, failed) => {
      count++;
      asked.set(count, (heard) => ('fault' in heard ? failed(new Error(heard.fault)) : done(heard.state)));
      tell(question(count));
    });

  return {
    analyse: (article) => ask((id) => ({ is: 'analyse', id, article })) as Promise<PageState>,
    readOn: (unread, first) => ask((id) => ({ is: 'read-on', id, unread, first })),
    end() {
      ending.abort();
      worker.terminate();
    },
  };
}
