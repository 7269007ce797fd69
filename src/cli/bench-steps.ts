import type { Article } from '../engine/analysis.ts';
import { analyzeInStages } from '../engine/analyze.ts';
import { kindsOf } from '../engine/kinds/find-kinds.ts';
import type { Recognizer } from '../engine/model/recognizer.ts';
import { recognizeNames } from '../engine/names/recognize-names.ts';
import { resolvePeople } from '../engine/people/resolve-people.ts';
import { findRoles } from '../engine/roles/find-roles.ts';
import { plainArticle } from '../engine/text/plain-article.ts';
import { readDocument } from '../engine/text/read-document.ts';
import type { Base } from '../knowledge/lookup.ts';
import { withKnowledge } from '../knowledge/with-knowledge.ts';
import { loadBase } from './shipped.ts';

const PASSES = 7;
const WARM_UP = 10;
/** The day of the articles, so that the base is asked about everybody. */
const DAY = '2021-06-01';
/** Lookups of each kind that are timed together. */
const LOOKUPS = 20_000;

/**
 * What roles and knowledge cost beside names and people over the same texts, and what opening the base and one lookup cost beside a plain Map of names.
 * Answers lines of a table; times are medians of seven passes, warmed, in milliseconds for all texts; lookups in microseconds.
 */
export function benchSteps(texts: readonly string[], recognizer: Recognizer): string[] {
  const base = loadBase();
  const articles = texts.map((text) => plainArticle(text, { published: DAY }));
  const casts = articles.map((article) => castOf(article, recognizer));
  const analyses = articles.map((article) => analyzeInStages(article, recognizer, base.acquaintances).people);
  const [people = 0, roles = 0, knowledge = 0] = mediansOf(
    () => {
      for (const article of articles) castOf(article, recognizer);
    },
    () => {
      for (const { document, cast, names } of casts)
        kindsOf(document, cast, findRoles(document, cast, names, base.acquaintances), base.acquaintances);
    },
    () => {
      articles.forEach((article, index) => {
        withKnowledge(analyses[index] as (typeof analyses)[number], article, base);
      });
    },
  );
  const share = (more: number) => `${((100 * more) / people).toFixed(0)} % more`;
  return [
    line('names and people', `${people.toFixed(1)} ms`),
    line('roles and kinds, with hints', `${roles.toFixed(1)} ms`, share(roles)),
    line('knowledge', `${knowledge.toFixed(1)} ms`, share(knowledge)),
    line('both', `${(roles + knowledge).toFixed(1)} ms`, share(roles + knowledge)),
    ...benchBase(
      base,
      analyses.flatMap((analysis) => analysis.people.map(({ name }) => name)),
    ),
  ];
}

function castOf(article: Article, recognizer: Recognizer) {
  const document = readDocument(article);
  const names = recognizeNames(document, recognizer);
  return { document, names, cast: resolvePeople(document, names) };
}

/** Opening the base, and one lookup of a name of the articles beside a plain Map. */
function benchBase(base: Base, names: readonly string[]): string[] {
  const plain = new Map(names.map((name) => [name.toLowerCase(), name]));
  let found = 0;
  const [open = 0, lookup = 0, map = 0] = mediansOf(
    () => {
      loadBase();
    },
    () => {
      for (let i = 0; i < LOOKUPS; i++) {
        const query = {
          names: [names[i % names.length] ?? ''],
          date: DAY,
          titles: [],
          country: null,
          organisations: [],
          kind: 'leader',
        } as const;
        if (base.lookup(query).is === 'person') found++;
      }
    },
    () => {
      for (let i = 0; i < LOOKUPS; i++) if (plain.has((names[i % names.length] ?? '').toLowerCase())) found++;
    },
  );
  const micro = (ms: number) => `${((1000 * ms) / LOOKUPS).toFixed(2)} µs`;
  return [
    line('base read and opened', `${open.toFixed(1)} ms`),
    line('one lookup', micro(lookup), `a plain Map ${micro(map)}; ${found ? 'some found' : 'none found'}`),
  ];
}

/** The median time of each of several runs, turn by turn, so that what else the machine does falls on all alike. */
function mediansOf(...runs: readonly (() => void)[]): number[] {
  const times: number[][] = runs.map(() => []);
  for (let pass = -WARM_UP; pass < PASSES; pass++) {
    runs.forEach((run, index) => {
      const start = performance.now();
      run();
      if (pass >= 0) times[index]?.push(performance.now() - start);
    });
  }
  return times.map((own) => own.sort((a, b) => a - b)[PASSES >> 1] as number);
}

const line = (what: string, figure: string, more = '') => `${what.padEnd(30)}${figure.padStart(10)}  ${more}`.trimEnd();
