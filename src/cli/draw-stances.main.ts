import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Article, LikelyPosition, Person, Position, Span, Stance } from '../engine/analysis.ts';
import { analyzeWithStances } from '../engine/analyze.ts';
import { withVoices } from '../engine/questions/two-voices.ts';
import { loadEncoder } from './encoder.ts';
import { articleOfPage, type PageSet, savedPageIds } from './saved-pages.ts';
import { loadRecognizer } from './shipped.ts';

/**
 * `npm run draw-stances [-- --seed N] [--count N] [--voice sure|likely] [--of pages|unread-odd|unread-even]`: draws positions that are told with their side, or by their words alone, from the saved pages, for a reader to judge.
 * Prints each with the paragraph around its evidence; writes .cache/drawn-stances.jsonl, a row a line in the shape of test/engine/fusion/verdicts.jsonl without
 * the verdicts: page, holder (the mention nearest before the evidence, or the first), evidence, position (of a likely one null); offsets are those of the article's text, no words of it.
 * The draw goes by a hash of seed and row, so that a line which a later engine still finds is drawn again.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '100' },
    voice: { type: 'string', default: 'sure' },
    of: { type: 'string', default: 'pages' },
  },
});
const shared = path.resolve(import.meta.dirname, '../../../shared');
const recognizer = loadRecognizer();
const encoder = loadEncoder();

interface Drawn {
  readonly row: { readonly page: string; readonly holder: Span; readonly evidence: Span; readonly position: Position | null };
  readonly order: string;
  readonly shown: string;
}

function drawnFrom(page: string, article: Article, person: Person, stance: Stance | LikelyPosition): Drawn {
  const [start, end] = stance.evidence;
  const holder = person.mentions.filter(([from]) => from <= end).at(-1) ?? (person.mentions[0] as Span);
  const row = { page, holder, evidence: stance.evidence, position: 'target' in stance ? stance.position : null };
  const block = article.blocks.find((one) => one.start <= start && end <= one.end);
  const around = `${article.text.slice(Math.max(0, (block?.start ?? start) - 500), start)}[[${article.text.slice(start, end)}]]${article.text.slice(end, block?.end ?? end)}`;
  const said = stance.statement ? 'said' : 'did';
  return {
    row,
    order: createHash('sha256')
      .update(`${values.seed} ${JSON.stringify(row)}`)
      .digest('hex'),
    shown: `${person.name}${'target' in stance ? ` · ${stance.position} · ${stance.target}` : ''} (${said}, ${stance.confidence.toFixed(2)})\n${around}`,
  };
}

if (!['pages', 'unread-odd', 'unread-even'].includes(values.of)) {
  console.error(`--of ${values.of}: there are pages, unread-odd and unread-even`);
  process.exit(2);
}
const set = values.of as PageSet;
const ids = savedPageIds(shared, set);
if (!ids.length) {
  console.error('no saved pages in shared/pages: the folder shared must stand beside the project');
  process.exit(1);
}
const lines: Drawn[] = [];
for (const id of ids) {
  const article = articleOfPage(shared, id, set);
  if (article?.language !== 'en') continue;
  for (const person of (await analyzeWithStances(article, recognizer, encoder)).people) {
    const { stances, positions } = withVoices(person, article.text);
    for (const told of values.voice === 'likely' ? positions : stances) lines.push(drawnFrom(id, article, person, told));
  }
}
const drawn = lines.sort((a, b) => (a.order < b.order ? -1 : 1)).slice(0, Number(values.count));
for (const [index, { row, shown }] of drawn.entries()) console.log(`\n${index + 1}. ${row.page}\n${shown}`);
console.log(`\n${drawn.length} of ${lines.length} ${values.voice} lines on ${ids.length} pages`);
const cache = path.resolve(import.meta.dirname, '../../.cache');
mkdirSync(cache, { recursive: true });
writeFileSync(path.join(cache, 'drawn-stances.jsonl'), drawn.map(({ row }) => `${JSON.stringify(row)}\n`).join(''));
