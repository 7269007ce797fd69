import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { findBrowser, type Launched, launch, until } from './launch.ts';
import type { Target } from './manifest.ts';
import { type SavedPage, savedPages } from './saved-pages.ts';
import { type Server, serve } from './serve.ts';

const NOT_ARTICLES = path.resolve(import.meta.dirname, '../../test/not-articles');
/** Pages stand still: their own scripts would measure themselves. */
const STILL = { 'content-security-policy': "script-src 'none'" };
/** How long a first mark is waited for, ms. */
const PATIENCE = 6000;
/** How long a page is watched after its marks, ms: what comes late counts too. */
const AFTER = 700;
/** Between two looks of the profiler, µs. */
const LOOKS = 250;
/** So many pages are opened with a background that was stopped. */
const STOPPED = 24;

/** A page to visit, and whether marks are to be expected on it. */
interface Visited extends SavedPage {
  readonly article: boolean;
}

/** What one page cost; all times in ms. */
interface Cost {
  readonly id: string;
  /** From DOMContentLoaded to the first mark; null where there is none. */
  readonly firstMark: number | null;
  /** Of our code on the page's thread, with all that it calls: the sum, and the longest stretch without a pause. Chromium only. */
  readonly total: number | null;
  readonly longest: number | null;
  readonly shift: number;
  readonly heap: number | null;
}

/** Runs on the page before it does: notes DOMContentLoaded, the first mark and layout shifts. */
function watch() {
  const seen = { loaded: 0, marked: 0, shift: 0 };
  (globalThis as unknown as { seen: typeof seen }).seen = seen;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  document.addEventListener('DOMContentLoaded', () => {
    seen.loaded = performance.now();
    const look = setInterval(() => {
      if (![...CSS.highlights.keys()].some((name) => name.startsWith('dramatis'))) return;
      seen.marked = performance.now();
      clearInterval(look);
    }, 4);
  });
}

interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: { readonly url: string }; readonly children?: readonly number[] }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/** How long our code was at work in a profile, and its longest stretch. */
function ours({ nodes, samples = [], timeDeltas = [] }: Profile, root: string): { total: number; longest: number } {
  const isOurs = new Map<number, boolean>();
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const urls = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.url]));
  const belongs = (id: number): boolean => {
    const known = isOurs.get(id);
    if (known !== undefined) return known;
    const parent = parents.get(id);
    const answer = urls.get(id)?.startsWith(root) === true || (parent !== undefined && belongs(parent));
    isOurs.set(id, answer);
    return answer;
  };
  let total = 0;
  let longest = 0;
  let stretch = 0;
  samples.forEach((id, index) => {
    const ms = (timeDeltas[index + 1] ?? 0) / 1000;
    stretch = belongs(id) ? stretch + ms : 0;
    if (stretch) total += ms;
    longest = Math.max(longest, stretch);
  });
  return { total, longest };
}

async function costOf(launched: Launched, { id, path: at, article }: Visited, server: Server, root: string): Promise<Cost | null> {
  const page: Page = await launched.browser.newPage();
  try {
    page.on('dialog', (dialog) => dialog.dismiss().catch(() => {}));
    await page.evaluateOnNewDocument(watch);
    const session = launched.target === 'chrome' ? await page.createCDPSession() : null;
    if (session) {
      await session.send('Profiler.enable');
      await session.send('Profiler.setSamplingInterval', { interval: LOOKS });
      await session.send('Profiler.start');
    }
    await page.goto(server.origin + at, { waitUntil: 'domcontentloaded', timeout: 15_000 });
    const seen = () => page.evaluate(() => (globalThis as unknown as { seen: { loaded: number; marked: number; shift: number } }).seen);
    await until('the mark', async () => (await seen()).marked > 0, root && article ? PATIENCE : AFTER).catch(() => {});
    await new Promise((over) => setTimeout(over, AFTER));
    const { loaded, marked, shift } = await seen();
    const profile = session ? ((await session.send('Profiler.stop')).profile as Profile) : null;
    const spent = profile && root ? ours(profile, root) : null;
    const heap = session ? ((await page.metrics()).JSHeapUsedSize ?? null) : null;
    return { id, firstMark: marked ? marked - loaded : null, total: spent?.total ?? null, longest: spent?.longest ?? null, shift, heap };
  } catch {
    return null; // A page that never loads costs nobody anything; the table counts it.
  } finally {
    await Promise.race([page.close(), new Promise((over) => setTimeout(over, 3000))]).catch(() => {});
  }
}

const sorted = (values: readonly (number | null)[]) => values.filter((value) => value !== null).sort((one, other) => one - other);
const quantile = (values: readonly number[], part: number) => values[Math.min(values.length - 1, Math.floor(values.length * part))];
const shown = (value: number | undefined) => (value === undefined ? '–' : value.toFixed(1)).padStart(9);
const row = (what: string, values: readonly (number | null)[]) => {
  const known = sorted(values);
  console.log(`  ${what.padEnd(44)}${[0.5, 0.9, 0.99, 1].map((part) => shown(quantile(known, part))).join('')}   n ${known.length}`);
};

async function costsOf(
  target: Target,
  pages: readonly Visited[],
  server: Server,
  withExtension: boolean,
  stopped = false,
): Promise<Cost[]> {
  const launched = await launch(target, { bare: !withExtension });
  const root = withExtension ? await launched.asExtension<string>(`browser.runtime.getURL('')`) : '';
  const costs: Cost[] = [];
  for (const visited of pages) {
    if (stopped) await launched.stopBackground();
    const cost = await costOf(launched, visited, server, root);
    if (cost) costs.push(cost);
  }
  await launched.close();
  return costs;
}

function notArticles(): Visited[] {
  return readdirSync(NOT_ARTICLES).map((file) => ({
    id: file,
    path: `/not/${file}`,
    article: false,
    html: () => readFileSync(path.join(NOT_ARTICLES, file)),
  }));
}

async function benchIn(target: Target, pages: readonly Visited[], others: readonly Visited[], server: Server) {
  const heading = (what: string) =>
    console.log(`${target}, ${what}`.padEnd(46) + ['median', '90 %', '99 %', 'most'].map((name) => name.padStart(9)).join(''));
  const cost = await costsOf(target, pages, server, true);
  heading(`${pages.length} saved pages, without their scripts`);
  row(
    'DOMContentLoaded to first mark, ms',
    cost.map(({ firstMark }) => firstMark),
  );
  const few = pages.filter((_page, index) => index % Math.ceil(pages.length / STOPPED) === 0);
  row(
    'the same, background stopped, ms',
    (await costsOf(target, few, server, true, true)).map(({ firstMark }) => firstMark),
  );
  if (target === 'firefox') return;
  row(
    'our code on the page’s thread, ms',
    cost.map(({ total }) => total),
  );
  row(
    'its longest stretch, ms',
    cost.map(({ longest }) => longest),
  );
  for (const { id, longest } of [...cost].sort((one, other) => (other.longest ?? 0) - (one.longest ?? 0)).slice(0, 3))
    console.log(`    ${shown(longest ?? 0)} ms: ${id}`);
  const without = new Map((await costsOf(target, pages, server, false)).map((bare) => [bare.id, bare]));
  const both = cost.flatMap((own) => (without.get(own.id) ? [[own, without.get(own.id) as Cost] as const] : []));
  row(
    'layout shift, more than without us',
    both.map(([own, bare]) => Math.max(0, own.shift - bare.shift)),
  );
  row(
    'heap, more than without us, kB',
    both.map(([own, bare]) => (own.heap && bare.heap ? (own.heap - bare.heap) / 1000 : null)),
  );
  heading(`${others.length} pages that are no article`);
  const idle = await costsOf(target, others, server, true);
  row(
    'our code on the page’s thread, ms',
    idle.map(({ total }) => total),
  );
  row(
    'its longest stretch, ms',
    idle.map(({ longest }) => longest),
  );
}

/** `npm run bench -- pages [PART OF A NAME | N]`: what the extension costs on saved pages (all, those of a name, every nth), one after another, in each browser. The profiler slows what it watches by about a tenth. */
export async function benchPages(only?: string) {
  const pages: Visited[] = savedPages()
    .filter(({ id }, index) => !only || (Number(only) ? index % Number(only) === 0 : id.includes(only)))
    .map((page) => ({ ...page, article: true }));
  const others = only && !Number(only) ? [] : notArticles();
  const served = new Map([...pages, ...others].map((page) => [page.path, page]));
  const server = await serve((at) => {
    const page = served.get(at);
    return page && { body: page.html(), headers: STILL };
  });
  for (const target of (['chrome', 'firefox'] as const).filter((found) => findBrowser(found))) await benchIn(target, pages, others, server);
  await server.close();
}
