import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { benchSteps } from '../cli/bench-steps.ts';
import { ENCODER_FILES, openShipped } from '../cli/encoder.ts';
import { measureReading } from '../cli/reading-speed.ts';
import { typicalArticles } from '../cli/saved-pages.ts';
import { loadBase, loadRecognizer } from '../cli/shipped.ts';
import { measureGrowth, measureSpeed, READERS, type Speeds } from '../cli/speed.ts';
import type { Reading, Timed } from '../cli/speed-in-background.main.ts';
import type { Article } from '../engine/analysis.ts';
import { AWAKE, installedBrowsers, launch } from './launch.ts';
import { manifestFor, type Target } from './manifest.ts';
import { serve } from './serve.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** How often a stopped background is asked for its first article. */
const STARTS = 7;
/** Firefox takes a background that only computes for an idle one, and would stop it. */
/** So many articles on both sides of the median are read. */
const AROUND = 2;

const median = (values: number[]) => values.sort((one, other) => one - other)[values.length >> 1] as number;

/** The articles of gold/dev as plain texts. */
async function goldTexts(): Promise<string[]> {
  const shared = path.join(ROOT, '../shared');
  const { goldIds, readGold } = (await import(pathToFileURL(path.join(shared, 'bench/gold.mjs')).href)) as {
    goldIds(folder: string): string[];
    readGold(folder: string, id: string): { text: string };
  };
  const gold = path.join(shared, 'gold/dev');
  return goldIds(gold).map((id) => readGold(gold, id).text);
}

/** An extension with nothing but a background that times what it is sent; compromise is in this one alone. */
async function buildTimer(target: Target): Promise<string> {
  const folder = path.join(ROOT, '.cache/bench', target);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      rollupOptions: { input: path.join(ROOT, 'src/cli/speed-in-background.main.ts'), output: { entryFileNames: 'background.js' } },
      chunkSizeWarningLimit: 5000,
    },
  });
  cpSync(path.join(ROOT, 'icons'), path.join(folder, 'icons'), { recursive: true });
  cpSync(path.join(ROOT, 'src/engine/model/weights.bin'), path.join(folder, 'weights.bin'));
  cpSync(path.join(ROOT, 'src/knowledge/people.bin'), path.join(folder, 'people.bin'));
  cpSync(ENCODER_FILES.graph, path.join(folder, 'reader.onnx'));
  cpSync(ENCODER_FILES.vocabulary, path.join(folder, 'vocabulary.txt'));
  cpSync(ENCODER_FILES.code, path.join(folder, 'onnxruntime.wasm'));
  const { manifest_version, version, content_security_policy, browser_specific_settings } = manifestFor(target) as Record<string, unknown>;
  const background =
    target === 'chrome' ? { service_worker: 'background.js', type: 'module' } : { scripts: ['background.js'], type: 'module' };
  const manifest = { name: 'Dramatis bench', manifest_version, version, content_security_policy, browser_specific_settings, background };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

/** How fast it is in Node or in a background. */
interface Times {
  readonly speeds: Speeds;
  readonly reading: Reading;
}

async function timesInNode(texts: readonly string[], articles: readonly Article[]): Promise<Times> {
  const recognizer = loadRecognizer();
  const start = performance.now();
  const encoder = await openShipped();
  const opened = performance.now() - start;
  return {
    speeds: measureSpeed(texts, recognizer, loadBase()),
    reading: { opened, ...(await measureReading(articles, recognizer, encoder)) },
  };
}

async function timesIn(target: Target, texts: readonly string[], articles: readonly Article[]): Promise<Times> {
  const launched = await launch(target, { extension: await buildTimer(target), welcome: true, prefs: AWAKE });
  async function time<T>(timed: Timed): Promise<T> {
    const answer = await launched.asExtension<T | string>(`browser.runtime.sendMessage(${JSON.stringify(timed)})`);
    if (typeof answer === 'string') throw new Error(`${target}: ${answer}`);
    return answer;
  }
  try {
    return { speeds: await time({ texts }), reading: await time({ articles }) };
  } finally {
    await launched.close();
  }
}

/** From the question of a content script to the answer of a background that was stopped: start, models read and unpacked, one article analysed; and the same once it runs; medians, ms. */
async function firstAnswer(target: Target, text: string): Promise<{ stopped: number; running: number }> {
  const server = await serve(() => ({ body: '<!doctype html><title>Bench</title><p>No article.</p>' }));
  const launched = await launch(target);
  try {
    const page = await launched.open(`${server.origin}/bench.html`);
    const tabId = await launched.tabIdOf(page);
    let end = 0;
    const blocks = text.split('\n').map((line, index) => {
      const start = end;
      end += line.length + 1;
      return { kind: index ? 'paragraph' : 'headline', start, end: start + line.length };
    });
    const article = {
      text,
      blocks: blocks.filter((block) => block.end > block.start),
      title: '',
      published: null,
      outlet: null,
      authors: [],
      language: 'en',
    };
    const message = { message: 'analyse', request: { article, url: `${server.origin}/bench.html` } };
    const ask = `(await browser.scripting.executeScript({ target: { tabId: ${tabId} }, args: [${JSON.stringify(JSON.stringify(message))}], func: async (question) => {
      const start = performance.now();
      const answer = await (globalThis.browser ?? globalThis.chrome).runtime.sendMessage(JSON.parse(question));
      return { ms: performance.now() - start, error: answer.ok ? null : answer.error };
    } }))[0].result`;
    async function time(): Promise<number> {
      const { ms, error } = await launched.asExtension<{ ms: number; error: string | null }>(ask);
      if (error !== null) throw new Error(`${target}: ${error}`);
      return ms;
    }
    const stopped: number[] = [];
    const running: number[] = [];
    for (let start = 0; start < STARTS; start++) {
      await launched.stopBackground();
      stopped.push(await time());
      running.push(await time());
    }
    return { stopped: median(stopped), running: median(running) };
  } finally {
    await launched.close();
    await server.close();
  }
}

const cell = (text: string) => text.padStart(12);
const number = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(1));

function printReading(articles: number, columns: readonly (readonly [string, Times])[]) {
  const each = (ms: number) => number(ms / articles);
  console.log(
    `\nwhere people stand, ${articles} articles around the median of the saved pages: ms an article, and how many times one pass`,
  );
  console.log(''.padEnd(28) + columns.map(([name]) => cell(name) + cell('×')).join(''));
  const row = (what: string, figures: (times: Times) => readonly [string, string]) =>
    console.log(what.padEnd(28) + columns.map(([, times]) => figures(times).map(cell).join('')).join(''));
  row('one pass over the text', ({ reading: { once } }) => [each(once), '1.0']);
  row('reading', ({ reading: { once, reading } }) => [each(reading), number(reading / once)]);
  row('word pieces, given', ({ reading: { pieces, given } }) => [(given / articles).toFixed(0), number(given / pieces)]);
  row('encoder opened', ({ reading: { opened } }) => [opened.toFixed(0), '']);
}

/** `npm run bench`: speed of the engine in Node and in the backgrounds of both browsers; growth; the first answer of a stopped background; what single steps cost. */
export async function benchEngine() {
  const texts = await goldTexts();
  const recognizer = loadRecognizer();
  const base = loadBase();
  const articles = typicalArticles(path.join(ROOT, '../shared'), AROUND);
  const columns: [string, Times][] = [['Node', await timesInNode(texts, articles)]];
  const browsers = installedBrowsers();
  for (const target of browsers) columns.push([target, await timesIn(target, texts, articles)]);
  console.log(`gold/dev, ${texts.length} articles: words per ms, and how many times compromise's`);
  console.log(''.padEnd(28) + columns.map(([name]) => cell(name) + cell('×')).join(''));
  for (const reader of READERS)
    console.log(
      reader.padEnd(28) +
        columns.map(([, { speeds }]) => cell(number(speeds[reader])) + cell(number(speeds[reader] / speeds[READERS[0]]))).join(''),
    );
  printReading(articles.length, columns);
  console.log('\nwhole analysis of one text, Node');
  for (const { words, ms } of measureGrowth(texts, recognizer, base))
    console.log(
      `${String(words).padStart(8)} words ${number(ms).padStart(8)} ms ${number((1000 * ms) / words).padStart(8)} ms per 1,000 words`,
    );
  const typical = [...texts].sort((one, other) => one.length - other.length)[texts.length >> 1] as string;
  console.log(`\nfrom a page's question to the answer, an article of ${typical.split(/\s+/).length} words, ms`);
  for (const target of browsers) {
    const { stopped, running } = await firstAnswer(target, typical);
    console.log(`${target.padEnd(10)} background stopped ${stopped.toFixed(0)}, running ${running.toFixed(0)}`);
  }
  console.log('\nsingle steps, gold/dev, Node');
  for (const row of benchSteps(texts, recognizer)) console.log(row);
}
