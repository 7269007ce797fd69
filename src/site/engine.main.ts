import { analyseInStages } from '../background/analysis/analyse-page.ts';
import { type AnalysisJob, createAnalysisJob } from '../background/analysis/analysis-job.ts';
import type { Article } from '../engine/analysis.ts';
import { createRecognizer, type Recognizer } from '../engine/model/recognizer.ts';
import type { Encoder } from '../engine/reader/encoder.ts';
import { type Base, openBase } from '../knowledge/lookup.ts';
import type { PageState } from '../messages/messages.ts';
import { openEncoder } from '../runtime/run-encoder.ts';
import type { FromEngine, ToEngine } from './engine-messages.ts';

/* The engine as a worker of the site: the steps of the extension's background, for one article at a time. All that it reads with is handed to it. */

/** After so long the page is told that there is nothing new, ms. */
const PATIENCE = 5000;

/** Something that comes later. Where it can't be had, whoever asks for it is told. */
function awaited<T>() {
  let resolve: (there: T | PromiseLike<T>) => void = () => {};
  let reject: (fault: Error) => void = () => {};
  const promise = new Promise<T>((done, failed) => {
    resolve = done;
    reject = failed;
  });
  promise.catch(() => {});
  return { promise, resolve, reject };
}

const names = awaited<{ readonly recognizer: Recognizer; readonly base: Base }>();
const encoder = awaited<Encoder>();

let reading: AnalysisJob | null = null;

/** Begins to read an article, in the place of any other; answers who is in it and who said what. */
function analyse(article: Article): Promise<PageState> {
  const own: AnalysisJob = createAnalysisJob({
    stages: names.promise.then(({ recognizer, base }) => analyseInStages(article, '', recognizer, base)),
    encoder: () => encoder.promise,
    isWanted: () => reading === own,
    inTurn: (slice) => slice(),
    keep() {},
    patience: PATIENCE,
  });
  reading = own;
  return own.finish();
}

function answer(id: number, finding: Promise<PageState | null>) {
  const say = (heard: FromEngine) => self.postMessage(heard);
  finding.then(
    (state) => say({ id, state }),
    (fault: Error) => say({ id, fault: fault.message }),
  );
}

self.addEventListener('message', ({ data }: MessageEvent<ToEngine>) => {
  switch (data.is) {
    case 'names':
      names.resolve({ recognizer: createRecognizer(data.weights), base: openBase(new Uint8Array(data.people)) });
      break;
    case 'encoder': {
      const { graph, code, vocabulary } = data;
      const files = { graph: new Uint8Array(graph), code, vocabulary: new TextDecoder().decode(vocabulary) };
      encoder.resolve(openEncoder(Promise.resolve(files)));
      break;
    }
    case 'fault':
      for (const { reject } of [names, encoder]) reject(new Error(data.message));
      break;
    case 'analyse':
      answer(data.id, analyse(data.article));
      break;
    case 'read-on':
      answer(data.id, reading?.readOn(data.unread, data.first) ?? Promise.resolve(null));
  }
});
