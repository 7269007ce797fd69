import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { ENCODER_FILES, openShipped } from '../../cli/encoder.ts';
import { loadBase, loadRecognizer } from '../../cli/shipped.ts';
import { FACT_FEATURES, OVER_FEATURES } from '../../engine/fusion/fact-lines.ts';
import { NOBODY } from '../../engine/fusion/fuse-kind.ts';
import {
  ASKED_FROM,
  cardSureness,
  FEATURES,
  SHOWS_FEATURES,
  SIDE_FEATURES,
  STRICT_FEATURES,
  strictFeatures,
} from '../../engine/fusion/fuse-stances.ts';
import { STATEMENT_FEATURES } from '../../engine/fusion/fuse-statements.ts';
import { logOdds } from '../../engine/reader/probability.ts';
import { EDGE_PROBES, PIECE_PROBES, WIDTH } from '../../engine/reader/probes.ts';
import { SURE } from '../../vocabulary/confidence.ts';
import {
  chanceBy,
  crossValidated,
  type Judged,
  type JudgedFact,
  type JudgedKind,
  judge,
  judgeStrictly,
  type Learned,
  learn,
  type StrictlyJudged,
} from './calibrate.ts';
import { judgedArticles, LEARNED } from './judged.ts';
import { goldArticles, WORLD, worldArticles } from './marked.ts';
import { isTried } from './tried.ts';
import { LEARNED_WHOLE, wholeArticles } from './whole.ts';

/** Learns the last step on the articles that the encoder has not seen, prints precision and recall cross-validated, and writes engine/model/confidence.json and probes.json: `npm run calibrate [-- --graph FILE] [--dry]`. */
const shared = path.resolve(import.meta.dirname, '../../../../shared');
const graph = process.argv.includes('--graph') ? (process.argv[process.argv.indexOf('--graph') + 1] ?? '') : ENCODER_FILES.graph;
const recognizer = loadRecognizer();
const { acquaintances } = loadBase();
const encoder = await openShipped({ ...ENCODER_FILES, graph });
const articles = [
  ...[...(await goldArticles(shared, 'train')), ...WORLD.flatMap((file) => worldArticles(shared, file))].filter(isTried),
  ...wholeArticles(shared).slice(LEARNED_WHOLE),
];
const lines: Judged[] = [];
const facts: JudgedFact[] = [];
const kinds: JudgedKind[] = [];
for (const article of articles) {
  const judged = await judge(article, recognizer, encoder, acquaintances);
  lines.push(...judged.lines);
  // Readers who mark articles whole leave more affiliations out: learned of these too, ten of 100 that the others mark are told no more.
  if (article.source !== 'whole') facts.push(...judged.facts);
  kinds.push(...judged.kinds);
}
const strict: StrictlyJudged['lines'][number][] = [];
const showing: StrictlyJudged['shows'][number][] = [];
const strictFacts: JudgedFact[] = [];
const over: StrictlyJudged['over'][number][] = [];
const statements: StrictlyJudged['statements'][number][] = [];
for (const article of judgedArticles(shared).filter((one, place) => place >= LEARNED || isTried(one))) {
  const judged = await judgeStrictly(article, recognizer, encoder, acquaintances);
  strict.push(...judged.lines);
  showing.push(...judged.shows);
  strictFacts.push(...judged.facts);
  over.push(...judged.over);
  statements.push(...judged.statements);
}

/** How well the lines of people do that are at least so sure, by the number of what is marked. */
const figures = (own: readonly { readonly right: boolean }[], marked: number) => {
  const hits = own.filter(({ right }) => right).length;
  const shares = [hits / Math.max(1, own.length), hits / Math.max(1, marked), (2 * hits) / Math.max(1, own.length + marked)];
  return shares.map((share) => (100 * share).toFixed(1)).join(' ');
};
const byFeatures = lines.map(({ group, features, right }) => ({ group, features, right }));
const byMarks = learn(byFeatures).weights;
const oddsOf = ({ features }: Pick<Judged, 'features'>) => features.reduce((sum, value, i) => sum + value * (byMarks[i] as number), 0);
/** Strict readers' lines with what is weighed of them. */
const strictLines = strict.map((line) => ({ ...line, features: strictFeatures(oddsOf(line), line) }));
const unprobed = strictLines.map(({ group, features, right }) => ({ group, features, right }));
const byStrict = learn(unprobed);
const byProbe = learn(strictLines);
/** How sure a line is of which strict readers have not said whether it stands alone. */
const unasked = (weighed: Pick<Judged, 'features' | 'numbers'>) =>
  Math.min(chanceBy(byStrict, { features: weighed.features }), chanceBy(byProbe, weighed));
const sides = strictLines.flatMap((line) =>
  line.stands === null || unasked(line) < ASKED_FROM.sides
    ? []
    : [{ group: line.group, features: line.side, numbers: line.numbers, right: line.stands }],
);
const bySide = learn(sides);
const chances = crossValidated(byFeatures).map((chance, i) => {
  const line = lines[i] as Judged;
  const weighed = { ...line, features: strictFeatures(logOdds(chance, 1e-9), line) };
  return cardSureness('sides', unasked(weighed), chanceBy(bySide, { features: line.side, numbers: line.numbers }));
});
/** How many lines strict readers found right, from each confidence on. */
function sayStrict(name: string, own: readonly Pick<Judged, 'right'>[], likely: readonly number[]) {
  const from = (level: number) => {
    const told = own.filter((_, i) => (likely[i] as number) >= level);
    return `${level}: ${told.filter(({ right }) => right).length} of ${told.length}`;
  };
  console.log(`strict readers, ${name}: ${from(0)}; ${[0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95].map(from).join(', ')}`);
}
const withoutProbe = crossValidated(unprobed, 8);
sayStrict(
  'right',
  strictLines,
  crossValidated(strictLines, 8).map((chance, i) => Math.min(chance, withoutProbe[i] as number)),
);
sayStrict('sides that stand alone', sides, crossValidated(sides, 8));
const byShown = learn(showing);
const sentences = showing.flatMap(({ stands, ...line }) =>
  stands === null || chanceBy(byShown, line) < ASKED_FROM.sentences ? [] : [{ ...line, right: stands }],
);
const bySentence = learn(sentences);
sayStrict('shows a position', showing, crossValidated(showing, 8));
sayStrict('sentences that stand alone', sentences, crossValidated(sentences, 8));
sayStrict('statements', statements, crossValidated(statements));
const sets: readonly (readonly [string, (source: string) => boolean])[] = [['all', (own) => own !== 'judged' && own !== 'whole'], ...['gold', 'worldwide', 'dwie', 'wikinews', 'pages', 'mainstream'].map((source) => [source, (own: string) => own === source] as const)]; // biome-ignore format: one table
for (const [name, isIn] of sets) {
  const marked = articles
    .filter(({ source }) => isIn(source))
    .reduce((sum, { people }) => sum + people.reduce((own, { stances }) => own + stances.length, 0), 0);
  const own = lines
    .map((line, i) => ({ ...line, chance: chances[i] as number }))
    .filter(({ source }) => isIn(source))
    .sort((a, b) => b.chance - a.chance);
  const rows = own.map(({ chance, right }, i) => ({ chance, count: i + 1, right, hits: 0, precision: 0, recall: 0, f1: 0 }));
  let hits = 0;
  for (const row of rows) {
    if (row.right) hits++;
    row.hits = hits;
    row.precision = hits / row.count;
    row.recall = hits / marked;
    row.f1 = (2 * hits) / (row.count + marked);
  }
  const best = rows.reduce((most, row) => (row.f1 > most.f1 ? row : most), rows[0] as (typeof rows)[number]);
  const percent = (share: number) => (100 * share).toFixed(1);
  const at = (recall: number) => rows.find((row) => row.recall >= recall);
  console.log(
    `${name}: ${marked} marked, best F1 ${percent(best.f1)} (${percent(best.precision)}, ${percent(best.recall)}) at ${best.chance.toFixed(2)}; precision at recall ${[0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5].map((recall) => `${100 * recall}: ${at(recall) ? percent(at(recall)?.precision ?? 0) : '–'} (≥ ${at(recall)?.chance.toFixed(2)})`).join(', ')}; told with a side: ${figures(
      own.filter(({ chance }) => chance >= SURE),
      marked,
    )}`,
  );
}
/** Weights by what they weigh, in thousandths. */
const named = (names: readonly string[], weights: readonly number[]) =>
  Object.fromEntries(names.map((name, i) => [name, Math.round((weights[i] as number) * 1000) / 1000]));
const factWeights: Record<string, Record<string, number>> = {};
sayStrict('over', over, crossValidated(over));
const byOver = learn(over);
const byStatement = learn(statements);
const byPart: Partial<Record<(typeof PIECE_PROBES)[number], Pick<Learned, 'probe'>>> = Object.fromEntries(
  EDGE_PROBES.map((edge, i) => [edge, { probe: byStatement.probe.slice(i * WIDTH, (i + 1) * WIDTH) }]),
);
byPart.shows = byShown;
byPart.sentences = bySentence;
byPart.over = byOver;
for (const part of ['roles', 'affiliations'] as const) {
  const own = [...facts, ...strictFacts].filter((fact) => fact.part === part);
  const likely = crossValidated(own);
  const judged = own.flatMap((fact, i) => (fact.source === 'judged' ? [{ ...fact, chance: likely[i] as number }] : []));
  sayStrict(
    part,
    judged,
    judged.map(({ chance }) => chance),
  );
  const learned = learn(own);
  byPart[part] = learned;
  factWeights[part] = named(FACT_FEATURES, learned.weights);
  for (const [name, isIn] of sets) {
    const marked = articles
      .filter(({ source }) => isIn(source))
      .reduce((sum, { people }) => sum + people.reduce((all, person) => all + (person.facts?.[part].length ?? 0), 0), 0);
    const here = own.map((fact, i) => ({ ...fact, chance: likely[i] as number })).filter(({ source }) => isIn(source));
    const from = (least: number) =>
      figures(
        here.filter(({ chance }) => chance >= least),
        marked,
      );
    console.log(
      `${part} ${name}: ${marked} marked; precision recall F1: rules ${figures(
        here.filter(({ ruled }) => ruled),
        marked,
      )}${[0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8].map((least) => `; ≥ ${least}: ${from(least)}`).join('')}`,
    );
  }
}
for (const [name, isIn] of sets) {
  const own = kinds.filter(({ source, marked }) => marked && isIn(source));
  const share = (part: 'ruled' | 'read') => ((100 * own.filter((kind) => kind[part] === kind.marked).length) / own.length).toFixed(1);
  console.log(`kinds ${name}: ${own.length} people, right by rules ${share('ruled')}, with the encoder ${share('read')}`);
  const likely = kinds.filter(({ source, nobody }) => nobody >= NOBODY && isIn(source));
  console.log(
    `  nobody: ${likely.filter(({ marked }) => !marked).length} of whom readers marked none, ${likely.filter(({ marked }) => marked).length} whom they marked`,
  );
}
const made = {
  by: 'npm run calibrate',
  articles: articles.length,
  stances: lines.length,
  judged: strict.length + strictFacts.length + statements.length,
  facts: facts.length,
};
const learned = `${JSON.stringify({ made, stances: named(FEATURES, byMarks), strict: named(STRICT_FEATURES, byStrict.weights), probed: named(STRICT_FEATURES, byProbe.weights), sides: named(SIDE_FEATURES, bySide.weights), shows: named(SHOWS_FEATURES, byShown.weights), sentences: named(SHOWS_FEATURES, bySentence.weights), statements: named(STATEMENT_FEATURES, byStatement.weights), over: named(OVER_FEATURES, byOver.weights), ...factWeights }, null, 2)}\n`;
console.log(learned);
/** Ten-thousandths: a number of the encoder's is seldom above 3. */
const inBrief = (weights: readonly number[] = []) => weights.map((weight) => Math.round(weight * 10_000) / 10_000);
const probes = {
  stances: inBrief(byProbe.probe),
  sides: inBrief(bySide.probe),
  ...Object.fromEntries(PIECE_PROBES.map((name) => [name, inBrief(byPart[name]?.probe)])),
};
if (!process.argv.includes('--dry')) {
  const model = path.resolve(import.meta.dirname, '../../engine/model');
  writeFileSync(path.join(model, 'confidence.json'), learned);
  writeFileSync(path.join(model, 'probes.json'), `${JSON.stringify(probes)}\n`);
}
await encoder.release();
