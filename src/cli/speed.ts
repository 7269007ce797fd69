import nlp from 'compromise';
import { analyze } from '../engine/analyze.ts';
import type { Recognizer } from '../engine/model/recognizer.ts';
import { recognizeNames } from '../engine/names/recognize-names.ts';
import { resolvePeople } from '../engine/people/resolve-people.ts';
import { plainArticle } from '../engine/text/plain-article.ts';
import { readDocument } from '../engine/text/read-document.ts';
import type { Base } from '../knowledge/lookup.ts';
import { withKnowledge } from '../knowledge/with-knowledge.ts';

/** What is timed, in the order of the table. The first is what the others are set beside. */
export const READERS = ['compromise, people()', 'tokens and sentences alone', 'names and people', 'whole analysis'] as const;
type Reader = (typeof READERS)[number];

/** Words per millisecond. */
export type Speeds = Readonly<Record<Reader, number>>;

/** How long the whole analysis of texts of growing length takes. */
interface Growth {
  readonly words: number;
  readonly ms: number;
}

const PASSES = 5;
const WARM_UP = 3;
/** The day of the articles, so that the base is asked about everybody. */
const DAY = '2021-06-01';
/** Lengths of one text, words. */
const LENGTHS = [1_000, 3_000, 10_000, 30_000, 100_000];

const wordsIn = (text: string) => (text.match(/\S+/g) ?? []).length;
const median = (times: number[]) => times.sort((one, other) => one - other)[times.length >> 1] as number;

function readersWith(recognizer: Recognizer, base: Base): Readonly<Record<Reader, (text: string) => void>> {
  return {
    'compromise, people()': (text) => {
      nlp(text).people().out('array');
    },
    'tokens and sentences alone': (text) => {
      readDocument(plainArticle(text));
    },
    'names and people': (text) => {
      const document = readDocument(plainArticle(text));
      resolvePeople(document, recognizeNames(document, recognizer));
    },
    'whole analysis': (text) => {
      const article = plainArticle(text, { published: DAY });
      withKnowledge(analyze(article, recognizer, base.acquaintances), article, base);
    },
  };
}

/** Speed over these texts wherever this runs: all warmed, the readers in turn in each of five passes, medians. */
export function measureSpeed(texts: readonly string[], recognizer: Recognizer, base: Base): Speeds {
  const readers = readersWith(recognizer, base);
  const times = new Map(READERS.map((name) => [name, [] as number[]]));
  for (let pass = -WARM_UP; pass < PASSES; pass++) {
    for (const name of READERS) {
      const start = performance.now();
      for (const text of texts) readers[name](text);
      if (pass >= 0) times.get(name)?.push(performance.now() - start);
    }
  }
  const words = texts.reduce((sum, text) => sum + wordsIn(text), 0);
  return Object.fromEntries(READERS.map((name) => [name, words / median(times.get(name) ?? [])])) as Record<Reader, number>;
}

/** How the whole analysis grows with the length of one text: the texts one after another, over again where they don't suffice; medians of five after one that doesn't count. */
export function measureGrowth(texts: readonly string[], recognizer: Recognizer, base: Base): Growth[] {
  const read = readersWith(recognizer, base)['whole analysis'];
  const paragraphs = texts.flatMap((text) => text.split('\n'));
  return LENGTHS.map((length) => {
    let text = '';
    let words = 0;
    for (let index = 0; words < length; index++) {
      const next = paragraphs[index % paragraphs.length] ?? '';
      text += `${next}\n`;
      words += wordsIn(next);
    }
    read(text);
    const times = Array.from({ length: PASSES }, () => {
      const start = performance.now();
      read(text);
      return performance.now() - start;
    });
    return { words, ms: median(times) };
  });
}
