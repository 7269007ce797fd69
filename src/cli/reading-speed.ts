import type { Article } from '../engine/analysis.ts';
import { analyzeInStages } from '../engine/analyze.ts';
import type { Recognizer } from '../engine/model/recognizer.ts';
import { pack } from '../engine/reader/batches.ts';
import type { Encoder } from '../engine/reader/encoder.ts';
import { PIECE } from '../engine/reader/word-pieces.ts';

/** How long it takes to read where everybody stands, beside one pass of the encoder over the articles' own words in the same run; for all articles together. */
export interface ReadingSpeed {
  /** Word pieces of the articles, and all that the encoder was given of them, padding and proposals included. */
  readonly pieces: number;
  readonly given: number;
  /** Medians, ms. */
  readonly once: number;
  readonly reading: number;
}

const PASSES = 3;
/** Pieces of text that are read at a time in the one pass. */
const STRETCH = 126;

const median = (times: number[]) => times.sort((one, other) => one - other)[times.length >> 1] as number;

/** Measures the reading of stances, wherever this runs: warmed, one pass and the whole reading in turn. */
export async function measureReading(articles: readonly Article[], recognizer: Recognizer, encoder: Encoder): Promise<ReadingSpeed> {
  const ids = articles.map(({ text }) => encoder.readPieces(text).ids);
  let given = 0;
  const counting: Encoder = {
    ...encoder,
    read(batch) {
      given += batch.size * (batch.pieces + batch.proposals);
      return encoder.read(batch);
    },
  };
  const once: number[] = [];
  const reading: number[] = [];
  for (let pass = -1; pass < PASSES; pass++) {
    const stages = articles.map((article) => analyzeInStages(article, recognizer));
    for (const stage of stages) stage.whole();
    const start = performance.now();
    for (const own of ids) await readOnce(own, encoder);
    const between = performance.now();
    given = 0;
    for (const stage of stages) for await (const _slice of stage.stances(counting));
    if (pass < 0) continue;
    once.push(between - start);
    reading.push(performance.now() - between);
  }
  return { pieces: ids.reduce((sum, own) => sum + own.length, 0), given, once: median(once), reading: median(reading) };
}

/** One pass over a text. */
async function readOnce(ids: readonly number[], encoder: Encoder): Promise<void> {
  const stretches = Array.from({ length: Math.ceil(ids.length / STRETCH) }, (_, index) => ({
    ids: [PIECE.first, ...ids.slice(index * STRETCH, (index + 1) * STRETCH), PIECE.last],
    proposals: [],
  }));
  for (const { batch } of pack(stretches)) await encoder.read(batch);
}
