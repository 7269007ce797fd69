import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CDPSession } from 'puppeteer-core';
import { type Launched, launch, until } from '../browser/launch.ts';
import { serve } from '../browser/serve.ts';
import type { Target } from '../build/manifest.ts';
import { minimizerFor } from './held-memory.ts';
import { type Holdings, holdingsOf } from './process-cost.ts';

const TEST = path.resolve(import.meta.dirname, '../../../test');
/** Every so many loads memory is looked at. */
const EVERY = 25;
/** How long a page without marks is left to itself, ms. */
const GLANCE = 150;
/** How long processes take to throw away what they were told to, ms. */
const TIDYING = 1500;

/** Memory at one moment, after a collection, MB. */
export interface Look extends Partial<Holdings> {
  readonly loads: number;
  /** What the background's scripts hold; Chromium only. */
  readonly heap?: number;
}

interface Soak {
  readonly loads: number;
  /** Articles whose names were marked, and those that should have been. */
  readonly marked: number;
  readonly articles: number;
  readonly errors: readonly string[];
  readonly looks: readonly Look[];
}

/** The test articles in English, or in no language that they name. */
const articles = () =>
  readdirSync(path.join(TEST, 'pages'))
    .map((slug) => path.join(TEST, 'pages', slug, 'page.html'))
    .filter((file) => !/<html[^>]*\blang="(?!en)/.test(readFileSync(file, 'utf8')));
const others = () => readdirSync(path.join(TEST, 'not-articles')).map((file) => path.join(TEST, 'not-articles', file));

/** The background's heap, asked by the debugger: which also keeps it alive, so that what it holds can be seen to grow. */
async function watchBackground({ browser, target }: Launched, root: string, errors: string[]): Promise<CDPSession | null> {
  if (target !== 'chrome') return null;
  const worker = await browser.waitForTarget((found) => found.type() === 'service_worker' && found.url().startsWith(root));
  const session = await worker.createCDPSession();
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
    errors.push(exceptionDetails.exception?.description ?? exceptionDetails.text),
  );
  await session.send('Runtime.enable');
  await session.send('HeapProfiler.enable');
  return session;
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6;
}

/**
 * Opens so many pages of ours one after another, three articles for each that is none, and says what came of it. The extension must be built.
 * `bare`: without it, to know what the browser itself comes to hold; no page is marked then. Without `looking` no memory is looked at, which takes its time.
 */
export async function soakIn(target: Target, loads: number, { bare = false, looking = true } = {}): Promise<Soak> {
  const news = articles();
  const rest = others();
  const fileOf = (load: number) => (load % 4 === 3 ? rest[(load >> 2) % rest.length] : news[load % news.length]) as string;
  const server = await serve((at) => ({ body: readFileSync(fileOf(Number(at.slice(1)))) }));
  const launched = await launch(target, { bare });
  const root = bare ? '-' : await launched.asExtension<string>(`browser.runtime.getURL('')`);
  const met: string[] = [];
  const background = bare ? null : await watchBackground(launched, root, met);
  const minimize = await minimizerFor(launched);
  const looks: Look[] = [];
  async function look(after: number) {
    if (!looking) return;
    await minimize();
    await new Promise((over) => setTimeout(over, TIDYING));
    looks.push({
      loads: after,
      ...(background && { heap: await heapOf(background) }),
      ...holdingsOf(launched.browser.process()?.pid ?? 0),
    });
  }

  let marked = 0;
  for (let load = 0; load < loads; load++) {
    if (load % EVERY === 0) await look(load);
    const page = await launched.browser.newPage();
    page.on('pageerror', (error) => {
      if (String((error as Error).stack).includes(root)) met.push(String(error));
    });
    await page.goto(`${server.origin}/${load}`, { waitUntil: 'load' });
    const isMarked = () => page.evaluate(() => [...CSS.highlights.keys()].some((name) => name.startsWith('dramatis')));
    if (bare || load % 4 === 3) await new Promise((over) => setTimeout(over, GLANCE));
    else if (await until('marks', isMarked).catch(() => false)) marked++;
    else met.push(`no marks on ${path.relative(TEST, fileOf(load))}`);
    await page.close();
  }
  await look(loads);
  // What fails from here on fails because the browser shuts down.
  const errors = [...met];
  await launched.close();
  await server.close();
  return { loads, marked, articles: bare ? 0 : loads - Math.floor(loads / 4), errors, looks };
}
