import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { benchSteps } from '../../cli/bench-steps.ts';
import { ENCODER_FILES, openShipped } from '../../cli/encoder.ts';
import { measureReading } from '../../cli/reading-speed.ts';
import { typicalArticles } from '../../cli/saved-pages.ts';
import { loadBase, loadRecognizer } from '../../cli/shipped.ts';
import { measureGrowth, measureSpeed, READERS, type Speeds } from '../../cli/speed.ts';
import type { Reading, Timed } from '../../cli/speed-in-background.main.ts';
import { AWAKE, installedBrowsers, launch } from '../browser/launch.ts';
import { serve } from '../browser/serve.ts';
import { manifestFor, type Target } from '../build/manifest.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
/** How often a stopped background is asked for its first article. */
const STARTS = 7;
/** So many articles on both sides of the median are read. */
const AROUND = 1;

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

/** What a background times of what it is sent. */
async function timeIn<T>(target: Target, timed: Timed): Promise<T> {
  const launched = await launch(target, { extension: await buildTimer(target), welcome: true, prefs: AWAKE });
  try {
    const answer = await launched.asExtension<T | string>(`browser.runtime.sendMessage(${JSON.stringify(timed)})`);
    if (typeof answer === 'string') throw new Error(`${target}: ${answer}`);
    return answer;
  } finally {
    await launched.close();
  }
}

/** The same in Node and in the backgrounds of the installed browsers, one after the other. */
async function everywhere<T>(inNode: () => T | Promise<T>, timed: Timed): Promise<Column<T>[]> {
  const columns: Column<T>[] = [['Node', await inNode()]];
  for (const target of installedBrowsers()) columns.push([target, await timeIn<T>(target, timed)]);
  return columns;
}

/** Where something was timed, and what came of it. */
type Column<T> = readonly [string, T];

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
    const message = { message: 'analyse', request: { name: 'bench', article } };
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
const heads = (columns: readonly Column<unknown>[]) => ''.padEnd(28) + columns.map(([name]) => cell(name) + cell('×')).join('');

/** Names and who said what, beside compromise. */
async function benchSpeed() {
  const texts = await goldTexts();
  const columns = await everywhere<Speeds>(() => measureSpeed(texts, loadRecognizer(), loadBase()), { texts });
  console.log(`gold/dev, ${texts.length} articles: words per ms, and how many times compromise's`);
  console.log(heads(columns));
  for (const reader of READERS) {
    const cells = columns.map(([, speeds]) => cell(number(speeds[reader])) + cell(number(speeds[reader] / speeds[READERS[0]])));
    console.log(reader.padEnd(28) + cells.join(''));
  }
}

/** Where people stand, beside one pass of the encoder over the articles' own words. */
async function benchStances() {
  const articles = typicalArticles(path.join(ROOT, '../shared'), AROUND);
  async function inNode(): Promise<Reading> {
    const start = performance.now();
    const encoder = await openShipped();
    const opened = performance.now() - start;
    return { opened, ...(await measureReading(articles, loadRecognizer(), encoder)) };
  }
  const columns = await everywhere<Reading>(inNode, { articles });
  const each = (ms: number) => number(ms / articles.length);
  console.log(
    `where people stand, ${articles.length} articles around the median of the saved pages: ms an article, and how many times one pass`,
  );
  console.log(heads(columns));
  const row = (what: string, figures: (reading: Reading) => readonly [string, string]) =>
    console.log(what.padEnd(28) + columns.map(([, reading]) => figures(reading).map(cell).join('')).join(''));
  row('one pass over the text', ({ once }) => [each(once), '1.0']);
  row('reading', ({ once, reading }) => [each(reading), number(reading / once)]);
  row('word pieces, given', ({ pieces, given }) => [(given / articles.length).toFixed(0), number(given / pieces)]);
  row('encoder opened', ({ opened }) => [opened.toFixed(0), '']);
}

/** How the whole analysis grows with a text's length. */
async function benchGrowth() {
  console.log('whole analysis of one text, Node');
  for (const { words, ms } of measureGrowth(await goldTexts(), loadRecognizer(), loadBase())) {
    const figures = [`${number(ms).padStart(8)} ms`, `${number((1000 * ms) / words).padStart(8)} ms per 1,000 words`];
    console.log(`${String(words).padStart(8)} words ${figures.join(' ')}`);
  }
}

/** The first answer of a stopped background, and of one that runs. */
async function benchAnswers() {
  const texts = (await goldTexts()).sort((one, other) => one.length - other.length);
  const typical = texts[texts.length >> 1] as string;
  console.log(`from a page's question to the answer, an article of ${typical.split(/\s+/).length} words, ms`);
  for (const target of installedBrowsers()) {
    const { stopped, running } = await firstAnswer(target, typical);
    console.log(`${target.padEnd(10)} background stopped ${stopped.toFixed(0)}, running ${running.toFixed(0)}`);
  }
}

/** What single steps cost. */
async function benchSingleSteps() {
  console.log('single steps, gold/dev, Node');
  for (const row of benchSteps(await goldTexts(), loadRecognizer())) console.log(row);
}

/** What `npm run bench` times, in this order, each on its own by its name. */
const PARTS = { speed: benchSpeed, stances: benchStances, growth: benchGrowth, answers: benchAnswers, steps: benchSingleSteps };
type Part = keyof typeof PARTS;

/** Whether `npm run bench -- NAME` is one of these. */
export const isPart = (name: string): name is Part => Object.hasOwn(PARTS, name);
export const PART_NAMES = Object.keys(PARTS);

/** `npm run bench`: how fast the engine is in Node and in the backgrounds of both browsers; one part of that, or all. */
export async function benchEngine(part?: Part): Promise<void> {
  for (const measure of part ? [PARTS[part]] : Object.values(PARTS)) {
    await measure();
    console.log();
  }
}
