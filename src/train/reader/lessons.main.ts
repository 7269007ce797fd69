import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { loadRecognizer } from '../../cli/shipped.ts';
import { judgedArticles, judgedLessons } from './judged.ts';
import { type Lesson, lessonsOf, lessonsUnmarked } from './lessons.ts';
import { goldArticles, type MarkedArticle, ourArticles, WORLD, worldArticles } from './marked.ts';
import { readMarked } from './marked-sentences.ts';
import { sentenceLessons } from './sentences.ts';
import { isTried } from './tried.ts';
import { unmarkedTexts } from './unmarked.ts';
import { wholeArticles } from './whole.ts';

/** Writes what the trainer reads to .cache/reader/SOURCE.jsonl.gz: `npm run lessons [-- SOURCE …]`; `unmarked` only where it is named. */
const shared = path.resolve(import.meta.dirname, '../../../../shared');
const folder = path.resolve(import.meta.dirname, '../../../.cache/reader');
const wanted = process.argv.slice(2);
const recognizer = loadRecognizer();
await mkdir(folder, { recursive: true });

const sources: Readonly<Record<string, () => Promise<MarkedArticle[]> | MarkedArticle[]>> = {
  gold: () => goldArticles(shared, 'train'),
  dev: () => goldArticles(shared, 'dev'),
  ...Object.fromEntries(WORLD.map((file) => [file, () => worldArticles(shared, file)])),
  ours: ourArticles,
  whole: () => wholeArticles(shared),
};
/** Writes lessons, a line each; answers how many. */
async function write(source: string, lessons: Iterable<Lesson>) {
  const out = createGzip();
  const written = finished(out.pipe(createWriteStream(path.join(folder, `${source}.jsonl.gz`))));
  const count = { passages: 0, proposals: 0, marked: 0, proposed: 0 };
  for (const lesson of lessons) {
    count.passages++;
    count.proposals += lesson.proposals.length;
    count.marked += lesson.marked;
    count.proposed += lesson.proposed;
    out.write(`${JSON.stringify(lesson)}\n`);
  }
  out.end();
  await written;
  return count;
}

for (const [source, articlesOf] of Object.entries(sources)) {
  if (wanted.length && !wanted.includes(source)) continue;
  const articles = await articlesOf();
  let marked = 0;
  const lessons = articles.flatMap((article) => {
    const read = lessonsOf(article, recognizer);
    marked += read.marked;
    return read.lessons;
  });
  console.log(source, articles.length, 'articles,', marked, 'marked stances, in passages:', await write(source, lessons));
}
if (!wanted.length || wanted.includes('sentences')) {
  const sentences = readMarked(shared);
  console.log(
    'sentences',
    sentences.length,
    await write(
      'sentences',
      sentences.flatMap((sentence) => sentenceLessons(sentence, recognizer)),
    ),
  );
}
if (!wanted.length || wanted.includes('judged')) {
  const articles = judgedArticles(shared);
  const lessons = articles.flatMap((article) => judgedLessons(article, recognizer));
  console.log('judged', articles.length, 'articles, in passages:', await write('judged', lessons));
}
if (wanted.includes('unmarked')) {
  const read = new Set([...judgedArticles(shared), ...(await wholeArticles(shared))].map(({ id }) => id));
  const texts = [...unmarkedTexts(shared)].filter(([id]) => !read.has(id) && !isTried({ source: 'unmarked', group: id }));
  const lessons = (function* () {
    for (const [id, text] of texts) yield* lessonsUnmarked(id, text, recognizer);
  })();
  console.log('unmarked', texts.length, 'articles, in passages:', await write('unmarked', lessons));
}
